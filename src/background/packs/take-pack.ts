// Taking a pack: judged anew, whatever was seen before, and written in one with the key it is from. One at a time: between the
// judgement and the writing nothing else is taken.
import type { Refusal } from '../../domain/packs/arrival/arrival.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { PackProblemCode } from '../../domain/packs/format/pack-problem.ts';
import type { ArrivalWay, KeptPack } from '../../domain/packs/shelf/kept-pack.ts';
import { headOf } from '../../domain/packs/shelf/pack-head.ts';
import { noPolicy } from '../../domain/packs/shelf/policy.ts';
import type { Subscription } from '../../domain/packs/shelf/subscription.ts';
import { nextAsk } from '../../domain/packs/shelf/when-to-ask.ts';
import { failed, type Outcome } from '../../domain/problem.ts';
import { ownVersion } from '../../platform/runtime.ts';
import { isSealed } from '../../platform/sealed.ts';
import { inTurn } from '../../platform/turns.ts';
import { putKeptPack } from '../../storage/kept-packs.ts';
import { changeSubscription } from '../../storage/subscriptions.ts';
import { type Judged, judgeFile, ofPerson } from './arrivals.ts';
import { isHeldByPolicy } from './packs-here.ts';
import { policyNow } from './policy.ts';

export const packsQueue = 'carecue packs';

export type Taking = {
  readonly file: string;
  readonly way: ArrivalWay;
  readonly address?: string;
  readonly isAutomatic: boolean;
};

/** The agent has said yes. @param now epoch milliseconds */
export function takePack({ file, way, address, isAutomatic }: Taking, now: number): Promise<Outcome<unknown>> {
  return inTurn(packsQueue, async () => {
    if (address !== undefined && isSealed) return failed('sealed');
    const [judged, { policy = noPolicy }] = await Promise.all([judgeFile(file, ofPerson(way)), policyNow()]);
    if (!judged.ok) return judged;
    if (!judged.value.ok) return failed('pack-refused', judged.value.problems.map(({ code }) => code).join(' '));
    const { arrival } = judged.value;
    if (arrival.verdict.kind === 'refused') return failed('pack-refused', arrival.verdict.why);
    if (await isHeldByPolicy(policy, arrival.pack.id)) return failed('by-policy', arrival.pack.id);
    if (address !== undefined && !policy.allowAddresses) return failed('by-policy', 'addresses');
    const kept = await keep(judged.value, { way: ofPerson(way), isAutomatic, now, ...(address && { address }) });
    if (!kept.ok || address === undefined) return kept;
    return changeSubscription(address, (row) => followed(row, { address, file, pack: arrival.pack.id, now }));
  });
}

type Coming = Pick<KeptPack, 'way' | 'address' | 'isAutomatic'> & { readonly now: number };

/** Where newer versions come from stays what it was, unless this one says otherwise. */
function keep({ arrival, file, here }: Extract<Judged, { ok: true }>, coming: Coming): Promise<Outcome<void>> {
  const { way, isAutomatic, now } = coming;
  const address = coming.address ?? here?.address;
  const at = arrival.verdict.kind === 'same' && here !== undefined ? here.at : now;
  const row: KeptPack = {
    id: arrival.pack.id,
    ...file,
    way,
    ...(address !== undefined && { address }),
    isAutomatic: isAutomatic && file.signed !== undefined,
    // It was read in full to be judged.
    readBy: ownVersion(),
    at,
  };
  return putKeptPack(row, headOf(arrival.pack), nameOf(arrival.pack));
}

/** What to call a key that comes with this pack: its authors, else its title. */
function nameOf({ authors, title, id }: Pack): string {
  return (authors.join(', ') || Object.values(title)[0] || id).slice(0, 200);
}

type Taken = { readonly address: string; readonly file: string; readonly pack: string; readonly now: number };

/** The subscription once its pack was taken; a new one when the agent takes back that they let it go. */
function followed(row: Subscription | undefined, { address, file, pack, now }: Taken): Subscription {
  if (row === undefined) return { address, pack, failures: 0, nextAt: nextAsk(0, now, Math.random()) };
  const { waiting, leftAt: _, problem: __, why: ___, ...rest } = row;
  return { ...rest, pack, ...(waiting !== undefined && waiting !== file && { waiting }) };
}

/** What becomes of a file from an address. `taken`: it is here, now or since before. */
export type FromAddress =
  | { readonly kind: 'taken'; readonly id: string }
  /** For the agent's yes. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'not-a-pack'; readonly code: PackProblemCode };

/** Taken at once where the company requires it, or the agent wants updates by the same key without being asked. */
export function takeFromAddress({ address }: Subscription, file: string): Promise<Outcome<FromAddress>> {
  return inTurn(packsQueue, async () => {
    const { policy = noPolicy } = await policyNow();
    const required = policy.requiredPacks.find((one) => one.address === address);
    const way = required === undefined ? 'address' : 'policy';
    const judged = await judgeFile(file, way, required?.key);
    if (!judged.ok) return judged;
    if (!judged.value.ok) return answer({ kind: 'not-a-pack', code: judged.value.problems[0]?.code ?? 'not-a-pack' });
    const { arrival, here, file: came } = judged.value;
    const { verdict } = arrival;
    const { id } = arrival.pack;
    if (verdict.kind === 'refused') return answer({ kind: 'refused', why: verdict.why });
    const isWanted = here?.isAutomatic === true && here.address === address && came.signed?.key === here.signed?.key;
    const isHere = verdict.kind === 'same' && (here?.way === 'policy') === (way === 'policy');
    if (isHere) return answer({ kind: 'taken', id });
    if (required === undefined && !(isWanted && verdict.kind === 'update')) return answer({ kind: 'waits' });
    const kept = await keep(judged.value, { way, address, isAutomatic: true, now: Date.now() });
    return kept.ok ? answer({ kind: 'taken', id }) : kept;
  });
}

const answer = (value: FromAddress): Outcome<FromAddress> => ({ ok: true, value });
