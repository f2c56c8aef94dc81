// What a message is judged by: its words, their parts and pairs, the signs found in it, and its shape. Each feature is a number
// (a hash of what it stands for) and the words it rests on, so that what was learnt about it can be shown to the word.

import type { CutText, Word } from '../../language/words.ts';
import type { SignHit } from '../signs-in.ts';
import { codeOf } from './code.ts';
import { shapeOf } from './shape.ts';

/** Features side by side: `keys[i]` counts `values[i]` and rests on the words from `from[i]` up to `to[i]` (none: equal). */
export type Features = {
  readonly keys: number[];
  readonly values: number[];
  readonly from: number[];
  readonly to: number[];
};

/** Longer texts are read to here; what people feel they have said by then. */
const mostWords = 1_500;
const shortestGram = 3;
const longestGram = 5;
/** Of a very long word only the beginning is cut into grams. */
const longestWord = 24;
const mostRemembered = 6_000;

const empty = (): Features => ({ keys: [], values: [], from: [], to: [] });

function add({ keys, values, from, to }: Features, key: number, value: number, first: number, end: number): void {
  keys.push(key);
  values.push(value);
  from.push(first);
  to.push(end);
}

/** Numbers and amounts are one word: what they say is that there is one. */
const digits = /^\p{N}/u;
const formOf = (word: Word): string => (digits.test(word.folded) ? '#' : word.folded);

const grams = new Map<string, readonly number[]>();

/** The parts of a word, three to five letters long, its borders among the letters. */
function gramsOf(form: string): readonly number[] {
  const known = grams.get(form);
  if (known) return known;
  const bordered = `^${form.slice(0, longestWord)}$`;
  const found: number[] = [];
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let at = 0; at + length <= bordered.length; at += 1) found.push(codeOf('c', bordered, at, at + length));
  }
  if (grams.size >= mostRemembered) grams.clear();
  grams.set(form, found);
  return found;
}

/** What stands for praise that means the opposite: its words would speak for joy. */
const mockery = '~';

/** Words, parts and pairs: what one language alone can tell. `negations` are folded. */
export function textFeatures({ words }: CutText, hits: readonly SignHit[], negations: ReadonlySet<string>): Features {
  const features = empty();
  const mocking = new Set<number>();
  for (const { sign, from, to } of hits) if (sign === 'mock') for (let at = from; at < to; at += 1) mocking.add(at);
  const length = Math.min(words.length, mostWords);
  const weight = 1 / Math.sqrt(Math.max(length, 6));
  let negatedTo = -1;
  let before = '^';
  for (let at = 0; at < length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const form = mocking.has(at) ? mockery : formOf(word);
    const isFirst = words[at - 1]?.sentence !== word.sentence;
    const isLast = words[at + 1]?.sentence !== word.sentence;
    if (isFirst) before = '^';
    if (isFirst || word.afterBreak) negatedTo = -1;
    add(features, codeOf('w', form), weight, at, at + 1);
    add(features, codeOf('s', form, 0, 5), weight, at, at + 1);
    if (at <= negatedTo) add(features, codeOf('n', form, 0, 6), weight, at, at + 1);
    add(features, codeOf('b', `${before} ${form}`), weight, isFirst ? at : at - 1, at + 1);
    add(features, codeOf('p', `${before.slice(0, 5)} ${form.slice(0, 5)}`), weight, isFirst ? at : at - 1, at + 1);
    if (isLast) add(features, codeOf('b', `${form} $`), weight, at, at + 1);
    for (const key of gramsOf(form)) add(features, key, weight * 0.5, at, at + 1);
    if (negations.has(form)) negatedTo = at + 3;
    before = form;
  }
  return features;
}

/** Signs, their company and the message's shape: what means the same in every language. */
export function sharedFeatures(cut: CutText, hits: readonly SignHit[]): Features {
  const features = empty();
  const last = cut.sentences.length - 1;
  const seen = new Map<string, SignHit>();
  for (const hit of hits) {
    const isFirst = !seen.has(hit.sign);
    if (isFirst) seen.set(hit.sign, hit);
    add(features, codeOf('S', hit.sign), isFirst ? 1 : 0.3, hit.from, hit.to);
    if (hit.sentence === 0) add(features, codeOf('S0', hit.sign), 0.5, hit.from, hit.to);
    if (hit.sentence === last) add(features, codeOf('S9', hit.sign), 0.5, hit.from, hit.to);
  }
  const signs = [...seen.values()].sort((a, b) => (a.sign < b.sign ? -1 : 1));
  signs.forEach((one, at) => {
    for (const other of signs.slice(at + 1)) {
      const key = codeOf('SS', `${one.sign} ${other.sign}`);
      add(features, key, 0.25, one.from, one.to);
      add(features, key, 0.25, other.from, other.to);
    }
  });
  for (const [name, value] of shapeOf(cut)) add(features, codeOf('F', name), value, 0, 0);
  return features;
}
