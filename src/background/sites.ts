// The sites Carecue is turned on for. The browser's list of permissions is the truth; what is registered follows it.
import type { Site } from '../domain/facts.ts';
import { done, failed, type Outcome } from '../domain/problem.ts';
import { announce } from '../messages/changes.ts';
import { askToRead } from '../messages/to-page.ts';
import { registeredSites, registerSites } from '../platform/content-registration.ts';
import { injectContent } from '../platform/page-scripts.ts';
import { allowedSites, isSiteAllowed, removeSite } from '../platform/site-permission.ts';
import { openTabs, tabAddress } from '../platform/tabs.ts';
import { inTurn } from '../platform/turns.ts';
import { forgetOpeners } from '../storage/openers.ts';
import { forgetTickets } from '../storage/remembered-tickets.ts';
import { forgetSent } from '../storage/sent-replies.ts';
import { dropPage, tabPages } from '../storage/tab-pages.ts';
import { isClosedToUs, originOf } from './addresses.ts';
import { forgetCasesOf } from './carry-out-case.ts';

/** Where a tab stands, as far as the browser lets us know. */
export async function siteOf(tabId: number): Promise<Site> {
  const address = await tabAddress(tabId);
  if (address === undefined) return { access: 'unknown' };
  const origin = originOf(address);
  if (origin === undefined) return { access: 'unreachable' };
  if (isClosedToUs(origin)) return { access: 'unreachable', origin };
  return { access: (await isSiteAllowed(origin)) ? 'on' : 'off', origin };
}

/**
 * Makes the registration what the permissions say, and reaches the tabs that were open before. An update of the
 * extension loses the registration: this is what brings it back. Run twice, it does nothing the second time.
 */
export function keepSites(): Promise<void> {
  return inTurn('carecue sites', async () => {
    const [allowed, registered] = await Promise.all([allowedSites(), registeredSites()]);
    const added = allowed.filter((pattern) => !registered.includes(pattern));
    if (added.length === 0 && registered.length === allowed.length) return;
    await registerSites(allowed);
    if (added.length === 0) return;
    await Promise.all((await openTabs(added)).map(({ id }) => reachTab(id)));
  });
}

/** Puts the content script into a tab unless one answers there already. A tab that cannot be reached is left alone. */
async function reachTab(tabId: number): Promise<void> {
  const answered = await askToRead(tabId);
  if (!answered.ok) await injectContent(tabId).catch(() => {});
}

/** The panel has asked the agent and the browser; here only the consequences are drawn. */
export async function turnOn(tabId: number, origin: string): Promise<Outcome> {
  if (originOf(origin) === undefined || !(await isSiteAllowed(origin))) return failed('page-gone', 'not allowed');
  await keepSites();
  await reachTab(tabId);
  announce('page');
  return done;
}

export async function turnOff(origin: string): Promise<Outcome> {
  if (originOf(origin) === undefined) return failed('page-gone', 'no site');
  await removeSite(origin);
  await followSites();
  return done;
}

/** A permission came or went, here or in the browser's settings: register, and forget what was read where we may not. */
export async function followSites(): Promise<void> {
  await keepSites();
  const pages = await tabPages.all();
  const isOff = async (origin: string): Promise<boolean> => !(await isSiteAllowed(origin));
  for (const [tabId, { origin }] of pages) if (await isOff(origin)) await dropPage(tabId);
  const isOffAt = (url: string): Promise<boolean> => isOff(originOf(url) ?? url);
  await Promise.all([
    forgetTickets(isOffAt),
    forgetSent(isOffAt),
    inTurn('carecue openers', () => forgetOpeners(isOffAt)),
    forgetCasesOf(isOffAt),
  ]);
  announce('page');
}

/** Reads the page again, putting the content script back where it was lost. */
export async function readAgain(tabId: number): Promise<Outcome> {
  const answered = await askToRead(tabId);
  if (answered.ok || (await siteOf(tabId)).access !== 'on') return answered;
  return injectContent(tabId).then(
    () => done,
    (error) => failed('page-gone', String(error)),
  );
}
