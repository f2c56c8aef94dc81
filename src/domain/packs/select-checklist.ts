// Which checklist to show beside the reply: the one that fits the case best, each step ticked by the reply or by hand.
import type { Lang } from '../language/lang.ts';
import type { ChecklistView, StepView } from '../panel-state.ts';
import { languageOf, originOf, textIn } from './names.ts';
import type { Checklist, Pack } from './pack.ts';
import { fits, type Occasion, rank } from './rank-prompts.ts';

export type ChecklistOptions = Omit<Occasion, 'open' | 'moment'> & {
  /** The language of the interface: a checklist speaks to the agent. */
  readonly uiLang: Lang;
  /** The five steps of the reply as they stand. */
  readonly steps: readonly StepView[];
  /** Steps ticked by hand, as `pack/checklist/step`. */
  readonly checked: ReadonlySet<string>;
};

/** Undefined when none fits. Equals stay in the order of the packs. */
export function selectChecklist(packs: readonly Pack[], options: ChecklistOptions): ChecklistView | undefined {
  // How far the reply has come must not swap the list under the agent's eyes.
  const occasion: Occasion = { ...options, open: [], moment: 'reply' };
  let best: { readonly pack: Pack; readonly checklist: Checklist; readonly rank: number } | undefined;
  for (const pack of packs) {
    for (const checklist of pack.checklists ?? []) {
      if (!fits(checklist.when, occasion) || languageOf(checklist.title, options.uiLang) === undefined) continue;
      const found = { pack, checklist, rank: rank(checklist, occasion) };
      if (best === undefined || found.rank > best.rank) best = found;
    }
  }
  return best && viewOf(best.pack, best.checklist, options);
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
