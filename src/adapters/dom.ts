// Reading the DOM of a page that may be hostile. Elements named after a property shadow it on their form or document
// ("DOM clobbering"), so nothing is read as `form.x`: every getter and method is taken from the prototype. Writes nothing.

export type Root = Document | ShadowRoot | Element;

/** Looked up at each call: this module is also loaded where there is no DOM, by the tests about the repository. */
const get = (prototype: object, key: string, node: Node) => Reflect.get(prototype, key, node);

const nodeTypeOf = (node: Node): number => get(Node.prototype, 'nodeType', node);
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === 9;

const firstChildOf = (node: Node): Node | null => get(Node.prototype, 'firstChild', node);
const nextSiblingOf = (node: Node): Node | null => get(Node.prototype, 'nextSibling', node);
const parentOf = (node: Node): Node | null => get(Node.prototype, 'parentNode', node);
export const parentElementOf = (node: Node): Element | null => get(Node.prototype, 'parentElement', node);
export const childrenOf = (element: Element): HTMLCollection => get(Element.prototype, 'children', element);
export const rawText = (node: Node): string => get(Node.prototype, 'textContent', node) ?? '';
export const shadowRootOf = (element: Element): ShadowRoot | null => get(Element.prototype, 'shadowRoot', element);
/** The tag name of an HTML element; `foreign` for SVG and everything else that only looks like one. */
export const tagOf = (element: Element): string =>
  get(Element.prototype, 'namespaceURI', element) === 'http://www.w3.org/1999/xhtml'
    ? get(Element.prototype, 'localName', element)
    : 'foreign';
export const titleOf = (document: Document): string => get(Document.prototype, 'title', document);
export const bodyOf = (document: Document): Element | null => get(Document.prototype, 'body', document);

function prototypeFor(root: Root) {
  if (isDocument(root)) return Document.prototype;
  return isElement(root) ? Element.prototype : DocumentFragment.prototype;
}

/** The first match, in document order. */
export const first = (root: Root, selector: string): Element | null =>
  Reflect.apply(prototypeFor(root).querySelector, root, [selector]);

/** All matches in document order, at most `limit`. */
export const all = (root: Root, selector: string, limit = 5_000): readonly Element[] => {
  const found: NodeListOf<Element> = Reflect.apply(prototypeFor(root).querySelectorAll, root, [selector]);
  return Array.prototype.slice.call(found, 0, limit);
};

/** The first match of the first selector that has one: selectors stand in the order of their reliability. */
export function firstOf(root: Root, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = first(root, selector);
    if (found) return found;
  }
  return null;
}

export const attribute = (element: Element, name: string): string | null =>
  Reflect.apply(Element.prototype.getAttribute, element, [name]);

export const isMatch = (element: Element, selector: string): boolean =>
  Reflect.apply(Element.prototype.matches, element, [selector]);

export const nearest = (element: Element, selector: string): Element | null =>
  Reflect.apply(Element.prototype.closest, element, [selector]);

export const contains = (node: Node, other: Node): boolean => Reflect.apply(Node.prototype.contains, node, [other]);

/** Whether a person can see it: rendered, and neither it nor an ancestor is hidden. */
export const isShown = (element: Element): boolean =>
  Reflect.apply(Element.prototype.checkVisibility, element, [{ visibilityProperty: true }]);

export const boxOf = (element: Element): DOMRect => Reflect.apply(Element.prototype.getBoundingClientRect, element, []);

/** A textarea or text input; its value is the agent's, never HTML. */
export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  tagOf(element) === 'textarea' || tagOf(element) === 'input';

/**
 * Visits a subtree in document order without recursion: a page decides how deep it is, and may be deeper than our stack.
 * `enter` answers whether to go into the node; `leave` follows for each node entered. `enter` may answer `'stop'`.
 */
export function walk(root: Node, enter: (node: Node) => boolean | 'stop', leave: (node: Node) => void): void {
  let node: Node = root;
  for (;;) {
    const answer = enter(node);
    if (answer === 'stop') return;
    const child: Node | null = answer ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (answer) leave(node);
    while (node !== root && !nextSiblingOf(node)) {
      const parent = parentOf(node);
      if (!parent) return;
      node = parent;
      leave(node);
    }
    if (node === root) return;
    const next = nextSiblingOf(node);
    if (!next) return;
    node = next;
  }
}
