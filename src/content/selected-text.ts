// What the agent selected, in the page or in a frame of it.
import { isDocument } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';

/** The first selection with words in it; empty when there is none. */
export function selectedText(document: Document): string {
  for (const { root } of treesOf(document)) {
    const selected = isDocument(root) ? String(root.getSelection() ?? '') : '';
    if (selected.trim() !== '') return selected;
  }
  return '';
}
