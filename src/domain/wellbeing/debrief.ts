// After a hard one: what was theirs, what is mine, and whether a feeling had to be faked. Hiding what one feels costs more than
// seeing it from their side (Hülsheger & Schewe 2011, doi 10.1037/a0022876), so both are asked. Nothing in it names a ticket.
import * as z from 'zod/mini';

const Words = z.string().check(z.maxLength(2_000));

/** 0 not at all, 1 a little, 2 a lot. */
export const Faked = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export type Faked = z.infer<typeof Faked>;

export const Debrief = z.object({
  id: z.string().check(z.maxLength(100)),
  /** Epoch milliseconds. */
  at: z.number(),
  theirs: z.optional(Words),
  mine: z.optional(Words),
  /** What their day may have been like. */
  theirSide: z.optional(Words),
  faked: z.optional(Faked),
});
export type Debrief = Readonly<z.infer<typeof Debrief>>;
