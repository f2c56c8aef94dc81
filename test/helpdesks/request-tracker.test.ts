// The main job in Request Tracker, as an agent would do it there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProfile } from '../e2e/chromium.ts';
import { site } from '../e2e/job.ts';
import { type Seat, takeSeat } from '../e2e/seat.ts';
import { like } from '../e2e/side-panel.ts';
import { testEachStep } from '../e2e/steps-as-tests.ts';
import { type RequestTracker, startRequestTracker } from './request-tracker.ts';
import { requestTrackerDesk } from './request-tracker-desk.ts';

let tracker: RequestTracker;
let seat: Seat;

beforeAll(async () => {
  tracker = await startRequestTracker();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: requestTrackerDesk(tracker.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  await tracker?.stop();
});

testEachStep(() => seat);

/** A conversation with a private comment and an answer in it, and customers who write in Polish and in Romanian. */
const others = [
  { id: '3', customer: "Sam O'Neill" },
  { id: '4', customer: 'Katarzyna Wiśniewska' },
  { id: '5', customer: 'Andrei Popescu' },
];

test.each(others)('ticket $id is read as well: what $customer may feel', async ({ id, customer }) => {
  const { page, panel } = seat;
  await page.goto(`${tracker.url}Ticket/Display.html?id=${id}`);
  await panel.header.getByText(`${customer} · #${id}`).waitFor();
  // The conversation comes after the page: until then no message is found.
  const headline = panel.headline.filter({ hasText: like('mayFeel') });
  await headline.waitFor();
  expect(await headline.innerText()).toContain(customer);
});
