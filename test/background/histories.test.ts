// Random histories of a browser with a ledger against a sheet of paper: nothing is lost, nothing comes twice, nothing early.
// The ledger's rows are read past our own code; what they say happened is copied to the paper, which says what to remind of.
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { reminderTimes } from '../../src/domain/promises/reminders.ts';
import { defaultWorkSettings } from '../../src/domain/promises/work-settings.ts';
import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import { paperList } from '../domain/promises/paper-list.ts';
import type { FakeTab } from '../fakes/world.ts';
import { rawDatabase, rawRows } from '../storage/fresh-database.ts';
import { type Act, awakeFrom, type Deed, type History, history } from './history.ts';
import { address, browserAtDesk, endBrowser, factsOf, minute, promise, snapshot, ticket, withDraft } from './start.ts';

/**
 * Each takes about a third of a second; set HISTORIES for a longer run, SECONDS to end it after so many and say how many there
 * were, SEED to see one again.
 */
const { HISTORIES = '40', SECONDS, SEED } = process.env;
const histories = Number(HISTORIES);
const limit = SECONDS === undefined ? {} : { interruptAfterTimeLimit: Number(SECONDS) * 1_000 };
const seed = SEED === undefined ? {} : { seed: Number(SEED) };

// A stopped background of ours still has its timers, and would say that nobody answered it.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllEnvs();
  endBrowser();
});

const unique = (list: readonly string[]) => [...new Set(list)];

/** The disk as it is, rows unparsed. */
async function onDisk(): Promise<{ promises: readonly CarePromise[]; settings: Settings }> {
  const db = await rawDatabase();
  const [promises, settings] = await Promise.all([rawRows(db, 'promises'), rawRows(db, 'settings')]);
  db.close();
  // What lies there was written by the code under test; a row of another shape fails the comparisons.
  return { promises: promises as CarePromise[], settings: (settings as Settings[])[0] ?? defaultSettings };
}

const isOwed = ({ state }: CarePromise) => state === 'open' || state === 'updated' || state === 'moved';

function momentsOf({ remindAt, due, chaseAt = due, snoozedUntil }: CarePromise): readonly number[] {
  const planned = [Math.min(remindAt, due), due, Math.max(due, chaseAt)];
  const standing = planned.filter((moment) => moment > (snoozedUntil ?? -Infinity));
  return [...new Set(snoozedUntil === undefined ? planned : [snoozedUntil, ...standing])];
}

/** `id moment id moment …` as promise and moment. */
function told(notification: string): readonly (readonly [id: string, moment: number])[] {
  const words = notification.split(' ');
  return words.flatMap((id, i) => (i % 2 === 0 ? [[id, Number(words[i + 1])] as const] : []));
}

function commandOf(deed: Deed, i: number, rows: readonly CarePromise[]): Command | undefined {
  const now = Date.now();
  const row = rows['which' in deed ? deed.which % Math.max(1, rows.length) : 0];
  const id = row?.id ?? 'nobody';
  switch (deed.do) {
    case 'keep': {
      const due = now + deed.inMinutes * minute;
      const times = { due, ...reminderTimes(due, now, undefined, deed.lead) };
      const asked = { ticket: ticket(deed.ticket), words: `promise ${i}`, priority: deed.lead, ...times };
      return { type: 'keep-promise', promise: promise(0, asked) };
    }
    case 'keep again': {
      if (row === undefined) return undefined;
      const { ticket, words, due, remindAt } = row;
      return { type: 'keep-promise', promise: promise(0, { ticket, words, due, remindAt }) };
    }
    case 'settle':
      return { type: 'settle-promise', id, as: deed.as };
    case 'take back':
      return { type: 'take-back-promise', id };
    case 'move':
      return { type: 'move-promise', id, due: now + deed.inMinutes * minute, told: deed.told };
    case 'snooze':
      return {
        type: 'snooze-promise',
        id,
        ...(deed.inMinutes !== null && { until: now + deed.inMinutes * minute }),
      };
    case 'set': {
      const focusUntil = deed.focus === 0 ? 0 : now + deed.focus * minute;
      const work = {
        ...defaultWorkSettings,
        quiet: deed.quiet.map((span) => ({ ...span, days: [...span.days] })),
        focusUntil,
        timeZone: deed.zone,
      };
      return { type: 'set-settings', settings: { work, promises: { ...defaultSettings.promises, keep: deed.keep } } };
    }
    case 'reply':
      return undefined;
  }
}

