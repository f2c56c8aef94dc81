// What the background tells of what it holds, and what follows from a deletion: nothing that speaks of it stays behind.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryKindOf, type StoredKind, storedKinds } from '../../src/domain/knowledge/kinds.ts';
import type { KnownCounts, KnownPiece } from '../../src/domain/knowledge/known.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import {
  address,
  browserAtDesk,
  correction,
  endBrowser,
  factsOf,
  pattern,
  promise,
  send,
  snapshot,
  ticket,
  withDraft,
} from './start.ts';

const draft = 'Hi Maria,\n\nI am so sorry that the lamp broke. I will write to you by 16:00.';

let browser: FakeBrowser;
let tab: FakeTab;

/** A day's work, so that every kind the background can hold of it is there. */
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot('1', withDraft(draft)) });
  await browser.reports(tab, snapshot('1', withDraft(draft)));
  await send(browser, { type: 'keep-promise', promise: promise(-1) });
  await send(browser, { type: 'correct-reading', correction: correction('c') });
  await send(browser, { type: 'keep-text', field: 'paste', text: 'The lamp' });
  await send(browser, { type: 'set-settings', settings: { lang: 'pl' } });
  await send(browser, { type: 'read-pasted', tabId: tab.id, text: 'The lamp came broken.' });
  await send(browser, { type: 'tell-stage', ticketKey: ticket().key, stage: 'closing' });
  await send(browser, { type: 'insert', tabId: tab.id, text: 'x', ticketKey: ticket().key, prompt: 'i-care/name-it' });
  await browser.sends(tab, draft);
  await browser.reports(tab, snapshot('1', withDraft('')));
  await browser.settle();
});
afterEach(endBrowser);

async function counts(): Promise<KnownCounts> {
  const answer = (await browser.say({ type: 'known' })) as Outcome<KnownCounts>;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function records(kind: StoredKind): Promise<KnownPiece['records']> {
  const answer = (await browser.say({ type: 'known-records', kind, from: 0, most: 500 })) as Outcome<KnownPiece>;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.records;
}

const forget = (kind: StoredKind, id?: string) =>
  send(browser, { type: 'forget-known', kind, ...(id !== undefined && { id }) });

test('whatever lies in session memory has a name that is told', () => {
  const names = [...browser.world.session.keys()].map((key) => key.slice(0, key.indexOf(':')));
  expect(names.length).toBeGreaterThan(6);
  expect(names.filter((name) => !Object.hasOwn(memoryKindOf, name))).toEqual([]);
});

test('a day’s work is told of, as much as is counted', async () => {
  const known = await counts();
  expect(known).toMatchObject({ promises: 1, corrections: 1, texts: 1, settings: 1, sites: 1, pages: 1, openers: 1 });
  for (const kind of storedKinds) expect(await records(kind), kind).toHaveLength(known[kind]);
});

test('nothing of session memory is left out', async () => {
  const told = await Promise.all(Object.values(memoryKindOf).map(records));
  const ids = new Set(told.flat().map(({ id }) => id));
  expect([...browser.world.session.keys()].filter((key) => !ids.has(key))).toEqual([]);
});

describe.each(storedKinds)('%s', (kind) => {
  test('all deleted, none is left', async () => {
    expect(await forget(kind)).toEqual({ ok: true });
    expect((await counts())[kind]).toBe(0);
    expect(await records(kind)).toEqual([]);
  });

  test('one deleted, the others stay', async () => {
    const [first, ...others] = await records(kind);
    if (first === undefined) return;
    expect(await forget(kind, first.id)).toEqual({ ok: true });
    expect((await records(kind)).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });
});

test('with a promise goes its notification, the count on the button and what woke for it', async () => {
  await send(browser, { type: 'keep-promise', promise: promise(-1, { ticket: ticket('2') }) });
  expect(browser.world.notifications.size).toBe(1);
  expect(browser.world.badge).toBe('1');
  await forget('promises');
  expect(browser.world.notifications.size).toBe(0);
  expect(browser.world.badge).toBe('');
  expect(browser.world.alarms.has('wake')).toBe(false);
});

test('a site deleted is off: not registered, not allowed, nothing of it in memory', async () => {
  await forget('sites', pattern);
  expect(browser.world.registered.size).toBe(0);
  expect(browser.world.allowed.has(pattern)).toBe(false);
  expect((await factsOf(browser, tab.id)).site.access).not.toBe('on');
  expect([await records('pages'), await records('tickets'), await records('openers')]).toEqual([[], [], []]);
});

test('settings deleted are those of the first day', async () => {
  await forget('settings');
  expect((await factsOf(browser, tab.id)).settings.lang).toBe('auto');
});
