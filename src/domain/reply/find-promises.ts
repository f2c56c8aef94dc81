// Finds what a reply commits to for later, and when: promise verbs come from the language's cue table, times from due/.

import type { Due } from '../due/due.ts';
import { dueAt } from '../due/due-at.ts';
import { findDue } from '../due/find-due.ts';
import type { WorkingHours } from '../due/working-hours.ts';
import type { Cue } from '../language/cue.ts';
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import type { Hit } from '../language/match-cues.ts';
import { type AgentSign, type PromiseSign, promiseSigns } from '../language/signs.ts';
import { type CutText, fold } from '../language/words.ts';
import type { PromiseFound } from './review.ts';

/** `now` in epoch milliseconds, `timeZone` an IANA name; working hours are Monday to Friday, nine to five, unless given. */
export type Moment = { readonly now: number; readonly timeZone: string; readonly hours?: WorkingHours };

/** A promise with the verbs that make it. */
export type Commitment = PromiseFound & { readonly signs: ReadonlySet<AgentSign> };

type Verb = Hit<AgentSign>;
/** Words that join clauses, and words by which a later clause points back to a time. */
type Joints = { readonly and: ReadonlySet<string>; readonly same: ReadonlySet<string> };
/** Verbs of one sentence that commit to one thing, with the times bound to them. */
type Segment = { readonly verbs: Verb[]; readonly dues: Due[] };

const promising: ReadonlySet<AgentSign> = new Set<AgentSign>(promiseSigns satisfies readonly PromiseSign[]);
/** "I am sending", "trimit": the present tense commits to the future only with a time. */
const presentTense: ReadonlySet<AgentSign> = new Set(['i-now', 'we-now']);
/** So many words may stand between a time and the verb after it ("By 16:00 you will …"). */
const reachBack = 4;

/** The promises in a draft, in its order. Questions and conditions promise nothing. `hits` are all the draft's signs. */
export function findPromises(cut: CutText, hits: readonly Verb[], lang: Lang, moment: Moment): readonly Commitment[] {
  const told = hits.filter(({ sign, sentence }) => promising.has(sign) && !cut.sentences[sentence]?.asks);
  const conditional = new Set(told.filter(({ sign }) => sign === 'no-promise').map(({ sentence }) => sentence));
  const firm = told.filter(({ sentence }) => !conditional.has(sentence));
  if (firm.length === 0) return [];
  const dues = findDue(cut.text, { lang, ...moment });
  return [...new Set(firm.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const verbs = firm.filter((verb) => verb.sentence === sentence);
    const { start, end } = cut.sentences[sentence] ?? { start: 0, end: 0 };
    const within = dues.filter(({ cue }) => cue.start >= start && cue.end <= end);
    const dated = within.filter((due) => dueAt(due, moment) !== undefined);
    const segments = segmentsOf(cut, verbs, dated.length > 0 ? dated : within, jointsOf(lang));
    return segments.flatMap((segment) => commitment(cut, segment, moment) ?? []);
  });
}

function jointsOf(lang: Lang): Joints {
  const { and = '', same = '' } = languages[lang].classes;
  return { and: new Set(and.split(' ').map(fold)), same: new Set(same.split(' ').map(fold)) };
}

/** A sentence makes a second promise only where a second verb has a time of its own. */
function segmentsOf(cut: CutText, verbs: readonly Verb[], dues: readonly Due[], joints: Joints): readonly Segment[] {
  const segments: Segment[] = [];
  const bound = dues.map((due) => ({ due, verb: verbOf(cut, verbs, due, joints) }));
  const following = bound.filter(({ due, verb }) => verb && verb.start < due.cue.start);
  // "… a new lamp today, and I will write by 16:00": the time after the verb is its own.
  const kept = bound.filter((one) => following.includes(one) || !following.some(({ verb }) => verb === one.verb));
  for (const verb of verbs) {
    const own = kept.filter((one) => one.verb === verb).map(({ due }) => due);
    const current = segments.at(-1);
    if (current && (own.length === 0 || current.dues.length === 0)) {
      current.verbs.push(verb);
      current.dues.push(...own);
    } else segments.push({ verbs: [verb], dues: own });
  }
  return segments;
}

/**
 * The verb a time belongs to: the last one before it, or the one that follows closely. Across an "and" or a comma only "by"
 * binds ("Give me until 15:00 and I will …"), or words that point back ("on Thursday, and I will write the same day").
 */
function verbOf({ words }: CutText, verbs: readonly Verb[], { cue, kind }: Due, joints: Joints): Verb | undefined {
  const before = verbs.findLast(({ start }) => start < cue.end);
  if (before) return before;
  const [next] = verbs;
  const after = words.findIndex(({ start }) => start >= cue.end);
  if (next === undefined || after < 0 || next.from - after > reachBack) return undefined;
  const between = words.slice(after, next.from + 1);
  const isApart = between.some(({ folded, afterBreak }) => afterBreak || joints.and.has(folded));
  const opens = words[after]?.sentence !== words.findLast(({ end }) => end <= cue.start)?.sentence;
  const pointsBack = words
    .slice(after)
    .some(({ folded, sentence }) => sentence === next.sentence && joints.same.has(folded));
  return !isApart || kind === 'by' || opens || pointsBack ? next : undefined;
}

function commitment(cut: CutText, { verbs, dues }: Segment, moment: Moment): Commitment | undefined {
  const due = dues.find((one) => dueAt(one, moment) !== undefined) ?? dues[0];
  const made = due ? verbs : verbs.filter(({ sign }) => !presentTense.has(sign));
  const parts = [...made, ...(due ? [due.cue] : [])];
  if (made.length === 0) return undefined;
  const at = due && dueAt(due, moment);
  return {
    words: clause(cut, Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end))),
    signs: new Set(made.map(({ sign }) => sign)),
    ...(due && { when: due.cue }),
    ...(at !== undefined && { due: at }),
  };
}

/** From the first promising word to where the clause of the last one ends, without its closing mark. */
function clause({ text, words }: CutText, start: number, end: number): Cue {
  const last = words.findIndex((word) => word.end >= end);
  let until = last;
  const isSame = (at: number) => words[at]?.sentence === words[last]?.sentence && !words[at]?.afterBreak;
  while (isSame(until + 1)) until += 1;
  const to = words[until]?.end ?? end;
  return { start, end: to, text: text.slice(start, to) };
}
