// Following an address, and following it no more.
import { noPolicy } from '../../domain/packs/shelf/policy.ts';
import { failed, type Outcome } from '../../domain/problem.ts';
import { isSealed } from '../../platform/sealed.ts';
import { isSiteAllowed } from '../../platform/site-permission.ts';
import { changeKeptPack } from '../../storage/kept-packs.ts';
import { changeSubscription, deleteSubscription } from '../../storage/subscriptions.ts';
import { askAddress } from './ask-address.ts';
import { planAsking } from './keep-addresses.ts';
import { keptRows } from './kept-rows.ts';
import { giveBack } from './pack-hosts.ts';
import { policyNow } from './policy.ts';

/** The page has asked the browser for the site. What is there is asked for at once; `ok` also when it gives nothing yet. */
export async function subscribe(address: string, now: number): Promise<Outcome<unknown>> {
  if (isSealed) return failed('sealed');
  const origin = originToAsk(address);
  if (origin === undefined) return failed('address-wrong');
  const { policy = noPolicy } = await policyNow();
  if (!policy.allowAddresses) return failed('by-policy', 'addresses');
  if (!(await isSiteAllowed(origin))) return failed('address-not-allowed', origin);
  const kept = await changeSubscription(address, (row) =>
    row === undefined || row.leftAt !== undefined ? { address, failures: 0, nextAt: now } : row,
  );
  if (!kept.ok) return kept;
  const asked = await askAddress(address);
  await planAsking();
  return asked;
}

/** A name and password in it would be sent, and shown to whoever looks at the studio. */
function originToAsk(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.origin : undefined;
}

/** Its pack stays, and stays as it is. */
export async function unsubscribe(address: string): Promise<Outcome<unknown>> {
  const [kept, { policy = noPolicy }] = await Promise.all([keptRows(), policyNow()]);
  if (!kept.ok) return kept;
  if (policy.requiredPacks.some((one) => one.address === address)) return failed('by-policy', 'required');
  for (const { id, ...pack } of kept.value) {
    if (pack.address !== address) continue;
    const left = await changeKeptPack(id, ({ address: _, ...rest }) => ({ ...rest, isAutomatic: false }));
    if (!left.ok) return left;
  }
  const deleted = await deleteSubscription(address);
  await giveBack(address);
  await planAsking();
  return deleted;
}
