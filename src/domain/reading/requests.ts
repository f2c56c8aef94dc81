// What the customer asks for, one thing at a time, in their own words.
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import { type CueMatcher, cueMatcher } from '../language/match-cues.ts';
import type { CustomerSign } from '../language/signs.ts';
import { type WordSet, wordSet } from '../language/word-set.ts';
import { type CutText, fold, type Word } from '../language/words.ts';
import type { SignHit } from './signs-in.ts';

const asking: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'ask-fix',
  'ask-information',
  'ask-time',
  'ask-refund',
  'ask-heard',
  'ask-human',
  'demand',
]);
/** "Are you kidding me?" asks for nothing. */
const hostile: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['rage', 'insult', 'mock', 'accusation', 'threat']);

const mostRequests = 6;
/** Characters of one request. */
const longest = 160;
/** Fewer words are a greeting: "Anyone there?" */
const fewestWords = 3;
/** "What now?" */
const fewestAsked = 2;
/** Words by which a clause beside thanks has begun to ask ("thanks, but could you …", not "thanks, that is all I need"), or a denial ends. */
const soon = 3;

/** How one language asks, ready to be looked up. */
type Manner = {
  readonly joints: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly cries: CueMatcher<'cry'>;
  readonly negations: ReadonlySet<string>;
  readonly requests: WordSet;
  readonly please: WordSet;
  readonly attached: WordSet;
  readonly thanks: WordSet;
  readonly courtesies: ReadonlySet<string>;
};

/** One sentence of a text: its words, from `first` to `past` (exclusive) of the text's, and the signs in it. */
type Part = {
  readonly cut: CutText;
  readonly first: number;
  readonly past: number;
  readonly words: readonly Word[];
  readonly hits: readonly SignHit[];
  readonly isQuestion: boolean;
  readonly end: number;
};

/** Separate requests in the order of the text, verbatim and each on one line. */
export function requestsIn(cut: CutText, hits: readonly SignHit[], lang: Lang): readonly string[] {
  const manner = mannerOf(lang);
  const cries = new Set(manner.cries(cut).map(({ to }) => to));
  const found = cut.sentences.flatMap(({ asks: isQuestion, end }, at) => {
    const first = cut.words.findIndex((word) => word.sentence === at);
    const past = cut.words.findLastIndex((word) => word.sentence === at) + 1;
    // A cry for attention goes to the end of its sentence: "is anybody there?", not "is anybody there on Sundays?"
    if (cries.has(past)) return [];
    const here = hits.filter(({ sentence }) => sentence === at);
    return askedIn({ cut, first, past, words: cut.words.slice(first, past), hits: here, isQuestion, end }, manner);
  });
  return [...new Set(found)].slice(0, mostRequests);
}

function askedIn(part: Part, manner: Manner): readonly string[] {
  const { cut, words, first, past, hits, isQuestion } = part;
  const starts = startsIn(part, manner);
  if (starts.length === 0 && (!isQuestion || hits.some(({ sign }) => hostile.has(sign)))) return [];
  if (isCourtesy(words, manner.courtesies)) return [];
  const fewest = words.some(({ folded }) => manner.requests(folded)) ? fewestAsked : fewestWords;
  // A question is whole from its first word, unless that is thanks; a wish begins with its clause.
  const isWhole = isQuestion && !(starts.length > 0 && words.some(({ folded }) => manner.thanks(folded)));
  const from = isWhole ? [first, ...starts.slice(1)] : starts;
  return from.flatMap((start, piece) => {
    const next = from[piece + 1];
    if ((next ?? past) - start < fewest) return [];
    const end = next === undefined ? part.end : endBefore(cut, next, manner.joints);
    const begin = cut.words[behindJoins(cut, start, manner.joins)];
    return [short(cut.text.slice(begin?.start ?? part.end, end))];
  });
}

/** The first words of the clauses that ask. */
function startsIn({ cut, words, first, hits, isQuestion }: Part, manner: Manner): readonly number[] {
  const { joints } = manner;
  const asked = hits.filter(({ sign }) => asking.has(sign)).map(({ from }) => from);
  const places = [...asked, ...pleasIn(words, manner).map((place) => first + place)];
  const clauses = [...new Set(places.map((place) => clauseStart(cut, place, joints)))].sort((a, b) => a - b);
  const starts: number[] = [];
  for (const start of clauses) {
    const isAsked = asks(words, start - first, clauseEnd(cut, start, joints) - first, isQuestion, manner);
    // "Please send a new one and refund the postage": what is joined to a request is one as well.
    const isJoined = starts.length > 0 && joints.has(cut.words[start - 1]?.folded ?? '');
    if (isAsked || isJoined) starts.push(start);
  }
  return starts;
}

