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

/** Top document first. Frames of another origin are not ours to read. */
export function treesOf(document: Document): readonly Tree[] {
  const trees: Tree[] = [{ root: document }];
  for (const { root, frame } of trees) {
    for (const element of all(root, '*', maxElements)) {
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
