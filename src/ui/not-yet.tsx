// Before the first answer: the shape of what is coming, or why it does not come.
import type { ComponentChildren } from 'preact';
import type { Problem } from '../domain/problem.ts';
import { problemWords } from './problem-words.ts';
import type { Words } from './words.ts';

type Props = {
  readonly words: Words;
  readonly troubles: readonly Problem[];
  readonly tryAgain: () => void;
  /** The shape, an `i` for each part; three unless told. */
  readonly children?: ComponentChildren;
};

export function NotYet({ words, troubles, tryAgain, children }: Props) {
  return (
    <>
      <div role="alert">
        {troubles.map(({ code, detail }) => (
          <p key={code} title={detail}>
            {words.say(problemWords[code])}
          </p>
        ))}
      </div>
      {troubles.length > 0 ? (
        <div class="row">
          <button type="button" class="btn primary" onClick={tryAgain}>
            {words.say('tryAgain')}
          </button>
        </div>
      ) : (
        <div class="skeleton" role="img" aria-label={words.say('loading')}>
          {children ?? (
            <>
              <i />
              <i />
              <i />
            </>
          )}
        </div>
      )}
    </>
  );
}
