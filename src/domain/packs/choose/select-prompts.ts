// Which prompts to offer for a ticket now, best first: the first three varied, what was used already last.
import { type Lang, langs } from '../../language/lang.ts';
import type { PromptOffer } from '../../panel-state.ts';
import type { Step } from '../../reply/review.ts';
import { languageOf, originOf } from '../format/names.ts';
import type { Pack, Prompt } from '../format/pack.ts';
import { type Choice, type Choices, choicesIn, kindNumber } from './choices.ts';
import { fillText, plainText, type Values } from './fill-text.ts';
import { filledBits } from './fillable.ts';
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
  const placeOf = (candidate: number): number => places[candidate] ?? -1;
  const isFresh = (candidate: number): boolean => !used.has(placeOf(candidate));
  const isSaid = (candidate: number): boolean => choices.kinds[placeOf(candidate)] === kindNumber.say;
  const stepOf = (candidate: number) => leadingStep(choices.of(placeOf(candidate))?.prompt, open);

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
  return [...chosen, ...rest].flatMap((one) => makeOffer(choices.of(placeOf(one)), !isFresh(one), options) ?? []);
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

/** What fits and can be filled, in the order of the packs: its place among the choices, how late it comes, whether it is used. */
type Candidates = {
  readonly choices: Choices;
  readonly places: readonly number[];
  /** Lower comes first. */
  readonly orders: readonly number[];
  /** Places. */
  readonly used: ReadonlySet<number>;
};

function candidatesIn(packs: readonly Pack[], options: SelectOptions): Candidates {
  const choices = choicesIn.get(packs);
  const { lang: ticketLang, uiLang, values, used: usedIds, stale = new Map<string, number>() } = options;
  const [filled, elsewhere] = [filledBits(values), filledBits(inLanguage(values, false))];
  const used = new Set([...usedIds].flatMap((id) => choices.placesOf(id)));
  const lost = new Map([...stale].flatMap(([id, by]) => choices.placesOf(id).map((place) => [place, by])));
  const [ofTicket, ofInterface] = [choices.told[ticketLang], choices.told[uiLang]];
  const [places, orders]: [number[], number[]] = [[], []];
  choices.index(options, (place, rank) => {
    const isThought = choices.kinds[place] === kindNumber.reframe;
    const told = (isThought ? ofInterface : ofTicket)[place] ?? 0;
    if (told === 0) return;
    const lang = langs[told - 1];
    const needs = choices.needs[place * langs.length + told - 1] ?? 0;
    if ((needs & ~(lang === ticketLang ? filled : elsewhere)) !== 0) return;
    const isWanted = lang === (isThought ? uiLang : ticketLang);
    places.push(place);
    orders.push((used.has(place) ? 2 * farther : 0) + (isWanted ? 0 : farther) + (lost.get(place) ?? 0) - rank);
  });
  return { choices, places, orders, used };
}

/**
 * Works out all that choosing among these takes and no ticket changes: as they come, so that no ticket waits for it. Between any
 * two steps a page may draw.
 */
export const readyToChoose = (packs: readonly Pack[]): Iterable<undefined> => choicesIn.steps(packs);

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
  const { pack, prompt } = choice;
  const lang = languageOf(prompt.text, prompt.kind === 'reframe' ? uiLang : ticketLang);
  const stretches = lang && fillText(prompt.text[lang] ?? '', inLanguage(values, lang === ticketLang));
  if (!lang || stretches === undefined) return undefined;
  return {
    id: `${pack.id}/${prompt.id}`,
    kind: prompt.kind,
    text: plainText(stretches),
    stretches,
    lang,
    ...originOf(pack, prompt, uiLang),
    used,
  };
}
