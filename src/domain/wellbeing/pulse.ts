// The pulse: two short statements about work, once a week at most, for the agent alone. The idea that engagement shows as vigour
// and dedication is Schaufeli and others' (2002, doi 10.1023/A:1015630930326); the statements are our own.
import * as z from 'zod/mini';
import { Level } from './check-in.ts';
import type { Sample } from './trend-days.ts';

/** Levels from 1 (not at all) to 5 (fully). */
export const Pulse = z.object({
  id: z.string(),
  /** "I had energy for people." */
  energy: Level,
  /** "My work did some good." */
  good: Level,
  /** Epoch milliseconds. */
  at: z.number(),
});
export type Pulse = Readonly<z.infer<typeof Pulse>>;

const week = 7 * 24 * 60 * 60_000;

type Asking = {
  readonly now: number;
  /** When it was answered last; absent before the first time. */
  readonly lastAt?: number | undefined;
  readonly isOff?: boolean | undefined;
  /** Not before this. Epoch milliseconds, as all times here. */
  readonly notBefore?: number | undefined;
};

/** Once a week at most; a clock put back does not ask sooner. */
export const isPulseDue = ({ now, lastAt, isOff = false, notBefore = 0 }: Asking): boolean =>
  !isOff && now >= notBefore && (lastAt === undefined || now - lastAt >= week);

/** One value a pulse, 1 to 5. */
export const pulseSamples = (pulses: readonly Pulse[]): readonly Sample[] =>
  pulses.map(({ at, energy, good }) => ({ at, value: (energy + good) / 2 }));
