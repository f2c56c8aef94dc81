// From features to how likely each answer is, and back: which words spoke for an answer.
import type { Features } from './features.ts';
import type { Weights } from './weights.ts';

/** What is asked of a message, and how sure each answer is, before any probability. */
export type Scores = Readonly<Record<string, number>>;

/** The features that something was learnt about; the others, most of a message's, say nothing. */
export const knownOf = (weights: readonly Weights[], parts: readonly Features[]): readonly Features[] =>
  parts.map(({ keys, values, from, to }) => {
    const known: Features = { keys: [], values: [], from: [], to: [] };
    const isKnown = (key: number) => weights.some(({ places }) => places.has(key));
    keys.forEach((key, at) => {
      if (!isKnown(key)) return;
      known.keys.push(key);
      known.values.push(values[at] ?? 0);
      known.from.push(from[at] ?? 0);
      known.to.push(to[at] ?? 0);
    });
    return known;
  });

/** The sum of what every feature says. */
export const scoresOf = (weights: readonly Weights[], parts: readonly Features[]): Scores =>
  Object.assign({}, ...weights.map((one) => sumsOf(one, parts)));

function sumsOf({ outputs, constants, places, table }: Weights, parts: readonly Features[]): Scores {
  const sums = Float64Array.from(constants);
  const width = outputs.length;
  for (const { keys, values } of parts) {
    for (let at = 0; at < keys.length; at += 1) {
      const place = places.get(keys[at] ?? -1);
      if (place === undefined) continue;
      const value = values[at] ?? 0;
      for (let output = 0; output < width; output += 1) {
        sums[output] = (sums[output] ?? 0) + value * (table[place + output] ?? 0);
      }
    }
  }
  return Object.fromEntries(outputs.map((name, output) => [name, sums[output] ?? 0]));
}

/** Of answers that exclude each other: how likely each is, together one. */
export function shares<Name extends string>(scores: Scores, names: readonly Name[]): Readonly<Record<Name, number>> {
  const top = Math.max(...names.map((name) => scores[name] ?? 0));
  const odds = names.map((name) => Math.exp((scores[name] ?? 0) - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  // Object.fromEntries forgets the key type; every name is there.
  return Object.fromEntries(names.map((name, at) => [name, (odds[at] ?? 0) / all])) as Record<Name, number>;
}

/** How likely one answer is that stands alone; impossible where nothing was learnt about it. */
export function likely(scores: Scores, name: string): number {
  const score = scores[name];
  return score === undefined ? 0 : 1 / (1 + Math.exp(-score));
}

/**
 * How much each word speaks for an answer (below zero: against it), beyond what it says on average for the answers it
 * excludes. Traits of the whole message rest on no word.
 */
export function wordsFor(
  weights: readonly Weights[],
  parts: readonly Features[],
  answer: string,
  others: readonly string[],
  wordCount: number,
): Float32Array {
  const sums = new Float32Array(wordCount);
  const learnt = weights.find(({ outputs }) => outputs.includes(answer));
  if (learnt === undefined) return sums;
  const { outputs, places, table } = learnt;
  const wanted = outputs.indexOf(answer);
  const against = others.filter((name) => name !== answer).map((name) => outputs.indexOf(name));
  for (const { keys, values, from, to } of parts) {
    for (let at = 0; at < keys.length; at += 1) {
      const place = places.get(keys[at] ?? -1);
      const [first = 0, end = 0] = [from[at], to[at]];
      if (place === undefined || end <= first) continue;
      let weight = table[place + wanted] ?? 0;
      for (const other of against) weight -= (table[place + other] ?? 0) / against.length;
      const each = (weight * (values[at] ?? 0)) / (end - first);
      for (let word = first; word < end && word < wordCount; word += 1) sums[word] = (sums[word] ?? 0) + each;
    }
  }
  return sums;
}
