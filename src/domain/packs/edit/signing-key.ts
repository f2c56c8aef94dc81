// A key the agent signs packs with. It lies in their own room, sealed with everything else while the lock is on.
import * as z from 'zod/mini';
import { Line } from '../format/texts.ts';
import { PublicKey } from '../shelf/kept-pack.ts';

export const SigningKey = z.object({
  /** The public key: the same key taken in twice is one record. */
  id: PublicKey,
  /** For the agent alone: a pack carries the key, not its name. */
  name: Line,
  /** PKCS#8 in base64. */
  secret: z.string().check(z.regex(/^[A-Za-z0-9+/]{40,400}={0,2}$/)),
  /** When it was made or taken in, epoch milliseconds. */
  madeAt: z.number(),
});
export type SigningKey = Readonly<z.infer<typeof SigningKey>>;
