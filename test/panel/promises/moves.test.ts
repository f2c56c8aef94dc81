// The times a promise can be moved or put off to.
import { expect, test } from 'vitest';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import { defaultLeads } from '../../../src/domain/promises/reminders.ts';
import { laterTimes, nextDues } from '../../../src/panel/promises/moves.ts';

const rhythm = { timeZone: 'Europe/Warsaw', hours: defaultHours, leads: defaultLeads };
/** Tuesday, by the clock of UTC; Warsaw is an hour ahead. */
const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);

test('a promise still to come moves on from its own hour', () => {
  const { halfHour, hour, tomorrow } = nextDues({ due: at('15:00:00') }, at('13:42:10'), rhythm);
  expect([halfHour, hour, tomorrow]).toEqual([at('15:30:00'), at('16:00:00'), Date.parse('2026-11-25T09:00:00Z')]);
});

test('a promise already over moves on from the next full minute', () => {
  const { halfHour, hour } = nextDues({ due: at('13:30:00') }, at('13:42:10'), rhythm);
  expect([halfHour, hour]).toEqual([at('14:13:00'), at('14:43:00')]);
});

test('later is half an hour on, the end of the shift, or when work begins again', () => {
  expect(laterTimes(at('13:42:10'), rhythm)).toEqual({
    halfHour: at('14:13:00'),
    endOfShift: at('15:45:00'),
    tomorrow: Date.parse('2026-11-25T08:00:00Z'),
  });
});

test('a shift that is nearly over is no later', () => {
  expect(laterTimes(at('15:20:00'), rhythm).endOfShift).toBeUndefined();
});

test('after Friday comes Monday', () => {
  const friday = Date.parse('2026-11-27T14:00:00Z');
  expect(laterTimes(friday, rhythm).tomorrow).toBe(Date.parse('2026-11-30T08:00:00Z'));
});
