// On which sites Carecue is turned on: those the agent turned on, as far as the browser still allows them.
import type { Outcome } from '../domain/problem.ts';
import { allowedSites, isPatternAllowed, isSiteAllowed, sitePattern } from '../platform/site-permission.ts';
import { changeSitesOn, readSitesOn } from '../storage/sites-on.ts';

/** What was turned on before it was written down is what was allowed. To be called once the worker starts, before all else. */
export async function adoptSites(): Promise<void> {
  const on = await readSitesOn();
  if (!on.ok || on.value !== undefined) return;
  const allowed = await allowedSites();
  await changeSitesOn(() => allowed);
}

/** Match patterns. `undefined` when the list cannot be read. */
export async function sitesOn(): Promise<readonly string[] | undefined> {
  const on = await readSitesOn();
  if (!on.ok) return undefined;
  const patterns = on.value ?? [];
  const allowed = await Promise.all(patterns.map(isPatternAllowed));
  return patterns.filter((_, i) => allowed[i]);
}

/** While the list cannot be read, what the browser allows: our script is only where it was put before. */
export async function isSiteOn(origin: string): Promise<boolean> {
  const [on, isAllowed] = await Promise.all([readSitesOn(), isSiteAllowed(origin)]);
  return isAllowed && (!on.ok || on.value?.includes(sitePattern(origin)) === true);
}

export const putSiteOn = (origin: string): Promise<Outcome<unknown>> =>
  changeSitesOn((patterns) => [...patterns, sitePattern(origin)]);

export const putSiteOff = (origin: string): Promise<Outcome<unknown>> =>
  changeSitesOn((patterns) => patterns.filter((pattern) => pattern !== sitePattern(origin)));
