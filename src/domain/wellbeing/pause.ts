// A break the agent began: what it was, how long it was to be, and how long it was. Counted for what it was, owed to nobody.
import * as z from 'zod/mini';
import { CareKind } from '../packs/format/self-care.ts';

export const Pause = z.object({
  id: z.string().check(z.maxLength(100)),
  /** When it began, epoch milliseconds. */
  at: z.number(),
  /** `pack/idea` */
  idea: z.string().check(z.maxLength(200)),
  kind: CareKind,
  /** As planned. */
  minutes: z.number().check(z.gt(0), z.lte(60)),
  /** Seconds it lasted; absent while it goes on, and when the panel was closed over it. */
  lasted: z.optional(z.number().check(z.gte(0))),
});
export type Pause = Readonly<z.infer<typeof Pause>>;

const second = 1_000;
const minute = 60 * second;
/** Shorter ones were opened and left again. */
const shortest = 45 * second;

/** Epoch milliseconds. */
export const plannedEnd = ({ at, minutes }: Pause): number => at + minutes * minute;

/** The one that goes on at `now`; a panel that is opened again finds it. A state may be some seconds older than it is. */
export function goingOnPause(pauses: readonly Pause[], now: number): Pause | undefined {
  return pauses.find((pause) => pause.lasted === undefined && pause.at - minute < now && now < plannedEnd(pause));
}

/** Stopped, or run out, at `now`. */
export const ended = (pause: Pause, now: number): Pause => ({
  ...pause,
  lasted: Math.round(Math.min(Math.max(0, now - pause.at), pause.minutes * minute) / second),
});

/** When the last one that counts ended, epoch milliseconds. One that nobody ended is taken at its word once its time is over. */
export function lastPauseEnd(pauses: readonly Pause[], now: number): number | undefined {
  const ends = pauses
    .map((pause) => (pause.lasted === undefined ? plannedEnd(pause) : pause.at + pause.lasted * second) - pause.at)
    .map((length, place) => ({ length, end: (pauses[place]?.at ?? 0) + length }))
    .filter(({ length, end }) => length >= shortest && end <= now)
    .map(({ end }) => end);
  return ends.length === 0 ? undefined : Math.max(...ends);
}
