// A place for text when the agent's caret is not known: after their own words, before what the desk put there.
import { bare, isText } from './box-text.ts';

/**
 * @param words the agent's own words, as found in the editable
 * @returns a collapsed range after them; at the start when there are none, at the end when they cannot be found
 */
export function rangeAfter(editable: Element, words: string): Range {
  const nodes = textNodesIn(editable);
  const whole = bare(nodes.map(({ data }) => data).join(''));
  return rangeAt(editable, nodes, endOf(whole, words));
}

/**
 * @param count of bare characters, those of widgets and placeholders left out
 * @returns a collapsed range after so many
 */
export const rangeAfterCount = (editable: Element, count: number): Range =>
  rangeAt(
    editable,
    textNodesIn(editable).filter((node) => !isInWidget(node, editable)),
    count,
  );

function isInWidget(node: Node, editable: Element): boolean {
  const widget = node.parentElement?.closest('[contenteditable="false"]');
  return !!widget && widget !== editable && editable.contains(widget);
}

function rangeAt(editable: Element, nodes: readonly Text[], count: number): Range {
  const range = editable.ownerDocument.createRange();
  let left = count;
  if (left === 0) {
    range.setStart(firstPlace(editable), 0);
    return range;
  }
  for (const node of nodes) {
    for (let offset = 0; offset < node.length; offset += 1) {
      if (bare(node.data.charAt(offset)) !== '') left -= 1;
      if (left > 0) continue;
      range.setStart(node, offset + 1);
      return range;
    }
  }
  range.selectNodeContents(editable);
  range.collapse(false);
  return range;
}

/** The same in a field: an offset into its value. */
export function offsetAfter(value: string, words: string): number {
  let left = endOf(bare(value), words);
  for (let offset = 0; left > 0 && offset < value.length; offset += 1) {
    if (bare(value.charAt(offset)) !== '') left -= 1;
    if (left === 0) return offset + 1;
  }
  return left === 0 ? 0 : value.length;
}

/** How many bare characters of the whole stand up to the end of the words. Their last line will do. */
function endOf(whole: string, words: string): number {
  for (const part of [words, words.trim().split('\n').at(-1) ?? '']) {
    const wanted = bare(part);
    const at = whole.indexOf(wanted);
    if (at >= 0) return wanted === '' ? 0 : at + wanted.length;
  }
  return Number.POSITIVE_INFINITY;
}

/** The first block of an editor's root holds the caret, not the root itself. */
function firstPlace(editable: Element): Node {
  let place: Element = editable;
  for (
    let first = place.firstElementChild;
    first && /^(?:p|div|li|ul|ol)$/.test(first.localName);
    first = place.firstElementChild
  ) {
    if (place.firstChild !== first) break;
    place = first;
  }
  return place;
}

function textNodesIn(editable: Element): readonly Text[] {
  const nodes: Text[] = [];
  const walker = editable.ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) nodes.push(node);
  return nodes;
}
