// Whether a pack may come in. One function for the preview and for the taking itself, for files, codes, addresses and policy.
import type { Pack } from '../format/pack.ts';
import type { ArrivalWay, KeptPack } from '../shelf/kept-pack.ts';
import type { KnownKey } from '../shelf/known-key.ts';
import type { Policy } from '../shelf/policy.ts';
import type { Refusal, Verdict } from './arrival.ts';
import { compareVersions } from './version.ts';

export type Arriving = {
  readonly pack: Pick<Pack, 'id' | 'version'>;
  /** The very text `pack` was read from. */
  readonly text: string;
  /** The key it says it was signed with; absent: nobody signed it. */
  readonly key?: string;
  /** Whether that is so, or nobody signed it (readPackFile). */
  readonly isGenuine: boolean;
  /** 'policy' only when the policy itself names this file or address: such a pack need not be among the allowed ones. */
  readonly way: ArrivalWay;
  /** The key the policy wants for it. */
  readonly requiredKey?: string;
};

/** What this machine knows before the pack comes. */
export type Known = {
  /** The pack of the same id that is here. */
  readonly here?: Pick<KeptPack, 'text' | 'signed' | 'way'> & { readonly version: string };
  readonly builtIns: readonly string[];
  readonly keys: readonly KnownKey[];
  readonly policy: Policy;
};

/** A refusal names the gravest reason: first the pack itself, then whom it is from, then what the company allows, then its version. */
export function judgeArrival(arriving: Arriving, known: Known): Verdict {
  const why = refusalOf(arriving, known);
  if (why !== undefined) return { kind: 'refused', why };
  const { here } = known;
  if (here === undefined) return { kind: 'new' };
  return isSame(arriving, here) ? { kind: 'same' } : { kind: 'update', from: here.version };
}

const refusalOf = (arriving: Arriving, known: Known): Refusal | undefined =>
  ownRefusal(arriving, known) ??
  policyRefusal(arriving, known.policy) ??
  signerRefusal(arriving, known) ??
  versionRefusal(arriving, known.here);

function ownRefusal({ pack, isGenuine, key }: Arriving, { builtIns, keys, policy }: Known): Refusal | undefined {
  if (!isGenuine) return 'bad-signature';
  if (builtIns.includes(pack.id)) return 'built-in';
  return key !== undefined && isRevoked(key, keys, policy) ? 'revoked-key' : undefined;
}

const isRevoked = (key: string, keys: readonly KnownKey[], { revokedKeys }: Policy): boolean =>
  revokedKeys.includes(key) || keys.some((one) => one.key === key && one.isRevoked);

function policyRefusal({ pack, key, way, requiredKey }: Arriving, policy: Policy): Refusal | undefined {
  if (policy.blockedPacks.includes(pack.id)) return 'blocked';
  if (way !== 'policy' && policy.allowedPacks?.includes(pack.id) === false) return 'not-allowed';
  const keys = requiredKey === undefined ? policy.allowedKeys : [requiredKey];
  return keys === undefined || (key !== undefined && keys.includes(key)) ? undefined : 'key-not-allowed';
}

/**
 * Trust on first use: under an id that came signed nothing unsigned is taken, and nothing of another key. Two ways lead
 * to another key: the policy names it for this pack, or the agent or the policy revoked every key the id had.
 */
function signerRefusal({ pack, key, requiredKey }: Arriving, { here, keys, policy }: Known): Refusal | undefined {
  if (key !== undefined && key === requiredKey) return undefined;
  const seen = keys.filter(({ packs }) => packs.includes(pack.id)).map((one) => one.key);
  const pins = here?.signed ? [here.signed.key, ...seen] : seen;
  if (pins.length === 0) return undefined;
  if (key === undefined) return 'signature-lost';
  const holding = pins.filter((pin) => !isRevoked(pin, keys, policy));
  return holding.length === 0 || holding.includes(key) ? undefined : 'other-key';
}

type Here = Known['here'];

function versionRefusal(arriving: Arriving, here: Here): Refusal | undefined {
  if (here === undefined) return undefined;
  const step = compareVersions(arriving.pack.version, here.version);
  if (step < 0) return 'downgrade';
  // What is written on this machine changes many times before it gets its next version.
  const isBeingWritten = arriving.way === 'own' && here.way === 'own';
  return step === 0 && arriving.text !== here.text && !isBeingWritten ? 'other-text' : undefined;
}

/** The same text by the same key; signed where it was not is news. */
const isSame = ({ text, key }: Arriving, here: NonNullable<Here>): boolean =>
  text === here.text && key === here.signed?.key;
