// What the customer asks for, as the ticket room shows it.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReadingView } from '../../src/domain/panel-state.ts';
import { texts } from '../gallery/people.ts';
import { now, openTicket } from '../gallery/pieces.ts';
import { button, changedTicket, click, expectSent, say, stand } from './stand.ts';

const [whole, time] = texts.en.requests;

const reads = (change: Partial<ReadingView>) =>
  changedTicket('ticket', ({ reading }) => (reading ? { reading: { ...reading, ...change } } : {}));

const shown = (root: HTMLElement) => [...root.querySelectorAll('.asked li')].map(({ textContent }) => textContent);
const pace = (root: HTMLElement) => root.querySelector('.pace')?.textContent;

test('two requests stand in sight, each ticked once the reply speaks to it', async () => {
  const { root } = await stand('ticket');
  expect(root.querySelector('.asked h2')?.textContent).toBe(say('requests'));
  expect(shown(root)).toEqual([whole, `${say('requestAnswered')}: ${time}`]);
});

test('a tick moves no word', async () => {
  const places = async (answered: boolean) => {
    const { root } = await stand(reads({ requests: [{ text: whole, answered }] }));
    const { left, top, width, height } =
      root.querySelector('.asked li .words')?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height];
  };
  expect(await places(true)).toEqual(await places(false));
});

test('one calm request is one click away', async () => {
  const { root } = await stand('ticket-one-request');
  expect(shown(root)).toEqual([]);
  await click(say('requests'));
  expect(shown(root)).toEqual([whole]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => shown(root)).toEqual([]);
});

test('a question worth asking is one click away, and is inserted with another', async () => {
  const stage = await stand('ticket');
  const question = openTicket('en').reading?.questions[0]?.text ?? '';
  await expect.element(page.getByText(question)).not.toBeInTheDocument();
  await click(say('worthAsking'));
  await page.getByRole('list').filter({ hasText: question }).getByRole('button').first().click();
  await expectSent(stage, { type: 'insert', tabId: 7, text: question, ticketKey: openTicket('en').ref.key });
});

test.each<[Partial<ReadingView>, string | undefined]>([
  [{}, 'more upset than before · waiting 2 days'],
  [
    { trend: 'better', urgent: true, waitingSince: now - 3 * 3_600_000 },
    'can’t wait · calmer than before · waiting 3 hrs',
  ],
  [{ trend: 'same', waitingSince: now - 59 * 60_000 }, undefined],
])('the pace of %j is one short line', async (change, line) => {
  const { root } = await stand(reads(change));
  expect(pace(root)).toBe(line);
});

test('nothing is shown when there is nothing to tell', async () => {
  const { root } = await stand(reads({ requests: [], pinned: false, questions: [], trend: 'same', waitingSince: now }));
  expect(root.querySelector('.asked')).toBeNull();
  await expect.element(button(say('worthAsking'))).not.toBeInTheDocument();
});
