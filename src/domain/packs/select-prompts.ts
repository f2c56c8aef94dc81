// Which prompts to offer for a ticket now, best first: the first three varied, what was used already last.
import type { Lang } from '../language/lang.ts';
import type { PromptOffer } from '../panel-state.ts';
import type { Step } from '../reply/review.ts';
import { fillText, plainText, type Values } from './fill-text.ts';
import { languageOf, originOf } from './names.ts';
import type { Pack, Prompt } from './pack.ts';
import { fits, type Occasion, rank, stepsInOrder } from './rank-prompts.ts';

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
  const candidates = rankedCandidates(packs, { ...options, open });
  const offers: PromptOffer[] = [];
  const taken = new Set<Candidate>();
  const take = (isWanted: (candidate: Candidate) => boolean): Candidate | undefined => {
    for (const candidate of candidates) {
      if (taken.has(candidate) || !isWanted(candidate)) continue;
      taken.add(candidate);
      const offer = makeOffer(candidate, options);
      if (offer === undefined) continue;
      offers.push(offer);
      return candidate;
    }
    return undefined;
  };

  const first = take((candidate) => isFresh(candidate) && isSaid(candidate));
  const firstStep = first && leadingStep(first, open);
  const servesOther = (candidate: Candidate): boolean => {
    const step = leadingStep(candidate, open);
    return step !== undefined && step !== firstStep && open.includes(step);
  };
  take((candidate) => isFresh(candidate) && isSaid(candidate) && servesOther(candidate)) ??
    take((candidate) => isFresh(candidate) && isSaid(candidate));
  take((candidate) => isFresh(candidate) && !isSaid(candidate));
  while (offers.length < maxOffers && take(() => true));
  return offers;
}

type Candidate = {
  readonly pack: Pack;
  readonly prompt: Prompt;
  readonly id: string;
  readonly lang: Lang;
  readonly used: boolean;
  /** Lower comes first. */
  readonly order: number;
};

const isFresh = ({ used }: Candidate): boolean => !used;
const isSaid = ({ prompt }: Candidate): boolean => prompt.kind === 'say';

/** The step a prompt is offered for: its first open one, else its first. */
function leadingStep({ prompt }: Candidate, open: readonly Step[]): Step | undefined {
  const serves = prompt.when.steps ?? [];
  return open.find((step) => serves.includes(step)) ?? serves[0];
}

function rankedCandidates(packs: readonly Pack[], options: SelectOptions): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const pack of packs) {
    for (const prompt of pack.prompts) {
      if (!fits(prompt.when, options)) continue;
      const wanted = prompt.kind === 'reframe' ? options.uiLang : options.lang;
      const lang = languageOf(prompt.text, wanted);
      if (lang === undefined) continue;
      const id = `${pack.id}/${prompt.id}`;
      const used = options.used.has(id);
      const lost = options.stale?.get(id) ?? 0;
      const order = (used ? 2 * farther : 0) + (lang === wanted ? 0 : farther) + lost - rank(prompt, options);
      candidates.push({ pack, prompt, id, lang, used, order });
    }
  }
  // Sorting is stable: equals stay in the order of the packs.
  return candidates.sort((a, b) => a.order - b.order);
}

/** More than any two ranks differ by. */
const farther = 1_000;

function makeOffer(
  { pack, prompt, id, lang, used }: Candidate,
  { lang: ticketLang, uiLang, values }: SelectOptions,
): PromptOffer | undefined {
  // A due phrase belongs to the ticket's language: "by 16:00" has no place in a Polish sentence.
  const fitting = lang === ticketLang ? values : { ...values, due: undefined };
  const stretches = fillText(prompt.text[lang] ?? '', fitting);
  if (stretches === undefined) return undefined;
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
