import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOver, readHandover, takeOver } from '../../../src/domain/promises/handover.ts';
import { madePromise, settled } from '../../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';
import { defaultLeads } from '../../../src/domain/promises/reminders.ts';

const noon = 1_772_452_800_000;
const hour = 3_600_000;
const promise = (id: string, due: number, some = {}): CarePromise =>
  madePromise(
    {
      ticket: { key: `k ${id}`, helpdesk: 'demo', ticketId: id, url: `https://desk.example.com/${id}` },
      words: 'Vă scriu până la ora 16',
      kind: 'tell',
      priority: 'high',
      lang: 'ro',
      due,
      remindAt: due - 15,
      ...some,
    },
    id,
    noon,
  );

const ledger = [
  promise('b', noon + 2 * hour, { customer: 'Ana Ionescu', owner: 'Depozit', cadence: { every: 2, unit: 'hours' } }),
  promise('a', noon + hour),
  settled(promise('c', noon), 'done', noon, 'agent'),
];

describe('a hand-over', () => {
  test('holds what is owed, earliest due first, and comes back as it was', () => {
    const given = handOver(ledger, noon);
    expect(given.promises.map(({ ticket }) => ticket.ticketId)).toEqual(['a', 'b']);
    expect(readHandover(JSON.stringify(given))).toEqual(given);
  });

  test('says nothing of reminders, history and when it was made', () => {
    expect(Object.keys(handOver(ledger, noon).promises[1] ?? {}).sort()).toEqual(
      ['cadence', 'customer', 'due', 'kind', 'lang', 'owner', 'priority', 'ticket', 'words'].sort(),
    );
  });

  test('is taken over with the reminders of who takes it, once', () => {
    const given = handOver(ledger, noon);
    const { fresh, known } = takeOver(given.promises, ledger.slice(0, 1), noon, defaultLeads);
    expect(known).toBe(1);
    expect(fresh).toMatchObject([
      { ticket: { ticketId: 'a' }, remindAt: noon + 0.5 * hour, chaseAt: noon + 1.5 * hour },
    ]);
    const again = takeOver([...given.promises, ...given.promises], [], noon, defaultLeads);
    expect(again).toMatchObject({ fresh: { length: 2 }, known: 2 });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...handOver(ledger, noon), format: 'carecue-pack' })],
    ['a later version', JSON.stringify({ ...handOver(ledger, noon), formatVersion: 2 })],
    ['a promise without words', JSON.stringify({ ...handOver(ledger, noon), promises: [{ due: 1 }] })],
    ['a time past all calendars', JSON.stringify(handOver([promise('a', 9e15)], noon))],
  ])('is refused when it is %s', (_, text) => {
    expect(readHandover(text)).toBeUndefined();
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readHandover(text)).toBeUndefined();
      }),
    );
  });
});
