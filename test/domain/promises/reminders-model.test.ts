// Random histories of a ledger against the paper list.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madePromise, moved, settled } from '../../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';
import { firstReminder, owedMoment, planReminders, reminded } from '../../../src/domain/promises/reminders.ts';
import { paperList } from './paper-list.ts';

type Act =
  | { readonly do: 'make'; readonly inMinutes: number }
  | { readonly do: 'settle'; readonly which: number; readonly as: 'kept' | 'dropped' | 'open' }
  | { readonly do: 'move'; readonly which: number; readonly inMinutes: number }
  /** Time passes, or the clock jumps forwards or back. */
  | { readonly do: 'clock'; readonly minutes: number }
  /** The background wakes, plans and delivers; `dies` between showing and marking. */
  | { readonly do: 'wake'; readonly dies: boolean };

const which = fc.nat({ max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('make' as const), inMinutes: fc.integer({ min: -30, max: 120 }) }),
  fc.record({ do: fc.constant('settle' as const), which, as: fc.constantFrom('kept', 'dropped', 'open') }),
  fc.record({ do: fc.constant('move' as const), which, inMinutes: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ do: fc.constant('clock' as const), minutes: fc.integer({ min: -240, max: 240 }) }),
  fc.record({ do: fc.constant('wake' as const), dies: fc.boolean() }),
);

test('in 2,000 random histories no reminder is lost, doubled or early', () => {
  const ticket = { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com/1' };
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60, size: 'max' }), (acts) => {
      let now = 1_772_452_800_000;
      let ledger: readonly CarePromise[] = [];
      const paper = paperList();
      const change = (n: number, next: (promise: CarePromise) => CarePromise): CarePromise | undefined => {
        const old = ledger[n % Math.max(1, ledger.length)];
        if (old === undefined) return undefined;
        const changed = next(old);
        ledger = ledger.map((promise) => (promise === old ? changed : promise));
        return changed;
      };
      const wake = (dies: boolean): void => {
        const { fire, nextAt } = planReminders(ledger, now);
        expect(fire.map(({ id }) => id).sort()).toEqual(paper.owed(now));
        expect(fire.every(({ remindAt, due }) => Math.min(remindAt, due) <= now)).toBe(true);
        expect(nextAt).toBe(paper.next(now));
        if (dies) return;
        paper.strike(now);
        const ids = new Set(fire.map(({ id }) => id));
        ledger = ledger.map((promise) =>
          ids.has(promise.id) ? reminded(promise, owedMoment(promise, now) ?? 0) : promise,
        );
        expect(planReminders(ledger, now).fire).toEqual([]);
      };
      for (const one of acts) {
        if (one.do === 'clock') now += one.minutes * 60_000;
        if (one.do === 'wake') wake(one.dies);
        if (one.do === 'make') {
          const due = now + one.inMinutes * 60_000;
          const asked = { ticket, words: 'w', lang: 'en', due, remindAt: firstReminder(due, now) } as const;
          const made = madePromise(asked, String(ledger.length), now);
          ledger = [...ledger, made];
          paper.write(made.id, [made.remindAt, made.due]);
        }
        if (one.do === 'settle') {
          const changed = change(one.which, (promise) => settled(promise, one.as, now));
          if (changed !== undefined) (one.as === 'open' ? paper.reopen : paper.close)(changed.id);
        }
        if (one.do === 'move') {
          const due = now + one.inMinutes * 60_000;
          const changed = change(one.which, (promise) => moved(promise, { due, remindAt: firstReminder(due, now) }));
          if (changed !== undefined) paper.write(changed.id, [changed.remindAt, changed.due]);
        }
      }
      wake(false);
    }),
    { numRuns: 2_000 },
  );
});

test('a planned wake-up is never later than the moment it is for', () => {
  const asked = fc.record({ due: fc.integer({ min: 0, max: 10_000 }), now: fc.integer({ min: 0, max: 10_000 }) });
  fc.assert(
    fc.property(asked, ({ due, now }) => {
      const first = firstReminder(due, now);
      expect(first).toBeLessThanOrEqual(due);
      if (due > now) expect(first).toBeGreaterThanOrEqual(now);
    }),
  );
});
