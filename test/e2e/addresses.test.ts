// Packs from an address in real Chromium: what it sends, what it takes, and what it takes from nobody.

import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Shelf, ShelfPack } from '../../src/domain/packs/shelf/shelf.ts';
import type { Subscription } from '../../src/domain/packs/shelf/subscription.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { teamText } from '../fakes/team-text.ts';
import { type Chromium, makeProfile, startChromium } from './chromium.ts';
import { until } from './own-process.ts';
import { type PackHost, servePacks } from './pack-host.ts';
import { answerTo, carryOut, studioIn } from './studio-page.ts';

const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');
const [own, foreign] = [await makeSigningKey(), await makeSigningKey()];
const fileOf = async (version: string, { key, secret } = own): Promise<string> =>
  writePackFile(teamText(version), { key, signature: await signText(teamText(version), secret) });

let host: PackHost;
let chromium: Chromium;
let studio: Page;
let address: string;

beforeAll(async () => {
  host = await servePacks();
  address = `${host.origin}/team.carecue`;
  // The agent's yes to the browser's question, which no test can click.
  const profile = await makeProfile(path.join(dist, 'chromium'), ['https://127.0.0.1/*']);
  chromium = await startChromium(profile, 'headless', {}, ['--ignore-certificate-errors']);
  studio = await studioIn(chromium);
});

afterAll(async () => {
  await chromium?.close();
  host?.close();
});

const shelf = (): Promise<Shelf> => answerTo<Shelf>(studio, { type: 'shelf' });
const team = async (): Promise<ShelfPack | undefined> => (await shelf()).packs.find(({ id }) => id === 'team');
const subscription = async (): Promise<Subscription | undefined> => (await shelf()).subscriptions[0];
const lastAsked = () => host.asked.at(-1);

/** Its time has come: the row says so, and the alarm rings. */
async function timeComes(): Promise<Subscription> {
  await studio.evaluate(
    (of) =>
      new Promise((written, failed) => {
        const opening = indexedDB.open('carecue');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('subscriptions', 'readwrite');
          const store = tx.objectStore('subscriptions');
          const read = store.get(of);
          read.onsuccess = () => store.put({ ...read.result, nextAt: 0, checkedAt: 0 });
          tx.oncomplete = () => written(opening.result.close());
          tx.onabort = () => failed(tx.error);
        };
      }),
    address,
  );
  await studio.evaluate(() => chrome.alarms.create('addresses', { when: Date.now() + 1 }));
  return until('the question asked and answered', async () => {
    const row = await subscription();
    // It is planned by the least pause while it is asked, and by chance beyond that once it is answered.
    const isAnswered =
      row !== undefined && (row.checkedAt ?? 0) > 0 && row.nextAt - (row.checkedAt ?? 0) !== 6 * 3_600_000;
    return isAnswered && row;
  });
}

test('who follows no address asks nobody', async () => {
  host.gives(await fileOf('1.0.0'), '"1"');
  await studio.evaluate(() => chrome.alarms.create('addresses', { when: Date.now() + 1 }));
  await sleep(1_500);
  expect(host.asked).toEqual([]);
});

test('without the browser’s permission nothing is asked', async () => {
  await expect(carryOut(studio, { type: 'subscribe', address })).rejects.toThrow('address-not-allowed');
  expect(host.asked).toEqual([]);
});

test('what is there comes at once and waits; the host hears nothing of who asks', async () => {
  await studio.evaluate(() => chrome.permissions.request({ origins: ['https://127.0.0.1/*'] }));
  const page = await chromium.context.newPage();
  await page.goto(`${host.origin}/`);
  host.asked.length = 0;
  await carryOut(studio, { type: 'subscribe', address });
  expect(host.asked).toMatchObject([{ url: '/team.carecue', status: 200 }]);
  const headers = Object.keys(lastAsked()?.headers ?? {});
  expect(headers).not.toContain('cookie');
  expect(headers).not.toContain('referer');
  expect(JSON.stringify(lastAsked()?.headers)).not.toContain(chromium.extensionId);
  const row = await subscription();
  expect(row?.waiting).toBe(await fileOf('1.0.0'));
  expect(await team()).toBeUndefined();
  // The permission is for packs: in pages of that host nothing of ours runs.
  await page.reload();
  expect(await page.evaluate(() => document.cookie)).toContain('who=ola');
  expect(await studio.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await page.close();
});

test('taken, it is asked for with its ETag, and 304 is all that comes', async () => {
  const { waiting: file } = (await subscription()) ?? {};
  await carryOut(studio, { type: 'take-pack', file, way: 'address', address, isAutomatic: false });
  expect(await team()).toMatchObject({ version: '1.0.0', way: 'address' });
  const row = await timeComes();
  expect(lastAsked()).toMatchObject({ status: 304, headers: { 'if-none-match': '"1"' } });
  expect(row).toMatchObject({ failures: 0, pack: 'team' });
  expect(row).not.toHaveProperty('problem');
});

test('a newer version waits for the agent', async () => {
  host.gives(await fileOf('1.1.0'), '"2"');
  expect(await timeComes()).toMatchObject({ waiting: await fileOf('1.1.0'), etag: '"2"' });
  expect(await team()).toMatchObject({ version: '1.0.0' });
});

test('by another key it is refused, and with the reason', async () => {
  host.gives(await fileOf('1.2.0', foreign), '"3"');
  expect(await timeComes()).toMatchObject({ problem: 'refused', why: 'other-key', failures: 1 });
  expect(await team()).toMatchObject({ version: '1.0.0' });
});

test('a redirect is followed nowhere', async () => {
  host.does((_, response) => response.writeHead(302, { Location: `${host.origin}/elsewhere` }).end());
  expect(await timeComes()).toMatchObject({ problem: 'moved', failures: 2 });
  expect(lastAsked()?.url).toBe('/team.carecue');
});

test('of an endless answer no more is read than a pack can be long', async () => {
  let sent = 0;
  host.does((_, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(65_536, ' ');
    const more = () => {
      while (!response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
    };
    more();
  });
  expect(await timeComes()).toMatchObject({ problem: 'too-large', failures: 3 });
  // What the sockets hold on the way comes on top.
  expect(sent).toBeLessThan(20_000_000);
  const then = sent;
  await sleep(500);
  expect(sent).toBe(then);
});

test('a bomb is measured as it unfolds', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
  expect(bomb.length).toBeLessThan(1_000_000);
  host.does((_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb));
  expect(await timeComes()).toMatchObject({ problem: 'too-large' });
});

test('where the agent wants that, a newer version by the same key comes by itself, out of the worker’s sleep', async () => {
  await carryOut(studio, { type: 'update-pack-alone', id: 'team', isAutomatic: true });
  host.gives(await fileOf('1.3.0'), '"4"');
  const session = await chromium.context.newCDPSession(studio);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  expect(await timeComes()).toMatchObject({ failures: 0, etag: '"4"' });
  expect(await team()).toMatchObject({ version: '1.3.0', isAutomatic: true, signer: { key: own.key } });
});

test('followed no more, the host is asked no more, and the permission is given back', async () => {
  const before = host.asked.length;
  await carryOut(studio, { type: 'unsubscribe', address });
  expect(await studio.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  await studio.evaluate(() => chrome.alarms.create('addresses', { when: Date.now() + 1 }));
  await sleep(1_500);
  expect(host.asked).toHaveLength(before);
  expect(await team()).toMatchObject({ version: '1.3.0' });
});
