// The extension is updated with promises open: nothing is lost, and the alarm the update took along stands again. And with a site
// turned on: the first minute is long over.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { temporaryFolder, until } from './own-process.ts';
import { handoverFile, hour, minute, takeOver } from './promised.ts';
import { savedIn } from './saved.ts';
import { type Seat, takeSeat } from './seat.ts';
import { say, sidePanel } from './side-panel.ts';

const extension = path.join(temporaryFolder('extension'), 'chromium');
let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  cpSync('dist/chromium', extension, { recursive: true });
  served = await serveDesk();
  const profile = await makeProfile(extension, [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

const alarms = async () =>
  (await seat.browser.serviceWorker()).evaluate(async () =>
    (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
  );

/** As the browser does it: the new files are there, and the extension starts anew. */
async function updateTo(version: string): Promise<void> {
  const { browser, page, panel } = seat;
  const manifest = path.join(extension, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
  const closed = panel.page.waitForEvent('close');
  await (await browser.serviceWorker()).evaluate(() => chrome.runtime.reload());
  await closed;
  seat.panel = sidePanel(await until('the panel beside the page again', () => browser.openPanel(page), 30));
  expect(await seat.panel.page.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
}

/** The settings as a version kept them that knew no tour. @returns what it took away */
const forgetTour = () =>
  seat.panel.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carecue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const settings = opening.result.transaction('settings', 'readwrite').objectStore('settings');
          const reading = settings.get('own');
          reading.onsuccess = () => {
            const { tourSeen, ...others } = reading.result;
            settings.put(others, 'own');
            settings.transaction.oncomplete = () => {
              opening.result.close();
              resolve(tourSeen);
            };
          };
        };
      }),
  );

const now = Date.now();
let before: readonly unknown[];

beforeAll(async () => {
  const { browser, panel } = seat;
  await panel.go('roomTicket');
  await panel.click('turnOn');
  await panel.headline.waitFor();
  const promises = [3 * minute, 5 * hour].map((ahead, place) => ({
    ticketId: String(48_301 + place),
    words: 'I will write to you today.',
    due: now + ahead,
  }));
  await takeOver(panel, handoverFile(served.url, promises));
  before = await savedIn('promises', panel.page);
  expect(await forgetTour()).toBe(true);
  await (await browser.serviceWorker()).evaluate(() => chrome.alarms.clearAll());
  await updateTo('77.0.0');
});

test('the ledger is as it was, and one alarm is planned', async () => {
  await seat.panel.go('roomToday');
  expect(before).toHaveLength(2);
  expect(await savedIn('promises', seat.panel.page)).toEqual(before);
  const [alarm, ...more] = await until('an alarm', async () => {
    const all = await alarms();
    return all.length > 0 && all;
  });
  expect(more).toEqual([]);
  expect(alarm?.scheduledTime).toBeGreaterThan(now);
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(now + 3 * minute);
});

test('with a site turned on, no tour stands where no ticket is', async () => {
  await seat.panel.go('roomTicket');
  await seat.panel.headline.waitFor();
  await seat.page.goto(`${served.url}#/`);
  await seat.panel.reads(say('noTicketTitle'));
  expect(await seat.panel.page.getByText(say('tourDoes')).count()).toBe(0);
});
