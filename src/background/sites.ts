// The sites Carecue is turned on for; what is registered follows.
import type { Site } from '../domain/facts.ts';
import { done, failed, type Outcome } from '../domain/problem.ts';
import { announce } from '../messages/changes.ts';
import { askToRead } from '../messages/to-page.ts';
import { registeredSites, registerSites } from '../platform/content-registration.ts';
import { injectContent } from '../platform/page-scripts.ts';
import { isSiteAllowed, removeSite } from '../platform/site-permission.ts';
import { openTabs, tabAddress } from '../platform/tabs.ts';
import { inTurn } from '../platform/turns.ts';
import { forgetOpeners } from '../storage/openers.ts';
import { forgetTickets } from '../storage/remembered-tickets.ts';
import { forgetSent } from '../storage/sent-replies.ts';
import { dropPage, tabPages } from '../storage/tab-pages.ts';
import { isClosedToUs, originOf } from './addresses.ts';
import { forgetCasesOf } from './carry-out-case.ts';
import { givesPacks } from './packs/pack-hosts.ts';
import { adoptSites, isSiteOn, putSiteOff, putSiteOn, sitesOn } from './sites-on.ts';

const queue = 'carecue sites';

/** Where a tab stands, as far as the browser lets us know. */
export async function siteOf(tabId: number): Promise<Site> {
  const address = await tabAddress(tabId);
  if (address === undefined) return { access: 'unknown' };
  const origin = originOf(address);
  if (origin === undefined) return { access: 'unreachable' };
  if (isClosedToUs(origin)) return { access: 'unreachable', origin };
  return { access: (await isSiteOn(origin)) ? 'on' : 'off', origin };
}

/**
 * Makes the registration what is turned on, and reaches the tabs that were open before. An update of the
 * extension loses the registration: this is what brings it back. Run twice, it does nothing the second time.
 */
export function keepSites(): Promise<void> {
  return inTurn(queue, async () => {
    await adoptSites();
    const [on, registered] = await Promise.all([sitesOn(), registeredSites()]);
    // While nobody knows, what is registered stays.
    if (on === undefined) return;
    const added = on.filter((pattern) => !registered.includes(pattern));
    if (added.length === 0 && registered.length === on.length) return;
    await registerSites(on);
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
  await inTurn(queue, () => putSiteOn(origin));
  await keepSites();
  await reachTab(tabId);
  announce('page');
  return done;
}

export async function turnOff(origin: string): Promise<Outcome> {
  if (originOf(origin) === undefined) return failed('page-gone', 'no site');
  const off = await inTurn(queue, () => putSiteOff(origin));
  // Where it cannot be written down, the permission goes in any case: off is off.
  if (!off.ok || !(await givesPacks(origin))) await removeSite(origin);
  await followSites();
  return done;
}

/** A permission came or went, here or in the browser's settings: register, and forget what was read where we may not. */
export async function followSites(): Promise<void> {
  await keepSites();
  const pages = await tabPages.all();
  const isOff = async (origin: string): Promise<boolean> => !(await isSiteOn(origin));
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
