// A paste event that the page's own editor reads, made from the isolated world of a content script in both browsers.

declare global {
  // Firefox: the page's own view of an object, for calling its constructors instead of ours.
  interface Window {
    readonly wrappedJSObject?: Window & typeof globalThis;
  }
  interface Node {
    readonly wrappedJSObject?: Node;
  }
}

type Carried = Readonly<Partial<Record<'text/html' | 'text/plain', string>>>;

/** Pastes where the selection starts. Untrusted, so an editor that does not listen does nothing at all. */
export function paste(editable: Element, carried: Carried): void {
  const target = targetIn(editable);
  const page = editable.ownerDocument.defaultView?.wrappedJSObject;
  const event = page ? pasteOfPage(page) : pasteOfOurs();
  for (const [type, data] of Object.entries(carried)) event.clipboardData?.setData(type, data);
  ((page && target.wrappedJSObject) ?? target).dispatchEvent(event);
}

const options = { bubbles: true, cancelable: true, composed: true };

const pasteOfOurs = () => new ClipboardEvent('paste', { ...options, clipboardData: new DataTransfer() });

/** Firefox ignores `clipboardData` given to the constructor, and data of our own principal reads as empty to the page. */
function pasteOfPage(page: Window & typeof globalThis): ClipboardEvent {
  const init = new page.Object();
  Object.assign(init, options);
  return new page.ClipboardEvent('paste', init);
}

/** Editors look at where a paste comes from: the innermost element at the caret. */
function targetIn(editable: Element): Element {
  const node = editable.ownerDocument.getSelection()?.anchorNode ?? editable;
  const element = node.nodeType === 1 ? node : node.parentElement;
  return isElement(element) && editable.contains(element) ? element : editable;
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
