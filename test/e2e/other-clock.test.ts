// The browser dies with promises open and starts again hours later, in another time zone, and once with its clock set back.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { clockAt, clockIsFixed } from './other-clock.ts';
import { until } from './own-process.ts';
import { badge, handoverFile, hour, notifications, takeOver } from './promised.ts';
import { savedIn } from './saved.ts';
import { crash, type Seat, takeSeat } from './seat.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;
const hours = [1, 2, 2.25, 6] as const;
/** Longer than a reminder takes to come after a start; milliseconds. */
const settling = 2_000;

beforeEach(({ skip }) => skip(clockIsFixed !== undefined, clockIsFixed));

beforeAll(async () => {
  if (clockIsFixed !== undefined) return;
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  const now = Date.now();
  const promises = hours.map((ahead, place) => ({
    ticketId: String(48_300 + place),
    words: `I will write to you in ${ahead} hours.`,
    due: now + ahead * hour,
  }));
  await takeOver(seat.panel, handoverFile(served.url, promises));
});

afterAll(async () => {
  await seat?.browser.close();
  served?.close();
});

const ledger = async () => savedIn('promises', seat.panel.page);

test('killed, and three hours on in Tokyo: the three that came due are one digest', async () => {
  expect(await notifications(seat)).toEqual([]);
  await crash(seat, 0, clockAt(3, 'Asia/Tokyo'));
  const [digest = ''] = await until('a notification', async () => {
    const all = await notifications(seat);
    return all.length > 0 && all;
  });
  await sleep(settling);
  expect(await notifications(seat)).toEqual([digest]);
  const saved = (await ledger()) as readonly { readonly id: string; readonly due: number }[]; // rows of the ledger
  const named = saved.filter(({ id }) => digest.includes(id));
  expect(named).toHaveLength(3);
  expect(Math.max(...named.map(({ due }) => due))).toBeLessThan(Date.now() + 3 * hour);
  expect(await badge(seat)).toBe('3');
  expect(await seat.panel.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Tokyo');
});

test('killed once more at that hour, in Los Angeles: nothing comes twice', async () => {
  await crash(seat, 0, clockAt(3, 'America/Los_Angeles'));
  await sleep(settling);
  expect(await notifications(seat)).toEqual([]);
  expect(await badge(seat)).toBe('3');
  expect(await ledger()).toHaveLength(hours.length);
});

test('with the clock a day back, nothing comes early', async () => {
  await crash(seat, 0, clockAt(-24));
  await sleep(settling);
  expect(await notifications(seat)).toEqual([]);
  expect(await badge(seat)).toBe('');
  expect(await ledger()).toHaveLength(hours.length);
});

test('seven hours on, only the one not told of yet comes', async () => {
  await crash(seat, 0, clockAt(7));
  await until('a notification', async () => (await notifications(seat)).length > 0);
  await sleep(settling);
  const [only = '', ...more] = await notifications(seat);
  const saved = (await ledger()) as readonly { readonly id: string; readonly words: string }[]; // rows of the ledger
  expect(more).toEqual([]);
  expect(saved.filter(({ id }) => only.includes(id)).map(({ words }) => words)).toContain(
    'I will write to you in 6 hours.',
  );
  expect(await badge(seat)).toBe('4');
});
