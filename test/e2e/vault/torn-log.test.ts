// A browser killed in the middle of a write leaves a torn record at the end of its log. Chromium writes on behind it and, at
// the start after, throws everything away (src/storage/fresh-log.ts): here the record is torn by hand.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../chromium.ts';
import { until } from '../own-process.ts';
import { type OpenVault, startVault, vaultProfile } from './vault-extension.ts';

let profile: Profile;
let open: OpenVault;

beforeAll(async () => {
  profile = await vaultProfile();
  open = await startVault(profile);
});
afterAll(() => open?.chromium.close());

const folder = () => {
  const all = path.join(profile.folder, 'Default', 'IndexedDB');
  return path.join(all, readdirSync(all).find((name) => name.endsWith('.indexeddb.leveldb')) ?? '');
};
const logs = () => readdirSync(folder()).filter((name) => name.endsWith('.log'));

/** A record of 1,000 bytes of which a hundred were written: checksum, length, kind, and what there is of it. */
function tear(): string {
  const last = logs().toSorted().at(-1) ?? '';
  const record = Buffer.alloc(7 + 100, 1);
  record.writeUInt16LE(1_000, 4);
  appendFileSync(path.join(folder(), last), record);
  return last;
}

const count = async () => (await open.ask('census')).writes.length;

test('what is written after a torn record is there at the start after the next', { timeout: 120_000 }, async () => {
  await open.ask('writeSome', 0, 5);
  const before = await count();
  await open.kill();
  const torn = tear();
  open = await startVault(profile);
  expect(await count()).toBe(before);
  await open.ask('writeSome', 1_000, 5);
  const after = await count();
  expect(after).toBeGreaterThan(before);
  await until('a fresh log', () => !logs().includes(torn), 20);
  await open.kill();
  open = await startVault(profile);
  expect(await count()).toBe(after);
});
