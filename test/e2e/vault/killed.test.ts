// The browser is killed while it writes, again and again: no note that was said to be saved is lost, and none is half there.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../chromium.ts';
import { until } from '../own-process.ts';
import { type OpenVault, startVault, vaultProfile } from './vault-extension.ts';

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
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    if (round === rounds / 2) await open.ask('turnOn', passphrase);
    const before = acknowledged.size;
    await open.page.exposeFunction('acknowledge', (at: number) => acknowledged.add(`n${at}`));
    // Never answers: the browser is killed on the way.
    open.ask('writeForEver', round * 1_000_000).catch(() => {});
    await until('notes', () => acknowledged.size > before + 5);
    await sleep(37 * round);
    await open.chromium.kill();
    open = await startVault(profile);
    if (round >= rounds / 2) await open.ask('unlock', passphrase);
    const { rows, unreadable } = await open.ask('newest');
    expect(unreadable).toBe(0);
    const there = new Set(rows.map(({ id }) => id));
    expect(there.size).toBe(rows.length);
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds * 5);
});
