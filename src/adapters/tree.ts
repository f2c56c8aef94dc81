// The trees a page is made of: its document, open shadow roots, and frames of the same origin, however nested.
import { all, shadowRootOf, tagOf } from './dom.ts';

export type Tree = {
  readonly root: Document | ShadowRoot;
  /** The outermost frame element the tree is in, for its place on the page; absent in the top document. */
  readonly frame?: Element | undefined;
};

/** A page cannot make us walk for ever: this many trees, this many elements of each. */
const maxTrees = 60;
const maxElements = 60_000;

/**
 * Elements that hold no other tree, or hardly ever. Ruled out by the browser's own matching, which goes through them one by
 * one for every element of a page: what pages are made of comes first.
 */
const plain =
  'div, span, a, p, td, tr, li, img, b, svg, path, button, br, i, ul, input, label, strong, section, article, table, tbody, h3, h2, time, small, em, use, g, abbr, center, code, col, dd, defs, dl, dt, fieldset, figure, font, footer, form, h1, h4, h5, h6, head, header, hr, line, link, main, meta, nav, ol, option, pre, rect, s, script, select, style, sub, sup, symbol, template, textarea, tfoot, th, thead, title, u, circle, polygon, polyline';
const likely = `:not(${plain})`;

/**
 * Top document first. Frames of another origin are not ours to read.
 * @param isQuick looks only at frames and custom elements, and not at every `div` that may be a shadow host as well
 */
export function treesOf(document: Document, isQuick = false): readonly Tree[] {
  const trees: Tree[] = [{ root: document }];
  for (const { root, frame } of trees) {
    for (const element of all(root, isQuick ? likely : '*', maxElements)) {
      if (trees.length >= maxTrees) return trees;
      const shadow = shadowRootOf(element);
      if (shadow) trees.push({ root: shadow, frame });
      const inner = tagOf(element) === 'iframe' ? documentOf(element) : undefined;
      if (inner) trees.push({ root: inner, frame: frame ?? element });
    }
  }
  return trees;
}

/** The document inside a frame; `undefined` when it is of another origin, or not loaded. */
export function documentOf(frame: Element): Document | undefined {
  return Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', frame) ?? undefined;
}

/** Where an element stands on the page: the outermost frame it is in, or the element itself when it is in none. */
export function placeOf(element: Element, page: Document): Element {
  const home = Reflect.get(Node.prototype, 'ownerDocument', element);
  const frame = home && home !== page ? Reflect.get(Document.prototype, 'defaultView', home)?.frameElement : null;
  return frame ? placeOf(frame, page) : element;
}
