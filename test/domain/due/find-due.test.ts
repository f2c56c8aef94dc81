// Due times in running text, language by language: what falls due when, and what is no time at all.
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import * as en from './cases.en.ts';
import * as pl from './cases.pl.ts';
import * as ro from './cases.ro.ts';

const wednesday = Date.UTC(2026, 10, 18, 10, 20);
const languages = [
  { lang: 'en', timeZone: 'Europe/London', ...en },
  { lang: 'pl', timeZone: 'Europe/Warsaw', ...pl },
  { lang: 'ro', timeZone: 'Europe/Bucharest', ...ro },
] as const;

describe.each(languages)('due times in $lang', ({ lang, timeZone, promises, none }) => {
  const now = instantOf(wednesday, timeZone);
  const dues = (text: string) =>
    findDue(text, { lang, now, timeZone }).flatMap((due) => {
      const at = dueAt(due, { now, timeZone });
      return at === undefined ? [] : [wallText(wallOf(at, timeZone)).slice(5, 16).replace('T', ' ')];
    });

  it.each(promises)('%s → %s', (text, due) => {
    expect(dues(text)).toEqual([due]);
  });

  it.each(none.map((text) => [text]))('finds no time in "%s"', (text) => {
    expect(findDue(text, { lang, now, timeZone }).map(({ cue }) => cue.text)).toEqual([]);
  });

  it('has cues that are the words of the text', () => {
    for (const [text] of promises) {
      for (const { cue } of findDue(text, { lang, now, timeZone })) {
        expect(text.slice(cue.start, cue.end)).toBe(cue.text);
      }
    }
  });
});
