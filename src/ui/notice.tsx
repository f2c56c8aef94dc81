// One thing that went wrong, in a calm sentence; it stays until dismissed, or until something succeeds after it.
import type { Problem } from '../domain/problem.ts';
import { IconButton } from './icon-button.tsx';
import { isGrave, problemWords } from './problem-words.ts';
import type { Words } from './words.ts';

type Props = { readonly words: Words; readonly problem: Problem; readonly dismiss: () => void };

export function Notice({ words, problem: { code, detail }, dismiss }: Props) {
  return (
    <div class={isGrave(code) ? 'notice grave' : 'notice'} title={detail}>
      <p>{words.say(problemWords[code])}</p>
      <IconButton icon="close" label={words.say('dismiss')} onClick={dismiss} />
    </div>
  );
}
