// The browser is killed at each call of the database in turn while the lock is turned on, off or changed. At the next start all
// is as it was before or as it was to be, and nothing else lies on the disk.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/domain/problem.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { checkIn, type Disk, databaseNames, dieAt, freshDisk, ids, must, note } from './windows.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const passphrases = ['before', 'after'] as const;

/** Opens it by whichever passphrase is right, or none. */
async function opened(disk: Disk): Promise<{ readonly vault: Vault; readonly by: string }> {
  const vault = await disk.window();
  if (vault.lock().kind === 'open') return { vault, by: 'nothing' };
  expect(vault.lock()).toEqual({ kind: 'locked' });
  for (const by of passphrases) if ((await vault.unlock(by)).ok) return { vault, by };
  throw new Error('nothing opens it');
}

type Case = {
  readonly from: string;
  readonly to: string;
  readonly work: (vault: Vault) => Promise<Outcome<unknown>>;
};

const cases: readonly (readonly [string, Case])[] = [
  ['turned on', { from: 'nothing', to: 'after', work: (vault) => vault.turnOn('after') }],
  ['turned off', { from: 'before', to: 'nothing', work: (vault) => vault.turnOff('before') }],
  ['changed', { from: 'before', to: 'after', work: (vault) => vault.change('before', 'after') }],
];

describe.each(cases)('while the lock is %s', (_, { from, to, work }) => {
  test('it is one or the other, with every record in its place', { timeout: 120_000 }, async () => {
    const found = new Set<string>();
    let hasDied = true;
    for (let call = 1; hasDied; call += 1) {
      const disk = freshDisk();
      const first = await disk.window();
      if (from === 'before') must(await first.turnOn('before'));
      must(await first.put('note', note('a'), note('b'), note('c')));
      must(await first.put('checkIn', checkIn('d')));
      const name = must(await first.keyed('marta@example.com'));
      const { revive } = dieAt(call);
      const outcome = await work(first);
      hasDied = revive();
      disk.restart();
      const { vault, by } = await opened(disk);
      found.add(by);
      expect([from, to]).toContain(by);
      // What was said to be done is done.
      if (outcome.ok) expect(by).toBe(to);
      expect(await ids(vault)).toEqual(['c', 'b', 'a']);
      expect(await ids(vault, 'checkIn')).toEqual(['d']);
      expect(must(await vault.keyed('marta@example.com'))).toBe(name);
      must(await vault.put('note', note('e')));
      expect(await ids(vault)).toEqual(['e', 'c', 'b', 'a']);
      expect(await databaseNames()).toHaveLength(2);
    }
    expect(found).toEqual(new Set([from, to]));
  });
});
