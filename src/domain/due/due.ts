// A time named in running text: what was said, and the span of time it means. Types only; find-due.ts finds them, due-at.ts
// says when such a promise falls due.
import type { Cue } from '../language/cue.ts';

export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * How the words bind the span. at: in it ("at 16:00", "on Monday", "next week"). by: no later than it. before: over when it
 * begins. in: counted from now ("in an hour", "within two working days"). after: no sooner; the end is open, or that of the day
 * named.
 */
export type DueKind = 'at' | 'by' | 'before' | 'in' | 'after';

export type Due = {
  readonly cue: Cue;
  readonly kind: DueKind;
  /** First instant of the span named, epoch milliseconds. */
  readonly start: number;
  /** First instant after it. Equal to `start` where the words name a point: a clock time, a time counted from now. */
  readonly end: number;
  readonly grain: Grain;
  /** `next`: only a clock time was named, and `start` is the next time the clock shows it. */
  readonly day: 'named' | 'next';
};
