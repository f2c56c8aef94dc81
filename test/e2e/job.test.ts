// The main job on the demo helpdesk, with the built extension in real Chromium.
import { afterAll, beforeAll } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { type Seat, takeSeat } from './seat.ts';
import { testEachStep } from './steps-as-tests.ts';

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

testEachStep(() => seat);
