// Finds what a reply commits to for later, and when: promise verbs come from the language's cue table, times from due/.

import type { Due } from '../due/due.ts';
import { dueAt } from '../due/due-at.ts';
import type { WorkingHours } from '../due/working-hours.ts';
import type { Cue } from '../language/cue.ts';
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import type { Hit } from '../language/match-cues.ts';
import { type AgentSign, type PromiseSign, promiseSigns } from '../language/signs.ts';
import { type CutText, fold } from '../language/words.ts';
import type { PromiseFound } from './review.ts';
import { isFirm, type Joints, type Segment, segmentsOf, type Verb, type Verbs } from './segments.ts';

/** `now` in epoch milliseconds, `timeZone` an IANA name; working hours are Monday to Friday, nine to five, unless given. */
export type Moment = {
  readonly now: number;
  readonly timeZone: string;
  readonly hours?: WorkingHours;
  /** For "4 pm your time"; the agent's own when absent. */
  readonly customerZone?: string;
};

/** A promise with the verbs that make it. */
export type Commitment = Omit<PromiseFound, 'kind'> & { readonly signs: ReadonlySet<AgentSign> };

const promising: ReadonlySet<AgentSign> = new Set<AgentSign>(promiseSigns satisfies readonly PromiseSign[]);

/**
 * The promises in a draft, in its order. Questions and conditions promise nothing. `hits` are all the draft's signs, `dues`
 * the times it names.
 */
export function findPromises(
  cut: CutText,
  hits: readonly Hit<AgentSign>[],
  dues: readonly Due[],
  lang: Lang,
  moment: Moment,
): readonly Commitment[] {
  const told = hits.filter(({ sign, sentence }) => promising.has(sign) && !cut.sentences[sentence]?.asks);
  const joints = jointsOf(lang);
  const conditions = told.filter(({ sign }) => sign === 'no-promise');
  const firm = told.flatMap((verb) => (verb.sign === 'no-promise' ? [] : (held(cut, verb, conditions, joints) ?? [])));
  if (firm.length === 0) return [];
  let next = 0;
  return sentencesOf(firm).flatMap((verbs) => {
    const { start, end } = cut.sentences[verbs[0].sentence] ?? { start: 0, end: 0 };
    while ((dues[next]?.cue.start ?? start) < start) next += 1;
    const first = next;
    while ((dues[next]?.cue.end ?? end + 1) <= end) next += 1;
    const within = dues.slice(first, next);
    const dated = within.filter((due) => dueAt(due, moment) !== undefined);
    const segments = segmentsOf(cut, verbs, dated.length > 0 ? dated : within, joints);
    return segments.flatMap((segment, at) => commitment(cut, segment, segments[at + 1], joints, moment) ?? []);
  });
}

/**
 * A verb as its sentence's conditions leave it; undefined where nothing is promised. What comes after an "and" leaves the verb
 * before it alone ("I'll call you at four, and if you …"); a request that runs into the verb ("send it and we will …") leaves
 * as much as a present tense would: a promise with a time.
 */
function held({ words }: CutText, verb: Verb, conditions: readonly Verb[], { and }: Joints): Verb | undefined {
  let { sign } = verb;
  for (const { from, to, sentence } of conditions) {
    if (sentence !== verb.sentence) continue;
    const isLater = verb.from < from && and.has(words[from - 1]?.folded ?? '');
    if (isLater) continue;
    if (verb.from <= from || verb.from >= to) return undefined;
    sign = sign.startsWith('i-') ? 'i-now' : 'we-now';
  }
  return sign === verb.sign ? verb : { ...verb, sign, asked: true };
}

function jointsOf(lang: Lang): Joints {
  const { and = '', same = '' } = languages[lang].classes;
  return { and: new Set(and.split(' ').map(fold)), same: new Set(same.split(' ').map(fold)) };
}

function sentencesOf(verbs: readonly Verb[]): readonly Verbs[] {
  const sentences: [Verb, ...Verb[]][] = [];
  for (const verb of verbs) {
    const last = sentences.at(-1);
    if (last && last[0].sentence === verb.sentence) last.push(verb);
    else sentences.push([verb]);
  }
  return sentences;
}

function commitment(
  cut: CutText,
  { verbs, dues }: Segment,
  following: Segment | undefined,
  joints: Joints,
  moment: Moment,
): Commitment | undefined {
  const due = bindingOf(dues, moment);
  const at = due && dueAt(due, moment);
  // "I am coming tomorrow after four" commits to it, though no instant ends it.
  const isTimed = at !== undefined || (due?.kind === 'after' && due.start > moment.now);
  const [first, ...more] = isTimed ? verbs : verbs.filter(isFirm);
  if (first === undefined) return undefined;
  const parts = [first, ...more, ...(due ? [due.cue] : [])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return {
    words: clause(cut, first.from, { start, end }, following?.verbs[0]?.from, joints),
    signs: new Set([first, ...more].map(({ sign }) => sign)),
    ...(due && { when: due.cue }),
    ...(at !== undefined && { due: at }),
  };
}

/** Of several times the last limit counts ("I will ask today and come back by 14:00"), else the first that can be dated. */
function bindingOf(dues: readonly Due[], moment: Moment): Due | undefined {
  const dated = dues.filter((due) => dueAt(due, moment) !== undefined);
  return dated.findLast(({ kind }) => kind === 'by' || kind === 'in' || kind === 'before') ?? dated[0] ?? dues[0];
}

/** From `span` to where its clause ends: before a break, before the next promise and the "and" that leads to it. */
function clause(
  { text, words }: CutText,
  from: number,
  { start, end }: Pick<Cue, 'start' | 'end'>,
  nextVerb: number | undefined,
  joints: Joints,
): Cue {
  let last = from;
  while ((words[last]?.end ?? end) < end) last += 1;
  const sentence = words[last]?.sentence;
  const goesOn = (at: number) => words[at]?.sentence === sentence && !words[at]?.afterBreak && at !== nextVerb;
  const covered = last;
  while (goesOn(last + 1)) last += 1;
  if (last > covered && last + 1 === nextVerb && joints.and.has(words[last]?.folded ?? '')) last -= 1;
  const to = Math.max(end, words[last]?.end ?? end);
  return { start, end: to, text: text.slice(start, to) };
}
