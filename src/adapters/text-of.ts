// The text of an element as a reader sees it: blocks and line breaks become lines, hidden parts are left out, quotes are
// marked. Reads computed styles, so it needs a rendered page; never mutates it.
import { maxText } from '../domain/ticket/limits.ts';
import { isElement, isField, isMatch, isText, tagOf, walk } from './dom.ts';
import { lineWriter } from './line-writer.ts';

/** Controls and drawings: their text, if any, is the desk's and not the writer's. */
const wordless = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'foreign', 'canvas', 'video', 'audio', 'iframe', 'object'],
  ...['select', 'textarea', 'input', 'button', 'progress', 'meter'],
]);

/** Words of somebody else inside a message, by the marks of mail programs and desks (2018–2026). */
const quote =
  'blockquote, .gmail_quote, .gmail_extra, .yahoo_quoted, .moz-cite-prefix, .freshdesk_quote, .x_freshdesk_quote, .zd-quote, .protonmail_quote, #divRplyFwdMsg, #x_divRplyFwdMsg';

/** A page may hold more elements than anyone writes; a message stops being read here. */
const maxNodes = 40_000;

type Options = { /** Parts to leave out. */ readonly skip?: string /** Most characters. */; readonly limit?: number };

/** Lines of at most `limit` characters together (64,000 unless told). A field gives its value. */
export function textOf(element: Element, { skip, limit = maxText }: Options = {}): string {
  if (isField(element)) return element.value.slice(0, limit);
  const writer = lineWriter(limit);
  const kept: boolean[] = [];
  let quotes = 0;
  let nodes = 0;

  const enter = (node: Node): boolean | 'stop' => {
    nodes += 1;
    if (nodes > maxNodes || writer.isFull()) return 'stop';
    if (isText(node)) {
      writer.text(node.data, kept.at(-1) ?? false, quotes > 0);
      return false;
    }
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'br') {
      writer.newLine();
      return false;
    }
    if (wordless.has(tag) || (skip !== undefined && isMatch(node, skip))) return false;
    const { display, visibility, fontSize, whiteSpace } = getComputedStyle(node);
    if (display === 'none' || visibility !== 'visible' || fontSize === '0px') return false;
    kept.push(/^(?:pre|break-spaces)/.test(whiteSpace));
    if (isMatch(node, quote)) quotes += 1;
    if (isBlock(display)) writer.endBlock(tag === 'p');
    return true;
  };
  const leave = (node: Node) => {
    if (!isElement(node)) return;
    kept.pop();
    if (isMatch(node, quote)) quotes -= 1;
    if (isBlock(getComputedStyle(node).display)) writer.endBlock(tagOf(node) === 'p');
  };
  walk(element, enter, leave);
  return writer.result();
}

const isBlock = (display: string) =>
  !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
