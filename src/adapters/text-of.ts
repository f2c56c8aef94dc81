// The text of an element as a reader sees it: blocks and line breaks become lines, hidden parts are left out, quotes are
// marked. Reads computed styles, so it needs a rendered page; never mutates it.
import { maxText } from '../domain/ticket/limits.ts';
import { first, isElement, isField, isMatch, isText, tagOf, walk } from './dom.ts';
import { lineWriter } from './line-writer.ts';
import { remembered } from './text-memory.ts';

/** Controls and drawings: their text, if any, is the desk's and not the writer's. */
const wordless = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'foreign', 'canvas', 'video', 'audio', 'iframe', 'object'],
  ...['select', 'textarea', 'input', 'button', 'progress', 'meter'],
]);

/** Words of somebody else inside a message, by the marks of mail programs and desks (2018–2026). */
const quote =
  'blockquote, .gmail_quote, .gmail_extra, .yahoo_quoted, .moz-cite-prefix, .freshdesk_quote, .x_freshdesk_quote, .zd-quote, .protonmail_quote, #divRplyFwdMsg, #x_divRplyFwdMsg';

/** Marks of a quote in a quote in a quote … that are written before a line. */
const deepest = 9;

/** A page may hold more elements than anyone writes; a message stops being read here. */
const maxNodes = 40_000;

type Options = { /** Parts to leave out. */ readonly skip?: string /** Most characters. */; readonly limit?: number };

type Inside = {
  /** Its spaces and line ends mean something. */
  readonly kept: boolean;
  readonly isBlock: boolean;
  readonly isParagraph: boolean;
  readonly isQuote: boolean;
  readonly isBlockquote: boolean;
};

/** Lines of at most `limit` characters together (64,000 unless told). A field gives its value. */
export function textOf(element: Element, { skip, limit = maxText }: Options = {}): string {
  if (isField(element)) return element.value.slice(0, limit);
  // Of the many texts of a ticket all are asked for in one way, which is written down once.
  const asked = limit === maxText ? (skip ?? '') : `${limit} ${skip}`;
  return remembered(element, asked, () => linesOf(element, skip, limit));
}

function linesOf(element: Element, skip: string | undefined, limit: number): string {
  const writer = lineWriter(limit);
  /** Of the elements the walk is in. */
  const inside: Inside[] = [];
  let quotes = 0;
  let blockquotes = 0;
  let nodes = 0;
  // Asked once of the whole, so that most texts need not be asked node by node.
  const has = (selector: string) => isMatch(element, selector) || first(element, selector) !== null;
  const hasQuotes = has(quote);
  const skipped = skip !== undefined && has(skip) ? skip : undefined;

  /** The other marks stand round a blockquote: with it they are one quote. */
  const depth = () => Math.min(deepest, Math.max(blockquotes, Math.min(1, quotes)));

  const enter = (node: Node): boolean | 'stop' => {
    nodes += 1;
    if (nodes > maxNodes || writer.isFull()) return 'stop';
    if (isText(node)) {
      writer.text(node.data, inside.at(-1)?.kept ?? false, depth());
      return false;
    }
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'br') {
      writer.newLine();
      return false;
    }
    if (wordless.has(tag) || (skipped !== undefined && isMatch(node, skipped))) return false;
    const { display, visibility, fontSize, whiteSpaceCollapse } = getComputedStyle(node);
    if (display === 'none' || visibility !== 'visible' || fontSize === '0px') return false;
    const entered: Inside = {
      kept: whiteSpaceCollapse !== 'collapse',
      isBlock: isBlock(display),
      isParagraph: tag === 'p',
      isQuote: hasQuotes && isMatch(node, quote),
      isBlockquote: tag === 'blockquote',
    };
    inside.push(entered);
    if (entered.isQuote) quotes += 1;
    if (entered.isBlockquote) blockquotes += 1;
    if (entered.isBlock) writer.endBlock(entered.isParagraph);
    return true;
  };
  const leave = () => {
    const left = inside.pop();
    if (left?.isQuote) quotes -= 1;
    if (left?.isBlockquote) blockquotes -= 1;
    if (left?.isBlock) writer.endBlock(left.isParagraph);
  };
  walk(element, enter, leave);
  return writer.result();
}

const isBlock = (display: string) =>
  !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
