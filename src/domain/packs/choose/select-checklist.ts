// Which checklist to show beside the reply: the one that fits the case best, each step ticked by the reply or by hand.
import type { Lang } from '../../language/lang.ts';
import type { ChecklistView, StepView } from '../../panel-state.ts';
import { isSaid, languageOf, originOf, textIn } from '../format/names.ts';
import type { Checklist, Pack } from '../format/pack.ts';
import { bestFitting, type CaseOccasion } from './best-fitting.ts';

export type ChecklistOptions = CaseOccasion & {
  /** The language of the interface: a checklist speaks to the agent. */
  readonly uiLang: Lang;
  /** The five steps of the reply as they stand. */
  readonly steps: readonly StepView[];
  /** Steps ticked by hand, as `pack/checklist/step`. */
  readonly checked: ReadonlySet<string>;
};

const bestChecklist = bestFitting(({ checklists = [] }) => checklists.filter(({ title }) => isSaid(title)));

/** Undefined when none fits. */
export function selectChecklist(packs: readonly Pack[], options: ChecklistOptions): ChecklistView | undefined {
  const best = bestChecklist(packs, options);
  return best && viewOf(best.pack, best.item, options);
}

function viewOf(pack: Pack, checklist: Checklist, { uiLang, steps, checked }: ChecklistOptions): ChecklistView {
  const id = `${pack.id}/${checklist.id}`;
  return {
    id,
    title: textIn(checklist.title, uiLang) ?? checklist.id,
    lang: languageOf(checklist.title, uiLang) ?? uiLang,
    ...originOf(pack, checklist, uiLang),
    steps: checklist.steps.map((one) => {
      const item = `${id}/${one.id}`;
      const text = textIn(one.text, uiLang) ?? one.id;
      const act = steps.find(({ step }) => step === one.tickedBy);
      if (act === undefined) return { id: item, text, done: checked.has(item), byHand: true };
      const done = act.state === 'done' || act.state === 'earlier';
      return { id: item, text, done, byHand: act.byHand || !done, act: act.step };
    }),
  };
}
