// All that is used, from code, options and styles, one row for each entry of the compatibility data.
import { type Browser, browsers, type Entry, entryAt, entryOf, isKnownClass, optionEntry } from './api-floors-data.ts';
import { guards, inOptions, notInData } from './api-floors-known.ts';
import { usedStyles } from './api-floors-styles.ts';
import { type Named, usedApis } from './api-floors-used.ts';

export type Row = Entry & { readonly files: readonly string[] };
export type Rows = {
  readonly rows: readonly Row[];
  /** What the data does not have, and nobody gave a reason why: `room name`. */
  readonly unknown: readonly string[];
  /** Reasons that were given, and that nothing asked for. */
  readonly idle: readonly string[];
};

const called = ({ room, name }: Named) => `${room} ${name}`;

export function collectRows(): Rows {
  const files = new Map<string, { readonly entry: Entry; readonly files: Set<string> }>();
  const note = (entry: Entry, where: readonly string[]): void => {
    const row = files.get(entry.path) ?? { entry, files: new Set() };
    files.set(entry.path, row);
    for (const file of where) row.files.add(file);
  };
  const missed: string[] = [];
  for (const use of usedApis()) {
    const api = entryOf(use);
    const entry = use.option === undefined ? api : api && optionEntry(api, use.option);
    if (entry) note(entry, use.files);
    else if (use.option !== undefined) continue;
    // Options and results are of no class the data knows.
    else if (isKnownClass(use)) missed.push(called(use));
  }
  for (const { name, entry, file } of usedStyles()) {
    if (entry) note(entry, [file]);
    else missed.push(`css ${name}`);
  }
  for (const [path, file] of inOptions) {
    const entry = entryAt(path);
    if (entry) note(entry, [file]);
    else missed.push(path);
  }
  return {
    rows: [...files.values()]
      .map(({ entry, files }) => ({ ...entry, files: [...files].sort() }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    unknown: [...new Set(missed)].filter((name) => !notInData.some(([known]) => known.test(name))),
    idle: notInData
      .map(([known]) => known)
      .filter((known) => !missed.some((name) => known.test(name)))
      .map(String),
  };
}

export const guardOf = (path: string) => guards.find(({ apis }) => apis.includes(path));

/** The oldest version of a browser that has everything used without a way round, and what asks for it. */
export function neededOf(browser: Browser, rows: readonly Row[]): Row | undefined {
  const without = rows.filter(({ path }) => guardOf(path) === undefined);
  return without.reduce<Row | undefined>(
    (latest, row) => (latest && latest.since[browser] >= row.since[browser] ? latest : row),
    undefined,
  );
}

export const youngest = ({ since }: Row): number =>
  Math.max(...browsers.map((browser) => since[browser]).filter(Number.isFinite));
