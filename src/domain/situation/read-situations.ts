// Reads what kind of case a ticket is, from the customer's words and the reply being written. More than one may hold; what no
// word shows is not read. The agent's own word stands against it (told-case.ts).
import type { CaseSign } from '../language/case-signs.ts';
import type { Cue } from '../language/cue.ts';
import { joinCues } from '../language/join-cues.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign, CustomerSign } from '../language/signs.ts';
import { type Situation, type SituationRead, situations } from './situation.ts';

/** What the customer wrote, looked at with both tables. */
export type TheirWords = {
  readonly text: string;
  readonly hits: readonly Hit<CustomerSign>[];
  readonly cases: readonly Hit<CaseSign>[];
  /** Whether the message was read as not the first. */
  readonly isRepeated: boolean;
};
/** What the reply says so far. */
export type OurWords = {
  readonly text: string;
  readonly hits: readonly Hit<AgentSign>[];
  readonly cases: readonly Hit<CaseSign>[];
};

type Shown = {
  readonly theirs?: readonly CustomerSign[];
  readonly theirCases?: readonly CaseSign[];
  readonly ours?: readonly AgentSign[];
  readonly ourCases?: readonly CaseSign[];
};

/** Signs any one of which shows the situation. Repeated contact is a reading of its own. */
const shownBy: Readonly<Record<Exclude<Situation, 'repeat-contact'>, Shown>> = {
  abuse: { theirCases: ['abuse'] },
  'colleague-asking': { theirCases: ['colleague'] },
  refusal: { theirCases: ['was-declined'], ours: ['wall'], ourCases: ['declined'] },
  outage: { theirCases: ['outage'] },
  'our-mistake': { theirCases: ['you-erred'], ours: ['fault'] },
  'their-mistake': { theirCases: ['i-erred'], ours: ['blame'], ourCases: ['they-erred'] },
  billing: { theirs: ['overcharged'], theirCases: ['billing'] },
  delay: { theirs: ['late'], theirCases: ['delayed'] },
};

/** Whoever mourns does not want their invoice understood: what the case is about can wait, or is said by the agent. */
const waitsForGrief: ReadonlySet<Situation> = new Set<Situation>(['billing', 'delay', 'repeat-contact']);

/** In the order of `situations`, each with its words; the customer's where both show it. */
export function readSituations(theirs: TheirWords | undefined, ours: OurWords): readonly SituationRead[] {
  const isGrief = theirs?.hits.some(({ sign }) => sign === 'loss') === true;
  return situations.flatMap((situation): readonly SituationRead[] => {
    if (isGrief && waitsForGrief.has(situation)) return [];
    const said = theirs ? theirCues(situation, theirs) : [];
    if (said.length > 0) return [{ situation, cues: said, of: 'customer' }];
    const written = ourCues(situation, ours);
    return written.length > 0 ? [{ situation, cues: written, of: 'draft' }] : [];
  });
}

/** Signs that they turned to us before: "it broke again" and "I tried five times" say nothing of that. */
const contactSigns: readonly CustomerSign[] = ['wrote-before', 'unanswered', 'passed-around'];

function theirCues(situation: Situation, { text, hits, cases, isRepeated }: TheirWords): readonly Cue[] {
  if (situation === 'repeat-contact') return isRepeated ? repeatCues(text, hits) : [];
  const { theirs = [], theirCases = [] } = shownBy[situation];
  const shown = [...ofSigns(hits, theirs), ...ofSigns(cases, theirCases)];
  // "I ordered the wrong size" holds "the wrong size", and is no fault of ours.
  const own = situation === 'our-mistake' ? ofSigns(cases, ['i-erred']) : [];
  return joinCues(
    text,
    shown.filter(({ start, end }) => !own.some((slip) => slip.start < end && start < slip.end)),
  );
}

/** The reading says whether; which words to show, the signs. Without one of them it is a guess about tone. */
function repeatCues(text: string, hits: readonly Hit<CustomerSign>[]): readonly Cue[] {
  const contacts = ofSigns(hits, contactSigns);
  return contacts.length === 0 ? [] : joinCues(text, [...contacts, ...ofSigns(hits, ['again'])]);
}

const ofSigns = <S extends string>(hits: readonly Hit<S>[], signs: readonly S[]): readonly Hit<S>[] =>
  hits.filter(({ sign }) => signs.includes(sign));

function ourCues(situation: Situation, { text, hits, cases }: OurWords): readonly Cue[] {
  if (situation === 'repeat-contact') return [];
  const { ours = [], ourCases = [] } = shownBy[situation];
  return joinCues(text, [...ofSigns(hits, ours), ...ofSigns(cases, ourCases)]);
}
