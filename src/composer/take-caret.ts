// Puts focus and selection where the text shall go, unless they are there already: an untouched caret is the safest one.
import { focusedIn, rangeIn, select } from './caret.ts';
import { pause } from './stays-true.ts';

/** Most editors notice at once; none is waited for longer than this, in milliseconds. */
const patience = 150;

/** Without scrolling: the agent is looking at the panel, not at the box. */
export function focus(editable: Element): void {
  if (hasFocus(editable) || !('focus' in editable) || typeof editable.focus !== 'function') return;
  editable.focus({ preventScroll: true });
}

/** Resolves when the editor had time to follow: it learns of the selection by an event that comes later. */
export async function takeCaret(editable: Element, range: Range): Promise<void> {
  focus(editable);
  if (isSame(rangeIn(editable), range)) return;
  const noticed = nextSelectionChange(editable.ownerDocument);
  select(editable, range);
  await noticed;
}

/** Through frames as well: the focus must be on the frame, and in it on the editable. */
function hasFocus(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return focusedIn(element.ownerDocument) === element && (!frame || hasFocus(frame));
}

const isSame = (one: Range | undefined, other: Range): boolean =>
  one?.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

async function nextSelectionChange(document: Document): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
  await Promise.race([changed, pause(patience)]);
  await pause(0);
}
