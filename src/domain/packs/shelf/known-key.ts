// Keys this machine has seen: who a pack is from is remembered at its first arrival (trust on first use), also when the pack
// has gone since.
import * as z from 'zod/mini';
import { Id, Line } from '../format/texts.ts';
import { PublicKey } from './kept-pack.ts';

export const KnownKey = z.object({
  key: PublicKey,
  /** What the agent calls it, or the authors of the first pack it came with. */
  name: Line,
  /** The packs it was seen on first: under their ids nobody else's are taken. */
  packs: z.array(Id),
  isRevoked: z.boolean(),
  /** Epoch milliseconds. */
  since: z.number(),
});
export type KnownKey = Readonly<z.infer<typeof KnownKey>>;

/** Who signed something, as far as this machine knows. `fingerprint`: the key's own, short enough to compare by voice. */
export type Signer = {
  readonly key: string;
  readonly fingerprint: string;
  /** Absent: never seen before. */
  readonly name?: string;
};
