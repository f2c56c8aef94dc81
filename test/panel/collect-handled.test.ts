// From the browser's memory into the agent's own room: nothing twice, nothing lost, nothing while it is locked.
import { expect, test, vi } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { done, failed, type Outcome } from '../../src/domain/problem.ts';
import type { Handled } from '../../src/domain/wellbeing/handled.ts';
import type { Topic } from '../../src/messages/protocol.ts';
import { collectHandled } from '../../src/panel/own/care/collect-handled.ts';
import type { LockState } from '../../src/vault/vault.ts';
import { ticketAt } from '../domain/wellbeing/handled-rows.ts';
import { memoryVault } from '../fakes/memory-vault.ts';

function world(lock?: LockState) {
  const vault = memoryVault({}, lock);
  const waiting = new Map<string, Handled>();
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const send = vi.fn(async (command: Command): Promise<Outcome> => {
    if (command.type === 'forget-handled') for (const id of command.ids) waiting.delete(id);
    return done;
  });
  const end = collectHandled({
    vault,
    send,
    askHandled: async () => ({ ok: true, value: [...waiting.values()] }),
    onChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const handle = async (...rows: readonly Handled[]) => {
    for (const row of rows) waiting.set(row.id, row);
    for (const listener of listeners) listener(['handled']);
    await vi.waitFor(() => undefined);
  };
  return { vault, waiting, send, end, handle };
}
const [first, second] = [ticketAt(20, ['angry']), ticketAt(10, ['neutral'])];
const kept = ({ vault }: ReturnType<typeof world>) => vault.all('handled').map(({ id }) => id);

test('what was handled is kept, then forgotten where it waited', async () => {
  const here = world();
  await here.handle(first, second);
  await expect.poll(() => kept(here)).toEqual([second.id, first.id]);
  await expect.poll(() => here.waiting.size).toBe(0);
});

test('what waited while the room was locked is taken when it opens, and not before', async () => {
  const here = world({ kind: 'locked' });
  await here.handle(first);
  expect(here.waiting.size).toBe(1);
  here.vault.setLock({ kind: 'open', sealed: true });
  await expect.poll(() => kept(here)).toEqual([first.id]);
  expect(here.waiting.size).toBe(0);
});

test('what could not be kept waits on', async () => {
  const here = world();
  here.vault.refusal = failed('store-failed');
  await here.handle(first);
  expect([here.waiting.size, here.send.mock.calls.length]).toEqual([1, 0]);
  here.vault.refusal = undefined;
  await here.handle(second);
  await expect.poll(() => kept(here)).toEqual([second.id, first.id]);
});

test('a row that could not be forgotten comes again as the same row', async () => {
  const here = world();
  here.send.mockResolvedValueOnce(failed('store-failed'));
  await here.handle(first);
  await expect.poll(() => here.send.mock.calls.length).toBe(1);
  await here.handle(second);
  await expect.poll(() => kept(here)).toEqual([second.id, first.id]);
  await expect.poll(() => here.waiting.size).toBe(0);
});

test('nothing is taken once it has ended', async () => {
  const here = world();
  here.end();
  await here.handle(first);
  expect(kept(here)).toEqual([]);
});
