// The naive reference for reminders: a careful person with a paper list. Every moment of every promise is a line, struck
// out once it was told of. Knows nothing of how the ledger does it.

export type PaperList = {
  /** A promise's moments, written anew whenever they change. */
  write(id: string, moments: readonly number[]): void;
  close(id: string): void;
  reopen(id: string): void;
  /** Who must be told of now, sorted by id. */
  owed(now: number): readonly string[];
  /** All of these have been told. */
  strike(now: number): void;
  /** The next line ahead. */
  next(now: number): number | undefined;
};

export function paperList(): PaperList {
  let lines: readonly { readonly id: string; readonly at: number; readonly isStruck: boolean }[] = [];
  const closed = new Set<string>();
  /** For which moment a promise was last reminded of. */
  const given = new Map<string, number>();
  const standing = () => lines.filter(({ id, isStruck }) => !isStruck && !closed.has(id));
  const owed = (now: number) =>
    [
      ...new Set(
        standing()
          .filter(({ at }) => at <= now)
          .map(({ id }) => id),
      ),
    ].sort();
  return {
    write(id, moments) {
      // The reminder given last stands for all before it, as long as its own moment is on the list.
      const last = given.get(id) ?? -Infinity;
      if (!moments.includes(last)) given.delete(id);
      const isStruck = (at: number) => moments.includes(last) && at <= last;
      const own = [...new Set(moments)].map((at) => ({ id, at, isStruck: isStruck(at) }));
      lines = [...lines.filter((line) => line.id !== id), ...own];
    },
    close: (id) => void closed.add(id),
    reopen: (id) => void closed.delete(id),
    owed,
    strike(now) {
      const told = new Set(owed(now));
      for (const { id, at } of lines) {
        if (told.has(id) && at <= now) given.set(id, Math.max(at, given.get(id) ?? -Infinity));
      }
      lines = lines.map((line) => (told.has(line.id) && line.at <= now ? { ...line, isStruck: true } : line));
    },
    next(now) {
      const ahead = standing().filter(({ at }) => at > now);
      return ahead.length === 0 ? undefined : Math.min(...ahead.map(({ at }) => at));
    },
  };
}
