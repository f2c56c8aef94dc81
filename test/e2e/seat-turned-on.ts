// What most end-to-end tests begin with: the demo helpdesk, a browser with a ticket of it open, and Carecue turned on beside it.
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { type Seat, takeSeat } from './seat.ts';

/** For the tests of one file; taken before the first of them, given up after the last. */
export function seatTurnedOn(): Seat {
  const seat = {} as Seat; // Filled before any test looks at it.
  let served: Awaited<ReturnType<typeof serveDesk>> | undefined;
  beforeAll(async () => {
    served = await serveDesk();
    const profile = await makeProfile(path.join(process.env.CARECUE_DIST ?? 'dist', 'chromium'), [site]);
    Object.assign(seat, await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' }));
    await seat.panel.click('turnOn');
    await seat.panel.headline.waitFor();
  });
  afterAll(async () => {
    await seat.browser?.close();
    served?.close();
  });
  return seat;
}
