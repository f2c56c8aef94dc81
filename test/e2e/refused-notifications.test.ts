// The agent has switched Carecue's notifications off in the browser: nothing is shown, and badge and panel carry it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { refuseNotifications } from './chromium-profile.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { until } from './own-process.ts';
import { badge, handoverFile, hour, takeOver } from './promised.ts';
import { type Seat, takeSeat } from './seat.ts';
import { say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  refuseNotifications(profile.folder, profile.extensionId);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

test('badge and Today show what is due, and the panel says that no notification will', async () => {
  const { browser, panel } = seat;
  const worker = await browser.serviceWorker();
  expect(await worker.evaluate(() => chrome.notifications.getPermissionLevel())).toBe('denied');
  const words = 'I will write to you today.';
  await takeOver(panel, handoverFile(served.url, [{ ticketId: '48301', words, due: Date.now() - hour }]));
  await until('the badge', async () => (await badge(seat)) === '1');
  await panel.promises.filter({ hasText: words }).waitFor();
  await panel.reads(say('problem_notificationsOff'));
});
