// The conversation on a page nobody described to us: what repeats, is dated, and has words.
import {
  all,
  attribute,
  childrenOf,
  contains,
  firstOf,
  isShown,
  nearest,
  parentElementOf,
  rawText,
  tagOf,
} from './dom.ts';
import { type FoundMessage, oneLine } from './snapshot-of.ts';
import { textOf } from './text-of.ts';
import { whoWrote } from './who.ts';
import { instantOf } from './written-at.ts';

const datedMarks = 'time, [datetime], [data-timestamp], [data-time], [data-datetime], [title]';
const notConversation =
  'nav, [role="navigation"], [role="banner"], footer[role="contentinfo"], aside, [aria-hidden="true"]';
const singleMessage = 'article, li, [role="article"], [class*="message" i], [class*="comment" i], [class*="thread" i]';
const names = [
  ...['[class*="author" i]', '[class*="sender" i]', '[itemprop="author"]', '[rel="author"]', '[data-name]'],
  ...['[class*="name" i]', 'address', 'a[href^="mailto:"]', 'strong', 'b'],
];
const maxLevels = 14;
const maxDates = 800;

type Dated = { readonly message: Element; readonly date: Element };

/** In the order of the page; `author` by `whoWrote`. */
export function findMessages(document: Document): readonly FoundMessage[] {
  const found = conversation(datesIn(document));
  const authors = whoWrote(found.map(({ message }) => message));
  return found.map(({ message, date }, index) => {
    const name = oneLine(nameIn(message));
    const text = wordsOf(message, date);
    return {
      author: authors[index] ?? 'unknown',
      name,
      at: instantOf(date),
      // Where nothing wraps the words, the name stands before them.
      text: name !== undefined && text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : text,
    };
  });
}

const datesIn = (document: Document) =>
  all(document, datedMarks, 4_000)
    .filter((mark) => (tagOf(mark) === 'time' || instantOf(mark) !== undefined) && !nearest(mark, notConversation))
    .filter(isShown)
    .slice(-maxDates);

/** The parent with most words in dated children of one kind; a single dated block when nothing repeats. */
function conversation(dates: readonly Element[]): readonly Dated[] {
  const children = new Map<Element, Map<Element, Element>>();
  for (const date of dates) {
    let child = date;
    for (let level = 0; level < maxLevels; level += 1) {
      const parent = parentElementOf(child);
      if (!parent) break;
      const dated = children.get(parent) ?? new Map<Element, Element>();
      if (!dated.has(child)) dated.set(child, date);
      children.set(parent, dated);
      child = parent;
    }
  }
  let best: readonly Dated[] = [];
  let most = 0;
  for (const dated of children.values()) {
    if (dated.size < 2) continue;
    const group = ofOneKind([...dated].map(([message, date]) => ({ message, date })));
    const words = group.reduce((sum, { message }) => sum + Math.min(2_000, rawText(message).length), 0);
    if (group.length > 1 && words > most) [best, most] = [group, words];
  }
  return best.length > 0 ? best : alone(dates);
}

/** Siblings of the tag most of them have, with more than a date in them. */
function ofOneKind(group: readonly Dated[]): readonly Dated[] {
  const counts = new Map<string, number>();
  for (const { message } of group) counts.set(tagOf(message), (counts.get(tagOf(message)) ?? 0) + 1);
  const [common] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return group.filter(({ message, date }) => tagOf(message) === common && hasWords(message, date));
}

const hasWords = (message: Element, date: Element) => rawText(message).length > rawText(date).length + 12;

function alone(dates: readonly Element[]): readonly Dated[] {
  for (const date of dates) {
    const message = nearest(date, singleMessage);
    if (message && message !== date && hasWords(message, date)) return [{ message, date }];
  }
  return [];
}

function nameIn(message: Element): string | undefined {
  const found = firstOf(message, names);
  return found ? attribute(found, 'data-name') || rawText(found) : undefined;
}

/** Walking from the message down to its date, the level whose other children have most text holds the words. */
function wordsOf(message: Element, date: Element): string {
  let level = message;
  let words: readonly Element[] = [];
  let most = 0;
  for (let depth = 0; depth < maxLevels && level !== date; depth += 1) {
    const children: readonly Element[] = Array.from(childrenOf(level));
    const others = children.filter((child) => !contains(child, date));
    const length = others.reduce((sum, other) => sum + rawText(other).length, 0);
    if (length > most) [words, most] = [others, length];
    level = children.find((child) => contains(child, date)) ?? date;
  }
  return words
    .map((part) => textOf(part))
    .join('\n')
    .trim();
}
