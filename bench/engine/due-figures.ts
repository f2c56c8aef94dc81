// How many times of the public date corpora are read right, beside what the best library for the language reaches. The corpora
// lie outside the repository (their README names sources and licences); one half was looked at while the grammar was written,
// the other is only ever counted.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { wallSpan } from '../../src/domain/due/due-at.ts';
import { findDue } from '../../src/domain/due/find-due.ts';
import { type Lang, langs } from '../../src/domain/language/lang.ts';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  none: z.boolean(),
  /** Names a zone: where it points to is not said in the row. */
  tz: z.optional(z.boolean()),
  expect: z._default(
    z.array(
      z.object({
        kind: z.string(),
        start: z.nullable(z.string()),
        end: z.optional(z.nullable(z.string())),
        grain: z.nullable(z.string()),
      }),
    ),
    [],
  ),
});
type Row = z.infer<typeof Row>;
type Expected = Row['expect'][number];

/** Part of how many, as counted. */
export type Share = readonly [right: number, of: number];
export type DueFigures = {
  /** Instants still to come within 60 days: a time found starts there, to the grain asked. */
  readonly near: Share;
  /** The same, past and far ones included. */
  readonly instants: Share;
  /** Instants read right whose grain is the one asked. */
  readonly grains: Share;
  /** Spans with both ends right, the last one to a unit of the grain. */
  readonly spans: Share;
  /** Texts without a time in which none is found. */
  readonly empty: Share;
};

/** Characters of an ISO time that matter at a grain. */
const kept: Readonly<Record<string, number>> = {
  second: 19,
  minute: 16,
  hour: 13,
  day: 10,
  week: 10,
  month: 7,
  quarter: 7,
  year: 4,
};
const sixtyDays = 60 * 86_400_000;

const dueHalves = ['looked at', 'only counted'] as const;
export type DueHalf = (typeof dueHalves)[number];

/** By a hash of the row's name (FNV-1a), so that it stays in its half whatever is added. */
function halfOf(id: string): DueHalf {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'looked at' : 'only counted';
}

/** The rows of a language's corpus, or undefined where the corpus is not at hand. */
export function dueRows(folder: string, lang: Lang, half?: DueHalf): readonly Row[] | undefined {
  const file = path.join(folder, `datetime.${lang}.jsonl`);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => Row.parse(JSON.parse(line))).filter(({ id }) => half === undefined || halfOf(id) === half);
}

const foundIn = ({ text, ref }: Row, lang: Lang) =>
  findDue(text, { lang, now: Date.parse(`${ref}Z`), timeZone: 'UTC' }).map((due) => ({
    ...wallSpan(due, 'UTC'),
    until: due.end,
  }));

/** By so much the sources differ on where a span ends: before its last minute, hour or day, or after it. */
const slack: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A month or a day may be left open in a row ("2026-00"). */
const momentOf = (text: string): number => Date.parse(`${text.replace('-00T', '-01T').replace('-00-', '-01-')}Z`);

const share = (checks: readonly boolean[]): Share => [checks.filter(Boolean).length, checks.length];

type Checks = Readonly<Record<keyof DueFigures, boolean[]>>;

export function dueFigures(rows: readonly Row[], lang: Lang): DueFigures {
  const checks: Checks = { near: [], instants: [], grains: [], spans: [], empty: [] };
  for (const row of rows) {
    const found = foundIn(row, lang);
    if (row.none) checks.empty.push(found.length === 0);
    for (const one of row.tz ? [] : row.expect) check(one, found, Date.parse(`${row.ref}Z`), checks);
  }
  const { near, instants, grains, spans, empty } = checks;
  return {
    near: share(near),
    instants: share(instants),
    grains: share(grains),
    spans: share(spans),
    empty: share(empty),
  };
}

function check(
  { kind, start, end, grain }: Expected,
  found: ReturnType<typeof foundIn>,
  now: number,
  checks: Checks,
): void {
  const length = kept[grain ?? ''] ?? 16;
  if (start === null) return;
  const there = found.filter((one) => one.start.slice(0, length) === start.slice(0, length));
  if (kind === 'interval' && end) {
    const off = there.map(({ until }) => Math.abs(until - momentOf(end)));
    checks.spans.push(off.some((by) => by <= (slack[grain ?? ''] ?? 0)));
  }
  if (kind !== 'instant' || grain === null) return;
  checks.instants.push(there.length > 0);
  if (there.length > 0) checks.grains.push(there.some((one) => one.grain === grain));
  const ahead = momentOf(start) - now;
  if (ahead >= 0 && ahead <= sixtyDays) checks.near.push(there.length > 0);
}

/** Share of instants within 60 days that the best library read right: English of four libraries, the others of those there are. */
const best: Readonly<Record<Lang, number>> = { en: 62, pl: 8, ro: 29 };

const shown = ([right, of]: Share): string =>
  `${right}/${of}${of > 0 ? ` (${((100 * right) / of).toFixed(1)} %)` : ''}`;

/** A line for each language and half; none where the corpora are not at hand. */
export function dueLines(folder: string): readonly string[] {
  return langs.flatMap((lang) =>
    dueHalves.flatMap((half) => {
      const rows = dueRows(folder, lang, half);
      if (!rows) return [];
      const { near, instants, grains, spans, empty } = dueFigures(rows, lang);
      return `${lang}, half ${half}: within 60 days ${shown(near)} (best library ${best[lang]} %), all instants ${shown(instants)}, their grain ${shown(grains)}, spans ${shown(spans)}, texts without a time left empty ${shown(empty)}`;
    }),
  );
}
