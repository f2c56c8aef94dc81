// Placeholders, to be put in where the caret is. The browser's own insertion keeps its undo.
import type { RefObject } from 'preact';
import { useStudio } from '../../studio-context.ts';

const inPrompts = ['{customer}', '{ticket}', '{due}', '{words}', '[ ]'] as const;
const inPlaybooks = [
  ...inPrompts.slice(0, 3),
  '{emergency}',
  '{crisis}',
  '{security}',
  '{press}',
  '{legal}',
  '{lead}',
  '[ ]',
] as const;

type Props = { readonly of: 'prompt' | 'playbook'; readonly box: RefObject<HTMLTextAreaElement | null> };

export function Placeholders({ of, box }: Props) {
  const { words } = useStudio();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="placeholders" role="group" aria-label={words.say('placeholders')}>
      {(of === 'prompt' ? inPrompts : inPlaybooks).map((sign) => (
        <button
          key={sign}
          type="button"
          title={words.say(sign === '[ ]' ? 'placeholderGroup' : 'placeholderPut')}
          // The caret stays where it is.
          onPointerDown={(event) => event.preventDefault()}
          onClick={({ currentTarget }) => put(sign, box.current ?? firstBox(currentTarget))}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}

const firstBox = (near: Element): HTMLTextAreaElement | null =>
  near.closest('fieldset')?.querySelector('textarea') ?? null;

/** What is selected goes between the brackets of a group. */
function put(sign: string, box: HTMLTextAreaElement | null): void {
  if (box === null) return;
  const { selectionStart: start, selectionEnd: end, value } = box;
  const text = sign === '[ ]' ? `[${value.slice(start, end)}]` : sign;
  box.setRangeText(text, start, end, 'end');
  if (sign === '[ ]') box.setSelectionRange(start + text.length - 1, start + text.length - 1);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  box.focus();
}
