// The notes that are written while a browser is killed. Each says of itself which write it is, so that a lost one and a torn
// one are found out. Runs in the page and in the tests.

/** Every fourth write changes the note before it, as a note is saved anew while it is typed. */
const isChange = (at: number): boolean => at % 4 === 3;

const textOf = (at: number): string => `${at} ${'words '.repeat(50)}${at}`;

/** Some three hundred characters. */
export const noteOfWrite = (at: number) =>
  ({ id: `n${isChange(at) ? at - 1 : at}`, kind: 'learned', text: textOf(at), madeAt: 1, changedAt: 1 }) as const;

/** What the page says while it writes. */
export type Said =
  /** A write that is said to be saved, and the milliseconds it took. */
  { readonly at: number; readonly ms: number } | { readonly failure: string };

/** What lies in the vault. */
export type Census = {
  readonly writes: readonly number[];
  /** Rows that are not one write as it was made: cut off, mixed, not to be read, or a former version beside the new one. */
  readonly halfWritten: number;
};

export function censusOf(rows: readonly { readonly id: string; readonly text: string }[], unreadable: number): Census {
  const writes = rows.flatMap(({ id, text }) => {
    const at = Number.parseInt(text, 10);
    const whole = noteOfWrite(at);
    return whole.id === id && whole.text === text ? [at] : [];
  });
  const doubled = rows.length - new Set(rows.map(({ id }) => id)).size;
  return { writes, halfWritten: rows.length - writes.length + doubled + unreadable };
}

/** The acknowledged writes that are not there, neither they nor what changed them. */
export function lostOf(acknowledged: Iterable<number>, { writes }: Census): readonly number[] {
  const there = new Set(writes);
  return [...acknowledged].filter((at) => !there.has(at) && !(isChange(at + 1) && there.has(at + 1)));
}
