// Finding times in anything: never a throw, cues that are the text's own words, and time linear in its length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import * as en from './cases.en.ts';
import * as pl from './cases.pl.ts';
import * as ro from './cases.ro.ts';

const now = Date.UTC(2026, 10, 18, 10, 20);
const timeZone = 'Europe/Warsaw';
const cases = { en, pl, ro };

describe.each(langs)('times in %s', (lang) => {
  const { promises, none } = cases[lang];
  const find = (text: string) => findDue(text, { lang, now, timeZone });
  const holds = (text: string): void => {
    let end = 0;
    for (const due of find(text)) {
      expect(text.slice(due.cue.start, due.cue.end)).toBe(due.cue.text);
      expect(due.cue.start).toBeGreaterThanOrEqual(end);
      expect(due.end).toBeGreaterThanOrEqual(due.start);
      const at = dueAt(due, { now, timeZone });
      expect(at === undefined || at > now).toBe(true);
      end = due.cue.end;
    }
  };

  it('are found in any Unicode without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 300 });
  }, 30_000);

  const words = [...new Set([...promises.flatMap(([text]) => text.split(/\s+/)), ...none.join(' ').split(/\s+/)])];
  const pieces = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('-', ':', '.', '/', ',', '(', '\n', '½', 'T', '1/2', '24.11', '16:00', '2026-11-18', '0', '99'),
    fc.nat(99_999_999).map(String),
  );
  it('are found in any salad of time words without a throw', () => {
    const salad = fc
      .array(pieces, { maxLength: 40 })
      .chain((all) => fc.constantFrom(' ', '', '-').map((gap) => all.join(gap)));
    fc.assert(fc.property(salad, holds), { numRuns: 500 });
  }, 30_000);

  it('are found the same without diacritics and in capitals', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
    const starts = (text: string) => find(text).map((due) => [due.start, due.end, due.kind]);
    for (const [text] of promises) {
      expect([text, starts(bare(text))]).toEqual([text, starts(text)]);
      expect([text, starts(text.normalize('NFD'))]).toEqual([text, starts(text)]);
      expect([text, starts(text.toUpperCase())]).toEqual([text, starts(text)]);
    }
  });

  it.each([
    ['prepositions', { en: 'by the in ', pl: 'do w za ', ro: 'până la în de ' }[lang]],
    ['weekdays', { en: 'Monday ', pl: 'poniedziałek ', ro: 'luni ' }[lang]],
    ['ranges', { en: 'from 9 to ', pl: 'od 9 do ', ro: 'de la 9 la ' }[lang]],
    ['habits', { en: 'every ', pl: 'każdy ', ro: 'fiecare ' }[lang]],
    ['promises', `${promises.map(([text]) => text).join(' ')} `],
  ])('take time linear in 64 kB of %s', (_name, unit) => isLinear(lang, unit), 20_000);
});

describe('times in texts of any language', () => {
  it('are looked for in the first 100,000 characters of a megabyte, and no further', () => {
    const read = (text: string) => findDue(text, { lang: 'en', now, timeZone });
    const start = `I will write by 16:00. ${'lorem ipsum '.repeat(8_000)}`;
    const text = `${start}${'by 17:00 tomorrow '.repeat(60_000)}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(read(text)).toEqual(read(text.slice(0, 100_000)));
    expect(read(text).length).toBeGreaterThan(1);
  });

  it.each([
    ['one letter', 'a'],
    ['one digit', '1'],
    ['numbers', '1 '],
    ['clock times cut short', '1:'],
    ['dots', '1.'],
    ['dashes', '1-'],
    ['stretches', '2 hours and '],
    ['combining marks', 'e\u0301\u0301'],
  ])('take time linear in 64 kB of %s', (_name, unit) => isLinear('en', unit), 20_000);
});

function isLinear(lang: Lang, unit: string): void {
  const cpu = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const before = process.cpuUsage();
    findDue(text, { lang, now, timeZone });
    return process.cpuUsage(before).user / 1_000;
  };
  cpu(2_000);
  const [short, long] = [cpu(16_000), cpu(64_000)];
  // Four times the text takes a quadratic walk sixteen times as long; the constant covers a pause for garbage.
  expect(long).toBeLessThan(9 * short + 400);
}