async function live({ start, acts }: History): Promise<void> {
  vi.stubEnv('TZ', 'UTC');
  const browser = await browserAtDesk();
  vi.setSystemTime(start);
  await browser.start();
  const paper = paperList();
  let before: readonly CarePromise[] = [];
  let tab: FakeTab | undefined;

  /** What happened to the rows since the last look goes onto the paper. */
  const copy = (rows: readonly CarePromise[]): void => {
    for (const old of before)
      expect(
        rows.some(({ id }) => id === old.id),
        'a promise is lost',
      ).toBe(true);
    for (const row of rows) {
      const old = before.find(({ id }) => id === row.id);
      const more = row.history.length - (old?.history.length ?? 0);
      if (old === undefined) paper.write(row.id, momentsOf(row));
      else if (more > 0) isOwed(row) ? paper.write(row.id, momentsOf(row)) : paper.close(row.id);
      else if (more < 0) for (let i = more; i < 0; i += 1) paper.takeBack(row.id);
      else if (old.snoozedUntil !== row.snoozedUntil) paper.rewrite(row.id, momentsOf(row));
    }
    before = rows;
  };

  const check = async (shown: readonly string[]): Promise<void> => {
    const { promises, settings } = await onDisk();
    copy(promises);
    const now = Date.now();
    const zone = settings.work.timeZone === 'auto' ? (process.env.TZ ?? '') : settings.work.timeZone;
    const awake = awakeFrom(now, settings.work, zone);
    const owed = paper.owed(now);
    // A notification shown again under its own id takes the place of the first.
    const reminders = unique(shown).flatMap(told);
    expect(reminders.map(([id]) => id).toSorted()).toEqual(awake > now ? [] : owed);
    expect(reminders.every(([, moment]) => moment <= now)).toBe(true);
    if (awake <= now) paper.strike(now);
    const next = paper.next(now) ?? Infinity;
    const waits = awake > now && (owed.length > 0 || next < awake);
    // The clock was set back: what was reminded of comes due again, and the badge must say so.
    const firsts = promises.filter(isOwed).map((row) => momentsOf(row)[0] ?? Infinity);
    const dueAgain = Math.min(...firsts.filter((first) => first > now));
    const ahead = next === Infinity ? dueAgain : next;
    const wake = Math.min(waits ? awake : ahead, now + 5 * minute);
    const isIdle = ahead === Infinity && !waits;
    expect(browser.world.alarms.get('wake')).toBe(isIdle ? undefined : wake);
    const due = firsts.filter((first) => first <= now).length;
    expect(browser.world.badge).toBe(due === 0 ? '' : String(due));
  };

  const reply = async (text: string): Promise<void> => {
    if (tab === undefined) return;
    await browser.reports(tab, snapshot('1', withDraft(text)));
    await browser.sends(tab, text);
    await browser.reports(tab, snapshot('1', withDraft('')));
  };

  /** @returns the work that a background does for it */
  const happen = async ({ what }: Act, i: number): Promise<(() => Promise<unknown>) | 'start' | 'ring'> => {
    switch (what.do) {
      case 'time':
        vi.setSystemTime(Date.now() + what.minutes * minute);
        return 'ring';
      case 'clock jumps':
        vi.setSystemTime(Date.now() + what.minutes * minute);
        return 'start';
      case 'travel':
        vi.stubEnv('TZ', what.zone);
        return 'start';
      case 'restart':
        if (what.of.startsWith('browser')) {
          browser.kill({ alarms: what.of === 'browser' ? 'kept' : 'lost' });
          tab = undefined;
        }
        if (what.of === 'update') browser.world.alarms.clear();
        return 'start';
      case 'reply':
        tab ??= await browser.open(address('1'), { snapshot: snapshot() });
        return () => reply(`${i}. Thank you, Maria.${what.next ? ' I will get back to you within 2 hours.' : ''}`);
      default: {
        const command = commandOf(what, i, before);
        return () => (command ? browser.say({ type: 'command', command }) : Promise.resolve());
      }
    }
  };

  for (const [i, act] of acts.entries()) {
    const first = browser.world.shown.length;
    const work = await happen(act, i);
    const { death } = act;
    if (death === null) {
      if (work === 'ring') await browser.ring();
      else if (work === 'start') await browser.start();
      else expect(await work().then(() => 'answered')).toBe('answered');
      if (act.what.do === 'restart' && act.what.of === 'update') browser.world.events.installed.fire();
      await browser.settle();
    } else {
      if (typeof work === 'string') await browser.start({ dieAfter: death.after });
      else {
        browser.stopAfter(death.after);
        // Nobody may be left to answer.
        void work().catch(() => {});
        await browser.settle();
      }
      if (death.withBrowser) {
        browser.kill();
        tab = undefined;
      }
      await browser.start();
    }
    await check(browser.world.shown.slice(first));
  }
  const { promises } = await onDisk();
  const { owedCount, promises: listed } = await factsOf(browser, 1);
  const owed = promises.filter(isOwed).map(({ id }) => id);
  expect(owedCount).toBe(owed.length);
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(owed));
}

test(`in ${histories} random histories of kills, clocks, zones, quiet and replies no reminder is lost, doubled or early`, async () => {
  let lived = 0;
  const property = fc.asyncProperty(history, async (one) => {
    await live(one);
    lived += 1;
  });
  await fc.assert(property, { numRuns: histories, ...limit, ...seed });
  if (SECONDS !== undefined) console.info(`${lived} histories lived through`);
}, 3_600_000);
