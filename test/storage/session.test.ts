// What lives in session memory only.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { type FakeBrowser, fakeBrowser } from '../fakes/browser.ts';
import { freshDatabase } from './fresh-database.ts';

let browser: FakeBrowser;
beforeEach(() => {
  freshDatabase();
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const snapshot = (id: number, text = 'Hi'): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  url: `https://desk.example.com/${id}`,
  messages: [{ author: 'customer', text }],
});
const keys = (name: string) => [...browser.world.session.keys()].filter((key) => key.startsWith(`${name}:`));

describe('remembered tickets', () => {
  const load = async () => import('../../src/storage/remembered-tickets.ts');

  test('are the 30 read last', async () => {
    const { recallTicket, rememberTicket } = await load();
    for (let i = 0; i < 40; i += 1) await rememberTicket(`k${i}`, snapshot(i), i);
    expect(keys('ticket')).toHaveLength(30);
    expect(await recallTicket('k9')).toBeUndefined();
    expect(await recallTicket('k10')).toEqual(snapshot(10));
  });

  test('are fewer when they are long', async () => {
    const { recallTicket, rememberTicket } = await load();
    const long = 'x'.repeat(60_000);
    const messages = Array.from({ length: 6 }, () => ({ author: 'customer' as const, text: long }));
    for (let i = 0; i < 12; i += 1) await rememberTicket(`k${i}`, { ...snapshot(i), messages }, i);
    expect(keys('ticket').length).toBeLessThan(9);
    expect(await recallTicket('k11')).toBeDefined();
  });

  test('say nothing of what is in the reply box', async () => {
    const { recallTicket, rememberTicket } = await load();
    await rememberTicket('k', { ...snapshot(1), composer: { audience: 'public', draft: 'Droga Pani' } }, 1);
    expect(await recallTicket('k')).toEqual(snapshot(1));
  });

  test('are not written again while nothing is new', async () => {
    const { rememberTicket } = await load();
    await rememberTicket('k', snapshot(1), 1_000);
    const written = structuredClone(browser.world.session);
    await rememberTicket('k', snapshot(1), 2_000);
    expect(browser.world.session).toEqual(written);
    await rememberTicket('k', snapshot(1), 70_000);
    expect(browser.world.session).not.toEqual(written);
  });
});

describe('keepable', () => {
  test.each([
    ['a common ticket as it is', 3, 100, 3],
    ['a long one from its newest messages', 100, 10_000, 40],
    ['nothing but the schema’s bounds of an endless one', 200, 64_000, 6],
  ])('keeps %s', async (_, count, length, kept) => {
    const { keepable } = await import('../../src/storage/tab-pages.ts');
    const messages = Array.from({ length: count }, (_, i) => ({
      author: 'customer' as const,
      text: String(i).padEnd(length, '.'),
    }));
    expect(keepable({ ...snapshot(1), messages }).messages).toEqual(messages.slice(-kept));
  });
});

describe('problems', () => {
  const load = async () => import('../../src/storage/problems-seen.ts');

  test('are counted, told until they are dismissed, and told again when they happen again', async () => {
    const { dismissProblem, noteProblem, problemsToTell } = await load();
    await noteProblem('message-refused', 'a frame in a page');
    await noteProblem('message-refused', 'a frame in a page');
    expect(await problemsToTell([])).toEqual([{ code: 'message-refused', detail: '2 × a frame in a page' }]);
    await dismissProblem('message-refused');
    expect(await problemsToTell([])).toEqual([]);
    await noteProblem('message-refused');
    expect(await problemsToTell([])).toEqual([{ code: 'message-refused' }]);
  });

  test('that stand are told until dismissed, and again after they were over', async () => {
    const { dismissProblem, problemsToTell } = await load();
    const standing = [{ code: 'store-newer' }] as const;
    expect(await problemsToTell(standing)).toEqual(standing);
    await dismissProblem('store-newer');
    expect(await problemsToTell(standing)).toEqual([]);
    expect(await problemsToTell([])).toEqual([]);
    expect(await problemsToTell(standing)).toEqual(standing);
  });
});

test('a row that is no longer understood counts as none', async () => {
  browser.world.session.set('page:1', { origin: 7 });
  const { tabPages } = await import('../../src/storage/tab-pages.ts');
  expect(await tabPages.get('1')).toBeUndefined();
  expect(await tabPages.all()).toEqual(new Map());
});
