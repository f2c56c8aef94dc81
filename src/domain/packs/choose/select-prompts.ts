// Which prompts to offer for a ticket now, best first: the first three varied, what was used already last.
import { type Lang, perLang } from '../../language/lang.ts';
import type { PromptOffer } from '../../panel-state.ts';
import type { Step } from '../../reply/review.ts';
import { languageOf, originOf } from '../format/names.ts';
import type { Pack, Prompt } from '../format/pack.ts';
import { conditionIndex } from './condition-index.ts';
import { fillText, plainText, type Values } from './fill-text.ts';
import { filledBits, neededBits } from './fillable.ts';
import { onceFor } from './once-for.ts';
import { type Occasion, stepsInOrder } from './rank-prompts.ts';

export type SelectOptions = Occasion & {
  /** The language the customer is answered in. */
  readonly lang: Lang;
  /** The language of the interface: names and thoughts for the agent. */
  readonly uiLang: Lang;
  readonly values: Values;
  /** Ids `pack/prompt` inserted on this ticket. */
  readonly used: ReadonlySet<string>;
  /** What a prompt's rank loses, by id, since it was just used elsewhere (recent-prompts.ts). */
  readonly stale?: ReadonlyMap<string, number>;
};

/** More than anybody scrolls through. */
export const maxOffers = 24;

/**
 * At most 24 offers that fit, ready to insert. The first three: two things to say that serve different open steps of the
 * reply, then one to ask or to think about, as far as there are any. Used ones go last, and before them those whose text
 * lacks the language wanted. The same input gives the same order.
 */
export function selectPrompts(packs: readonly Pack[], options: SelectOptions): readonly PromptOffer[] {
  const open = stepsInOrder(options);
  const { choices, places, orders, used } = candidatesIn(packs, { ...options, open });
  const choiceOf = (candidate: number): Choice | undefined => choices[places[candidate] ?? -1];
  const isFresh = (candidate: number): boolean => used[candidate] !== true;
  const isSaid = (candidate: number): boolean => choiceOf(candidate)?.prompt.kind === 'say';
  const stepOf = (candidate: number) => leadingStep(choiceOf(candidate)?.prompt, open);

  const chosen: number[] = [];
  const take = (isWanted: (candidate: number) => boolean): number | undefined => {
    const [best] = bestOf(orders, 1, (one) => !chosen.includes(one) && isWanted(one));
    if (best !== undefined) chosen.push(best);
    return best;
  };

  const first = take((one) => isFresh(one) && isSaid(one));
  const firstStep = first === undefined ? undefined : stepOf(first);
  const servesOther = (one: number): boolean => {
    const step = stepOf(one);
    return step !== undefined && step !== firstStep && open.includes(step);
  };
  take((one) => isFresh(one) && isSaid(one) && servesOther(one)) ?? take((one) => isFresh(one) && isSaid(one));
  take((one) => isFresh(one) && !isSaid(one));
  const rest = bestOf(orders, maxOffers - chosen.length, (one) => !chosen.includes(one));
  return [...chosen, ...rest].flatMap((one) => makeOffer(choiceOf(one), !isFresh(one), options) ?? []);
}

/** The places of the `most` lowest of those wanted, lowest first; equals as they stand. Thousands, and never sorted. */
function bestOf(orders: readonly number[], most: number, isWanted: (place: number) => boolean): readonly number[] {
  const best: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (let place = 0; place < orders.length; place += 1) {
    const order = orders[place] ?? 0;
    if (order >= worst || !isWanted(place)) continue;
    const before = best.findIndex((one) => (orders[one] ?? 0) > order);
    best.splice(before === -1 ? best.length : before, 0, place);
    if (best.length > most) best.pop();
    if (best.length === most) worst = orders[best.at(-1) ?? 0] ?? worst;
  }
  return best;
}

/** The step a prompt is offered for: its first open one, else its first. */
function leadingStep(prompt: Prompt | undefined, open: readonly Step[]): Step | undefined {
  const serves = prompt?.when.steps ?? [];
  return open.find((step) => serves.includes(step)) ?? serves[0];
}

/** `told`: the language it is told in, by the one wanted; absent where it has no text. */
type Choice = {
  readonly pack: Pack;
  readonly prompt: Prompt;
  readonly id: string;
  readonly told: { readonly [wanted in Lang]: Lang | undefined };
};

const choicesIn = onceFor((packs: readonly Pack[]) => {
  const choices = packs.flatMap((pack) =>
    pack.prompts.map((prompt): Choice => {
      const { text, id } = prompt;
      const told = perLang((lang) => languageOf(text, lang));
      return { pack, prompt, id: `${pack.id}/${id}`, told };
    }),
  );
  const prompts = choices.map(({ prompt }) => prompt);
  return { choices, index: conditionIndex(prompts), needs: neededBits(prompts.map(({ text }) => text)) };
});

/** Works out all that choosing among these takes and no ticket changes: as they come, so that no ticket waits for it. */
export function readyToChoose(packs: readonly Pack[]): void {
  choicesIn(packs);
}

/** What fits and can be filled, in the order of the packs: its place among the choices, how late it comes, whether it is used. */
type Candidates = {
  readonly choices: readonly Choice[];
  readonly places: readonly number[];
  /** Lower comes first. */
  readonly orders: readonly number[];
  readonly used: readonly boolean[];
};

function candidatesIn(packs: readonly Pack[], options: SelectOptions): Candidates {
  const { choices, index, needs } = choicesIn(packs);
  const { lang: ticketLang, uiLang, values, used: usedIds, stale } = options;
  const filled = filledBits(values);
  const elsewhere = filledBits(inLanguage(values, false));
  const [places, orders, used]: [number[], number[], boolean[]] = [[], [], []];
  index(options, (place, rank) => {
    const choice = choices[place];
    if (choice === undefined) return;
    const wanted = choice.prompt.kind === 'reframe' ? uiLang : ticketLang;
    const lang = choice.told[wanted];
    if (lang === undefined || (needs(place, lang) & ~(lang === ticketLang ? filled : elsewhere)) !== 0) return;
    const isUsed = usedIds.size > 0 && usedIds.has(choice.id);
    const lost = stale && stale.size > 0 ? (stale.get(choice.id) ?? 0) : 0;
    places.push(place);
    orders.push((isUsed ? 2 * farther : 0) + (lang === wanted ? 0 : farther) + lost - rank);
    used.push(isUsed);
  });
  return { choices, places, orders, used };
}

/** More than any two ranks differ by. */
const farther = 1_000;

/** A due phrase belongs to the ticket's language: "by 16:00" has no place in a Polish sentence. */
const inLanguage = (values: Values, isTickets: boolean): Values => (isTickets ? values : { ...values, due: undefined });

function makeOffer(
  choice: Choice | undefined,
  used: boolean,
  { lang: ticketLang, uiLang, values }: SelectOptions,
): PromptOffer | undefined {
  if (choice === undefined) return undefined;
  const { pack, prompt, id, told } = choice;
  const lang = told[prompt.kind === 'reframe' ? uiLang : ticketLang];
  const stretches = lang && fillText(prompt.text[lang] ?? '', inLanguage(values, lang === ticketLang));
  if (!lang || stretches === undefined) return undefined;
  return {
    id,
    kind: prompt.kind,
    text: plainText(stretches),
    stretches,
    lang,
    ...originOf(pack, prompt, uiLang),
    used,
  };
}
