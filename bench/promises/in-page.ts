// Runs in a page of the extension, in a real browser: fills the ledger through our own storage, and times what a reminder and
// Today ask of it. Given to the page as one script that leaves `promisesBench` behind.
import type { Facts } from '../../src/domain/facts.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import { planReminders } from '../../src/domain/promises/reminders.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { addPromises, readWaking } from '../../src/storage/promises.ts';
import { ledgerOf } from './ledger.ts';

const packs = builtInPacks.flatMap((text) => {
  const pack = parsePack(text);
  return pack.ok ? [pack.pack] : [];
});

const times = 20;

/** Milliseconds by the clock. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [milliseconds: number, value: T]> {
  const begin = performance.now();
  const value = await work();
  return [performance.now() - begin, value];
}

function must<T>(answer: { ok: true; value: T } | { ok: false; problem: { code: string } }): T {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

const bench = {
  fill: async (count: number) => must(await addPromises(ledgerOf(count, Date.now()))).length,

  /** What the background does at every alarm: read what wakes, and plan. */
  async plan(): Promise<number> {
    const now = Date.now();
    const [time, plan] = await timed(async () => planReminders(must(await readWaking(now)).rows, now));
    if (plan.nextAt === undefined) throw new Error('no alarm is planned');
    return time;
  },

  /** The same over every row of a ledger in memory; more than the background ever does. */
  async planAll(count: number): Promise<number> {
    const now = Date.now();
    const ledger = ledgerOf(count, now);
    const [time] = await timed(() => {
      for (let i = 0; i < times; i += 1) planReminders(ledger, now);
    });
    return time / times;
  },

  /** What an opening panel asks the background, and what it computes of the answer. */
  async today(): Promise<{ readonly facts: number; readonly state: number; readonly owed: number }> {
    const [facts, answer] = await timed(() => chrome.runtime.sendMessage({ type: 'facts', tabId: 1, owed: 100 }));
    // What the background answers is checked by its own tests.
    const value = must(answer as { ok: true; value: Facts });
    const moment = { now: Date.now(), timeZone: 'Europe/Warsaw', uiLang: 'en' } as const;
    const [state, { today }] = await timed(() => panelState(value, packs, moment));
    return { facts, state, owed: today.owed };
  },

  /** From the click on Today to its rows in the document, styled and laid out. */
  async open(): Promise<{ readonly drawn: number; readonly rows: number }> {
    const tab = (room: string) => document.getElementById(`tab-${room}`);
    const room = () => document.querySelectorAll('.today li').length;
    const until = (isDone: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => (isDone() ? resolve() : setTimeout(look, 1));
        look();
      });
    tab('ticket')?.click();
    await until(() => room() === 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [drawn] = await timed(async () => {
      const isDrawn = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (room() === 0) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      tab('today')?.click();
      await isDrawn;
      // Laid out as well: an element's place cannot be told before.
      document.body.lastElementChild?.getBoundingClientRect();
    });
    return { drawn, rows: room() };
  },
};

export type PageBench = typeof bench;

Object.assign(globalThis, { promisesBench: bench });
