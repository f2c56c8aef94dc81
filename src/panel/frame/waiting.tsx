// Before the first answer: the shape of what is coming, or why it does not come.
import type { Problem } from '../../domain/problem.ts';
import { problemWords } from '../../ui/problem-words.ts';
import type { Words } from '../../ui/words.ts';

type Props = { readonly words: Words; readonly troubles: readonly Problem[]; readonly tryAgain: () => void };

export function Waiting({ words, troubles, tryAgain }: Props) {
  return (
    <>
      <header>
        <div class="head">
          <h1>{words.say('extensionName')}</h1>
        </div>
      </header>
      <main>
        <section class="why">
          <div role="alert">
            {troubles.map(({ code, detail }) => (
              <p key={code} title={detail}>
                {words.say(problemWords[code])}
              </p>
            ))}
          </div>
          {troubles.length > 0 && (
            <div class="row">
              <button type="button" class="btn primary" onClick={tryAgain}>
                {words.say('tryAgain')}
              </button>
            </div>
          )}
        </section>
        {troubles.length === 0 && (
          <div class="skeleton" role="img" aria-label={words.say('loading')}>
            <i />
            <i />
            <i />
          </div>
        )}
      </main>
    </>
  );
}
