// The vault as the version that first had one left it, plain and sealed, opened by today's code.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownKinds, ownRecords } from '../../src/domain/own/records.ts';
import { argon2 } from '../../src/vault/argon2.ts';
import { vaultIn } from '../../src/vault/open-vault.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { fakeLocks } from '../fakes/locks.ts';
import { restoreDump } from '../storage/restore-dump.ts';
import plain from './dumps/plain.json' with { type: 'json' };
import sealed from './dumps/sealed.json' with { type: 'json' };
import { freshDisk, ids, must, note, problemOf } from './windows.ts';

beforeEach(() => void freshDisk());
afterEach(() => vi.unstubAllGlobals());

/** A window with the real key derivation: what a passphrase opens then it has to open for ever. */
async function openVault(): Promise<Vault> {
  const locks = fakeLocks();
  const { vault } = vaultIn({
    now: Date.now,
    inTurn: (work) => locks.request('own', work),
    argon2: async (work) => argon2(work),
  });
  await vi.waitFor(() => expect(vault.lock().kind).not.toBe('opening'));
  return vault;
}

const [, data] = Object.values(plain.databases);
/** Of the kinds that are still known, the newest first. */
const records = Object.fromEntries(
  Object.entries(data?.stores ?? {}).flatMap(([kind, { rows }]) => {
    const bodies = (rows as readonly { readonly body?: unknown }[]).map(({ body }) => body); // plain rows
    return kind in ownRecords && bodies.length > 0 ? [[kind, bodies]] : [];
  }),
);

async function expectAllHere(vault: Vault): Promise<void> {
  expect(must(await vault.everything())).toMatchObject({ records, unreadable: 0 });
  for (const kind of ownKinds)
    expect([kind, must(await vault.count(kind))]).toEqual([kind, records[kind]?.length ?? 0]);
  expect(await ids(vault)).toHaveLength(4);
  must(await vault.put('note', note('of today')));
  expect((await ids(vault))[0]).toBe('of today');
}

test('a plain one opens with every record, and takes new ones of every kind', async () => {
  await restoreDump(plain.databases);
  const vault = await openVault();
  expect(vault.lock()).toEqual({ kind: 'open', sealed: false });
  expect(must(await vault.keyed('maria'))).toBe(plain.keyed);
  await expectAllHere(vault);
});

describe('a sealed one', () => {
  test.each([
    ['passphrase', (vault: Vault) => vault.unlock(sealed.passphrase)],
    ['recovery code', (vault: Vault) => vault.unlockWithCode(sealed.code)],
  ])('opens with the %s of its day, and holds every record', async (_, unlock) => {
    await restoreDump(sealed.databases);
    const vault = await openVault();
    expect(vault.lock().kind).toBe('locked');
    must(await unlock(vault));
    expect(must(await vault.keyed('maria'))).toBe(sealed.keyed);
    await expectAllHere(vault);
  });

  test('opens with nothing else', async () => {
    await restoreDump(sealed.databases);
    const vault = await openVault();
    expect(problemOf(await vault.unlock(`${sealed.passphrase} `))).toBe('own-wrong');
    expect(problemOf(await vault.unlockWithCode('0000-0000-0000-0000-0000-0000'))).toBe('own-wrong');
    expect(problemOf(await vault.newest('note', 1))).toBe('own-locked');
  });
});
