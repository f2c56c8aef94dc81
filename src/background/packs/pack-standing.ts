// Removing packs and turning them on and off; what the company requires stays.
import { noPolicy } from '../../domain/packs/shelf/policy.ts';
import { failed, type Outcome } from '../../domain/problem.ts';
import { inTurn } from '../../platform/turns.ts';
import { changeKeptPack, deleteKeptPack } from '../../storage/kept-packs.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { changeSubscription } from '../../storage/subscriptions.ts';
import { planAsking } from './keep-addresses.ts';
import { keptRows } from './kept-rows.ts';
import { type PackHere, packsHere } from './packs-here.ts';
import { policyNow } from './policy.ts';
import { packsQueue } from './take-pack.ts';

/** The agent's own edits stay, and whom it was from is still known: taken again, all is as it was. */
export function removePack(id: string, now: number): Promise<Outcome<unknown>> {
  return inTurn(packsQueue, async () => {
    const here = await packHere(id);
    if (!here.ok) return here;
    if (here.value?.byPolicy === 'required') return failed('by-policy', id);
    const removed = await deleteKeptPack(id);
    const address = here.value?.address;
    if (!removed.ok || address === undefined) return removed;
    const left = await changeSubscription(address, (row) => row && { ...row, leftAt: now });
    await planAsking();
    return left;
  });
}

export function turnPack(id: string, isOn: boolean): Promise<Outcome<unknown>> {
  return inTurn(packsQueue, async () => {
    const [here, settings] = await Promise.all([packHere(id), readSettings()]);
    if (!here.ok) return here;
    if (!settings.ok) return settings;
    if (here.value === undefined) return failed('pack-gone', id);
    if (here.value.byPolicy !== undefined) return failed('by-policy', id);
    // What the company asked for once and the agent wants still is their own from now on.
    if (isOn && here.value.way === 'policy') {
      const owned = await changeKeptPack(id, (pack) => ({ ...pack, way: 'file' }));
      if (!owned.ok) return owned;
    }
    const others = settings.value.packsOff.filter((one) => one !== id);
    return changeSettings({ packsOff: isOn ? others : [...others, id] });
  });
}

async function packHere(id: string): Promise<Outcome<PackHere | undefined>> {
  const [kept, { policy = noPolicy }] = await Promise.all([keptRows(), policyNow()]);
  if (!kept.ok) return kept;
  const here = await packsHere({ kept: kept.value, policy, packsOff: [] });
  return { ok: true, value: here.find((one) => one.id === id) };
}
