// Work and reminders: every choice is saved as it is made, and what makes no sense is refused with a sentence.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PromiseSettings } from '../../src/domain/promises/promise-settings.ts';
import type { WorkSettings } from '../../src/domain/promises/work-settings.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { button, changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

const { work, promises } = defaultSettings;
const { week, holidays } = work.hours;
const workSaved = (change: Partial<WorkSettings>) =>
  ({ type: 'set-settings', settings: { work: { ...work, ...change } } }) as const;
const remindersSaved = (change: Partial<PromiseSettings>) =>
  ({ type: 'set-settings', settings: { promises: { ...promises, ...change } } }) as const;
const weekWith = (weekday: number, spans: readonly { open: number; close: number }[]) =>
  workSaved({ hours: { week: week.with(weekday, [...spans]), holidays } });

const day = (name: string) => page.getByRole('group', { name, exact: true });
const section = (title: Parameters<typeof say>[0]) =>
  page
    .getByRole('heading', { name: say(title), exact: true })
    .element()
    .closest('section');
const nine = 9 * 60;
const five = 17 * 60;

describe('the hours of a day', () => {
  test.each([
    ['from', '08:30', { open: 8 * 60 + 30, close: five }],
    ['to', '16:15', { open: nine, close: 16 * 60 + 15 }],
    ['to', '00:00', { open: nine, close: 24 * 60 }],
  ] as const)('"%s" %s', async (end, clock, span) => {
    const stage = await stand('settings');
    await day('Tuesday').getByLabelText(say(end), { exact: true }).fill(clock);
    await expectSent(stage, weekWith(1, [span]));
    await expect.poll(() => statusText(stage)).toBe(say('status_saved'));
    await click(say('undo'));
    expect(sentBy(stage).at(-1)).toEqual(workSaved({}));
  });

  test('a break lies in the middle', async () => {
    const stage = await stand('settings');
    await day('Wednesday')
      .getByRole('button', { name: say('addBreak') })
      .click();
    await expectSent(
      stage,
      weekWith(2, [
        { open: nine, close: 12 * 60 + 45 },
        { open: 13 * 60 + 15, close: five },
      ]),
    );
  });

  test.each([
    ['Monday', []],
    ['Saturday', [{ open: nine, close: five }]],
  ] as const)('%s is made free, or worked', async (name, spans) => {
    const stage = await stand('settings');
    await day(name).getByRole('checkbox').click();
    await expectSent(stage, weekWith(name === 'Monday' ? 0 : 5, spans));
  });

  test('a span that ends before it begins is refused, and the field shows what holds', async () => {
    const stage = await stand('settings');
    const to = day('Monday').getByLabelText(say('to'), { exact: true });
    for (const wrong of ['08:00', '09:00']) {
      await to.fill(wrong);
      await expect.element(page.getByRole('alert').getByText(say('spansWrong'))).toBeVisible();
      await expect.element(to).toHaveValue('17:00');
    }
    expect(sentBy(stage)).toEqual([]);
  });

  test('spans that overlap are refused', async () => {
    const stage = await stand('settings-full');
    await day('Monday').getByLabelText(say('to'), { exact: true }).first().fill('13:00');
    await expect.element(page.getByRole('alert').getByText(say('spansWrong'))).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });

  test('a break is taken out again', async () => {
    const stage = await stand('settings-full');
    await day('Monday')
      .getByRole('button', { name: say('removeSpan') })
      .last()
      .click();
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([{ settings: { work: { hours: { week: { 0: [{ open: nine, close: 12 * 60 }] } } } } }]);
  });
});

test.each(['timeZone', 'customerZone'] as const)('the %s', async (field) => {
  const stage = await stand('settings');
  await page.getByRole('combobox', { name: say(field), exact: true }).selectOptions('Europe/Bucharest');
  await expectSent(stage, workSaved({ [field]: 'Europe/Bucharest' }));
});

