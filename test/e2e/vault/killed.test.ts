// The browser is killed while it writes, again and again: no note that was said to be saved is lost, and none is half there.
// bench/vault does the same hundreds of times, in Firefox too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../chromium.ts';
import { killWhileWriting } from './kill-while-writing.ts';
import { type OpenVault, startVault, vaultProfile } from './vault-extension.ts';
import { lostOf } from './writes.ts';

const rounds = 10;
const passphrase = 'correct horse battery staple';

let profile: Profile;
let open: OpenVault;

beforeAll(async () => {
  profile = await vaultProfile();
  open = await startVault(profile);
});
afterAll(() => open?.chromium.close());

test(`${rounds} kills, half of them with the lock on`, { timeout: 240_000 }, async () => {
  const acknowledged = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    if (round === rounds / 2) await open.ask('turnOn', passphrase);
    for (const { at } of await killWhileWriting(open, round * 1_000_000, 37 * round)) acknowledged.add(at);
    open = await startVault(profile);
    if (round >= rounds / 2) await open.ask('unlock', passphrase);
    const census = await open.ask('census');
    expect(census.halfWritten).toBe(0);
    expect(lostOf(acknowledged, census)).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds * 5);
});
