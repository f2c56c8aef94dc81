// A pack that wants to come in, and what is to be said about it before it does.
import type { Pack } from '../format/pack.ts';
import type { PackProblem } from '../format/pack-problem.ts';
import type { Signer } from '../shelf/known-key.ts';
import type { PackDifference } from './difference.ts';

export const refusals = [
  'bad-signature', // the text is not what was signed
  'downgrade', // an older version than the one here
  'other-text', // the same version as the one here, and another text
  'other-key', // the pack of this id was signed by somebody else
  'signature-lost', // the pack of this id was signed, and this one is not
  'revoked-key',
  'built-in', // the id of a pack that comes with Carecue
  'blocked', // by company policy: this pack
  'not-allowed', // by company policy: not one of those allowed
  'key-not-allowed', // by company policy: not signed by one of the keys allowed
] as const;
export type Refusal = (typeof refusals)[number];

export type Verdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'update' /** The version here. */; readonly from: string }
  /** The very same text is here. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** `difference` is to the version here; to nothing when it is new. */
export type Arrival = {
  readonly pack: Pack;
  readonly signer?: Signer;
  readonly verdict: Verdict;
  readonly difference: PackDifference;
};

export type ReadArrival =
  | { readonly ok: true; readonly arrival: Arrival }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };
