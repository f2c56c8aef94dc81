// The naive reference for reminders: a careful person with a sheet of paper for each promise. A change of plan is a new sheet on
// top of the old one, and what is taken back is thrown away. Knows nothing of how the ledger does it.

type Sheet = {
  /** Instants to tell of. */
  readonly moments: readonly number[];
  /** Told of up to and including this one. */
  readonly told: number;
  readonly isClosed: boolean;
};

export type PaperList = {
  /** A new plan on a new sheet; what was told of counts on if the new plan has that moment too. */
  write(id: string, moments: readonly number[]): void;
  /** Other moments on the same sheet. */
  rewrite(id: string, moments: readonly number[]): void;
  close(id: string): void;
  /** The top sheet goes, unless it is the only one. */
  takeBack(id: string): void;
  /** Who must be told of now, sorted by id. */
  owed(now: number): readonly string[];
  /** All of these have been told. */
  strike(now: number): void;
  /** The next moment ahead. */
  next(now: number): number | undefined;
};

export function paperList(): PaperList {
  const piles = new Map<string, readonly Sheet[]>();
  const top = (id: string): Sheet => piles.get(id)?.at(-1) ?? { moments: [], told: -Infinity, isClosed: false };
  const put = (id: string, sheet: Sheet): unknown => piles.set(id, [...(piles.get(id) ?? []), sheet]);
  const change = (id: string, sheet: Sheet): unknown => piles.set(id, [...(piles.get(id) ?? []).slice(0, -1), sheet]);
  const standing = (id: string): readonly number[] => {
    const { moments, told, isClosed } = top(id);
    return isClosed ? [] : moments.filter((moment) => moment > told);
  };
  const come = (id: string, now: number): readonly number[] => standing(id).filter((moment) => moment <= now);
  return {
    write(id, moments) {
      const { told } = top(id);
      put(id, { moments, told: moments.includes(told) ? told : -Infinity, isClosed: false });
    },
    rewrite: (id, moments) => void change(id, { ...top(id), moments }),
    close: (id) => void put(id, { ...top(id), isClosed: true }),
    takeBack(id) {
      const pile = piles.get(id) ?? [];
      const [below, above] = pile.slice(-2);
      if (!below || !above) return;
      // What was told of meanwhile counts if the old plan has that moment too.
      const told = below.moments.includes(above.told) ? Math.max(below.told, above.told) : below.told;
      piles.set(id, [...pile.slice(0, -2), { ...below, told }]);
    },
    owed: (now) => [...piles.keys()].filter((id) => come(id, now).length > 0).sort(),
    strike(now) {
      for (const id of piles.keys()) {
        const moments = come(id, now);
        if (moments.length > 0) change(id, { ...top(id), told: Math.max(...moments) });
      }
    },
    next(now) {
      const ahead = [...piles.keys()].flatMap((id) => standing(id).filter((moment) => moment > now));
      return ahead.length === 0 ? undefined : Math.min(...ahead);
    },
  };
}
