// Random histories of a ledger against the paper list.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madePromise, moved, settled, snoozed, takenBack } from '../../../src/domain/promises/ledger.ts';
import { type CarePromise, isOwed } from '../../../src/domain/promises/promise.ts';
import {
  owedMoment,
  planReminders,
  reminded,
  reminderMoments,
  reminderTimes,
} from '../../../src/domain/promises/reminders.ts';
import { paperList } from './paper-list.ts';

type Act =
  | { readonly do: 'make'; readonly inMinutes: number }
  | { readonly do: 'settle'; readonly which: number; readonly as: 'done' | 'kept' | 'dropped' }
  | { readonly do: 'undo'; readonly which: number }
  | { readonly do: 'snooze'; readonly which: number; readonly inMinutes: number }
  | { readonly do: 'move'; readonly which: number; readonly inMinutes: number }
  /** Time passes, or the clock jumps forwards or back. */
  | { readonly do: 'clock'; readonly minutes: number }
  /** The background wakes, plans and delivers; `dies` between showing and marking. */
  | { readonly do: 'wake'; readonly dies: boolean; readonly quietFor: number };

const minute = 60_000;
const which = fc.nat({ max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('make' as const), inMinutes: fc.integer({ min: -30, max: 120 }) }),
  fc.record({ do: fc.constant('settle' as const), which, as: fc.constantFrom('done', 'kept', 'dropped') }),
  fc.record({ do: fc.constant('undo' as const), which }),
  fc.record({ do: fc.constant('snooze' as const), which, inMinutes: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ do: fc.constant('move' as const), which, inMinutes: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ do: fc.constant('clock' as const), minutes: fc.integer({ min: -240, max: 240 }) }),
  fc.record({ do: fc.constant('wake' as const), dies: fc.boolean(), quietFor: fc.integer({ min: -60, max: 60 }) }),
);

test('in 2,000 random histories no reminder is lost, doubled or early', () => {
  const asked = {
    ticket: { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com/1' },
    words: 'w',
    kind: 'tell',
    priority: 'normal',
    lang: 'en',
  } as const;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60, size: 'max' }), (acts) => {
      let now = 1_772_452_800_000;
      let ledger: readonly CarePromise[] = [];
      const paper = paperList();
      /** @returns the promise as it is now, unless nothing changed */
      const change = (n: number, next: (promise: CarePromise) => CarePromise): CarePromise | undefined => {
        const old = ledger[n % Math.max(1, ledger.length)];
        if (old === undefined) return undefined;
        const changed = next(old);
        ledger = ledger.map((promise) => (promise === old ? changed : promise));
        return changed === old ? undefined : changed;
      };
      const wake = (dies: boolean, quietFor: number): void => {
        const quiet = now + quietFor * minute;
        const isQuiet = quietFor > 0;
        const { fire, nextAt } = planReminders(ledger, now, quiet);
        const owed = paper.owed(now);
        const next = paper.next(now);
        expect(fire.map(({ id }) => id).sort()).toEqual(isQuiet ? [] : owed);
        expect(fire.every((promise) => (reminderMoments(promise)[0] ?? Infinity) <= now)).toBe(true);
        const waits = isQuiet && (owed.length > 0 || (next !== undefined && next < quiet));
        expect(nextAt).toBe(waits ? quiet : next);
        if (dies || isQuiet) return;
        paper.strike(now);
        const ids = new Set(fire.map(({ id }) => id));
        ledger = ledger.map((promise) =>
          ids.has(promise.id) ? reminded(promise, owedMoment(promise, now) ?? 0) : promise,
        );
        expect(planReminders(ledger, now).fire).toEqual([]);
      };
      for (const one of acts) {
        if (one.do === 'clock') now += one.minutes * minute;
        if (one.do === 'wake') wake(one.dies, one.quietFor);
        if (one.do === 'make') {
          const due = now + one.inMinutes * minute;
          const made = madePromise({ ...asked, due, ...reminderTimes(due, now) }, String(ledger.length), now);
          ledger = [...ledger, made];
          paper.write(made.id, reminderMoments(made));
        }
        if (one.do === 'settle') {
          const changed = change(one.which, (promise) => settled(promise, one.as, now, 'agent'));
          if (changed) paper.close(changed.id);
        }
        if (one.do === 'undo') {
          const changed = change(one.which, takenBack);
          if (changed) paper.takeBack(changed.id);
        }
        if (one.do === 'snooze') {
          const changed = change(one.which, (promise) => snoozed(promise, now + one.inMinutes * minute));
          if (changed && isOwed(changed)) paper.rewrite(changed.id, reminderMoments(changed));
        }
        if (one.do === 'move') {
          const due = now + one.inMinutes * minute;
          const changed = change(one.which, (promise) =>
            moved(promise, { due, ...reminderTimes(due, now) }, now, 'agent'),
          );
          if (changed) paper.write(changed.id, reminderMoments(changed));
        }
      }
      wake(false, 0);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('a planned wake-up is never later than the moment it is for', () => {
  const asked = fc.record({ due: fc.integer({ min: 0, max: 10_000 }), now: fc.integer({ min: 0, max: 10_000 }) });
  fc.assert(
    fc.property(asked, ({ due, now }) => {
      const first = reminderTimes(due, now).remindAt;
      expect(first).toBeLessThanOrEqual(due);
      if (due > now) expect(first).toBeGreaterThanOrEqual(now);
    }),
  );
});
