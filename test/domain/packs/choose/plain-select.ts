// The plain way to choose prompts, to hold the quick one against: everything looked at one by one, sorted, and filled in turn.
import { fillText, plainText } from '../../../../src/domain/packs/choose/fill-text.ts';
import { fits, rank, stepsInOrder } from '../../../../src/domain/packs/choose/rank-prompts.ts';
import { maxOffers, type SelectOptions } from '../../../../src/domain/packs/choose/select-prompts.ts';
import { languageOf } from '../../../../src/domain/packs/format/names.ts';
import type { Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';

export type PlainOffer = { readonly id: string; readonly text: string; readonly used: boolean };
type Candidate = { readonly prompt: Prompt; readonly offer: PlainOffer; readonly order: number };

export function plainSelect(packs: readonly Pack[], options: SelectOptions): readonly PlainOffer[] {
  const open = stepsInOrder(options);
  const left = candidatesOf(packs, { ...options, open }).sort((a, b) => a.order - b.order);
  const offers: PlainOffer[] = [];
  const take = (isWanted: (candidate: Candidate) => boolean): Candidate | undefined => {
    const at = left.findIndex(isWanted);
    const [taken] = at === -1 ? [] : left.splice(at, 1);
    if (taken) offers.push(taken.offer);
    return taken;
  };
  const leads = ({ prompt: { when } }: Candidate) => open.find((step) => when.steps?.includes(step)) ?? when.steps?.[0];
  const isSaid = ({ prompt, offer }: Candidate) => prompt.kind === 'say' && !offer.used;
  const first = take(isSaid);
  const isOther = (one: Candidate) => {
    const step = leads(one);
    return step !== undefined && open.includes(step) && step !== (first && leads(first));
  };
  take((one) => isSaid(one) && isOther(one)) ?? take(isSaid);
  take(({ prompt, offer }) => prompt.kind !== 'say' && !offer.used);
  while (offers.length < maxOffers && take(() => true));
  return offers;
}

function candidatesOf(packs: readonly Pack[], options: SelectOptions): Candidate[] {
  const { lang, uiLang, values, used, stale } = options;
  return packs.flatMap((pack) =>
    pack.prompts.flatMap((prompt) => {
      const wanted = prompt.kind === 'reframe' ? uiLang : lang;
      const told = languageOf(prompt.text, wanted);
      if (told === undefined || !fits(prompt.when, options)) return [];
      const filled = fillText(prompt.text[told] ?? '', told === lang ? values : { ...values, due: undefined });
      if (filled === undefined) return [];
      const id = `${pack.id}/${prompt.id}`;
      const isUsed = used.has(id);
      const apart = (isUsed ? 2_000 : 0) + (told === wanted ? 0 : 1_000) + (stale?.get(id) ?? 0);
      const offer = { id, text: plainText(filled), used: isUsed };
      return [{ prompt, offer, order: apart - rank(prompt, options) }];
    }),
  );
}
