// Two things for the very same case, of which only one is offered: two rhythms of updates contradict each other, and of two
// lists nobody ever sees the second.
import { gravestFirst, isCalledFor } from '../choose/playbook-view.ts';
import { conditionKey } from './condition-key.ts';
import type { CraftFinding } from './finding.ts';
import { at, type PlacedThing, placed, type Rule, type Subject } from './subject.ts';

export const twoCadences: Rule = (subject) =>
  seconds(
    subject,
    subject.packs.flatMap((pack) => (pack.cadences ?? []).map((one) => placed(pack, 'cadences', one))),
    'two-cadences',
  );

export const sameCondition: Rule = function* (subject) {
  const { packs } = subject;
  const lists = packs.flatMap((pack) => (pack.checklists ?? []).map((one) => placed(pack, 'checklists', one)));
  yield* seconds(subject, lists, 'same-condition');
  const offered = gravestFirst(packs).filter(({ item }) => isCalledFor(item.when));
  yield* seconds(
    subject,
    offered.map(({ pack, item }) => placed(pack, 'playbooks', item)),
    'same-condition',
  );
};

/** Each thing whose condition an earlier one has, with the first of them. @param things in the order they are offered */
function* seconds(
  { asked }: Subject,
  things: readonly PlacedThing[],
  code: CraftFinding['code'],
): Generator<CraftFinding | undefined> {
  const firsts = new Map<string, PlacedThing>();
  for (const one of things) {
    if (!('when' in one.thing)) continue;
    const key = conditionKey(one.thing.when);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, one);
    else if (asked.has(one.pack) || asked.has(first.pack)) yield { code, ...at(one), other: at(first), detail: '' };
  }
  yield undefined;
}
