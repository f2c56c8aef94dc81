// What might be said otherwise in a draft. Offers, never scolds; the agent can switch each rule off.
import type { Draft } from './draft.ts';
import type { Review } from './review.ts';
import { aTime } from './rules/a-time.ts';
import { firstPerson } from './rules/first-person.ts';
import { heardFirst } from './rules/heard-first.ts';
import { namedApology } from './rules/named-apology.ts';
import { noBlame } from './rules/no-blame.ts';
import { noCheer } from './rules/no-cheer.ts';
import { noDefence } from './rules/no-defence.ts';
import { notScripted } from './rules/not-scripted.ts';
import { nothingSmall } from './rules/nothing-small.ts';
import { oneIsEnough } from './rules/one-is-enough.ts';
import type { About, Caution, Rule, RuleId } from './rules/rule.ts';
import { showTheWork } from './rules/show-the-work.ts';
import { thanksForWaiting } from './rules/thanks-for-waiting.ts';
import { theirRequests } from './rules/their-requests.ts';
import { theirWords } from './rules/their-words.ts';
import { warmEdges } from './rules/warm-edges.ts';

/**
 * What hurts most comes first. R10 (a promise is a debt) is the promise offers, R12 (the gap since the last update) the
 * reminders.
 */
export const rules: readonly Rule[] = [
  noBlame,
  noDefence,
  nothingSmall,
  heardFirst,
  theirRequests,
  aTime,
  namedApology,
  oneIsEnough,
  theirWords,
  showTheWork,
  warmEdges,
  thanksForWaiting,
  notScripted,
  firstPerson,
  noCheer,
];

export type Advice = Caution & { readonly rule: Rule };

/** @param off the rules the agent switched off */
export function advise(
  draft: Draft,
  review: Review,
  about: About,
  off: ReadonlySet<RuleId> = new Set(),
): readonly Advice[] {
  const subject = { draft, review, about };
  return rules
    .filter(({ id }) => !off.has(id))
    .flatMap((rule) => rule.check(subject).map((caution) => ({ ...caution, rule })));
}
