// Today: everything owed, in order, and what can be done about each.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { texts } from '../gallery/people.ts';
import { hour, minute, now } from '../gallery/pieces.ts';
import { button, changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

test('stands in four parts, the oldest due one open with its holding update', async () => {
  const { root } = await stand('today');
  const parts = [...root.querySelectorAll('[role=tabpanel] h2')].map((title) => title.textContent);
  expect(parts).toEqual([say('todayNow'), say('todayLaterToday'), say('todayLater'), say('todaySettled')]);
  expect([...root.querySelectorAll('.what[aria-expanded]')].map((row) => row.getAttribute('aria-expanded'))).toEqual([
    'true',
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

test('opens the ticket of a promise that is not beside the panel', async () => {
  const stage = await stand('today');
  await click(say('openTicket'));
  await expectSent(stage, { type: 'open-ticket', promiseId: 'p1' });
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
  await expectSent(stage, { type: 'settle-promise', id: 'p1', as: 'kept' });
  await expect.poll(() => statusText(stage)).toBe(say('status_settled'));
  await click(say('undo'));
  expect(sentBy(stage).at(-1)).toEqual({ type: 'settle-promise', id: 'p1', as: 'open' });
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
  await expectSent(
    stage,
    { type: 'settle-promise', id: 'p1', as: 'dropped' },
    { type: 'settle-promise', id: 'p3', as: 'open' },
  );
});

test.each([
  [say('move_halfHour'), now + 30 * minute, now + 15 * minute],
  [say('move_hour'), now + hour, now + 45 * minute],
  ['Tomorrow 09:00', Date.parse('2026-11-25T08:00:00Z'), Date.parse('2026-11-25T07:45:00Z')],
])('moves an overdue promise by "%s"', async (name, due, remindAt) => {
  const stage = await stand('today-moving');
  await click(name);
  await expectSent(stage, { type: 'move-promise', id: 'p1', due, remindAt });
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
  await expectSent(stage, {
    type: 'move-promise',
    id: 'p1',
    due: now + 4 * hour,
    remindAt: now + 4 * hour - 15 * minute,
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
