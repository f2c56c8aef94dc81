// The demo where nobody watches: the main job, each step told as it happens, with a picture after each.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeProfile } from '../test/e2e/chromium.ts';
import { demoDesk } from '../test/e2e/desk.ts';
import { jobSteps, site } from '../test/e2e/job.ts';
import { openScreen } from '../test/e2e/screen.ts';
import { photograph, type Seat, takeSeat } from '../test/e2e/seat.ts';
import { serveDesk } from './server.mjs';

const pictures = 'screenshots/demo';

const fileName = (place: number, step: string) => {
  const words = step.toLowerCase().match(/[a-z]+/g) ?? [];
  return path.join(pictures, [String(place + 1).padStart(2, '0'), ...words.slice(0, 6)].join('-'));
};

async function passes(seat: Seat, place: number): Promise<boolean> {
  const step = jobSteps[place];
  if (!step) return true;
  const start = Date.now();
  const error: unknown = await step.run(seat).then(
    () => undefined,
    (reason) => reason,
  );
  const seconds = ((Date.now() - start) / 1_000).toFixed(1);
  console.log(`${error === undefined ? '✓' : '✗'} ${place + 1}. ${step.name} (${seconds} s)`);
  await photograph(seat, fileName(place, step.name)).catch(() => console.log('  (no picture)'));
  if (error !== undefined) console.error(error);
  return error === undefined;
}

/** Does the job up to the first step that fails. @returns whether every step held */
export async function doStepByStep(): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const desk = await serveDesk();
  const screen = await openScreen(1360, 860);
  const profile = await makeProfile('dist/chromium', [site]);
  const seat = await takeSeat({ desk: demoDesk(desk.url), profile, where: screen ?? 'headless' });
  let passed = 0;
  try {
    while (passed < jobSteps.length && (await passes(seat, passed))) passed += 1;
  } finally {
    await seat.browser.close();
    await screen?.close();
    desk.close();
  }
  const left = jobSteps.length - passed;
  console.log(`\nPictures of ${screen ? 'the browser window' : 'page and panel'} are in ${pictures}.`);
  console.log(`\n${passed} passed, ${Math.min(left, 1)} failed, ${Math.max(left - 1, 0)} skipped`);
  return left === 0;
}
