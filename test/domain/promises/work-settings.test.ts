// What the agent set about their time: what holds when nothing was set, and what is refused.
import { describe, expect, it } from 'vitest';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import {
  changedWork,
  defaultWorkSettings,
  WorkSettings,
  workZone,
} from '../../../src/domain/promises/work-settings.ts';

describe('work settings', () => {
  it('are nine to five, Monday to Friday, with no breaks, holidays or quiet hours, when nothing was set', () => {
    expect(WorkSettings.parse({})).toEqual({
      timeZone: 'auto',
      customerZone: 'auto',
      hours: defaultHours,
      quiet: [],
      focusUntil: 0,
    });
    expect(defaultWorkSettings).toEqual(WorkSettings.parse({}));
  });

  it('take hours kept without holidays', () => {
    expect(WorkSettings.parse({ hours: { week: defaultHours.week } }).hours).toEqual(defaultHours);
  });

  it('change no more than what a change names', () => {
    const changed = { ...defaultWorkSettings, timeZone: 'Asia/Kolkata' };
    expect(changedWork(defaultWorkSettings, { timeZone: 'Asia/Kolkata' })).toEqual(changed);
    expect(changedWork(changed, {})).toEqual(changed);
  });

  it.each([
    ['a zone nobody knows', { timeZone: 'Europe/Nowhere' }],
    ['an empty zone', { timeZone: '' }],
    ['a week of six days', { hours: { week: [[], [], [], [], [], []] } }],
    ['focus that ended before time began', { focusUntil: -1 }],
  ])('refuse %s', (_name, value) => {
    expect(WorkSettings.safeParse(value).success).toBe(false);
    expect(changedWork(defaultWorkSettings, value as Partial<WorkSettings>)).toBeUndefined();
  });

  it('follow the system’s zone until the agent names one', () => {
    expect(workZone(defaultWorkSettings, 'Europe/Warsaw')).toBe('Europe/Warsaw');
    expect(workZone({ ...defaultWorkSettings, timeZone: 'Asia/Kolkata' }, 'Europe/Warsaw')).toBe('Asia/Kolkata');
  });
});
