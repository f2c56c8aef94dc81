// What of a page has changed since it was last read, and how near to the conversation. Told with every change of a page,
// so it does next to nothing: the first change of a part costs a walk up to the root, the following ones none.
import { contains, isElement, isThere, parentElementOf, tagOf } from '../adapters/dom.ts';
import type { Texts } from '../adapters/text-memory.ts';

export type ChangedParts = {
  /** What is known of the texts, for the reading that follows. */
  readonly texts: Texts;
  /** Changes in this tree are noted from now on. */
  readonly watched: (root: Node) => void;
  /** Something was added to a node, taken from it or written in it, or an attribute of it has changed. */
  readonly note: (node: Node, isAttribute: boolean) => void;
  /** Anything may look different now: style sheets have come, the agent has unfolded something. */
  readonly all: () => void;
  /** The page is being read: where the conversation is will be found anew. */
  readonly reading: () => void;
  /** The page was read. */
  readonly read: () => void;
  /** Whether a node is in the part of the page the conversation is in, or that part in it. Always, while there is none. */
  readonly isNear: (node: Node) => boolean;
};

/** What changes in these may change the looks of everything. */
const styling: ReadonlySet<string> = new Set(['head', 'style']);
/** Elements whose looks have changed are kept one by one up to here; more are taken for the whole page. */
const manyRestyled = 24;

export function changedParts(): ChangedParts {
  let readings = 0;
  /** How many readings there had been when a tree began to be watched. */
  const since = new WeakMap<Node, number>();
  /** In these, at any depth, something has changed. */
  let touched = new WeakSet<Element>();
  /** In these something may look different. */
  let restyled: readonly Element[] = [];
  let isAll = false;
  /** The innermost element round all texts found. */
  let scope: Element | null | undefined;

  const touch = (changed: Element) => {
    for (let one: Element | null = changed; one && !touched.has(one); one = parentElementOf(one)) touched.add(one);
  };
  const restyle = (element: Element) => {
    if (isAll || restyled.includes(element)) return;
    if (restyled.length < manyRestyled) restyled = [...restyled, element];
    else isAll = true;
  };
  const isUnchanged = (element: Element) => {
    const root: Node = Reflect.apply(Node.prototype.getRootNode, element, []);
    const isKnown = !isAll && (since.get(root) ?? readings) < readings && !touched.has(element);
    return isKnown && !restyled.some((one) => isThere(one) && contains(one, element));
  };
  const found = (element: Element) => {
    if (!isThere(scope)) scope = parentElementOf(element);
    while (scope && !contains(scope, element)) scope = parentElementOf(scope);
  };

  return {
    texts: { isUnchanged, found },
    watched: (root) => void since.set(root, readings),
    note(node, isAttribute) {
      const element = isElement(node) ? node : parentElementOf(node);
      if (!element) return;
      touch(element);
      if (isAttribute) restyle(element);
      else if (styling.has(tagOf(element))) isAll = true;
    },
    all() {
      isAll = true;
    },
    reading() {
      scope = undefined;
    },
    read() {
      readings += 1;
      touched = new WeakSet();
      restyled = [];
      isAll = false;
    },
    isNear: (node) => !isThere(scope) || contains(scope, node) || contains(node, scope),
  };
}
