// The sealed build in real Chromium: it has no network, and says so to whoever wants a pack from an address.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import { teamText } from '../fakes/team-text.ts';
import { type Chromium, makeProfile, startChromium } from './chromium.ts';
import { type PackHost, servePacks } from './pack-host.ts';
import { answerTo, carryOut, studioIn } from './studio-page.ts';

const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');
let host: PackHost;
let chromium: Chromium;
let studio: Page;

beforeAll(async () => {
  host = await servePacks();
  host.gives(teamText('1.0.0'), '"1"');
  const profile = await makeProfile(path.join(dist, 'chromium-sealed'), ['https://127.0.0.1/*']);
  chromium = await startChromium(profile, 'headless', {}, ['--ignore-certificate-errors']);
  studio = await studioIn(chromium);
  // Also where the browser would allow the host, as it does for a helpdesk.
  await studio.evaluate(() => chrome.permissions.request({ origins: ['https://127.0.0.1/*'] }));
});

afterAll(async () => {
  await chromium?.close();
  host?.close();
});

test('refuses an address in words, and takes a pack from a file', async () => {
  const address = `${host.origin}/team.carecue`;
  await expect(carryOut(studio, { type: 'subscribe', address })).rejects.toThrow('"code":"sealed"');
  const pack = { type: 'take-pack', file: teamText('1.0.0'), isAutomatic: false };
  await expect(carryOut(studio, { ...pack, way: 'address', address })).rejects.toThrow('"code":"sealed"');
  await carryOut(studio, { ...pack, way: 'file' });
  const shelf = await answerTo<Shelf>(studio, { type: 'shelf' });
  expect(shelf).toMatchObject({ isSealed: true, subscriptions: [] });
  expect(shelf.packs.some(({ id }) => id === 'team')).toBe(true);
});

test('can ask nobody, were it made to: neither its pages nor its worker', async () => {
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await studio.evaluate(ask, host.origin)).toBe('refused');
  expect(await (await chromium.serviceWorker()).evaluate(ask, host.origin)).toBe('refused');
  expect(host.asked).toEqual([]);
});
