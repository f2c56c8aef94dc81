// What the agent selected, in the page or in a frame of it.
import { isDocument } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';

/** The first selection with words in it; empty when there is none. */
export function selectedText(document: Document): string {
  for (const { root } of treesOf(document)) {
    // From the prototype: a page may have an element of that name.
    const selected = isDocument(root) ? String(Reflect.apply(Document.prototype.getSelection, root, []) ?? '') : '';
    if (selected.trim() !== '') return selected;
  }
  return '';
}
