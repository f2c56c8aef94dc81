// Up to three good things of a working day and why they were (Bono and others 2013, doi 10.5465/amj.2011.0272).
import * as z from 'zod/mini';

const Words = z.string().check(z.maxLength(1_000));
export const mostGoodThings = 3;

export const GoodThings = z.object({
  id: z.string().check(z.maxLength(100)),
  /** Epoch milliseconds. */
  at: z.number(),
  things: z.array(z.object({ what: Words, why: z.optional(Words) })).check(z.minLength(1), z.maxLength(mostGoodThings)),
});
export type GoodThings = Readonly<z.infer<typeof GoodThings>>;
