// What the agent said a reading should have been, and which words misled. No text is kept: each word is a hash of twenty bits
// (learnt/code.ts), out of its place and without the others; numbers, which may be somebody's, are left out. With a
// dictionary a frequent word can be guessed back, a sentence cannot.
import * as z from 'zod/mini';
import { codeBits } from '../learnt/code.ts';
import { arousals, feelings } from '../reading.ts';

/** What a reading may say and the agent may know better. */
export const Answer = z.enum([...feelings, ...arousals]);
export type Answer = z.infer<typeof Answer>;

export const mostFeatures = 24;
/** Of the newest: who corrects for a year should not be bound by their first week. */
export const mostCorrections = 200;
/** How far corrections move an answer at most, one of them or all together. In log odds, as the learnt weights. */
export const mostShift = 10;

const Feature = z.object({
  key: z.int().check(z.minimum(0), z.maximum(2 ** codeBits - 1)),
  /** What the word takes from `was` and gives to `is`, in log odds. */
  weight: z.number().check(z.minimum(0), z.maximum(mostShift)),
});

export const Correction = z.object({
  id: z.string().check(z.maxLength(100)),
  /** Epoch milliseconds. */
  at: z.number(),
  was: Answer,
  is: Answer,
  features: z.array(Feature).check(z.maxLength(mostFeatures)),
});
export type Correction = Readonly<z.infer<typeof Correction>>;

/** A correction as one click says it. */
export type CorrectionOffer = Omit<Correction, 'id' | 'at'>;

/** All corrections as one: what each feature says by now. */
export type CorrectionSum = {
  readonly count: number;
  /** The id of the newest: with the count, it tells one sum from the next. */
  readonly newest: string;
  /** Log odds by answer and by feature. */
  readonly shifts: Readonly<Partial<Record<Answer, Readonly<Record<string, number>>>>>;
};

export const isSameSum = (one: CorrectionSum | undefined, other: CorrectionSum | undefined): boolean =>
  one?.count === other?.count && one?.newest === other?.newest;
