// The words to show for an answer: those that spoke loudest for it, whole sayings where the words belong to one.
import type { Cue } from '../../language/cue.ts';
import { joinCues } from '../../language/join-cues.ts';
import type { Hit } from '../../language/match-cues.ts';
import type { Word } from '../../language/words.ts';

/** A stretch is shown when it speaks at least so loud beside the loudest. */
const beside = 0.3;
const mostShown = 4;
/** Short words alone show little. */
const shortest = 4;
const emoji = /^\p{Extended_Pictographic}/u;

type Stretch = { readonly from: number; readonly to: number; readonly worth: number };

/** `loudness` of each word for the answer, as `wordsFor` says. Empty when no word speaks for it. */
export function cuesOf(
  text: string,
  words: readonly Word[],
  hits: readonly Pick<Hit<string>, 'from' | 'to'>[],
  loudness: Float32Array,
): readonly Cue[] {
  const taken = new Set<number>();
  const sumOf = (from: number, to: number) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += loudness[at] ?? 0;
    return sum;
  };
  const stretches: Stretch[] = [];
  const byWorth = hits
    .map(({ from, to }): Stretch => ({ from, to, worth: sumOf(from, to) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  for (const stretch of byWorth) {
    if (taken.has(stretch.from) || taken.has(stretch.to - 1)) continue;
    for (let at = stretch.from; at < stretch.to; at += 1) taken.add(at);
    stretches.push(stretch);
  }
  words.forEach(({ folded }, at) => {
    const worth = loudness[at] ?? 0;
    const isWord = folded.length >= shortest || emoji.test(folded);
    if (worth > 0 && isWord && !taken.has(at)) stretches.push({ from: at, to: at + 1, worth });
  });
  stretches.sort((a, b) => b.worth - a.worth);
  const loudest = stretches[0]?.worth ?? 0;
  const shown = stretches.filter(({ worth }) => worth >= loudest * beside).slice(0, mostShown);
  return joinCues(
    text,
    shown.flatMap(({ from, to }) => {
      const [first, last] = [words[from], words[to - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
}
