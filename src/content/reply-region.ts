// How near to the reply box something happened, across shadow roots and frames of the same origin.
import { isDocument, isElement, parentElementOf, tagOf } from '../adapters/dom.ts';

/** A button so many levels round the box, at most, is taken for the box's own; the page as a whole is everybody's. */
const nearLevels = 14;

/** The elements an event went through, the innermost first; in a frame they end at its document. */
export const pathOf = (event: Event): readonly Element[] => event.composedPath().filter(isElementOfPage);

function isElementOfPage(target: EventTarget): target is Element {
  try {
    return isElement(target as Node); // The window at the path's end is no node, and throws.
  } catch {
    return false;
  }
}

/** @param path from a control upwards, as `pathOf` gives it */
export function isNear(box: Element, path: readonly Element[], levels = nearLevels): boolean {
  let place = above(box);
  for (let level = 0; place && level < levels; level += 1, place = above(place)) {
    if (tagOf(place) !== 'html' && tagOf(place) !== 'body' && path.includes(place)) return true;
  }
  return false;
}

/** The element round another one, be it the host of its shadow root or the frame it is in. */
function above(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root: Node = Reflect.apply(Node.prototype.getRootNode, element, []);
  if (isDocument(root)) return Reflect.get(Document.prototype, 'defaultView', root)?.frameElement ?? null;
  return Reflect.get(Node.prototype, 'nodeType', root) === Node.DOCUMENT_FRAGMENT_NODE
    ? Reflect.get(ShadowRoot.prototype, 'host', root)
    : null;
}
