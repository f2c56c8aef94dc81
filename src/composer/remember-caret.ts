// Remembers where the agent's caret was last, so that a click in the side panel finds it again. Listens only.
import { type Caret, editingHost, focusedIn, isField, rangeIn } from './caret.ts';
import { countPlace } from './counted-place.ts';

export type CaretMemory = {
  /** Follows the caret in one document; frames are documents of their own. Until `signal` is aborted. */
  readonly follow: (document: Document, signal: AbortSignal) => void;
  /** The last caret whose editable is still on the page. */
  readonly last: () => Caret | undefined;
};

type Followed = {
  readonly document: Document /** Hears when the caret moves there again. */;
  readonly listen: () => void;
};

/** @param accepts which editables may be written to: a search box is none, wherever the caret was */
export function rememberCaret(accepts: (editable: Element) => boolean): CaretMemory {
  let last: Caret | undefined;
  /** Where the caret moved last. It is looked for when somebody asks or it moves elsewhere: a key only says that it moved. */
  let latest: Followed | undefined;

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

  const lookAtLatest = () => {
    if (latest && !isShown(latest.document)) latest = undefined;
    if (latest) look(latest.document);
  };

  const leave = (event: Event) => {
    const [left] = event.composedPath();
    if (!last || left !== last.editable || isField(last.editable)) return;
    const { editable } = last;
    const range = rangeIn(editable) ?? last.range;
    if (range) last = { editable, range, atLeaving: countPlace(editable, range) };
  };

  return {
    follow(document, signal) {
      // Heard where the caret is not: it moves with every key, and where it is, is known already.
      const listen = () => document.addEventListener('selectionchange', move, { capture: true, once: true, signal });
      const here = { document, listen };
      const move = () => {
        if (latest === here) return;
        lookAtLatest();
        latest?.listen();
        latest = here;
        document.removeEventListener('selectionchange', move, true);
      };
      const come = () => {
        move();
        look(document);
      };
      listen();
      document.addEventListener('focusin', come, { capture: true, signal });
      document.addEventListener('focusout', leave, { capture: true, signal });
      look(document);
    },
    last() {
      lookAtLatest();
      return last && isOnPage(last.editable) ? last : undefined;
    },
  };
}

/** Through frames as well: in a frame that was taken off, its own document still counts the editable as connected. */
function isOnPage(element: Element): boolean {
  try {
    return element.isConnected && isShown(element.ownerDocument);
  } catch {
    // Firefox: what was in a frame that is gone is a dead object, and any use of it throws.
    return false;
  }
}

function isShown(document: Document): boolean {
  try {
    const view = document.defaultView;
    return view !== null && (!view.frameElement || isOnPage(view.frameElement));
  } catch {
    return false;
  }
}
