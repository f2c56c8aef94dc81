// What the agent may decide alone: a card of their own, or a limit that came with a pack.
import * as z from 'zod/mini';
import { noteLength } from '../notes/note.ts';
import { Need } from '../reading/reading.ts';
import { Situation } from '../situation/situation.ts';

const Line = z.string().check(z.maxLength(200));
const Words = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20));

/** Where it applies. Each list means "one of these"; an absent or empty one means "any"; all lists must hold. */
export const Applies = z.object({
  situations: z.optional(z.array(Situation)),
  needs: z.optional(z.array(Need)),
  /** Words of the customer's or of the reply, in any of their forms; one entry may be several words long. */
  words: z.optional(Words),
});
export type Applies = Readonly<z.infer<typeof Applies>>;

/** As long as a note may be: notes of before became cards. */
export const decisionLength = noteLength;

export const Card = z.object({
  id: z.string(),
  decision: z.string().check(z.minLength(1), z.maxLength(decisionLength)),
  /** "€50", "two free months" */
  limit: z.optional(Line),
  /** "With a photo of the damage" */
  condition: z.optional(z.string().check(z.maxLength(1_000))),
  when: Applies,
  /** Who gave it. */
  owner: z.optional(Line),
  /** The last instant it holds, epoch milliseconds. */
  validUntil: z.optional(z.number()),
  madeAt: z.number(),
  changedAt: z.number(),
});
export type Card = Readonly<z.infer<typeof Card>>;

/** One from anywhere, as it is told. `pack`: the title of the pack it came with; absent on the agent's own cards. */
export type Freedom = Omit<Card, 'when' | 'madeAt' | 'changedAt'> & {
  readonly pack?: string;
  /** Nobody has allowed it yet: an idea to agree on. */
  readonly isExample?: boolean;
};

/** Milliseconds before its end from which it is told that a card ends soon. */
const soon = 14 * 86_400_000;

/** @param now epoch milliseconds */
export function validity({ validUntil }: Pick<Freedom, 'validUntil'>, now: number): 'holds' | 'ends-soon' | 'over' {
  if (validUntil === undefined) return 'holds';
  if (now > validUntil) return 'over';
  return validUntil - now <= soon ? 'ends-soon' : 'holds';
}
