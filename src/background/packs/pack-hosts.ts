// Hosts that packs come from. What the browser allows for them turns Carecue on in none of their pages (sites-on.ts).
import type { Subscription } from '../../domain/packs/shelf/subscription.ts';
import { removeSite, sitePattern } from '../../platform/site-permission.ts';
import { readSubscriptions } from '../../storage/subscriptions.ts';
import { originOf } from '../addresses.ts';
import { isSiteOn } from '../sites-on.ts';

/** Whether the permission for a host is needed for its packs. Where that cannot be told, it is. */
export async function givesPacks(origin: string): Promise<boolean> {
  const subscriptions = await readSubscriptions();
  return !subscriptions.ok || subscriptions.value.rows.some((row) => isAt(row, origin));
}

function isAt({ address, leftAt }: Subscription, origin: string): boolean {
  const own = originOf(address);
  return leftAt === undefined && own !== undefined && sitePattern(own) === sitePattern(origin);
}

/** No permission is kept that nothing needs any more. */
export async function giveBack(address: string): Promise<void> {
  const origin = originOf(address);
  if (origin === undefined || (await isSiteOn(origin)) || (await givesPacks(origin))) return;
  await removeSite(origin);
}
