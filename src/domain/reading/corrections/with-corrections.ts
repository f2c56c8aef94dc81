// What the agent's corrections change in how a message is judged: a little more or less for each word that misled before. A
// message that shares no word with any corrected one is judged as if there were none.
import type { Lang } from '../../language/lang.ts';
import type { Word } from '../../language/words.ts';
import type { Scores } from '../learnt/judge.ts';
import { Answer, type Correction, type CorrectionSum, mostShift } from './correction.ts';
import { codesOf } from './word-codes.ts';

/** How far each answer is moved, in log odds. */
export type Shift = Readonly<Partial<Record<Answer, number>>>;

const anger: readonly Answer[] = ['frustrated', 'angry'];

/** What a correction by `weight` moves. Who was not frustrated was not angry: the two are one way to feel (see decide.ts). */
export function shiftBy(
  { was, is }: Pick<Correction, 'was' | 'is'>,
  weight: number,
): readonly (readonly [Answer, number])[] {
  const wrong = anger.includes(was) && !anger.includes(is) ? anger : [was];
  return [[is, weight], ...wrong.map((answer) => [answer, -weight] as const)];
}

/** What all words of a message bring, each word counted once however often it is said. */
export function shiftOf(words: readonly Word[], lang: Lang, sum: CorrectionSum | undefined): Shift {
  if (sum === undefined) return {};
  const codes = new Set(words.flatMap((word) => codesOf(word, lang)));
  return shiftOfCodes([...codes], sum);
}

/** How much each word speaks for an answer, with what corrections taught about it: these reasons are shown as well. */
export function louder(
  loudness: Float32Array,
  words: readonly Word[],
  lang: Lang,
  answer: Answer,
  sum: CorrectionSum | undefined,
): Float32Array {
  if (sum === undefined) return loudness;
  return loudness.map((loud, at) => {
    const word = words[at];
    return word === undefined ? loud : loud + (shiftOfCodes(codesOf(word, lang), sum)[answer] ?? 0);
  });
}

function shiftOfCodes(codes: readonly number[], { shifts }: CorrectionSum): Shift {
  const found: Partial<Record<Answer, number>> = {};
  for (const answer of Answer.options) {
    const known = shifts[answer];
    if (known === undefined) continue;
    const shift = codes.reduce((total, code) => total + (known[code] ?? 0), 0);
    if (shift !== 0) found[answer] = shift;
  }
  return found;
}

/** Scores as corrected: each answer moved, within bounds, in the support voice and in the general one (see decide.ts). */
export function withCorrections(scores: Scores, shift: Shift): Scores {
  const moved: Record<string, number> = { ...scores };
  for (const answer of Answer.options) {
    const by = Math.max(-mostShift, Math.min(mostShift, shift[answer] ?? 0));
    for (const name of [answer, `general ${answer}`]) {
      const score = moved[name];
      if (score !== undefined && by !== 0) moved[name] = score + by;
    }
  }
  return moved;
}
