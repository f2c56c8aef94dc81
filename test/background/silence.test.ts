// Tickets on which the agent has answered: what a page shows of them, and what the agent clears.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FollowUp } from '../../src/domain/promises/silence.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { onChanges } from '../../src/messages/changes.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { rawDatabase, rawRows } from '../storage/fresh-database.ts';
import {
  address,
  browserAtDesk,
  endBrowser,
  factsOf,
  minute,
  noon,
  promise,
  send,
  snapshot,
  ticket,
  withDraft,
} from './start.ts';

const day = 24 * 60 * minute;
const answer = 'Dear Maria, I have looked into it and the order is complete.';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

async function followUps(): Promise<readonly FollowUp[]> {
  const db = await rawDatabase();
  const rows = await rawRows(db, 'followUps');
  db.close();
  return rows.map((row) => FollowUp.parse(row));
}
const listed = async () => (await factsOf(browser, tab.id)).silences.map(({ followUp }) => followUp.ticket.ticketId);

async function reply(ticketId = '1'): Promise<void> {
  await browser.reports(tab, snapshot(ticketId, withDraft(answer)));
  await browser.sends(tab, answer);
  await browser.reports(tab, snapshot(ticketId, withDraft('')));
  await browser.settle();
}

const shows = async (minutes: number, some: Partial<TicketSnapshot> = {}) => {
  vi.setSystemTime(Date.now() + minutes * minute);
  await browser.reports(tab, snapshot('1', some));
  await browser.settle();
};
const heard = (at: number): Partial<TicketSnapshot> => ({
  messages: [...snapshot().messages, { author: 'customer', at, text: 'Thank you!' }],
});

const others: readonly (readonly [string, Pick<TicketSnapshot, 'messages'>])[] = [
  ['an older message of theirs', { messages: [{ author: 'customer', at: noon - minute, text: 'Hello?' }] }],
  ['a message nobody knows the time of', { messages: [{ author: 'customer', text: 'Hello?' }] }],
  ['a note', { messages: [{ author: 'note', at: noon + minute, text: 'Asked the warehouse.' }] }],
  ['nothing of the conversation', { messages: [] }],
];

describe('after a reply the silence on its ticket', () => {
  test('is kept with a name, a number and a time, and no word of anybody', async () => {
    await reply();
    const rows = await followUps();
    expect(rows).toEqual([
      { key: ticket().key, ticket: ticket(), customer: 'Maria Kowalska', lang: 'en', repliedAt: noon },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/lamp|order/);
  });

  test('is not there where nobody answered', async () => {
    await shows(5);
    expect(await followUps()).toEqual([]);
  });

  test('begins anew with the next reply, cleared or solved before', async () => {
    await reply();
    await send(browser, { type: 'clear-silence', key: ticket().key });
    await shows(5, { status: 'solved' });
    vi.setSystemTime(noon + 10 * minute);
    await reply();
    expect(await followUps()).toMatchObject([{ repliedAt: noon + 10 * minute }]);
    expect((await followUps())[0]).not.toHaveProperty('clearedAt');
    expect((await followUps())[0]).not.toHaveProperty('solvedAt');
  });

  test('ends when the customer answers', async () => {
    await reply();
    await shows(5, heard(noon + 3 * minute));
    expect(await followUps()).toEqual([]);
  });

  test.each(others)('goes on while the page shows %s', async (_, some) => {
    await reply();
    await shows(5, some);
    expect(await followUps()).toMatchObject([{ repliedAt: noon }]);
  });

  test('counts from when the page first shows the ticket as solved', async () => {
    await reply();
    await shows(5, { status: 'solved' });
    await shows(60, { status: 'solved' });
    expect(await followUps()).toMatchObject([{ repliedAt: noon, solvedAt: noon + 5 * minute }]);
  });

  test('counts from the reply again when the ticket is reopened', async () => {
    await reply();
    await shows(5, { status: 'solved' });
    await shows(5, { status: 'open' });
    expect((await followUps())[0]).not.toHaveProperty('solvedAt');
  });

  test('stays with a thank-you on a solved ticket', async () => {
    await reply();
    await shows(5, { status: 'solved', ...heard(noon + 3 * minute) });
    expect(await followUps()).toMatchObject([{ solvedAt: noon + 5 * minute }]);
  });

  test('is announced when it changes, and written no more while nothing does', async () => {
    await reply();
    const topics: string[] = [];
    const stop = onChanges((changed) => topics.push(...changed));
    await shows(5, { status: 'solved' });
    await vi.waitFor(() => expect(topics).toContain('promises'));
    topics.length = 0;
    await shows(5, { status: 'solved' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(topics).not.toContain('promises');
    stop();
  });
});

test('a rhythm of updates ends when the page shows the ticket as solved, and other promises stay', async () => {
  const cadence = { every: 4, unit: 'hours' } as const;
  await send(browser, { type: 'keep-promise', promise: promise(60, { words: 'rhythm', cadence }) });
  await send(browser, { type: 'keep-promise', promise: promise(90, { words: 'once' }) });
  await shows(5, { status: 'solved' });
  const { promises } = await factsOf(browser, tab.id);
  expect(promises).toMatchObject([
    { words: 'rhythm', state: 'kept', history: [{ by: 'page', to: 'kept' }] },
    { words: 'once', state: 'open' },
  ]);
  // What wakes next is the other one.
  expect(browser.world.alarms.get('wake')).toBe(noon + 10 * minute);
});

describe('whom to ask after', () => {
  test('is a short list, the longest silence first', async () => {
    for (const id of ['1', '2', '3', '4', '5', '6', '7']) {
      await reply(id);
      vi.setSystemTime(Date.now() + minute);
    }
    expect(await listed()).toEqual([]);
    vi.setSystemTime(noon + 9 * day);
    expect(await listed()).toEqual(['1', '2', '3', '4', '5']);
  });

  test('is told by the promise where one is owed, also one that is not listed itself', async () => {
    for (const id of ['1', '2']) await reply(id);
    const later = { ...promise(40 * 24 * 60), ticket: ticket('1') };
    await send(browser, { type: 'keep-promise', promise: later });
    for (const place of Array(60).keys())
      await send(browser, { type: 'keep-promise', promise: { ...promise(60 + place), words: `${place}` } });
    vi.setSystemTime(noon + 9 * day);
    expect(await listed()).toEqual(['2']);
  });
});

describe('clear-silence', () => {
  test.each([
    ['of one ticket', ticket('2').key, ['2']],
    ['of all', undefined, ['1', '2']],
    ['of one that is not there', 'nobody', []],
  ])('%s', async (_, key, cleared) => {
    for (const id of ['1', '2']) await reply(id);
    vi.setSystemTime(noon + 9 * day);
    await reply('3');
    expect(await send(browser, { type: 'clear-silence', ...(key !== undefined && { key }) })).toEqual({ ok: true });
    const rows = await followUps();
    expect(rows).toHaveLength(3);
    expect(
      rows.flatMap(({ clearedAt, ticket }) => (clearedAt === undefined ? [] : [ticket.ticketId])).toSorted(),
    ).toEqual(cleared);
    expect(await listed()).toEqual(['1', '2'].filter((id) => !cleared.includes(id)));
  });
});
