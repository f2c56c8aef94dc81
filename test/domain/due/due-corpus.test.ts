// How many times of the public date corpora are read right (../shared/data, its README names sources and licences). A floor,
// two points under what the grammar reached when this was written; the corpora lie outside the repository, and without them
// there is nothing to measure.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { wallSpan } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';

const corpus = (lang: Lang): URL => new URL(`../../../../shared/data/datetime.${lang}.jsonl`, import.meta.url);

const Row = z.object({
  text: z.string(),
  ref: z.string(),
  none: z.boolean(),
  tz: z.optional(z.boolean()),
  expect: z._default(
    z.array(z.object({ kind: z.string(), start: z.nullable(z.string()), grain: z.nullable(z.string()) })),
    [],
  ),
});

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
const days = 86_400_000;

/** Instants still to come within 60 days: right when a time found starts there, at the grain asked. */
function measure(lang: Lang) {
  const rows = readFileSync(corpus(lang), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const score = { instants: 0, right: 0, rightAlone: 0, negatives: 0, empty: 0 };
  for (const { text, ref, none, tz, expect: expected } of rows) {
    const now = Date.parse(`${ref}Z`);
    const found = findDue(text, { lang, now, timeZone: 'UTC' }).map((due) => wallSpan(due, 'UTC').start);
    if (none) {
      score.negatives += 1;
      score.empty += found.length === 0 ? 1 : 0;
    }
    for (const { kind, start, grain } of tz ? [] : expected) {
      const length = kept[grain ?? ''];
      if (kind !== 'instant' || start === null || length === undefined) continue;
      const ahead = Date.parse(`${start.replace('-00T', '-01T').replace('-00-', '-01-')}Z`) - now;
      if (!(ahead >= 0 && ahead <= 60 * days)) continue;
      const isRight = found.some((one) => one.slice(0, length) === start.slice(0, length));
      score.instants += 1;
      score.right += isRight ? 1 : 0;
      score.rightAlone += isRight && found.length === expected.length ? 1 : 0;
    }
  }
  return score;
}

const floors: Readonly<Record<Lang, number>> = { en: 0.9, pl: 0.98, ro: 0.98 };

describe.runIf(existsSync(corpus('en')))('the public date corpora', () => {
  it.each(langs)('in %s are read at least as well as before', (lang) => {
    const { instants, right, rightAlone, negatives, empty } = measure(lang);
    const percent = (part: number, of: number) => `${part}/${of} (${((100 * part) / of).toFixed(1)} %)`;
    console.info(
      `due times ${lang}: ${percent(right, instants)} of instants within 60 days, ${percent(rightAlone, instants)} with nothing else found, ${percent(empty, negatives)} of texts without a time`,
    );
    expect(right / instants).toBeGreaterThanOrEqual(floors[lang]);
    expect(empty / negatives).toBeGreaterThanOrEqual(0.95);
  });
});
