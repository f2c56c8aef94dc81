// When to read: in the first quiet gap after a change, under a storm at a fixed pace, never so often that reading takes more
// than a twentieth of the time, and ever more rarely on a page that goes on changing and says nothing new.

/** A kind of change; all in milliseconds. */
export type Kind = {
  /** How long it must pause before it is worth reading. */
  readonly gap: number;
  /** Under a storm of it a reading starts this long after the first. */
  readonly longest: number;
  /** Where nothing new was read for a while, a tenth of that time passes between two readings, at most this. */
  readonly rarest: number;
};

export type Pace = {
  /** Something changed. */
  readonly changed: (kind: Kind) => void;
  /** The agent did something: the page may have news again. */
  readonly acted: () => void;
  /** All that has changed so far was read otherwise, or will never be: nothing is waited for. */
  readonly stop: () => void;
};

/** A reading that took long is followed by a rest this many times as long. */
const rest = 20;
/** The part of the time without news that is waited for more of it. */
const patience = 0.1;

type Wait = { readonly kind: Kind; readonly first: number; last: number };

/** Calls `read`, never twice for one change. @param read answers whether there was anything new */
export function whenQuiet(read: () => boolean): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  let readAt = performance.now();
  let newsAt = readAt;
  let restedAt = 0;
  /** One for each kind: the short gap of typing is not stretched by the long one of a busy page. */
  let waits: Wait[] = [];

  const dueFor = ({ kind: { gap, longest, rarest }, first, last }: Wait) =>
    Math.max(Math.min(first + longest, last + gap), readAt + Math.min(rarest, (readAt - newsAt) * patience));
  const due = () => {
    let soonest = Number.POSITIVE_INFINITY;
    for (const wait of waits) soonest = Math.min(soonest, dueFor(wait));
    return Math.max(restedAt, soonest);
  };
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
    waits = [];
    const isNews = read();
    readAt = performance.now();
    if (isNews) newsAt = readAt;
    restedAt = readAt + rest * (readAt - now);
  };

  return {
    changed(kind) {
      const now = performance.now();
      for (const wait of waits) {
        if (wait.kind !== kind) continue;
        // What is planned already looks again when its time has come.
        wait.last = now;
        return;
      }
      waits.push({ kind, first: now, last: now });
      plan(now);
    },
    acted() {
      newsAt = performance.now();
      if (waits.length > 0) plan(newsAt);
    },
    stop() {
      clearTimeout(timer);
      timerAt = Number.POSITIVE_INFINITY;
      waits = [];
    },
  };
}
