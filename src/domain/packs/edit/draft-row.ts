// A pack being written in the studio, as it is kept from one key to the next.
import * as z from 'zod/mini';

export const DraftRow = z.object({
  /** Of this draft, not of the pack: that may change while it is written. */
  id: z.string().check(z.maxLength(64)),
  /** A pack as JSON that may still be incomplete or wrong. */
  text: z.string().check(z.maxLength(4_000_000)),
  /** The pack's text it was begun from, where it was: what the changelog compares with. */
  base: z.optional(z.string()),
  /** Last changed, epoch milliseconds. */
  at: z.number(),
});
export type DraftRow = Readonly<z.infer<typeof DraftRow>>;
