import { describe, expect, test } from 'vitest';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import { madePromise, type PromiseAsked, settled, takenBack } from '../../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';
import { defaultLeads } from '../../../src/domain/promises/reminders.ts';
import { type ReplySent, settleByReply } from '../../../src/domain/promises/settle-by-reply.ts';

const minute = 60_000;
/** Monday, 2 March 2026, 12:00 UTC. */
const noon = 1_772_452_800_000;
const at = (minutes: number): number => noon + minutes * minute;
const rhythm = { timeZone: 'UTC', hours: defaultHours, leads: defaultLeads };

const promise = (some: Partial<PromiseAsked> = {}, id = 'p1'): CarePromise =>
  madePromise(
    {
      ticket: { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com/1' },
      words: "I'll write to you by 13:00",
      kind: 'tell',
      priority: 'normal',
      lang: 'en',
      due: at(60),
      remindAt: at(45),
      ...some,
    },
    id,
    at(-60),
  );
const reply = (some: Partial<ReplySent> = {}): ReplySent => ({ at: noon, promises: [], tellsDone: false, ...some });
const refund = { kind: 'do', words: 'The refund goes out by Friday', due: at(5_000), remindAt: at(4_985) } as const;

type Row = readonly [
  name: string,
  owed: readonly CarePromise[],
  sent: Partial<ReplySent>,
  changed: readonly (readonly [id: string, state: CarePromise['state'], due: number])[],
];

describe('settleByReply', () => {
  test.each<Row>([
    ['an answer keeps the word to answer', [promise()], {}, [['p1', 'kept', 60]]],
    ['late, it is broken', [promise({ due: at(-5) })], {}, [['p1', 'broken', -5]]],
    [
      '"not yet, next at 17:00" renews it',
      [promise()],
      { promises: [{ words: 'again by 17:00', due: at(300) }] },
      [['p1', 'updated', 300]],
    ],
    [
      'the promise owed first is the one renewed',
      [promise({ due: at(200), words: 'b' }, 'b'), promise({}, 'a')],
      { promises: [{ words: 'again by 17:00', due: at(300) }] },
      [
        ['a', 'updated', 300],
        ['b', 'kept', 200],
      ],
    ],
    [
      'where the next one is kept already, the old one is kept by it',
      [promise(), promise({ words: 'again by 17:00', due: at(300) }, 'next')],
      { promises: [{ words: 'again by 17:00', due: at(300) }] },
      [['p1', 'kept', 60]],
    ],
    [
      'the promise it makes itself is left alone',
      [promise({ words: 'again by 17:00', due: at(300) }, 'next')],
      { promises: [{ words: 'again by 17:00', due: at(300) }] },
      [],
    ],
    ['a deed that is not due yet stays owed, whatever is told', [promise(refund)], { tellsDone: true }, []],
    [
      'a deed whose time has come is kept by telling that it is done',
      [promise({ ...refund, due: at(10), remindAt: at(-5) })],
      { tellsDone: true },
      [['p1', 'kept', 10]],
    ],
    [
      'a deed whose time has come is not kept by chatting',
      [promise({ ...refund, due: at(10), remindAt: at(-5) })],
      {},
      [],
    ],
    [
      'a deed whose time has come is renewed by a next time',
      [promise({ ...refund, due: at(10), remindAt: at(-5) })],
      { promises: [{ words: 'by Monday', due: at(9_000) }] },
      [['p1', 'updated', 9_000]],
    ],
    [
      'a time that has passed renews nothing',
      [promise()],
      { promises: [{ words: 'this morning', due: at(-60) }] },
      [['p1', 'kept', 60]],
    ],
    ['what is settled stays so', [settled(promise(), 'dropped', noon, 'agent')], {}, []],
    ['what was promised after the reply is not about it', [{ ...promise(), madeAt: at(1) }], {}, []],
    [
      'a cadence begins anew with every reply, in working hours',
      [promise({ cadence: { every: 4, unit: 'working-hours' } })],
      {},
      [['p1', 'updated', 240]],
    ],
    [
      'a cadence of six working hours ends tomorrow',
      [promise({ cadence: { every: 6, unit: 'working-hours' } })],
      {},
      [['p1', 'updated', 22 * 60]],
    ],
    [
      'a time the reply names comes before the cadence',
      [promise({ cadence: { every: 4, unit: 'working-hours' } })],
      { promises: [{ words: 'by 14:00', due: at(120) }] },
      [['p1', 'updated', 120]],
    ],
  ])('%s', (_, owed, sent, changed) => {
    const after = settleByReply(owed, reply(sent), rhythm);
    expect(after.map(({ id, state, due }) => [id, state, (due - noon) / minute])).toEqual(changed);
    for (const one of after) {
      expect(one.history.at(-1)).toMatchObject({ by: 'reply', at: noon });
      expect(owed).toContainEqual(takenBack(one));
    }
  });

  test('a renewed promise is reminded of by its priority', () => {
    const [after] = settleByReply(
      [promise({ priority: 'high' })],
      reply({ promises: [{ words: 'x', due: at(600) }] }),
      rhythm,
    );
    expect(after).toMatchObject({ remindAt: at(540), chaseAt: at(630) });
  });
});
