// Whether the engine's time grows with the length of a text, and not with its square: texts made to be looked at again and
// again, eight times as long.
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { reviewDraft } from '../../src/domain/reply/review-draft.ts';
import { longText, stubborn } from '../../test/domain/reading/long-texts.ts';
import { median } from '../figures.ts';
import { timeOf } from './measure.ts';

export type Growth = {
  /** What the text repeats. */
  readonly piece: string;
  /** Milliseconds for reading and reviewing 64 kB. */
  readonly long: number;
  /** How many times as long as for 8 kB; 8 is in proportion. */
  readonly times: number;
};

const moment = { now: Date.UTC(2025, 2, 12, 10), timeZone: 'Europe/London' };

function timeOfText(text: string, samples: number): number {
  const work = () => [readMessage(text), reviewDraft(text, moment)];
  return median(Array.from({ length: samples }, () => timeOf(work)));
}

export const growths = (): readonly Growth[] =>
  stubborn.map((piece) => {
    const [short, long] = [longText(piece, 8_000), longText(piece, 64_000)];
    timeOfText(short, 3);
    const [of8, of64] = [timeOfText(short, 7), timeOfText(long, 3)];
    return { piece, long: of64, times: of64 / of8 };
  });
