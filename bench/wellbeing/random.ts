// Chance that can be repeated: the same seed gives the same people.

export type Chance = {
  /** Evenly between two numbers. */
  readonly between: (low: number, high: number) => number;
  /** Normal, mean 0 and deviation 1. */
  readonly normal: () => number;
};

/** @param seed any whole number */
export function chanceFrom(seed: number): Chance {
  // Mulberry32, by Tommy Ettinger, in the public domain: 32 bits of state are plenty for ten thousand years of days.
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    // Box and Muller (1958); 1 − next() is never nought.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
