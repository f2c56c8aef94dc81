// Focus time and quiet hours in real Chromium: a reminder that comes due waits, badge and panel show it, and it comes after.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { until } from './own-process.ts';
import { badge, handoverFile, hour, notifications, takeOver } from './promised.ts';
import { type Seat, takeSeat } from './seat.ts';
import { like, say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

/** Takes over one promise that is late already, so that its reminder is owed at once. */
const owe = (ticketId: string) =>
  takeOver(
    seat.panel,
    handoverFile(served.url, [{ ticketId, words: 'I will write to you today.', due: Date.now() - hour }]),
  );

/** Those seen before may leave by themselves. */
const seen = new Set<string>();
const fresh = async () => (await notifications(seat)).filter((id) => !seen.has(id));

/** A notification comes, and only one. @returns how many promises it names */
async function comes(): Promise<number> {
  const [id = ''] = await until('a notification', async () => {
    const ids = await fresh();
    return ids.length > 0 && ids;
  });
  seen.add(id);
  await noneComes();
  return id.split(' ').length / 2; // each with its moment
}

async function noneComes(): Promise<void> {
  await sleep(2_000); // longer than a reminder takes
  expect(await fresh()).toEqual([]);
}

test('in focus time a reminder waits, and comes when it is ended', async () => {
  const { panel } = seat;
  await owe('48301');
  expect(await comes()).toBe(1);
  await panel.page.getByRole('button', { name: '25 minutes' }).click();
  await panel.reads(like('quietUntil'));
  await owe('48302');
  await noneComes();
  expect(await badge(seat)).toBe('2');
  expect(await panel.promises.locator('.due-words').count()).toBe(2);
  await panel.click('focusEnd');
  expect(await comes()).toBe(1);
});

test('in quiet hours they wait, and come as one', async () => {
  const { panel } = seat;
  await panel.page.getByRole('button', { name: say('more'), exact: true }).click();
  await panel.page.getByText(say('settings'), { exact: true }).click();
  await panel.click('quietAdd');
  const form = panel.page.locator('section', { has: panel.page.getByRole('heading', { name: say('quietHours') }) });
  const clock = (hours: number) => {
    const at = new Date(Date.now() + hours * hour);
    return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  };
  await form.getByLabel(say('from')).fill(clock(-1));
  await form.getByLabel(say('to'), { exact: true }).fill(clock(2));
  for (const ticketId of ['48303', '48304', '48305']) await owe(ticketId);
  await noneComes();
  expect(await badge(seat)).toBe('5');
  await panel.page.getByRole('button', { name: say('more'), exact: true }).click();
  await panel.page.getByText(say('settings'), { exact: true }).click();
  await panel.click('removeSpan', form);
  expect(await comes()).toBe(3);
});
