// An agent's seat: a browser with the ticket open and the side panel beside it.
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Chromium, type Profile, type Surroundings, startChromium, type Where } from './chromium.ts';
import { permissionIsSaved } from './chromium-profile.ts';
import type { Desk } from './desk.ts';
import { until } from './own-process.ts';
import { type SidePanel, sidePanel } from './side-panel.ts';

export type Workplace = {
  readonly desk: Desk;
  readonly profile: Profile;
  readonly where: Where;
  /** Further flags of the browser, asked for at each start of it. */
  readonly flags?: () => readonly string[];
};

export type Seat = Workplace & {
  /** Replaced when the browser is killed and started again. */
  browser: Chromium;
  page: Page;
  panel: SidePanel;
  /** The promise made: its minute as written in the reply, and as epoch milliseconds. */
  promise: { readonly clock: string; readonly due: number };
};

async function open(
  { desk, profile, where, flags }: Workplace,
  surroundings?: Surroundings,
): Promise<Pick<Seat, 'browser' | 'page' | 'panel'>> {
  const browser = await startChromium(profile, where, surroundings, flags?.());
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await desk.openTicket(page);
  return { browser, page, panel: sidePanel(await browser.openPanel(page)) };
}

/** A whole minute with time before it for two reminders: one half-way there, one when it comes. */
function minuteToCome(now: number): Seat['promise'] {
  const due = new Date(Math.ceil((now + 50_000) / 60_000) * 60_000);
  const clock = [due.getHours(), due.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return { due: due.getTime(), clock };
}

/** Starts the browser, opens the ticket and the panel. */
export async function takeSeat(workplace: Workplace): Promise<Seat> {
  return { ...workplace, ...(await open(workplace)), promise: minuteToCome(Date.now()) };
}

/** Settles which minute the promise is for, now that it is about to be written. */
export function promiseSoon(seat: Seat): Seat['promise'] {
  seat.promise = minuteToCome(Date.now());
  return seat.promise;
}

/** Kills the browser as a crash would, waits, and opens everything anew, in other surroundings if wanted. */
export async function crash(seat: Seat, restartAt: number, surroundings?: Surroundings): Promise<void> {
  await seat.browser.kill();
  await until('the time to start again', () => Date.now() >= restartAt, 150);
  Object.assign(seat, await open(seat, surroundings));
}

/** The browser writes a new permission to disk some ten seconds after it was given. */
export async function untilPermissionIsSaved({ profile }: Seat, site: string): Promise<void> {
  const { folder, extensionId } = profile;
  await until('the permission on disk', () => permissionIsSaved(folder, extensionId, site), 30);
}

/**
 * Saves what the agent sees. On a virtual screen that is one picture of the whole browser window; elsewhere the page
 * and the panel, in a picture each.
 * @param file without its ending
 */
export async function photograph({ where, page, panel }: Seat, file: string): Promise<void> {
  if (typeof where === 'object') {
    await Promise.all([page, panel.page].map(untilDrawn));
    writeFileSync(`${file}.png`, where.photograph());
    return;
  }
  await page.screenshot({ path: `${file}.page.png` });
  await panel.page.screenshot({ path: `${file}.panel.png` });
}

/** What the last change did is on the screen one frame later. */
const untilDrawn = (page: Page) =>
  page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 100)))),
  );
