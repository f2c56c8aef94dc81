// The kind of case and its checklist, as the ticket room shows them.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChecklistView } from '../../src/domain/panel-state.ts';
import { openTicket } from '../gallery/pieces.ts';
import { button, changed, changedTicket, click, expectSent, say, stand } from './stand.ts';

const ticketKey = openTicket('en').ref.key;
const line = (root: HTMLElement) => root.querySelector('.case .more-of')?.textContent?.trim();
const list = (root: HTMLElement) => root.querySelector('.checklist > .more-of')?.textContent?.trim();
const openCase = () => page.getByRole('button', { name: /^Looks like/ }).click();
const openList = () => page.getByRole('button', { name: /of \d$/ }).click();

test('the case is one line: what matters most, how many more, the stage', async () => {
  const { root } = await stand('ticket');
  expect(line(root)).toBe('Looks like: our mistake +1 · first answer');
  expect(root.querySelector('.case .unfolded')).toBeNull();
});

test.each([
  [{ situations: [] }, 'What kind of case is this?'],
  [{ situations: [], stage: 'waiting' as const }, 'Looks like: waiting'],
  [{ situations: [{ situation: 'delay' as const, words: ['late'] }] }, 'Looks like: delay'],
])('the line says no more than is known: %j', async (view, said) => {
  const { root } = await stand(changedTicket('ticket', () => ({ case: view })));
  expect(line(root)).toBe(said);
});

test('it opens to the words that show it, and closes with Escape', async () => {
  const { root } = await stand('ticket');
  await openCase();
  await expect.poll(() => root.querySelectorAll('.case .unfolded > ul li').length).toBe(2);
  expect(root.querySelector('.case .unfolded > ul')?.textContent).toContain('nobody answered');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('.case .unfolded')).toBeNull();
});

test('one click says that a situation holds, one that it does not', async () => {
  const stage = await stand('ticket');
  await openCase();
  await expect.element(button(say('situation_ourMistake'))).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button(say('situation_delay'))).toHaveAttribute('aria-pressed', 'false');
  await click(say('situation_delay'));
  await click(say('situation_ourMistake'));
  await expectSent(
    stage,
    { type: 'tell-situation', ticketKey, situation: 'delay', holds: true },
    { type: 'tell-situation', ticketKey, situation: 'our-mistake', holds: false },
  );
});

test('one click says the stage', async () => {
  const stage = await stand('ticket');
  await openCase();
  await click(say('stage_closing'));
  await expectSent(stage, { type: 'tell-stage', ticketKey, stage: 'closing' });
});

test('a page without a message and without a stage has no such line', async () => {
  const { root } = await stand(changedTicket('ticket-no-message', () => ({ case: { situations: [] } })));
  expect(line(root)).toBeUndefined();
});

test('the checklist is one line with how far it has come', async () => {
  const { root } = await stand('ticket');
  expect(list(root)).toBe('Our mistake · 3 of 5');
  expect(root.querySelectorAll('.checklist li')).toHaveLength(0);
});

const steps: ChecklistView['steps'] = [
  { id: 'a/b/words', text: 'Earned by words', done: true, byHand: false, act: 'own' },
  { id: 'a/b/act', text: 'Waits for the reply', done: false, byHand: true, act: 'act' },
  { id: 'a/b/hand', text: 'Only by hand', done: false, byHand: true },
  { id: 'a/b/ticked', text: 'Ticked by hand', done: true, byHand: true },
];

test('a step is ticked by hand, or by the words of the reply and then by no click', async () => {
  const stage = await stand(
    changedTicket('ticket', ({ checklist }) => (checklist ? { checklist: { ...checklist, steps } } : {})),
  );
  await openList();
  await expect.poll(() => stage.root.querySelectorAll('.checklist li').length).toBe(4);
  expect(stage.root.querySelectorAll('.checklist li:first-child button')).toHaveLength(0);
  await click('Waits for the reply');
  await click('Only by hand');
  await click('Ticked by hand');
  await expectSent(
    stage,
    { type: 'tick-step', ticketKey, step: 'act', done: true },
    { type: 'tick-item', ticketKey, item: 'a/b/hand', done: true },
    { type: 'tick-item', ticketKey, item: 'a/b/ticked', done: false },
  );
});

test('a ticket without a fitting checklist shows the five steps alone', async () => {
  const { root } = await stand(
    changed('ticket', (state) => {
      if (state.ticket.kind !== 'open') return state;
      const { checklist: _, ...ticket } = state.ticket.ticket;
      return { ...state, ticket: { kind: 'open', ticket } };
    }),
  );
  expect(list(root)).toBeUndefined();
  expect(root.querySelectorAll('.steps ol li')).toHaveLength(5);
});
