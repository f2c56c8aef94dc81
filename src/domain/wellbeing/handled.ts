// A ticket that was really handled, as far as it may weigh on who handled it: no text, no name, no ticket. It waits in session
// memory until the panel takes it into the agent's own room, and is never written anywhere else.
import * as z from 'zod/mini';
import type { Trend } from '../reading/read-talk.ts';
import { Arousal, Feeling, type Reading } from '../reading/reading.ts';

export const Handled = z.object({
  id: z.string().check(z.maxLength(100)),
  /** When the reply was sent, epoch milliseconds. */
  at: z.number(),
  /** When the stretch of work it fell into began, epoch milliseconds. */
  since: z.number(),
  /** How the customer may have felt; none when nothing new of theirs was answered. `strength` from 0 to 1. */
  feelings: z
    .array(z.object({ feeling: Feeling, strength: z.number().check(z.gte(0), z.lte(1)) }))
    .check(z.maxLength(7)),
  arousal: Arousal,
  /** They had to write again. */
  repeated: z.boolean(),
  /** How their newest words felt against those they had written before; absent when there were none before. */
  trend: z.optional(z.enum(['better', 'same', 'worse'] satisfies readonly Trend[])),
});
export type Handled = Readonly<z.infer<typeof Handled>>;

/** @param reading of the words that were answered; `undefined` when there were none that are new */
export function handledOf(
  reading: Pick<Reading, 'feelings' | 'arousal' | 'repeat'> | undefined,
  { id, at, since, trend }: Pick<Handled, 'id' | 'at' | 'since' | 'trend'>,
): Handled {
  return {
    id,
    at,
    since: Math.min(since, at),
    feelings: reading?.feelings.map(({ feeling, strength }) => ({ feeling, strength: clamped(strength) })) ?? [],
    arousal: reading?.arousal ?? 'calm',
    repeated: (reading?.repeat.length ?? 0) > 0,
    ...(trend && { trend }),
  };
}

const clamped = (strength: number): number => Math.min(1, Math.max(0, strength));
