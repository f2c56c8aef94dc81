// What a reply box holds, as one string: for the characters round the caret, and for comparing before and after. Parts
// that are not the writer's (placeholders, mentions, widgets: `contenteditable="false"`) are left out.
import { isField } from './caret.ts';

/** `start` and `end` are where the range lies in `text`; line ends and block edges are "\n". */
type Flat = { readonly text: string; readonly start: number; readonly end: number };

const unseen = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/** Without spaces and the invisible marks of editors: what must be the same whatever an editor does to line ends. */
export const bare = (text: string): string => text.replace(unseen, '');

export const bareText = (editable: Element): string =>
  bare(isField(editable) ? editable.value : flatten(editable).text);

/** The editable as one string; without a range, `start` and `end` are its end. */
export function flatten(editable: Element, range?: Range): Flat {
  let text = '';
  let start: number | undefined;
  let end: number | undefined;
  const mark = (node: Node, offset: number) => {
    if (range?.startContainer === node && range.startOffset === offset) start ??= text.length;
    if (range?.endContainer === node && range.endOffset === offset) end ??= text.length;
  };
  const visit = (node: Node) => {
    if (isText(node)) {
      if (range?.startContainer === node) start = text.length + range.startOffset;
      if (range?.endContainer === node) end = text.length + range.endOffset;
      text += node.data;
    } else if (isElement(node) && (node === editable || !isLocked(node))) {
      const edge = node.localName === 'br' || (node !== editable && isBlock(node)) ? '\n' : '';
      text += edge;
      node.childNodes.forEach((child, index) => {
        mark(node, index);
        visit(child);
      });
      mark(node, node.childNodes.length);
      if (node.localName !== 'br') text += edge;
    }
  };
  visit(editable);
  return { text, start: start ?? text.length, end: end ?? text.length };
}

export const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isLocked = (element: Element) => element.getAttribute('contenteditable') === 'false';
const isBlock = (element: Element) => !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
