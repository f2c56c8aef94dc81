// A disk that is really full: what cannot be saved is told and stays in its field, the rest goes on, and with room again it saves.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { textsIn } from './own-room/notes.ts';
import { type OwnPanel, ownPanel } from './own-room/own-panel.ts';
import { type Seat, takeSeat } from './seat.ts';
import { say } from './side-panel.ts';
import { makeSmallDisk } from './small-disk.ts';

const made = makeSmallDisk(160);
const [disk, reason] = typeof made === 'string' ? [undefined, made] : [made, undefined];

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;
let own: OwnPanel;

beforeAll(async () => {
  if (disk === undefined) return;
  served = await serveDesk();
  const fresh = await makeProfile('dist/chromium', [site]);
  const profile = { ...fresh, folder: path.join(disk.folder, 'profile') };
  cpSync(fresh.folder, profile.folder, { recursive: true });
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  own = ownPanel(seat.panel);
  await own.click('turnOn');
  await own.headline.waitFor();
});

afterAll(async () => {
  await seat?.browser.close();
  served?.close();
  disk?.remove();
});

beforeEach(({ skip }) => skip(reason !== undefined, reason));

/** Chromium closes a database it could not write: which of the two it was is not always told. */
const notSaved = new RegExp(`^(${say('problem_storeFull')}|${say('problem_storeFailed')})$`);
const early = 'Written while there was room.';
/** More than fits into what is left of a file's last block. */
const late = `Typed when there was none: łąka, înțeles, café. ${'many words '.repeat(1500)}`;

test('what cannot be written is told, and stays where it was typed', async () => {
  await own.go('roomMe');
  await own.write(early);
  disk?.fill();
  await own.capture.fill(late);
  await own.capture.press('Control+Enter');
  await own.page.getByRole('alert').getByText(notSaved).waitFor();
  expect(await own.capture.inputValue()).toBe(late);
});

test('the ticket is read as before, and the words stay in their field', async () => {
  await own.go('roomTicket');
  await own.headline.waitFor();
  expect(await own.prompts.count()).toBeGreaterThanOrEqual(3);
  await own.go('roomMe');
  expect(await own.capture.inputValue()).toBe(late);
});

test('with room again it is saved', async () => {
  disk?.makeRoom();
  await own.capture.press('Control+Enter');
  await expect.poll(() => own.capture.inputValue()).toBe('');
  expect(await textsIn(own)).toEqual([late.trim(), early]);
  expect(await own.page.locator('.notice').count()).toBe(0);
});
