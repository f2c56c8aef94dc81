// Before the first answer: the shape of a ticket with its head and the way to the rooms, so that nothing jumps when it comes;
// or why it does not come.
import type { Problem } from '../../domain/problem.ts';
import { NotYet } from '../../ui/not-yet.tsx';
import type { Words } from '../../ui/words.ts';
import { RoomsShape } from './rooms-nav.tsx';

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
        <section class={troubles.length > 0 ? 'why' : 'to-come'}>
          <NotYet {...{ words, troubles, tryAgain }}>
            <i class="line-to-come headline" />
            <i class="quote-to-come" />
            <i class="line-to-come" />
            <i class="steps-to-come" />
            <i class="line-to-come" />
            <i class="prompt-to-come" />
            <i class="prompt-to-come" />
          </NotYet>
        </section>
      </main>
      <footer>
        <RoomsShape words={words} />
      </footer>
    </>
  );
}
