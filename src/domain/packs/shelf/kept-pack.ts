// A pack that came to this machine, as it is kept: the very text that was signed, and how it came.
import * as z from 'zod/mini';
import { maxPackLength } from '../format/pack-size.ts';
import { Id } from '../format/texts.ts';

/** Raw Ed25519 keys, 32 bytes, and signatures, 64 bytes, in base64url without padding. */
export const PublicKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export const Signature = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));

/** An HTTPS address of a pack file. */
export const Address = z.string().check(z.startsWith('https://'), z.maxLength(2_000));

/** own: written or copied on this machine, in the studio. */
export const arrivalWays = ['file', 'code', 'address', 'policy', 'own'] as const;
export const ArrivalWay = z.enum(arrivalWays);
export type ArrivalWay = z.infer<typeof ArrivalWay>;

export const KeptPack = z.object({
  id: Id,
  /** JSON, character for character as it came; its UTF-8 bytes are what was signed. */
  text: z.string().check(z.maxLength(maxPackLength)),
  /** Absent: nobody signed it. */
  signed: z.optional(z.object({ key: PublicKey, signature: Signature })),
  way: ArrivalWay,
  /** Where newer versions come from. */
  address: z.optional(Address),
  /** Newer versions by the same key are taken without asking. */
  isAutomatic: z.boolean(),
  /** The version of Carecue that has read all of it and found nothing wrong: the same one need not do so again. */
  readBy: z.optional(z.string()),
  /** When this version came, epoch milliseconds. */
  at: z.number(),
});
export type KeptPack = Readonly<z.infer<typeof KeptPack>>;
