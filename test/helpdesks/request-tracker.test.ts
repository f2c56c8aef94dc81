// The main job in Request Tracker, as an agent would do it there.
import { afterAll, beforeAll } from 'vitest';
import { makeProfile } from '../e2e/chromium.ts';
import { removeProfile } from '../e2e/chromium-profile.ts';
import { site } from '../e2e/job.ts';
import { type Seat, takeSeat } from '../e2e/seat.ts';
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
  if (seat) removeProfile(seat.profile.folder);
  await tracker?.stop();
});

testEachStep(() => seat);
