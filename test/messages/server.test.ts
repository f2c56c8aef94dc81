import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../src/messages/server.ts';
import { type FakeBrowser, fakeBrowser } from '../fakes/browser.ts';
import { ownAddress, ownId } from '../fakes/world.ts';

const fromPage = { id: ownId, url: 'https://desk.example.com/1', tab: { id: 5 }, frameId: 0 };
const done = { ok: true, value: undefined } as const;

let browser: FakeBrowser;
let handlers: { [K in keyof Handlers]: ReturnType<typeof vi.fn<Handlers[K]>> };

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  handlers = {
    page: vi.fn(async () => done),
    facts: vi.fn(async () => ({ ok: false, problem: { code: 'store-failed' } }) as const),
    opening: vi.fn(async () => ({ ok: false, problem: { code: 'store-failed' } }) as const),
    begunOpening: vi.fn(async () => ({ ok: true, value: undefined }) as const),
    owed: vi.fn(async () => ({ ok: true, value: [] }) as const),
    settled: vi.fn(async () => ({ ok: true, value: [] }) as const),
    packs: vi.fn(async () => ({ ok: true, value: [] }) as const),
    shelf: vi.fn(async () => ({ ok: false, problem: { code: 'store-failed' } }) as const),
    arrival: vi.fn(async () => ({ ok: true, value: { ok: false, problems: [] } }) as const),
    packText: vi.fn(async () => ({ ok: true, value: '{}' }) as const),
    packDrafts: vi.fn(async () => ({ ok: true, value: [] }) as const),
    handled: vi.fn(async () => ({ ok: true, value: [] }) as const),
    known: vi.fn(async () => ({ ok: false, problem: { code: 'store-failed' } }) as const),
    knownRecords: vi.fn(async () => ({ ok: true, value: { records: [] } }) as const),
    command: vi.fn(async () => done),
    refused: vi.fn(async () => {}),
  };
  const { serve } = await import('../../src/messages/server.ts');
  serve(handlers);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('serve', () => {
  test('hands each message to its handler and answers with what comes back', async () => {
    expect(await browser.say({ type: 'packs' })).toEqual({ ok: true, value: [] });
    expect(await browser.say({ type: 'facts', tabId: 7, owed: 100 })).toEqual({
      ok: false,
      problem: { code: 'store-failed' },
    });
    expect(handlers.facts).toHaveBeenCalledWith(7, 100);
    const at = { timeZone: 'Europe/Warsaw', browserLang: 'pl' } as const;
    expect(await browser.say({ type: 'begun-opening', owed: 50, ...at })).toEqual({ ok: true });
    expect(handlers.begunOpening).toHaveBeenCalledWith(50, expect.objectContaining(at));
    expect(await browser.say({ type: 'settled', since: 900 })).toEqual({ ok: true, value: [] });
    expect(handlers.settled).toHaveBeenCalledWith(900);
    expect(await browser.say({ type: 'arrival', file: '{', way: 'code' })).toEqual({
      ok: true,
      value: { ok: false, problems: [] },
    });
    expect(handlers.arrival).toHaveBeenCalledWith('{', 'code');
    expect(await browser.say({ type: 'pack-text', id: 'i-care' })).toEqual({ ok: true, value: '{}' });
    expect(handlers.packText).toHaveBeenCalledWith('i-care');
    expect(await browser.say({ type: 'known-records', kind: 'sites', from: 20, most: 5 })).toEqual({
      ok: true,
      value: { records: [] },
    });
    expect(handlers.knownRecords).toHaveBeenCalledWith('sites', 20, 5);
    expect(await browser.say({ type: 'command', command: { type: 'read-page', tabId: 1 } })).toEqual({ ok: true });
    expect(handlers.command).toHaveBeenCalledWith({ type: 'read-page', tabId: 1 });
    expect(await browser.say({ type: 'report' }, fromPage)).toEqual({ ok: true });
    expect(handlers.page).toHaveBeenCalledWith({ type: 'report' }, { tabId: 5, url: fromPage.url });
  });

  test('refuses, tells and still answers when a page asks for what is not its business', async () => {
    expect(await browser.say({ type: 'facts', tabId: 1 }, fromPage)).toMatchObject({
      ok: false,
      problem: { code: 'message-refused' },
    });
    expect(handlers.refused).toHaveBeenCalledTimes(1);
    expect(handlers.facts).not.toHaveBeenCalled();
  });

  test('refuses without alarm what Chrome prepares in advance', async () => {
    const sender = { ...fromPage, frameId: 9, documentLifecycle: 'prerender' };
    expect(await browser.say({ type: 'report' }, sender)).toMatchObject({ ok: false });
    expect(handlers.refused).not.toHaveBeenCalled();
  });

  test('answers when a handler breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers.packs.mockRejectedValue(new Error('bug'));
    expect(await browser.say({ type: 'packs' })).toEqual({
      ok: false,
      problem: { code: 'store-failed', detail: 'Error: bug' },
    });
  });

  test('answers when a handler never does', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.useFakeTimers();
    handlers.packs.mockReturnValue(new Promise(() => {}));
    const answer = browser.say({ type: 'packs' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
  });

  test('takes 2,000 forged messages of a page for what they are', async () => {
    const words = ['command', 'facts', 'packs', 'report', 'insert', 'keep-text', '__proto__', ownAddress];
    for (let i = 0; i < 2_000; i += 1) {
      const [a, b] = [words[i % words.length], words[(i * 7 + 3) % words.length]];
      await browser.say(
        { type: a, command: { type: b, text: 'x', kind: 'learned' }, tabId: i, snapshot: { [String(b)]: i } },
        fromPage,
      );
    }
    for (const name of ['facts', 'packs', 'command', 'page'] as const) expect(handlers[name]).not.toHaveBeenCalled();
    expect(handlers.refused).toHaveBeenCalledTimes(2_000);
  });
});