describe('holidays', () => {
  test.each([
    [true, '12-24'],
    [false, '2026-12-24'],
  ])('every year: %s', async (isYearly, on) => {
    const stage = await stand('settings');
    if (!isYearly) await page.getByLabelText(say('holidayYearly')).click();
    await page.getByLabelText(say('holidayDate')).fill('2026-12-24');
    await click(say('holidayAdd'));
    await expectSent(stage, workSaved({ hours: { week: work.hours.week, holidays: [{ on }] } }));
    await expect.element(page.getByLabelText(say('holidayDate'))).toHaveValue('');
  });

  test('nothing is added without a day, and one can be removed', async () => {
    const stage = await stand('settings-full');
    await click(say('holidayAdd'));
    await page.getByRole('button', { name: `${say('removeSpan')} 25 Dec` }).click();
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([{ settings: { work: { hours: { holidays: [{ on: '2027-03-29' }] } } } }]);
  });
});

describe('quiet hours', () => {
  const nights = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 18 * 60, to: 8 * 60 }];

  test('begin as every night', async () => {
    const stage = await stand('settings');
    await click(say('quietAdd'));
    await expectSent(stage, workSaved({ quiet: nights }));
  });

  test('change their days and times, and are removed', async () => {
    const stage = await stand('settings-full');
    const quiet = page.elementLocator(section('quietHours') ?? document.body);
    const [busy] = stage.store.getState().state?.settings.work.quiet ?? [];
    await quiet.getByRole('checkbox', { name: 'Sat' }).click();
    await quiet.getByLabelText(say('from'), { exact: true }).fill('19:00');
    await quiet.getByRole('button', { name: say('removeSpan') }).click();
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([
        { settings: { work: { quiet: [{ ...busy, days: [1, 2, 3, 4, 5, 6] }] } } },
        // The first has not come back yet, and is not undone by the next.
        { settings: { work: { quiet: [{ ...busy, days: [1, 2, 3, 4, 5, 6], from: 19 * 60 }] } } },
        { settings: { work: { quiet: [] } } },
      ]);
  });

  test('that leave no hour of the week are refused', async () => {
    const quiet = nights.map((night) => ({ ...night, to: 16 * 60 }));
    const stage = await stand(
      changed('settings', (state) => ({ ...state, settings: { ...state.settings, work: { ...work, quiet } } })),
    );
    await page
      .elementLocator(section('quietHours') ?? document.body)
      .getByLabelText(say('to'), { exact: true })
      .fill('18:00');
    await expect.element(page.getByRole('alert').getByText(say('quietWrong'))).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });
});

describe('reminders', () => {
  /** A number counts once its field is left. */
  async function count(name: string, typed: string): Promise<void> {
    await page.getByRole('spinbutton', { name, exact: true }).fill(typed);
    await userEvent.tab();
  }

  test.each([
    ['priority_high', '90', { leads: { ...promises.leads, high: 90 } }],
    ['priority_normal', '0', { leads: { ...promises.leads, normal: 0 } }],
    ['priority_low', '9999', { leads: { ...promises.leads, low: 1_440 } }],
    ['quietAfter', '7', { quietAfter: 7 }],
    ['quietAfter', '0', { quietAfter: null }],
    ['solvedAfter', '61', { solvedAfter: 60 }],
  ] as const)('%s: %s', async (field, typed, saved) => {
    const stage = await stand('settings');
    await count(say(field), typed);
    await expectSent(stage, remindersSaved(saved));
  });

  test('never again after the due time', async () => {
    const stage = await stand('settings');
    await count(`${say('chaseText')} (${say('chaseNone')})`, '0');
    await expectSent(stage, remindersSaved({ leads: { ...promises.leads, chase: null } }));
  });

  test('a field left empty changes nothing', async () => {
    const stage = await stand('settings');
    await count(say('priority_high'), '');
    expect(sentBy(stage)).toEqual([]);
  });

  test('notifications may say more, once the agent wants that', async () => {
    const stage = await stand('settings');
    await page.getByLabelText(say('privateNotifications')).click();
    await expectSent(stage, remindersSaved({ privateNotifications: false }));
  });

  test.each([
    ['keepMode', 'keepMode_sent', { keep: 'sent' }],
    ['customerKept', 'customerKept_number', { customer: 'number' }],
  ] as const)('%s', async (field, option, saved) => {
    const stage = await stand('settings');
    await page.getByRole('combobox', { name: say(field), exact: true }).selectOptions(say(option));
    await expectSent(stage, remindersSaved(saved));
  });
});

test('the way back leads to Today', async () => {
  const stage = await stand('settings');
  await button(say('back')).click();
  expect(stage.store.getState().room).toBe('today');
});
