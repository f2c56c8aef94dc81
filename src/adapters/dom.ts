// Reading the DOM of a page that may be hostile. Elements named after a property shadow it on their form or document
// ("DOM clobbering"), so nothing is read as `form.x`: every getter and method is taken from the prototype. Writes nothing.

export type Root = Document | ShadowRoot | Element;

type Getter = (node: Node) => unknown;

/**
 * A property as the browser has it, whatever a page named after it. The getter is looked up once, at the first call: this is
 * done for every node of a page, and the module is also loaded where there is no DOM.
 */
/* @__NO_SIDE_EFFECTS__ */
function getter(prototype: () => object, key: string): Getter {
  let own: Getter | undefined;
  return (node) => {
    own ??= bound(prototype(), key);
    return own(node);
  };
}

function bound(prototype: object, key: string): Getter {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  // Bound, and not applied to a list of arguments: that would be a new list for every node.
  return get ? Function.prototype.call.bind(get) : (node) => Reflect.get(prototype, key, node);
}

const ofNode = /* @__NO_SIDE_EFFECTS__ */ (key: string) => getter(() => Node.prototype, key);
const ofElement = /* @__NO_SIDE_EFFECTS__ */ (key: string) => getter(() => Element.prototype, key);
const ofDocument = /* @__NO_SIDE_EFFECTS__ */ (key: string) => getter(() => Document.prototype, key);

// What a getter of the browser gives is known; the casts say it once.
const nodeTypeOf = ofNode('nodeType') as (node: Node) => number;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === 9;

const firstChildOf = ofNode('firstChild') as (node: Node) => Node | null;
const nextSiblingOf = ofNode('nextSibling') as (node: Node) => Node | null;
const parentOf = ofNode('parentNode') as (node: Node) => Node | null;
export const parentElementOf = ofNode('parentElement') as (node: Node) => Element | null;
export const childrenOf = ofElement('children') as (element: Element) => HTMLCollection;
const textContentOf = ofNode('textContent') as (node: Node) => string | null;
export const rawText = (node: Node): string => textContentOf(node) ?? '';
export const shadowRootOf = ofElement('shadowRoot') as (element: Element) => ShadowRoot | null;
const namespaceOf = ofElement('namespaceURI');
const localNameOf = ofElement('localName') as (element: Element) => string;
/** The tag name of an HTML element; `foreign` for SVG and everything else that only looks like one. */
export const tagOf = (element: Element): string =>
  namespaceOf(element) === 'http://www.w3.org/1999/xhtml' ? localNameOf(element) : 'foreign';
export const titleOf = ofDocument('title') as (document: Document) => string;
export const bodyOf = ofDocument('body') as (document: Document) => Element | null;

function prototypeFor(root: Root) {
  const type = nodeTypeOf(root);
  if (type === 1) return Element.prototype;
  return type === 9 ? Document.prototype : DocumentFragment.prototype;
}

/** The first match, in document order. */
export const first = (root: Root, selector: string): Element | null =>
  prototypeFor(root).querySelector.call(root, selector);

/** All matches in document order, at most `limit`. */
export const all = (root: Root, selector: string, limit = 5_000): readonly Element[] => {
  const found = prototypeFor(root).querySelectorAll.call(root, selector);
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
  Element.prototype.getAttribute.call(element, name);

export const isMatch = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const nearest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

const isConnectedOf = ofNode('isConnected') as (node: Node) => boolean;
/** Whether it still is in a document. In Firefox what was in a frame that is gone is a dead object: any use of it throws. */
export function isThere<T extends Node>(node: T | null | undefined): node is T {
  try {
    return node !== null && node !== undefined && isConnectedOf(node);
  } catch {
    return false;
  }
}

export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);

/** Whether a person can see it: rendered, and neither it nor an ancestor is hidden. */
export const isShown = (element: Element): boolean =>
  Reflect.apply(Element.prototype.checkVisibility, element, [{ visibilityProperty: true }]);

export const boxOf = (element: Element): DOMRect => Reflect.apply(Element.prototype.getBoundingClientRect, element, []);

/** A textarea or text input; its value is the agent's, never HTML. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  const tag = tagOf(element);
  return tag === 'textarea' || tag === 'input';
}

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
    let next = node === root ? null : nextSiblingOf(node);
    while (!next) {
      const parent = node === root ? null : parentOf(node);
      if (!parent) return;
      node = parent;
      leave(node);
      next = node === root ? null : nextSiblingOf(node);
    }
    node = next;
  }
}
