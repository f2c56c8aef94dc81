// The vault in real Firefox: the lock turned on and opened again under the same policy, and no word of the agent's in any file
// of the profile. What Firefox deletes it leaves to the file system: a deleted database is a deleted file.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, makeFirefoxProfile, panelInATab, startFirefox } from '../firefox.ts';
import { until } from '../own-process.ts';
import { filesWith } from './files-with.ts';
import type { VaultPage } from './in-page.ts';
import { buildVaultExtension } from './vault-extension.ts';

const folder = makeFirefoxProfile();
const passphrase = 'correct horse battery staple';

let extension: string;
let firefox: Firefox;

/** Asks the page for something, by its name there; its answer crosses as JSON. */
const ask = async <N extends keyof VaultPage>(name: N, ...given: Parameters<VaultPage[N]>) => {
  const json = await firefox.inPage(
    async (what, some) => {
      // The page's own objects, wherever the driver's sandbox shows them.
      const vaultPage = Reflect.get(Reflect.get(window, 'wrappedJSObject') ?? window, 'vaultPage');
      const answer = await vaultPage.asJson(what, some);
      return String(answer);
    },
    name,
    JSON.stringify(given),
  );
  return JSON.parse(json) as Awaited<ReturnType<VaultPage[N]>>; // The types of in-page.ts, across Marionette.
};

async function start(): Promise<void> {
  firefox = await startFirefox(extension, folder);
  await firefox.open(panelInATab.replace('src/panel/index.html', 'page.html'));
  await until('the vault', async () => (await ask('state')).kind !== 'opening');
}

beforeAll(async () => {
  extension = await buildVaultExtension('firefox');
  await start();
});
afterAll(() => firefox?.kill());

test('what is plain is found on the disk; sealed, it is not, and opens again', async () => {
  await ask('write', 'early-canary', 60);
  expect(filesWith(folder, 'early-canary')).not.toEqual([]);
  const code = await ask('turnOn', passphrase);
  await ask('write', 'sealed-canary', 60);
  expect(await ask('state')).toEqual({ kind: 'open', sealed: true });
  await until('no word on the disk', () => filesWith(folder, 'early-canary').length === 0, 20).catch(() => {});
  expect(filesWith(folder, 'early-canary', 'sealed-canary', passphrase)).toEqual([]);
  await firefox.kill();
  await start();
  expect(await ask('state')).toEqual({ kind: 'locked' });
  await ask('unlockWithCode', code);
  const { rows, unreadable } = await ask('newest');
  expect([rows.length, unreadable]).toEqual([110, 0]);
  await firefox.close();
  expect(filesWith(folder, 'early-canary', 'sealed-canary', passphrase)).toEqual([]);
});
