// What the company's administrators set through the browser (storage.managed). It can only tighten, and knows no word about
// notes. Docs for IT: docs/it.md; the browsers' own schema: public/policy-schema.json.
import * as z from 'zod/mini';
import { Id } from '../format/texts.ts';
import { Address, PublicKey } from './kept-pack.ts';

export const RequiredPack = z.object({
  /** Either an address, or the pack file itself, as text. */
  address: z.optional(Address),
  file: z.optional(z.string()),
  /** The only key it may be signed with. */
  key: z.optional(PublicKey),
});
export type RequiredPack = Readonly<z.infer<typeof RequiredPack>>;

const most = 200;

export const Policy = z.object({
  /** Installed for everybody, and not to be removed or turned off. */
  requiredPacks: z._default(z.array(RequiredPack).check(z.maxLength(most)), []),
  /** Only these may be added, beside the required and the built-in ones. Absent: any. */
  allowedPacks: z.optional(z.array(Id).check(z.maxLength(most))),
  blockedPacks: z._default(z.array(Id).check(z.maxLength(most)), []),
  /** Only packs signed with these. Absent: any. */
  allowedKeys: z.optional(z.array(PublicKey).check(z.maxLength(most))),
  revokedKeys: z._default(z.array(PublicKey).check(z.maxLength(most)), []),
  /** false: packs from addresses come by policy alone. */
  allowAddresses: z._default(z.boolean(), true),
});
export type Policy = Readonly<z.infer<typeof Policy>>;
export const noPolicy: Policy = Policy.parse({});
