// One thing that went wrong, in a calm sentence; it stays until dismissed, or until something succeeds after it.
import type { Problem } from '../domain/problem.ts';
import { Icon } from './icon.tsx';
import { isGrave, problemWords } from './problem-words.ts';
import type { Words } from './words.ts';

type Props = { readonly words: Words; readonly problem: Problem; readonly dismiss: () => void };

export function Notice({ words, problem: { code, detail }, dismiss }: Props) {
  return (
    <div class={isGrave(code) ? 'notice grave' : 'notice'} title={detail}>
      <p>{words.say(problemWords[code])}</p>
      <button
        type="button"
        class="quiet"
        aria-label={words.say('dismiss')}
        title={words.say('dismiss')}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
