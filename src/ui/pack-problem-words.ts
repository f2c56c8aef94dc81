// The sentence for whatever keeps a pack out: what is wrong with it, or why it must not be taken.
import { type Refusal, refusals } from '../domain/packs/arrival/arrival.ts';
import type { PackProblemCode } from '../domain/packs/format/pack-problem.ts';
import type { PlainKey } from './words.ts';

/** Its place and detail are shown beside it. */
export const packProblemWords = {
  'too-large': 'packProblem_tooLarge',
  'not-json': 'packProblem_notJson',
  'duplicate-key': 'packProblem_duplicateKey',
  'too-deep': 'packProblem_tooDeep',
  'not-a-pack': 'packProblem_notAPack',
  'newer-format': 'packProblem_newerFormat',
  missing: 'packProblem_missing',
  'unknown-key': 'packProblem_unknownKey',
  'wrong-value': 'packProblem_wrongValue',
  empty: 'packProblem_empty',
  'too-long': 'packProblem_tooLong',
  duplicate: 'packProblem_duplicate',
  'missing-language': 'packProblem_missingLanguage',
  'unnamed-principle': 'packProblem_unnamedPrinciple',
  'hidden-character': 'packProblem_hiddenCharacter',
  'look-alike': 'packProblem_lookAlike',
  markup: 'packProblem_markup',
  'broken-group': 'packProblem_brokenGroup',
  'unknown-placeholder': 'packProblem_unknownPlaceholder',
  'glued-placeholder': 'packProblem_gluedPlaceholder',
  'bad-phrase': 'packProblem_badPhrase',
  'not-utf8': 'packProblem_notUtf8',
  'bad-envelope': 'packProblem_badEnvelope',
  'bad-code': 'packProblem_badCode',
  'bad-checksum': 'packProblem_badChecksum',
} as const satisfies Readonly<Record<PackProblemCode, PlainKey>>;

export const refusalWords = {
  'bad-signature': 'packRefusal_badSignature',
  downgrade: 'packRefusal_downgrade',
  'other-text': 'packRefusal_otherText',
  'other-key': 'packRefusal_otherKey',
  'signature-lost': 'packRefusal_signatureLost',
  'revoked-key': 'packRefusal_revokedKey',
  'built-in': 'packRefusal_builtIn',
  blocked: 'packRefusal_blocked',
  'not-allowed': 'packRefusal_notAllowed',
  'key-not-allowed': 'packRefusal_keyNotAllowed',
} as const satisfies Readonly<Record<Refusal, PlainKey>>;

export const isRefusal = (why: Refusal | PackProblemCode): why is Refusal => refusals.some((one) => one === why);
