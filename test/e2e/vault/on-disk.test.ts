// Once the lock is on, no word of the agent's is to be found on the disk: every file of the profile is searched for it, as
// UTF-8 and as UTF-16.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../chromium.ts';
import { until } from '../own-process.ts';
import { filesWith as filesBelow } from './files-with.ts';
import { type OpenVault, startVault, vaultProfile } from './vault-extension.ts';

let profile: Profile;
let open: OpenVault;

beforeAll(async () => {
  profile = await vaultProfile();
});
afterAll(() => open?.chromium.close());

const filesWith = (...words: readonly string[]) => filesBelow(profile.folder, ...words);

async function restart(): Promise<void> {
  await open?.chromium.close();
  open = await startVault(profile);
}

/** Notes and texts as the version before the vault left them, in the database of the background. */
const makeFormer = (word: string) =>
  open.page.evaluate(
    (canary) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('carecue', 3);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('notes', { keyPath: 'id' });
          opening.result.createObjectStore('checkIns', { keyPath: 'id' });
          opening.result.createObjectStore('texts', { keyPath: 'field' });
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(['notes', 'texts'], 'readwrite');
          for (let at = 0; at < 50; at += 1) {
            const text = `${canary} ${at}`;
            tx.objectStore('notes').put({ id: crypto.randomUUID(), kind: 'learned', text, madeAt: 1, changedAt: at });
          }
          tx.objectStore('texts').put({ field: 'note:learned', text: canary });
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    word,
  );

describe('with few records', () => {
  test('the search finds what lies there plain, in the log and in the tables', async () => {
    open = await startVault(profile);
    await makeFormer('former-canary');
    await open.ask('write', 'early-canary', 30);
    expect(filesWith('early-canary')).not.toEqual([]);
    await restart();
    expect((await open.ask('newest')).rows.some(({ text }) => text.startsWith('former-canary'))).toBe(true);
    expect(filesWith('early-canary')).not.toEqual([]);
  });

  test('turned on, the lock leaves no word behind, while the browser runs and after', async () => {
    await open.ask('write', 'late-canary', 30);
    await open.ask('turnOn', 'correct horse battery staple');
    const words = ['former-canary', 'early-canary', 'late-canary', 'correct horse'];
    await until('no word on the disk', () => filesWith(...words).length === 0, 20).catch(() => {});
    expect(filesWith(...words)).toEqual([]);
    await restart();
    expect(filesWith(...words)).toEqual([]);
    expect(await open.ask('state')).toEqual({ kind: 'locked' });
  });

  test('nor does anything written while it is on', async () => {
    await open.ask('unlock', 'correct horse battery staple');
    const before = (await open.ask('newest')).rows.length;
    await open.ask('write', 'sealed-canary', 30);
    expect((await open.ask('newest')).rows).toHaveLength(before + 25);
    expect(filesWith('sealed-canary')).toEqual([]);
    await restart();
    expect(filesWith('sealed-canary')).toEqual([]);
  });

  test('the page breaks no policy on the way', () => {
    expect(open.complaints).toEqual([]);
  });
});

describe('with so many that the tables have several levels', () => {
  test('the same', async () => {
    await open.chromium.close();
    profile = await vaultProfile();
    open = await startVault(profile);
    for (const part of ['a', 'b', 'c', 'd', 'e', 'f']) await open.ask('write', `many-canary-${part}`, 1_000);
    await restart();
    expect(filesWith('many-canary')).not.toEqual([]);
    await open.ask('write', 'last-canary', 100);
    await open.ask('turnOn', 'correct horse battery staple');
    await until('no word on the disk', () => filesWith('many-canary', 'last-canary').length === 0, 30).catch(() => {});
    expect(filesWith('many-canary', 'last-canary')).toEqual([]);
    await restart();
    expect(filesWith('many-canary', 'last-canary')).toEqual([]);
    await open.ask('unlock', 'correct horse battery staple');
    expect((await open.ask('newest')).rows).toHaveLength(6 * 995 + 95);
  });
});
