// What the agent says of a case, the steps of checklists, and the prompts used lately.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { address, browserAtDesk, endBrowser, factsOf, minute, noon, pattern, send, snapshot, ticket } from './start.ts';

const done = { ok: true };
const ticketKey = ticket().key;

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

const facts = (of = tab) => factsOf(browser, of.id);
const tell = (situation: 'delay' | 'billing', holds = true, key = ticketKey) =>
  send(browser, { type: 'tell-situation', ticketKey: key, situation, holds });

describe('the agent’s word on a case', () => {
  test('is kept for its ticket', async () => {
    expect((await facts()).told).toBeUndefined();
    expect(await tell('delay')).toEqual(done);
    expect(await tell('billing')).toEqual(done);
    expect(await send(browser, { type: 'tell-stage', ticketKey, stage: 'closing' })).toEqual(done);
    expect((await facts()).told).toEqual({ holds: ['billing', 'delay'], not: [], stage: 'closing', stageAt: noon });
    const other = await browser.open(address('2'), { snapshot: snapshot('2') });
    expect((await facts(other)).told).toBeUndefined();
  });

  test('can be taken back', async () => {
    await tell('delay');
    await tell('delay', false);
    expect((await facts()).told).toEqual({ holds: [], not: ['delay'] });
  });

  test('twice at once is kept once, and loses nothing', async () => {
    await Promise.all([tell('delay'), tell('billing'), tell('delay')]);
    expect([...((await facts()).told?.holds ?? [])].sort()).toEqual(['billing', 'delay']);
  });

  test('never touches the disk, and is forgotten with its site', async () => {
    await tell('delay');
    expect([...browser.world.session.keys()]).toContain(`case:${ticketKey}`);
    browser.world.allowed.delete(pattern);
    browser.world.events.permissionsRemoved.fire();
    await browser.settle();
    expect([...browser.world.session.keys()]).not.toContain(`case:${ticketKey}`);
  });

  test('of a hundred tickets is kept, of the oldest beyond no more', async () => {
    for (let at = 0; at < 101; at += 1) {
      vi.setSystemTime(noon + at);
      await tell('delay', true, `https://desk.example.com demo ${at}`);
    }
    const kept = [...browser.world.session.keys()].filter((key) => key.startsWith('case:'));
    expect(kept).toHaveLength(100);
    expect(kept).not.toContain('case:https://desk.example.com demo 0');
  });
});

describe('a step of a checklist', () => {
  const item = 'five-truths/outage/line';
  const tick = (isDone: boolean) => send(browser, { type: 'tick-item', ticketKey, item, done: isDone });

  test('is ticked by hand, once, and the tick can be taken back', async () => {
    expect(await tick(true)).toEqual(done);
    expect(await tick(true)).toEqual(done);
    expect((await facts()).progress?.checked).toEqual([item]);
    expect(await tick(false)).toEqual(done);
    expect((await facts()).progress?.checked).toBeUndefined();
  });

  test('stands beside the steps of the reply', async () => {
    await tick(true);
    await send(browser, { type: 'tick-step', ticketKey, step: 'act', done: true });
    expect((await facts()).progress).toMatchObject({ byHand: ['act'], checked: [item] });
  });

  test('answers the message it was ticked for: a new one begins anew', async () => {
    await tick(true);
    const [first] = snapshot().messages;
    const again = { author: 'customer' as const, name: 'Maria Kowalska', at: noon + 5 * minute, text: 'Any news?' };
    await browser.reports(tab, snapshot('1', { messages: first ? [first, again] : [again] }));
    vi.setSystemTime(noon + 10 * minute);
    await send(browser, { type: 'tick-step', ticketKey, step: 'act', done: true });
    expect((await facts()).progress?.checked).toBeUndefined();
  });
});

describe('a prompt used lately', () => {
  const insert = (prompt: string) =>
    send(browser, { type: 'insert', tabId: tab.id, text: 'I am on it.', ticketKey, prompt });

  test('is known on every other ticket, newest first, each once', async () => {
    await insert('a/one');
    vi.setSystemTime(noon + minute);
    await insert('a/two');
    await insert('a/one');
    const other = await browser.open(address('2'), { snapshot: snapshot('2') });
    expect((await facts(other)).recentPrompts).toEqual([
      { prompt: 'a/one', at: noon + minute },
      { prompt: 'a/two', at: noon + minute },
    ]);
  });

  test('that the page did not take is not used', async () => {
    tab.page.refusal = { ok: false, problem: { code: 'insert-refused' } };
    await insert('a/one');
    expect((await facts()).recentPrompts).toBeUndefined();
  });

  test('is forgotten after forty others', async () => {
    for (let at = 0; at < 41; at += 1) await insert(`a/p${at}`);
    const kept = (await facts()).recentPrompts?.map(({ prompt }) => prompt);
    expect(kept).toHaveLength(40);
    expect(kept).not.toContain('a/p0');
  });
});
