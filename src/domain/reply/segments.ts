// Parts a sentence's promises from each other: which verbs commit to one thing, and which of the times named is theirs.

import type { Due } from '../due/due.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign } from '../language/signs.ts';
import type { CutText } from '../language/words.ts';

/** `asked`: a request runs into it, and a time before it is the customer's ("return it by Friday and we'll refund you"). */
export type Verb = Hit<AgentSign> & { readonly asked?: true };
export type Verbs = readonly [Verb, ...Verb[]];
/** Words that join clauses, and words by which a later clause points back to a time. */
export type Joints = { readonly and: ReadonlySet<string>; readonly same: ReadonlySet<string> };
/** Verbs of one sentence that commit to one thing, with the times bound to them. */
export type Segment = { readonly verbs: Verb[]; readonly dues: Due[] };

/** "I am sending", "trimit": the present tense commits to the future only with a time. */
const presentTense: ReadonlySet<AgentSign> = new Set(['i-now', 'we-now']);
/** Whether a verb commits by itself, without a time. */
export const isFirm = ({ sign }: Verb): boolean => !presentTense.has(sign);
/** So many words may stand between a time and the verb after it ("By 16:00 you will …"). */
const reachBack = 4;

/** A sentence makes a second promise where a second verb has a time of its own, or commits anew after a promise with one. */
export function segmentsOf(cut: CutText, verbs: Verbs, dues: readonly Due[], joints: Joints): readonly Segment[] {
  const before = dues.filter(({ cue }) => cue.end <= verbs[0].start);
  const after = dues.slice(before.length);
  const segments: Segment[] = [];
  let next = 0;
  const clauses = clausesOf(cut, verbs, after, joints);
  clauses.forEach((clause, at) => {
    const [verb] = clause;
    const own: Due[] = [];
    const until = clauses[at + 1]?.[0].start ?? Number.POSITIVE_INFINITY;
    for (let due = after[next]; due && due.cue.end <= until; due = after[next]) {
      if (clauses[at + 1] && opensClause(cut, due, clauses[at + 1]?.[0], joints)) break;
      own.push(due);
      next += 1;
    }
    // "… a new lamp today, and I will write by 16:00": the time after the verb is its own.
    if (at === 0 && own.length === 0) own.push(...before.filter((due) => leadsTo(cut, due, verb, joints)));
    const current = segments.at(-1);
    // "I'll look at it today, and I'll let you know": the second has no time yet, and is a promise all the same.
    const isFurther =
      own.length === 0 &&
      isFirm(verb) &&
      current?.verbs.some(isFirm) &&
      isParted(cut, current.verbs.at(-1), verb, joints);
    if (current && (current.dues.length === 0 || (own.length === 0 && !isFurther))) {
      current.verbs.push(...clause);
      current.dues.push(...own);
    } else segments.push({ verbs: [...clause], dues: own });
  });
  return segments.flatMap((segment) => partsOf(cut, segment, joints));
}

/** Whether a break or an "and" stands between two verbs. */
const isParted = ({ words }: CutText, before: Verb | undefined, verb: Verb, { and }: Joints): boolean =>
  before !== undefined &&
  words.slice(before.from + 1, verb.from + 1).some(({ folded, afterBreak }) => afterBreak || and.has(folded));

/** "We'll fit it at 19:00 and send the report by Friday": a second deed without a subject, with a time of its own. */
function partsOf({ text, words }: CutText, { verbs, dues }: Segment, { and }: Joints): readonly Segment[] {
  const last = verbs.at(-1);
  if (last === undefined || !isFirm(last)) return [{ verbs, dues }];
  let at = last.to;
  for (const [place, due] of dues.entries()) {
    const before = dues[place - 1];
    if (before === undefined || before.cue.start < last.start) continue;
    while ((words[at]?.start ?? due.cue.start) < before.cue.end) at += 1;
    const [joint, deed, object] = words.slice(at, at + 3);
    if (!joint || !deed || !object || !and.has(joint.folded) || joint.afterBreak || object.end > due.cue.start)
      continue;
    const { start, end } = deed;
    const second = { ...last, from: at + 1, to: at + 2, start, end, text: text.slice(start, end) };
    return [
      { verbs, dues: dues.slice(0, place) },
      { verbs: [second], dues: dues.slice(place) },
    ];
  }
  return [{ verbs, dues }];
}

/** Whether a time between two verbs begins the clause of the later one ("… today, and tomorrow morning we collect it"). */
function opensClause({ words }: CutText, { cue }: Due, verb: Verb | undefined, { and }: Joints): boolean {
  if (verb === undefined) return false;
  let first = verb.from;
  while (first > 0 && (words[first - 1]?.start ?? 0) >= cue.end) {
    if (words[first]?.afterBreak || verb.from - first >= reachBack) return false;
    first -= 1;
  }
  if (words[first]?.afterBreak || and.has(words[first]?.folded ?? '')) return false;
  while (first > 0 && (words[first - 1]?.start ?? 0) >= cue.start) first -= 1;
  return words[first]?.afterBreak === true || and.has(words[first - 1]?.folded ?? '');
}

/** Verbs that say one thing: a verb in the present goes with the one before it, unless a break, an "and" or a time parts them. */
function clausesOf(cut: CutText, verbs: Verbs, dues: readonly Due[], joints: Joints): readonly Verbs[] {
  const clauses: [Verb, ...Verb[]][] = [];
  for (const verb of verbs) {
    const last = clauses.at(-1);
    const before = last?.at(-1);
    const isOwn =
      before === undefined ||
      isFirm(verb) ||
      isParted(cut, before, verb, joints) ||
      dues.some(({ cue }) => cue.start >= before.end && cue.end <= verb.start);
    if (last && !isOwn) last.push(verb);
    else clauses.push([verb]);
  }
  return clauses;
}

/**
 * Whether a time before a verb is the verb's: it stands close by or opens the sentence. Across an "and" or a comma only "by"
 * binds ("Give me until 15:00 and I will …"), or words that point back ("on Thursday, and I will write the same day").
 */
function leadsTo({ words, sentences }: CutText, { cue, kind }: Due, verb: Verb, joints: Joints): boolean {
  if (verb.asked) return false;
  let first = verb.from;
  while (first > 0 && verb.from - first <= reachBack && (words[first - 1]?.start ?? 0) >= cue.end) first -= 1;
  if (verb.from - first > reachBack) return false;
  const between = words.slice(first, verb.from + 1);
  const isApart = between.some(({ folded, afterBreak }) => afterBreak || joints.and.has(folded));
  if (!isApart || kind === 'by' || sentences[verb.sentence]?.start === cue.start) return true;
  for (let at = first; words[at]?.sentence === verb.sentence; at += 1) {
    if (joints.same.has(words[at]?.folded ?? '')) return true;
  }
  return false;
}
