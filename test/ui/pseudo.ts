// A language that does not exist: every letter bears a mark, every word of ours is two fifths longer and stands in brackets that
// no page writes. What is not in brackets is not in the message files; what has no room for it has none for the next language.
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Words, wordsIn } from '../../src/ui/words.ts';

const plain = 'acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ';
const marked = 'áčďéĝĥîĵķļñôřšťûŵýžÁČĎÉĜĤÎĴĶĻÑÔŘŠŤÛŴÝŽ';
const mark = (letter: string) => marked[plain.indexOf(letter)] ?? letter;

/** Places to fill keep their names. */
const strange = (message: string) =>
  message.replace(/\$[A-Z]+\$|\p{L}/gu, (part) => (part.startsWith('$') ? part : mark(part)));

const messages = Object.fromEntries(
  Object.entries(en).map(([key, { message }]) => [
    key,
    { message: `⟦${strange(message)}${' ·'.repeat(Math.ceil(message.length * 0.2))}⟧` },
  ]),
);

/** Dates and lists stay English. */
export const pseudoWords = (dir: Words['dir'] = 'ltr'): Words => ({ ...wordsIn('en', 'en-GB', messages), dir });

/** Every text and every spoken attribute below it, but for those inside `apart`. */
export function wordsShown(root: HTMLElement, apart: string): readonly string[] {
  const shown: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(apart) === null) shown.push(node.textContent ?? '');
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '');
  }
  return shown;
}

const all = Object.values(messages)
  .map(({ message }) => message)
  .join('\n');

/** What of a text stands in no brackets, in parts, without the signs between them. A sentence of ours may be shown in pieces. */
export function outsideBrackets(text: string): readonly string[] {
  return text
    .replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '')
    .split(/[·,]/)
    .map((part) => part.trim().replace(/^#(?:\d+ )?/, ''))
    .filter((part) => /\p{L}/u.test(part) && !all.includes(part) && !isTold(part));
}

/** Names of keys, helpdesks, zones, days and the full dates of tooltips come from the state by way of Intl or an id. */
function isTold(part: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(part) || /^\(?((Ctrl|Alt|Shift)\+)*[A-Z↑↓]\)?$/.test(part))
    return true;
  return /^(Zendesk|\d+|.*\d{4}( at \d\d:\d\d)?|(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?|\d+ [A-Z][a-z]{2}( \d{4})?)$/.test(
    part,
  );
}
