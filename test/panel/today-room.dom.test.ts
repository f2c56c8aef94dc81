// Today: everything owed, in order, and what can be done about each.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { madePromise } from '../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { texts } from '../gallery/people.ts';
import { hour, minute, now, refTo } from '../gallery/pieces.ts';
import { button, changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

test('stands in five parts, the oldest due one open with its holding update', async () => {
  const { root } = await stand('today');
  const parts = [...root.querySelectorAll('[role=tabpanel] h2')].map((title) => title.textContent);
  expect(parts).toEqual([
    say('todayNow'),
    say('todayLaterToday'),
    say('todayLater'),
    say('silences'),
    say('todaySettled'),
  ]);
  expect([...root.querySelectorAll('.what[aria-expanded]')].map((row) => row.getAttribute('aria-expanded'))).toEqual([
    'true',
    'false',
    'false',
    'false',
    'false',
  ]);
  expect(root.querySelector('.saying')?.textContent).toBe(texts.en.holding.replace(/[[\]]/g, ''));
  expect(root.querySelector('.late .due-words')?.textContent).toBe('due 12 min ago');
});

test('says that nothing is owed when nothing is', async () => {
  const { root } = await stand('today-empty');
  expect(root.querySelector('h2.headline')?.textContent).toBe(say('todayEmptyTitle'));
  expect(root.querySelector('header p')?.textContent).toBe(say('nothingOwed'));
});

test('offers quiet for a while, also when nothing is owed', async () => {
  const stage = await stand('today-empty');
  await page.getByRole('button', { name: /25/ }).click();
  const { state } = stage.store.getState();
  const focusUntil = (state?.now ?? 0) + 25 * 60_000;
  await expectSent(stage, { type: 'set-settings', settings: { work: { ...defaultSettings.work, focusUntil } } });
});

test('opens the ticket of a promise that is not beside the panel', async () => {
  const stage = await stand('today');
  await click(say('openTicket'));
  await expectSent(stage, { type: 'open-ticket', ticket: refTo('48190') });
  await expect.element(button(say('insert'))).not.toBeInTheDocument();
});

test('inserts the holding update when its ticket is beside the panel', async () => {
  const due = await stand('ticket-due');
  const { state } = due.store.getState();
  if (state?.ticket.kind !== 'open') throw new Error('no ticket');
  const here = state.ticket.ticket.promises;
  const stage = await stand({ ...changed('today', (today) => ({ ...today, today: { ...today.today, now: here } })) });
  await click(say('insert'));
  await expect.poll(() => sentBy(stage)).toHaveLength(1);
  expect(sentBy(stage)[0]).toMatchObject({ type: 'insert', prompt: 'legendary/hold' });
});

test('settles with one click, with a way back', async () => {
  const stage = await stand('today');
  await click(say('done'));
  await expectSent(stage, { type: 'settle-promise', id: 'p1', as: 'done' });
  await expect.poll(() => statusText(stage)).toBe(say('status_settledLate'));
  await click(say('undo'));
  expect(sentBy(stage).at(-1)).toEqual({ type: 'take-back-promise', id: 'p1' });
});

test('says nothing is settled when it was not', async () => {
  const stage = await stand('today');
  stage.answer = () => failed('store-failed');
  await click(say('done'));
  await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
  expect(statusText(stage)).toBe('');
});

test('lets a promise go, and opens settled ones again', async () => {
  const stage = await stand('today');
  await click(say('drop'));
  await page
    .getByRole('listitem')
    .filter({ hasText: say('state_dropped') })
    .getByRole('button', { name: say('undo') })
    .click();
  await expectSent(stage, { type: 'settle-promise', id: 'p1', as: 'dropped' }, { type: 'take-back-promise', id: 'p3' });
});

test.each([
  [say('move_halfHour'), now + 30 * minute],
  [say('move_hour'), now + hour],
  ['tomorrow 10:00', Date.parse('2026-11-25T09:00:00Z')],
])('moves an overdue promise by "%s"', async (name, due) => {
  const stage = await stand('today-moving');
  await click(name);
  await expectSent(stage, { type: 'move-promise', id: 'p1', due, told: false });
  await expect.poll(() => statusText(stage)).toBe(say('status_moved'));
});

test('moves a promise to an hour of one’s own, if it is still to come', async () => {
  const stage = await stand('today-moving');
  const field = page.getByLabelText(say('moveTo'));
  await field.fill('12:00');
  await click(say('move'), 1);
  expect(sentBy(stage)).toEqual([]);
  await expect.element(field).toHaveAccessibleDescription(say('duePast'));
  await field.fill('18:42');
  await click(say('move'), 1);
  await expectSent(stage, { type: 'move-promise', id: 'p1', due: now + 4 * hour, told: false });
});

test('a new time the customer knows of is an update', async () => {
  const stage = await stand('today-moving');
  await page.getByLabelText(say('customerKnows')).click();
  await click(say('move_hour'));
  await expectSent(stage, { type: 'move-promise', id: 'p1', due: now + hour, told: true });
  await expect.poll(() => statusText(stage)).toBe(say('status_updated'));
});

test.each([
  [say('snooze_halfHour'), now + 30 * minute],
  ['End of shift, 16:45', Date.parse('2026-11-24T15:45:00Z')],
  ['tomorrow 09:00', Date.parse('2026-11-25T08:00:00Z')],
])('is put off: "%s"', async (name, until) => {
  const stage = await stand('today-snoozing');
  await click(name);
  await expectSent(stage, { type: 'snooze-promise', id: 'p1', until });
  await click(say('undo'));
  expect(sentBy(stage).at(-1)).toEqual({ type: 'snooze-promise', id: 'p1' });
});

test('an update is put together from the agent’s own words, and goes to the clipboard elsewhere', async () => {
  const stage = await stand('today-updating');
  await page.getByLabelText(say('updateDone')).fill('asked the courier');
  await page.getByLabelText(say('updateNext')).fill('they call me back');
  await page
    .getByRole('button', { name: say('copy') })
    .last()
    .click();
  await expect
    .poll(() => stage.copied)
    .toEqual([
      "I promised you word, so here is where things stand.\nDone so far: asked the courier.\nNext: they call me back.\nI'll write to you again by 15:42.",
    ]);
});

test('goes into a calendar by itself', async () => {
  const stage = await stand('today');
  await click(say('calendarOne'));
  await expect.poll(() => stage.saved).toMatchObject([{ name: 'carecue.ics' }]);
  expect(stage.saved[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('whom to ask after: the words, the ticket, and out of sight', async () => {
  const stage = await stand('today');
  const row = page.getByRole('listitem').filter({ hasText: say('silence_quiet', { time: '4 days' }) });
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: say('openTicket') }).click();
  await row.getByRole('button', { name: say('silenceSeen') }).click();
  await click(say('clearAll'));
  await expectSent(
    stage,
    { type: 'open-ticket', ticket: refTo('47001') },
    { type: 'clear-silence', key: 'k1' },
    { type: 'clear-silence' },
  );
});

test('focus time begins with one click and ends with another', async () => {
  const stage = await stand('today');
  await click('25 minutes');
  const { work } = defaultSettings;
  await expectSent(stage, { type: 'set-settings', settings: { work: { ...work, focusUntil: now + 25 * minute } } });
  const quiet = await stand('today-focus');
  await expect.element(page.getByText(say('quietUntil', { time: '15:02' }))).toBeVisible();
  await click(say('focusEnd'));
  await expectSent(quiet, { type: 'set-settings', settings: { work } });
});

test('what was done late can be said to have been in time', async () => {
  const stage = await stand(
    changed('today', (state) => ({
      ...state,
      today: { ...state.today, settled: state.today.settled.map((line) => ({ ...line, state: 'broken' as const })) },
    })),
  );
  await click(say('wasInTime'));
  await expectSent(stage, { type: 'settle-promise', id: 'p2', as: 'kept' });
});

test('more than are listed can be listed', async () => {
  const stage = await stand('today-full');
  await page.getByRole('button', { name: /9,640/ }).click();
  expect(stage.store.getState().owedShown).toBe(300);
  expect(stage.refreshed).toBe(1);
});

test('by keyboard, the arrows walk from row to row', async () => {
  const { root } = await stand('today');
  const rows = [...root.querySelectorAll<HTMLElement>('button.what')];
  rows[0]?.focus();
  const walked = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
    await userEvent.keyboard(`{${key}}`);
    walked.push(rows.findIndex((row) => row.matches(':focus')));
  }
  expect(walked).toEqual([1, 2, 1, rows.length - 1, rows.length - 1, 0, 0]);
});

describe('handing over', () => {
  const owed = (): readonly CarePromise[] => [
    madePromise(
      {
        ticket: refTo('48190'),
        customer: 'Andrei Popescu',
        words: 'I will write, soon; "sure"',
        kind: 'tell',
        priority: 'normal',
        lang: 'en',
        due: now + hour,
        remindAt: now,
      },
      'p1',
      now,
    ),
  ];
  const tools = async () => {
    const stage = await stand('today-tools');
    stage.owed = owed();
    return stage;
  };

  test('as text: who, what, when, where', async () => {
    const stage = await tools();
    await click(say('handOverCopy'));
    await expect.poll(() => stage.copied[0]).toContain('Andrei Popescu (#48190): “I will write, soon; "sure"”');
    expect(stage.copied[0]).toContain(refTo('48190').url);
  });

  test('as a file, which a colleague takes over after a look', async () => {
    const giver = await tools();
    await click(say('handOverFile'));
    await expect.poll(() => giver.saved).toMatchObject([{ name: 'carecue-handover.json' }]);
    const file = new File([giver.saved[0]?.text ?? ''], 'carecue-handover.json');
    const taker = await stand('today-tools');
    await userEvent.upload(page.getByLabelText(say('takeOver')), file);
    await expect.element(page.getByText('1 promise you do not have yet')).toBeVisible();
    expect(sentBy(taker)).toEqual([]);
    await click(say('takeOverDo'));
    await expect.poll(() => sentBy(taker)).toMatchObject([{ type: 'take-over', promises: [{ due: now + hour }] }]);
  });

  test('a file that is none says so, and changes nothing', async () => {
    const stage = await stand('today-tools');
    await userEvent.upload(page.getByLabelText(say('takeOver')), new File(['{}'], 'x.json'));
    await expect.element(page.getByRole('alert').getByText(say('takeOverNotOne'))).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });

  test('as a calendar, which reads back', async () => {
    const stage = await tools();
    await click(say('calendarAll'));
    await expect.poll(() => stage.saved).toMatchObject([{ name: 'carecue.ics' }]);
    const event = new ICAL.Component(ICAL.parse(stage.saved[0]?.text ?? '')).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('description')).toBe('I will write, soon; "sure"');
    expect(new Date(String(event?.getFirstPropertyValue('dtend'))).getTime()).toBe(now + hour);
  });
});

test('keeps the focus near when a row leaves', async () => {
  const stage = await stand('today');
  button(say('done')).first().element().focus();
  const { state } = stage.store.getState();
  if (!state) throw new Error('no state');
  stage.store.setState({ state: { ...state, today: { ...state.today, laterToday: [] } } });
  await userEvent.keyboard('{Tab}');
  stage.store.setState({ state: { ...state, today: { ...state.today, now: [] } } });
  await expect.poll(() => document.activeElement?.closest('[role=tabpanel]')).not.toBeNull();
});
