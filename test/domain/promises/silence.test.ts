import { expect, test } from 'vitest';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import { type FollowUp, silences } from '../../../src/domain/promises/silence.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, 2 March 2026, 12:00 UTC. */
const noon = 1_772_452_800_000;
const rules = { quietAfter: 3, solvedAfter: 5, timeZone: 'UTC', hours: defaultHours };

const answered = (key: string, repliedAt: number, some: Partial<FollowUp> = {}): FollowUp => ({
  key,
  ticket: { key, helpdesk: 'demo', url: 'https://desk.example.com/1' },
  lang: 'en',
  repliedAt,
  ...some,
});
const reasons = (rows: readonly FollowUp[], now: number, some = {}) =>
  silences(rows, now, { ...rules, ...some }).map(({ reason }) => reason);

test.each<[string, FollowUp, number, object, readonly string[]]>([
  ['an hour short of three working days', answered('a', noon), 3 * day - hour, {}, []],
  ['three working days', answered('a', noon), 3 * day, {}, ['quiet']],
  ['over a weekend it takes five', answered('a', noon + 3 * day), 5 * day, {}, []],
  ['over a weekend, the third working day', answered('a', noon + 3 * day), 8 * day, {}, ['quiet']],
  ['solved: counted from when it was', answered('a', noon, { solvedAt: noon + day }), 7 * day, {}, []],
  ['solved five working days ago', answered('a', noon, { solvedAt: noon + day }), 8 * day, {}, ['solved']],
  ['cleared', answered('a', noon, { clearedAt: noon + day }), 9 * day, {}, []],
  ['cleared, then answered again', answered('a', noon + 2 * day, { clearedAt: noon + day }), 9 * day, {}, ['quiet']],
  ['nobody wants to know of the quiet ones', answered('a', noon), 9 * day, { quietAfter: null }, []],
  ['silent for months', answered('a', noon), 60 * day, {}, []],
])('%s', (_, row, after, some, expected) => {
  expect(reasons([row], noon + after, some)).toEqual(expected);
});

test('the longest silence comes first', () => {
  const rows = Array.from({ length: 4 }, (_, place) => answered(`t${place}`, noon - place * hour));
  const found = silences(rows, noon + 9 * day, rules);
  expect(found.map(({ followUp }) => followUp.key)).toEqual(['t3', 't2', 't1', 't0']);
});
