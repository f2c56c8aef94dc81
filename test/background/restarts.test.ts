// The background may be stopped at any call it makes, and the browser killed at any moment. Nothing acknowledged is lost,
// and no reminder is lost or doubled. Random histories are in histories.test.ts.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { correction, endBrowser, factsOf, minute, promise, send, startedBrowser } from './start.ts';

// A stopped background of ours still has its timers, and would say that nobody answered it.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(endBrowser);

const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);
const unique = (list: readonly string[]) => [...new Set(list)];

describe('stopped in the middle', () => {
  let browser: FakeBrowser;
  beforeEach(async () => {
    browser = await startedBrowser();
  });

  test('of delivering two reminders, at each of its calls: both arrive in one notification, neither comes twice', async () => {
    let stops = 0;
    for (let dieAfter = 0; ; dieAfter += 1) {
      vi.setSystemTime(Date.now() + 24 * 60 * minute);
      for (const words of ['one', 'two'])
        await send(browser, { type: 'keep-promise', promise: promise(60, { words }) });
      const before = browser.world.shown.length;
      passMinutes(61);
      await browser.start({ dieAfter });
      const finished = browser.calls() <= dieAfter;
      await browser.start();
      const shown = unique(browser.world.shown.slice(before));
      expect(shown, `stopped at call ${dieAfter}`).toHaveLength(1);
      // Two promises, each with its moment.
      expect(shown[0]?.split(' ')).toHaveLength(4);
      expect((await factsOf(browser, 1)).promises.filter(({ remindedFor, due }) => remindedFor === due)).toHaveLength(
        2,
      );
      for (const { id } of (await factsOf(browser, 1)).promises)
        await send(browser, { type: 'settle-promise', id, as: 'kept' });
      passMinutes(24 * 60 + 1);
      if (finished) break;
      stops += 1;
    }
    expect(stops).toBeGreaterThan(7);
  });

  test('of keeping a promise, at each of its calls: acknowledged means there, with its alarm', async () => {
    let acknowledged = false;
    for (let dieAfter = 0; !acknowledged; dieAfter += 1) {
      const words = `promise ${dieAfter}`;
      await browser.start();
      await browser.start({ dieAfter: browser.calls() + dieAfter });
      const outcome = browser.say({
        type: 'command',
        command: { type: 'keep-promise', promise: promise(60, { words }) },
      });
      void outcome.then(() => {
        acknowledged = true;
      });
      await browser.settle();
      const wasAcknowledged = acknowledged;
      browser.kill();
      await browser.start();
      const there = (await factsOf(browser, 1)).promises.some((one) => one.words === words);
      if (wasAcknowledged) expect(there).toBe(true);
      if (there) expect(browser.world.alarms.has('wake')).toBe(true);
      expect(dieAfter).toBeLessThan(100);
    }
  });
});

test('what was saved is there after every restart: a new worker between each two steps', async () => {
  const browser = await startedBrowser();
  await send(browser, { type: 'correct-reading', correction: correction('c') });
  browser.kill();
  await browser.start();
  await send(browser, { type: 'keep-text', field: 'paste', text: 'half a sen' });
  await browser.start();
  await send(browser, { type: 'set-settings', settings: { lang: 'ro' } });
  browser.kill();
  await browser.start();
  await send(browser, { type: 'keep-promise', promise: promise(60) });
  browser.kill();
  await browser.start();
  expect(await factsOf(browser, 1)).toMatchObject({
    corrections: { count: 1, newest: 'c' },
    texts: { paste: 'half a sen' },
    settings: { lang: 'ro' },
    promises: [{ words: 'I will write to you', state: 'open' }],
    problems: [],
  });
});
