// Tickets on which nothing is heard any more: a customer who has not answered, a solved one nobody asked about again. Of each
// only its number, its address and times are kept, and of those only where the agent has answered.
import * as z from 'zod/mini';
import type { WorkingHours } from '../due/working-hours.ts';
import { addWorkingDays } from '../due/working-time.ts';
import { Lang } from '../language/lang.ts';
import { TicketRef } from '../ticket/snapshot.ts';

export const FollowUp = z.object({
  /** The ticket's key. */
  key: z.string(),
  ticket: TicketRef,
  /** A name or a number, as the agent chose. */
  customer: z.optional(z.string().check(z.maxLength(1_000))),
  lang: Lang,
  /** When the agent's last reply went out, epoch milliseconds. */
  repliedAt: z.number(),
  /** When the page first showed the ticket as solved; absent while it is not. */
  solvedAt: z.optional(z.number()),
  /** The agent has seen to it, or does not want to: it does not come up again until the next reply. */
  clearedAt: z.optional(z.number()),
});
export type FollowUp = Readonly<z.infer<typeof FollowUp>>;

export type Silence = { readonly reason: 'quiet' | 'solved'; readonly since: number; readonly followUp: FollowUp };

const day = 86_400_000;
/** Who was silent for so long is left alone; and what is older is forgotten. Milliseconds. */
export const forgottenAfter = 45 * day;

export type SilenceRules = {
  /** Working days; null: never comes up. */
  readonly quietAfter: number | null;
  readonly solvedAfter: number | null;
  readonly timeZone: string;
  readonly hours: WorkingHours;
};

/**
 * What to ask after at `now` (epoch milliseconds), the longest silence first, unless a promise is owed on its ticket: then the
 * promise says when to write.
 */
export function silences(
  followUps: readonly FollowUp[],
  now: number,
  { quietAfter, solvedAfter, timeZone, hours }: SilenceRules,
): readonly Silence[] {
  const found = followUps.flatMap((followUp): readonly Silence[] => {
    const { repliedAt, solvedAt, clearedAt } = followUp;
    const since = solvedAt ?? repliedAt;
    const after = solvedAt === undefined ? quietAfter : solvedAfter;
    const isOver = now - since > forgottenAfter || (clearedAt !== undefined && clearedAt >= since);
    if (after === null || isOver) return [];
    if (now < addWorkingDays(since, after, timeZone, hours)) return [];
    return [{ reason: solvedAt === undefined ? 'quiet' : 'solved', since, followUp }];
  });
  return found.toSorted((a, b) => a.since - b.since);
}
