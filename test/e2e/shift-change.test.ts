// The end of a shift in real Chromium: one agent saves what is owed as a file, another takes it over; and the calendar reads
// back in a program that is not ours.
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { download } from './downloads.ts';
import { site } from './job.ts';
import { handoverFile, hour, takeOver } from './promised.ts';
import { savedIn } from './saved.ts';
import { type Seat, takeSeat } from './seat.ts';
import { like } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let giver: Seat;
let taker: Seat;

const sit = async () =>
  takeSeat({
    desk: demoDesk(served.url),
    profile: await makeProfile('dist/chromium', [site]),
    where: 'headless',
  });

beforeAll(async () => {
  served = await serveDesk();
  giver = await sit();
});

afterAll(async () => {
  for (const seat of [giver, taker]) await seat?.browser.close();
  served.close();
});

const at = (hours: number) => new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * hour).getTime();
const promised = [
  { ticketId: '48301', words: 'I will write to you today; promised, „na pewno”.', due: at(3) },
  { ticketId: '48302', words: 'Vă scriu până la prânz, dacă știu mai multe.', due: at(20) },
];

test('the file one agent saves, another takes over, word for word', async () => {
  const { panel } = giver;
  await takeOver(panel, handoverFile(served.url, promised));
  const file = await download(giver.page, /\.json$/, () => panel.click('handOverFile'));
  await panel.status('status_fileSaved');
  taker = await sit();
  await takeOver(taker.panel, file);
  const saved = await savedIn('promises', taker.panel.page);
  const byDue = saved.map((row) => row as (typeof promised)[number]).toSorted((a, b) => a.due - b.due); // as handed in
  expect(byDue).toMatchObject(promised.map(({ words, due }) => ({ words, due, state: 'open' })));
  await taker.panel.promises.filter({ hasText: promised[1]?.words ?? '' }).waitFor();
  await taker.panel.reads(like('openPromises_other'));
});

test('the calendar holds every promise at its time, with an alarm', async () => {
  const { panel } = giver;
  const file = await download(giver.page, /\.ics$/, () => panel.click('calendarAll'));
  await panel.status('status_fileSaved');
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  const read = events.map((event) => ({
    words: event.getFirstPropertyValue('description'),
    due: new ICAL.Event(event).endDate.toJSDate().getTime(),
    alarms: event.getAllSubcomponents('valarm').length,
  }));
  expect(read).toEqual(promised.map(({ words, due }) => ({ words, due, alarms: 1 })));
});
