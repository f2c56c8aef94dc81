// The background may be stopped at any call it makes, and the browser killed at any moment. Nothing acknowledged is lost,
// and no reminder is lost or doubled.
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstReminder } from '../../src/domain/promises/reminders.ts';
import { paperList } from '../domain/promises/paper-list.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { endBrowser, factsOf, minute, promise, send, startedBrowser } from './start.ts';

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

  test('of delivering two reminders, at each of its calls: both arrive, neither as two', async () => {
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
      const shown = browser.world.shown.slice(before);
      expect(unique(shown), `stopped at call ${dieAfter}`).toHaveLength(2);
      expect((await factsOf(browser, 1)).promises.filter(({ remindedFor, due }) => remindedFor === due)).toHaveLength(
        2,
      );
      for (const { id } of (await factsOf(browser, 1)).promises)
        await send(browser, { type: 'settle-promise', id, as: 'kept' });
      passMinutes(24 * 60 + 1);
      if (finished) break;
      stops += 1;
    }
    expect(stops).toBeGreaterThan(10);
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
  await send(browser, { type: 'save-note', kind: 'decided', text: 'Wymiana bez odsyłania.' });
  await browser.start();
  await send(browser, { type: 'save-check-in', energy: 2, mood: 3, line: 'o zi lungă' });
  browser.kill();
  await browser.start();
  await send(browser, { type: 'keep-text', field: 'note', text: 'half a sen' });
  await browser.start();
  await send(browser, { type: 'set-settings', settings: { lang: 'ro' } });
  browser.kill();
  await browser.start();
  await send(browser, { type: 'keep-promise', promise: promise(60) });
  browser.kill();
  await browser.start();
  expect(await factsOf(browser, 1)).toMatchObject({
    notes: [{ kind: 'decided', text: 'Wymiana bez odsyłania.' }],
    checkIns: [{ energy: 2, mood: 3, line: 'o zi lungă' }],
    texts: { note: 'half a sen' },
    settings: { lang: 'ro' },
    promises: [{ words: 'I will write to you', state: 'open' }],
    problems: [],
  });
});

/** Each takes a tenth of a second; set HISTORIES for a longer run. */
const histories = Number(process.env.HISTORIES ?? 40);

type Act =
  | { readonly do: 'keep'; readonly inMinutes: number }
  | { readonly do: 'settle'; readonly which: number; readonly as: 'kept' | 'dropped' | 'open' }
  | { readonly do: 'move'; readonly which: number; readonly inMinutes: number }
  | { readonly do: 'clock'; readonly minutes: number }
  | { readonly do: 'restart'; readonly kind: 'worker' | 'alarms kept' | 'alarms lost' }
  | { readonly do: 'die'; readonly after: number };

const which = fc.nat({ max: 3 });
const inMinutes = fc.integer({ min: 1, max: 120 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('keep' as const), inMinutes }),
  fc.record({ do: fc.constant('settle' as const), which, as: fc.constantFrom('kept', 'dropped', 'open') }),
  fc.record({ do: fc.constant('move' as const), which, inMinutes }),
  fc.record({ do: fc.constant('clock' as const), minutes: fc.integer({ min: -120, max: 240 }) }),
  fc.record({ do: fc.constant('restart' as const), kind: fc.constantFrom('worker', 'alarms kept', 'alarms lost') }),
  fc.record({ do: fc.constant('die' as const), after: fc.nat({ max: 20 }) }),
);

test('random histories with kills and clock jumps lose, double or hasten no reminder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const browser = await startedBrowser();
      const paper = paperList();
      const ids: string[] = [];
      let cutOff: readonly string[] = [];
      const promiseOf = (notification: string) => notification.split(' ')[0] ?? '';
      /** Everything owed was shown since `before`, once each, except what a dying background may have shown already. */
      const check = (before: number): void => {
        const now = browser.world.shown.slice(before);
        expect(unique(now)).toEqual(now);
        expect(unique([...cutOff, ...now].map(promiseOf)).sort()).toEqual(paper.owed(Date.now()));
        expect(unique([...cutOff, ...now]).length).toBe(paper.owed(Date.now()).length);
        paper.strike(Date.now());
        cutOff = [];
        const next = paper.next(Date.now());
        expect(browser.world.alarms.get('wake')).toBe(next && Math.min(next, Date.now() + 5 * minute));
      };
      for (const [i, one] of acts.entries()) {
        const before = browser.world.shown.length;
        const due = Date.now() + ('inMinutes' in one ? one.inMinutes * minute : 0);
        const times = { due, remindAt: firstReminder(due, Date.now()) };
        const id = ids['which' in one ? one.which % Math.max(1, ids.length) : 0] ?? '';
        if (one.do === 'keep') {
          await send(browser, { type: 'keep-promise', promise: promise(0, { ...times, words: String(i) }) });
          const made = (await factsOf(browser, 1)).promises.find(({ words }) => words === String(i));
          ids.push(made?.id ?? '');
          paper.write(made?.id ?? '', [times.remindAt, times.due]);
        }
        if (one.do === 'settle') {
          await send(browser, { type: 'settle-promise', id, as: one.as });
          (one.as === 'open' ? paper.reopen : paper.close)(id);
        }
        if (one.do === 'move') {
          await send(browser, { type: 'move-promise', id, ...times });
          if (id !== '') paper.write(id, [times.remindAt, times.due]);
        }
        if (one.do === 'clock') {
          passMinutes(one.minutes);
          await browser.start();
        }
        if (one.do === 'restart') {
          if (one.kind !== 'worker') browser.kill({ alarms: one.kind === 'alarms kept' ? 'kept' : 'lost' });
          await browser.start();
        }
        if (one.do === 'die') {
          await browser.start({ dieAfter: one.after });
          cutOff = [...cutOff, ...browser.world.shown.slice(before)];
          const again = browser.world.shown.length;
          await browser.start();
          check(again);
        } else {
          check(before);
        }
      }
    }),
    { numRuns: histories },
  );
}, 600_000);