/**
 * Whether the clause from word `from` to word `to` of a sentence asks for something. Its subject alone does not: "the
 * replacement arrived", "thanks for the refund", "no need to call".
 */
function asks(words: readonly Word[], from: number, to: number, isQuestion: boolean, manner: Manner): boolean {
  const clause = words.slice(from, to);
  const isThanks = ({ folded }: Word) => manner.thanks(folded);
  if (isQuestion) return !clause.some(isThanks);
  const first = firstRequest(clause, words[from - 1], manner);
  if (first === undefined) return false;
  return !clause.slice(0, first).some(isThanks) && (first < soon || !words.some(isThanks));
}

/** Where the clause begins to ask; what is denied, and the word that goes with it, does not: "no need to call". */
function firstRequest(
  clause: readonly Word[],
  before: Word | undefined,
  { requests, negations }: Manner,
): number | undefined {
  let denied = Number.NEGATIVE_INFINITY;
  for (const [at, { folded }] of clause.entries()) {
    if (!requests(folded)) continue;
    const last = at === 0 ? before : clause[at - 1];
    if (!negations.has(last?.folded ?? '') && at - denied > soon) return at;
    denied = at;
  }
  return undefined;
}

/** Where a sentence says "please", unless it comes with something: "please find attached". */
const pleasIn = (words: readonly Word[], { please, attached }: Manner): readonly number[] =>
  words.some(({ folded }) => attached(folded)) ? [] : words.flatMap(({ folded }, at) => (please(folded) ? [at] : []));

function isCourtesy(words: readonly Word[], courtesies: ReadonlySet<string>): boolean {
  const asked = words.map(({ folded }) => folded);
  // "Hi, how are you?": a greeting of a word or two may come before.
  return [0, 1, 2].some((skipped) => courtesies.has(asked.slice(skipped).join(' ')));
}

/** The first word of the clause that word `at` stands in. */
function clauseStart(cut: CutText, at: number, joints: ReadonlySet<string>): number {
  let start = at;
  while (start > 0 && cut.words[start - 1]?.sentence === cut.words[at]?.sentence) {
    if (isClauseStart(cut, start, joints)) break;
    start -= 1;
  }
  return start;
}

/** Behind the last word of the clause that begins with word `start`. */
function clauseEnd(cut: CutText, start: number, joints: ReadonlySet<string>): number {
  let end = start + 1;
  while (cut.words[end]?.sentence === cut.words[start]?.sentence && !isClauseStart(cut, end, joints)) end += 1;
  return end;
}

const isClauseStart = ({ words }: CutText, at: number, joints: ReadonlySet<string>): boolean =>
  words[at]?.afterBreak === true || joints.has(words[at - 1]?.folded ?? '');

/** Where the clause before word `next` ends: the word that joins the two is in neither. */
function endBefore({ words }: CutText, next: number, joints: ReadonlySet<string>): number {
  const last = joints.has(words[next - 1]?.folded ?? '') ? next - 2 : next - 1;
  return words[last]?.end ?? 0;
}

/** "Or refund me" is one of a list: it begins behind "or". */
function behindJoins({ words }: CutText, start: number, joins: ReadonlySet<string>): number {
  const isJoin = joins.has(words[start]?.folded ?? '') && words[start + 1]?.sentence === words[start]?.sentence;
  return isJoin ? start + 1 : start;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return line.slice(0, end > 0 ? end : longest);
}

const manners = new Map<Lang, Manner>();

function mannerOf(lang: Lang): Manner {
  const known = manners.get(lang);
  if (known) return known;
  const { classes, asking: how } = languages[lang];
  const folded = (words = '') => new Set(words.split(' ').map(fold));
  const lines = how.courtesies.split('\n').map((line) => line.trim());
  const manner: Manner = {
    joints: folded(classes.and),
    joins: folded(how.joins),
    cries: cueMatcher({ cry: how.cries }, classes),
    negations: folded(classes.not),
    requests: wordSet(how.request),
    please: wordSet(how.please),
    attached: wordSet(how.attached),
    thanks: wordSet(how.thanks),
    courtesies: new Set(lines.filter((line) => line !== '').map((line) => line.split(' ').map(fold).join(' '))),
  };
  manners.set(lang, manner);
  return manner;
}
