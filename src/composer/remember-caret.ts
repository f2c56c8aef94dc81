// Remembers where the agent's caret was last, so that a click in the side panel finds it again. Listens only.
import { type Caret, editingHost, focusedIn, isField, rangeIn } from './caret.ts';
import { countPlace } from './counted-place.ts';

export type CaretMemory = {
  /** Follows the caret in one document; frames are documents of their own. Until `signal` is aborted. */
  readonly follow: (document: Document, signal: AbortSignal) => void;
  /** The last caret whose editable is still on the page. */
  readonly last: () => Caret | undefined;
};

/** @param accepts which editables may be written to: a search box is none, wherever the caret was */
export function rememberCaret(accepts: (editable: Element) => boolean): CaretMemory {
  let last: Caret | undefined;

  const look = (document: Document) => {
    const focused = focusedIn(document);
    if (!focused) return;
    const editable = isField(focused) ? focused : editingHost(focused);
    if (!editable) return;
    const known = editable === last?.editable ? last : undefined;
    if (!known && !accepts(editable)) return;
    if (isField(editable)) last = { editable };
    else {
      const atLeaving = document.hasFocus() ? undefined : known?.atLeaving;
      last = { editable, range: rangeIn(editable) ?? known?.range, atLeaving };
    }
  };

  const leave = (event: Event) => {
    const [left] = event.composedPath();
    if (!last?.range || left !== last.editable) return;
    last = { ...last, atLeaving: countPlace(last.editable, rangeIn(last.editable) ?? last.range) };
  };

  return {
    follow(document, signal) {
      const listener = () => look(document);
      for (const type of ['focusin', 'selectionchange'])
        document.addEventListener(type, listener, { capture: true, signal });
      document.addEventListener('focusout', leave, { capture: true, signal });
      look(document);
    },
    last: () => (last && isOnPage(last.editable) ? last : undefined),
  };
}

/** Through frames as well: in a frame that was taken off, its own document still counts the editable as connected. */
function isOnPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return element.isConnected && view !== null && (!view.frameElement || isOnPage(view.frameElement));
}
