// The vault in real Firefox: the lock turned on and opened again under the same policy, and no word of the agent's in any file
// of the profile. What Firefox deletes it leaves to the file system: a deleted database is a deleted file.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFirefoxProfile } from '../firefox.ts';
import { until } from '../own-process.ts';
import { filesWith } from './files-with.ts';
import { buildVaultExtension } from './vault-extension.ts';
import { startVaultInFirefox, type VaultInFirefox } from './vault-in-firefox.ts';

const folder = makeFirefoxProfile();
const passphrase = 'correct horse battery staple';

let extension: string;
let open: VaultInFirefox;

const start = async () => {
  open = await startVaultInFirefox(extension, folder);
};

beforeAll(async () => {
  extension = await buildVaultExtension('firefox');
  await start();
});
afterAll(() => open?.kill());

test('what is plain is found on the disk; sealed, it is not, and opens again', async () => {
  await open.ask('write', 'early-canary', 60);
  expect(filesWith(folder, 'early-canary')).not.toEqual([]);
  const code = await open.ask('turnOn', passphrase);
  await open.ask('write', 'sealed-canary', 60);
  expect(await open.ask('state')).toEqual({ kind: 'open', sealed: true });
  await until('no word on the disk', () => filesWith(folder, 'early-canary').length === 0, 20).catch(() => {});
  expect(filesWith(folder, 'early-canary', 'sealed-canary', passphrase)).toEqual([]);
  await open.kill();
  await start();
  expect(await open.ask('state')).toEqual({ kind: 'locked' });
  await open.ask('unlockWithCode', code);
  const { rows, unreadable } = await open.ask('newest');
  expect([rows.length, unreadable]).toEqual([110, 0]);
  await open.firefox.close();
  expect(filesWith(folder, 'early-canary', 'sealed-canary', passphrase)).toEqual([]);
});
