// The addresses packs come from, each asked when its time has come: at every start of the worker, and by an alarm of its own. A
// lost alarm or a sleeping laptop heals itself: the times lie on the disk.
import { noPolicy, type Policy } from '../../domain/packs/shelf/policy.ts';
import type { Subscription } from '../../domain/packs/shelf/subscription.ts';
import { isDue } from '../../domain/packs/shelf/when-to-ask.ts';
import { planWake } from '../../platform/alarms.ts';
import { isSealed } from '../../platform/sealed.ts';
import { changeSubscription, deleteSubscription, readSubscriptions } from '../../storage/subscriptions.ts';
import { askAddress } from './ask-address.ts';
import { giveBack } from './pack-hosts.ts';
import { policyNow } from './policy.ts';

/** Milliseconds in which the agent may still want back what they removed. */
const regret = 10 * 60_000;

/** Never rejects. */
export async function keepAddresses(): Promise<void> {
  if (isSealed) return;
  try {
    const [{ policy = noPolicy }, now] = [await policyNow(), Date.now()];
    await followPolicy(policy, now);
    const rows = await subscriptions();
    await Promise.all(rows.filter(({ leftAt }) => isOver(leftAt, now)).map(({ address }) => forget(address)));
    const asking = rows.filter((row) => row.leftAt === undefined && mayAsk(policy, row.address));
    await Promise.all(asking.filter((row) => isDue(row, now)).map(({ address }) => askAddress(address, isDue)));
    await planAsking();
  } catch (error) {
    console.warn('carecue: the addresses of packs', error);
  }
}

const subscriptions = async (): Promise<readonly Subscription[]> => {
  const read = await readSubscriptions();
  return read.ok ? read.value.rows : [];
};

const isOver = (leftAt: number | undefined, now: number): boolean =>
  leftAt !== undefined && (now - leftAt > regret || leftAt > now);

async function forget(address: string): Promise<void> {
  await deleteSubscription(address);
  await giveBack(address);
}

const mayAsk = ({ allowAddresses, requiredPacks }: Policy, address: string): boolean =>
  allowAddresses || requiredPacks.some((one) => one.address === address);

/** What the company requires from an address is followed like what the agent wants from one. */
async function followPolicy({ requiredPacks }: Policy, now: number): Promise<void> {
  for (const { address } of requiredPacks) {
    if (address === undefined) continue;
    await changeSubscription(address, (row) =>
      row !== undefined && row.leftAt === undefined ? row : { address, failures: 0, nextAt: now },
    );
  }
}

/** Wakes the worker when the first address is due; never, when there is none. */
export async function planAsking(): Promise<void> {
  const { policy = noPolicy } = await policyNow();
  const times = (await subscriptions())
    .filter(({ address }) => mayAsk(policy, address))
    .map(({ nextAt, leftAt }) => (leftAt === undefined ? nextAt : leftAt + regret));
  await planWake(times.length === 0 ? undefined : Math.min(...times), 'addresses');
}
