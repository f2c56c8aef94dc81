// A ticket's case: what was read of it, what the agent said of it, and both as the panel shows them. What the customer wrote
// is looked at once; a key in the reply costs a look at the reply.
import type { CaseSign } from '../language/case-signs.ts';
import { caseCues } from '../language/languages.ts';
import type { CaseView } from '../panel-state.ts';
import type { PromiseLine } from '../promises/promise-view.ts';
import { featuresOf } from '../reading/learnt/read-features.ts';
import type { TicketReading } from '../reading/read-ticket.ts';
import type { Draft } from '../reply/draft.ts';
import type { TicketSnapshot } from '../ticket/snapshot.ts';
import { readSituations, type TheirWords } from './read-situations.ts';
import { readStage } from './read-stage.ts';
import type { SituationRead, ToldCase } from './situation.ts';
import { type Case, caseOf } from './told-case.ts';

export type CaseSource = {
  readonly snapshot: TicketSnapshot;
  readonly read: TicketReading | undefined;
  readonly draft: Draft;
  /** This ticket's promises. */
  readonly promises: readonly Pick<PromiseLine, 'isDue'>[];
  readonly told: ToldCase | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
};

export function readCase({ snapshot, read, draft, promises, told, now }: CaseSource): Case & { view: CaseView } {
  const theirs = read && theirWords(read);
  const written = caseCues(draft.lang)(draft.cut);
  const found = readSituations(theirs, { text: draft.text, hits: draft.own, cases: written });
  const stage = readStage({
    snapshot,
    confirms: read !== undefined && theirs !== undefined && confirms(read, theirs),
    draft: new Set<CaseSign>(written.map(({ sign }) => sign)),
    isDue: promises.some(({ isDue }) => isDue),
    now,
  });
  const taken = caseOf(found, stage, told, read?.at);
  return { ...taken, view: viewOf(taken, found) };
}

let last: { readonly of: TicketReading; readonly words: TheirWords } | undefined;

/** The same object stands for the same words. */
function theirWords(read: TicketReading): TheirWords {
  if (last?.of !== read) {
    const { text, reading } = read;
    const { hits, cut } = featuresOf(text, reading.lang);
    last = {
      of: read,
      words: { text, hits, cases: caseCues(reading.lang)(cut), isRepeated: reading.repeat.length > 0 },
    };
  }
  return last.words;
}

/** They say that it is settled, or thank gladly and ask for nothing. */
function confirms({ reading }: TicketReading, { hits }: TheirWords): boolean {
  const [{ feeling }] = reading.feelings;
  const isGlad = feeling === 'happy' || feeling === 'neutral';
  const isSettled = hits.some(({ sign }) => sign === 'solved');
  const isThanked = feeling === 'happy' && hits.some(({ sign }) => sign === 'gratitude');
  const asks = hits.some(({ sign }) => sign.startsWith('ask-') || sign === 'persists');
  return isGlad && (isSettled || isThanked) && !asks;
}

/** Words shown for one situation. */
const mostWords = 2;

function viewOf({ situations, stage }: Case, found: readonly SituationRead[]): CaseView {
  return {
    situations: situations.map((situation) => {
      const { cues = [], of } = found.find((one) => one.situation === situation) ?? {};
      const words = cues.slice(0, mostWords).map(({ text }) => short(text.replace(/\s+/g, ' ')));
      return { situation, words, ...(of && { of }) };
    }),
    ...(stage && { stage }),
  };
}

/** Characters of each. */
const longest = 60;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
