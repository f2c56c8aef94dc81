// The customer's strongest words, short enough to stand in a sentence of the reply: what they named is what they want to hear
// named (Packard & Berger 2021, doi 10.1093/jcr/ucaa038). Words that would read badly between our quotation marks are not taken.
import { customerCues, languages } from '../language/languages.ts';
import type { CustomerSign } from '../language/signs.ts';
import { wordSet } from '../language/word-set.ts';
import { type CutText, cutText, type Word } from '../language/words.ts';
import type { Reading } from './reading.ts';

const fewestWords = 3;
const mostWords = 8;
/** Characters. */
const longest = 60;

/** Nobody wants these back in an answer, nor praise, a greeting or thanks. */
const notToRepeat: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'insult',
  'rage',
  'accusation',
  'threat',
  'demand',
  'mock',
  'loss',
  'joy',
  'praise',
  'gratitude',
  'solved',
]);
/** What happened, in the order it is worth naming. */
const worth: Partial<Readonly<Record<CustomerSign, number>>> = {
  failed: 3,
  wrong: 3,
  overcharged: 3,
  'locked-out': 3,
  late: 2.5,
  again: 2,
  'waited-long': 2,
  waited: 1.5,
  unanswered: 2,
  'passed-around': 2,
  'broken-word': 1.5,
  tried: 1,
  wasted: 1.5,
  persists: 1,
};

/** A clause of the customer's, word for word, or undefined when none is clean, short and about what happened. */
export function shortQuote(text: string, { lang }: Pick<Reading, 'lang'>): string | undefined {
  const cut = cutText(text);
  const hits = customerCues(lang)(cut);
  const isJoin = wordSet(languages[lang].joins);
  let best: { readonly words: string; readonly value: number } | undefined;
  for (const { from, to } of clausesOf(cut)) {
    if (isJoin(cut.words[from]?.folded ?? '')) continue; // "which I booked" is no sentence to quote
    const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
    const touching = hits.filter((hit) => hit.from < to && hit.to > from);
    const value = inside.reduce((sum, { sign }) => sum + (worth[sign] ?? 0), 0);
    if (value <= (best?.value ?? 0) || touching.some(({ sign }) => notToRepeat.has(sign))) continue;
    const words = text.slice(cut.words[from]?.start ?? 0, cut.words[to - 1]?.end ?? 0);
    if (readsWell(words)) best = { words, value };
  }
  return best?.words;
}

/** Stretches of whole clauses, as word indices, `to` exclusive, that have the right number of words. Questions are left out. */
function clausesOf({ words, sentences }: CutText): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && isJoined(words[from], words[to])) to += 1;
    const isAsked = sentences[words[from]?.sentence ?? -1]?.asks === true;
    if (!isAsked && to - from >= fewestWords && to - from <= mostWords) found.push({ from, to });
    from = to;
  }
  return found;
}

const isJoined = (first: Word | undefined, next: Word | undefined): boolean =>
  next !== undefined && first?.sentence === next.sentence && !next.afterBreak;

/** On one line, in letters and small numbers, not shouted; nothing that could be a card, an account or an address. */
function readsWell(words: string): boolean {
  return (
    words.length <= longest &&
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’%-]*$/u.test(words) &&
    !/\d{5}/.test(words.replace(/[ -]/g, '')) &&
    !/\p{Lu}{3,}/u.test(words)
  );
}
