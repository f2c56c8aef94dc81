// Which freedoms speak to a ticket: those that apply to its case, and those the draft overlooks when it asks for leave.
import type { TicketView } from '../panel-state.ts';
import { type Applies, type Card, type Freedom, validity } from './freedom.ts';
import { type CaseKey, caseKey } from './matter.ts';
import { stemsOf } from './stems.ts';

/** `about`: the words of the text that called for it, as they were written on the card. */
export type Applied = { readonly freedom: Freedom; readonly isOver: boolean; readonly about: readonly string[] };

export type MayDecide = {
  /** These fit the case; those that hold come first, then those meant more closely. */
  readonly here: readonly Applied[];
  /** The draft asks somebody for what one of these allows. */
  readonly instead?: { readonly words: string; readonly freedoms: readonly Applied[] };
};

/** @param limits those that packs bring; now: epoch milliseconds */
export function mayDecide(
  ticket: TicketView,
  cards: readonly Card[],
  limits: readonly Freedom[],
  now: number,
): MayDecide {
  const key = caseKey(ticket);
  const { escalates, text, draft } = ticket.matter;
  const ofPacks = limits.filter(({ id }) => ticket.matter.limits.includes(id)).map((limit) => applied(limit, [], now));
  const here = inOrder([...fitting(cards.filter(isBound), key, stemsOf(text), now), ...ofPacks]);
  if (escalates === undefined) return { here };
  // Here the agent's own words count as well: "I'll ask about the refund". A card bound to nothing is meant for this moment.
  const called = inOrder([...fitting(cards, key, stemsOf(`${text}\n\n${draft}`), now), ...ofPacks]);
  const freedoms = called.filter(({ isOver }) => !isOver);
  return freedoms.length === 0 ? { here } : { here, instead: { words: escalates, freedoms } };
}

const isBound = ({ when: { situations = [], needs = [], words = [] } }: Card): boolean =>
  situations.length + needs.length + words.length > 0;

/** `closeness`: how closely it was meant. */
type Found = Applied & { readonly closeness: number };

const applied = (freedom: Freedom, about: readonly string[], now: number, closeness = 1): Found => ({
  freedom,
  isOver: validity(freedom, now) === 'over',
  about,
  closeness,
});

const inOrder = (found: readonly Found[]): readonly Applied[] =>
  [...found]
    .sort((a, b) => Number(a.isOver) - Number(b.isOver) || b.closeness - a.closeness)
    .map(({ closeness: _, ...one }) => one);

const fitting = (cards: readonly Card[], key: CaseKey, said: readonly string[], now: number): readonly Found[] =>
  cards.flatMap((card) => {
    const about = (card.when.words ?? []).filter((words) => holds(said, stemsOf(words)));
    return fits(card.when, key, about) ? [applied(card, about, now, closenessOf(card.when, about))] : [];
  });

function fits({ situations = [], needs = [], words = [] }: Applies, key: CaseKey, about: readonly string[]): boolean {
  const shares = <T>(wanted: readonly T[], there: readonly T[]) =>
    wanted.length === 0 || wanted.some((one) => there.includes(one));
  return shares(situations, key.situations) && shares(needs, key.needs) && (words.length === 0 || about.length > 0);
}

const closenessOf = ({ situations = [], needs = [] }: Applies, about: readonly string[]): number =>
  2 * about.length + Number(situations.length > 0) + Number(needs.length > 0);

/** Whether the words stand there one after the other. */
const holds = (said: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && said.some((_, at) => phrase.every((stem, place) => said[at + place] === stem));
