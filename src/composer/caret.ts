// Where text goes: an editable, and the place in it.

/** A field keeps its own selection, even unfocused; in other editables the place is a live range. */
export type Caret = {
  readonly editable: Element;
  readonly range?: Range | undefined;
  /** As it was when the focus left the editable. */
  readonly atLeaving?: CountedPlace | undefined;
};

/** What an editable held, bare, and how many characters of that stood before its selection and before the end of it. */
export type CountedPlace = { readonly text: string; readonly start: number; readonly end: number };

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** By name, not by class: an editable may come from another frame, whose classes are not ours. */
export const isField = (node: Node): node is Field => /^(?:textarea|input)$/i.test(node.nodeName);

/** By type number: a node of another frame is no instance of our classes. */
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;

const isHtml = (node: Node | null): node is HTMLElement => node?.nodeType === 1 && 'isContentEditable' in node;

/** The outermost editable element round a node: the root an editor works in. */
export function editingHost(node: Node | null): HTMLElement | undefined {
  if (node?.ownerDocument?.designMode === 'on') return node.ownerDocument.body;
  let host: HTMLElement | undefined;
  let element = isHtml(node) ? node : (node?.parentElement ?? null);
  for (; isHtml(element) && element.isContentEditable; element = element.parentElement) host = element;
  return host;
}

/** The element that has the focus in a document, through open shadow roots. Frames are documents of their own. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The selection inside an editable as a range of its own; `undefined` when the selection is elsewhere. */
export function rangeIn(editable: Element): Range | undefined {
  const selection = selectionOf(editable);
  const root = editable.getRootNode();
  if (!selection || selection.rangeCount === 0) return undefined;
  // The selection of a document stops at shadow roots; only a composed range looks into one it is given.
  const [found] = isShadowRoot(root) ? selection.getComposedRanges({ shadowRoots: [root] }) : [selection.getRangeAt(0)];
  if (!found || !editable.contains(found.startContainer) || !editable.contains(found.endContainer)) return undefined;
  const range = editable.ownerDocument.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

export const selectionOf = (editable: Element): Selection | null => editable.ownerDocument.getSelection();

/** Selects a range; `setBaseAndExtent` also reaches into shadow roots, `addRange` does not. */
export const select = (editable: Element, range: Range): void =>
  selectionOf(editable)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
