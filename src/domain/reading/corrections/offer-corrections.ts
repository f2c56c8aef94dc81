// What the agent may say instead of a reading, each ready for one click: as strong as it takes for this very message, and
// spread over the words that spoke for what was wrong. One step of an online learner, after the passive-aggressive algorithm
// (Crammer et al. 2006, https://www.jmlr.org/papers/v7/crammer06a.html), on words alone.
import type { Lang } from '../../language/lang.ts';
import { cutText, type Word } from '../../language/words.ts';
import { customerVoice } from '../../ticket/voice.ts';
import type { Said } from '../learnt/decide.ts';
import { wordsFor } from '../learnt/judge.ts';
import { type Judged, judgeMessage } from '../learnt/judge-message.ts';
import { type Arousal, arousals, type Feeling, feelings } from '../reading.ts';
import { type Answer, type CorrectionOffer, type CorrectionSum, mostFeatures, mostShift } from './correction.ts';
import { shiftBy } from './with-corrections.ts';
import { codesOf } from './word-codes.ts';

/** The smallest correction, in log odds taken from one answer and given to the other: similar messages should feel it. */
const leastStep = 3;
const growth = 1.5;
/** Each word has two codes. */
const mostWords = mostFeatures / 2;
/** Shorter words are in every message, and mislead in none. */
const shortest = 4;
const emoji = /^\p{Extended_Pictographic}/u;

type Wrong = { readonly was: Answer; readonly is: Answer };

/**
 * Every feeling but the one that was read, and the arousals next to the one that was read. Of two feelings read, either can
 * be said to be the only one. None when the text holds no word to learn from.
 *
 * @param text the customer's own words, as TicketReading.text
 */
export function correctionsOffered(text: string, lang: Lang, sum?: CorrectionSum): readonly CorrectionOffer[] {
  const cut = cutText(customerVoice(text));
  const judged = judgeMessage(cut, lang, sum);
  const misled = new Map<Answer, Shares>();
  return wrongs(judged.said).flatMap(({ was, is }) => {
    const shares = misled.get(was) ?? sharesOf(cut.words, lang, judged, was);
    misled.set(was, shares);
    if (shares.size === 0) return [];
    const step = stepFor({ was, is }, judged);
    const features = [...shares].map(([key, share]) => ({ key, weight: Math.round(step * share * 1_000) / 1_000 }));
    return [{ was, is, features }];
  });
}

function wrongs({ feelings: [{ feeling: first }, second], arousal }: Said): readonly Wrong[] {
  const felt = feelings.flatMap((is): readonly Wrong[] => {
    if (is !== first) return [{ was: first, is }];
    return second === undefined ? [] : [{ was: second.feeling, is }];
  });
  const at = arousals.indexOf(arousal);
  const next = arousals.filter((_, place) => Math.abs(place - at) === 1);
  return [...felt, ...next.map((is) => ({ was: arousal, is }))];
}

/** How much of a correction rests on each code, in all one. */
type Shares = ReadonlyMap<number, number>;

/** The loudest words count up to three times as much as the others: no single word is to carry a correction. */
function sharesOf(words: readonly Word[], lang: Lang, { weights, parts, voice }: Judged, was: Answer): Shares {
  const isFelt = isFeeling(was);
  const others: readonly Answer[] = isFelt ? feelings : arousals;
  const name = (answer: Answer) => (isFelt ? `${voice}${answer}` : answer);
  const loudness = wordsFor(weights, parts, name(was), others.map(name), words.length);
  const byWord = new Map<string, { readonly word: Word; loud: number }>();
  words.forEach((word, at) => {
    const known = byWord.get(word.folded) ?? { word, loud: 0 };
    known.loud += loudness[at] ?? 0;
    byWord.set(word.folded, known);
  });
  const known = [...byWord.values()].filter(({ word }) => codesOf(word, lang).length > 0);
  const telling = known.filter(({ word: { folded } }) => folded.length >= shortest || emoji.test(folded));
  const chosen = (telling.length > 0 ? telling : known).sort((a, b) => b.loud - a.loud).slice(0, mostWords);
  const floor = Math.max(chosen[0]?.loud ?? 0, 0.01) / 2;
  const parted = chosen.map(({ word, loud }) => ({ codes: codesOf(word, lang), part: Math.max(loud, 0) + floor }));
  const all = parted.reduce((sum, { part }) => sum + part, 0);
  const shares = new Map<number, number>();
  for (const { codes, part } of parted) {
    for (const code of codes) shares.set(code, (shares.get(code) ?? 0) + part / all / codes.length);
  }
  return shares;
}

/** Large enough that this message is read as the agent says, as far as the bound allows. */
function stepFor({ was, is }: Wrong, { shift, saidUnder }: Judged): number {
  for (let step = leastStep; step < mostShift; step *= growth) {
    const moved = shiftBy({ was, is }, step).map(([answer, by]) => [answer, (shift[answer] ?? 0) + by]);
    if (isSaid(is, saidUnder({ ...shift, ...Object.fromEntries(moved) }))) return step;
  }
  return mostShift;
}

const isSaid = (answer: Answer, { feelings: felt, arousal }: Said): boolean =>
  isFeeling(answer) ? felt.length === 1 && felt[0].feeling === answer : arousal === answer;

const isFeeling = (answer: Feeling | Arousal): answer is Feeling => feelings.some((feeling) => feeling === answer);
