// The draft looked through while it is written: first what keeps it out, then its craft beside the packs in use. In steps short
// enough for a key to come between; the last answer stands until the next is whole.
import { useEffect, useState } from 'preact/hooks';
import { draftSteps } from '../../domain/packs/craft/check-craft.ts';
import { valueAt } from '../../domain/packs/edit/at-path.ts';
import type { DraftPack } from '../../domain/packs/edit/draft.ts';
import { draftProblems } from '../../domain/packs/edit/draft-problems.ts';
import { playable } from '../../domain/packs/edit/playable.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { type Found, foundFinding, foundProblem } from './found.ts';

/** Milliseconds after the last change. */
const pause = 250;
/** And before its craft is looked at, which takes longer. */
const rest = 600;
/** Milliseconds of one step. */
const breath = 8;

/** @param packs in use; undefined while they are asked for @param today `2026-11-23` */
export function useCheck(
  draft: DraftPack,
  packs: readonly Pack[] | undefined,
  today: string,
): readonly Found[] | undefined {
  const [looked, show] = useState<{ readonly of: DraftPack; readonly found: readonly Found[] }>();
  useEffect(() => {
    if (packs === undefined) return;
    let timer = setTimeout(begin, pause);
    function begin() {
      const problems = draftProblems(draft).map(foundProblem);
      show((before) => ({ of: draft, found: [...problems, ...stillTrue(before, draft)] }));
      const steps = draftSteps(playable(draft), packs ?? [], { today });
      const taken = new Set(problems.map(({ name }) => name));
      const findings: Found[] = [];
      timer = setTimeout(goOn, rest);
      function goOn() {
        const until = performance.now() + breath;
        while (performance.now() < until) {
          const step = steps.next();
          if (step.done) return show({ of: draft, found: [...problems, ...findings] });
          const finding = step.value && foundFinding(step.value, draft);
          // First things first: where something keeps the pack out, nothing else is said of it.
          if (finding && !taken.has(finding.name)) findings.push(finding);
        }
        timer = setTimeout(goOn);
      }
    }
    return () => clearTimeout(timer);
  }, [draft, packs, today]);
  return looked?.found;
}

/** What was found in things that are the very same, at the same places. */
function stillTrue(
  before: { readonly of: DraftPack; readonly found: readonly Found[] } | undefined,
  draft: DraftPack,
): readonly Found[] {
  return (before?.found ?? []).filter(({ weight, path: [list, index] }) => {
    if (weight !== 'may' || before === undefined) return false;
    const thing = [list, index].filter((step) => step !== undefined);
    return valueAt(before.of, thing) === valueAt(draft, thing);
  });
}
