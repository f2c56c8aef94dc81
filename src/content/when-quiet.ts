// When to read: in the first quiet gap after a change, under a storm at a fixed pace, and never so often that reading takes
// more than a twentieth of the time.

type Pace = {
  /** Something changed: read when this kind of change has paused for `gap` milliseconds. */
  readonly changed: (gap: number) => void;
  /** All that has changed so far was read otherwise, or will never be: nothing is waited for. */
  readonly stop: () => void;
};

/** Under a storm of changes a reading starts this long after the first of them, in milliseconds. */
const longest = 400;
/** A reading that took long is followed by a rest this many times as long. */
const rest = 20;

/** Calls `read`, never twice for one change. */
export function whenQuiet(read: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  let first: number | undefined;
  let restedAt = 0;
  /** The end of the wait by gap: the short gap of typing is not stretched by the long one of a busy page. */
  const waits = new Map<number, number>();

  const due = () => Math.max(restedAt, Math.min((first ?? 0) + longest, ...waits.values()));
  const plan = (now: number) => {
    const at = due();
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(fire, Math.max(0, at - now));
  };
  const fire = () => {
    timerAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    // More has changed since: the wait is longer than it was. A timer may also be a fraction early.
    if (now < due() - 1) return plan(now);
    waits.clear();
    first = undefined;
    read();
    const end = performance.now();
    restedAt = end + rest * (end - now);
  };

  return {
    changed(gap) {
      const now = performance.now();
      first ??= now;
      waits.set(gap, now + gap);
      plan(now);
    },
    stop() {
      clearTimeout(timer);
      timerAt = Number.POSITIVE_INFINITY;
      waits.clear();
      first = undefined;
    },
  };
}
