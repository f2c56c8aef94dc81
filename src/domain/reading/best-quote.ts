// The words of the customer's to show beside a reading: the shortest stretch of whole clauses that carries its strongest cues.
import { type CutText, cutText, type Word } from '../language/words.ts';
import type { Stretch } from '../panel-state.ts';
import { customerVoice } from '../ticket/voice.ts';
import type { Reading } from './reading.ts';

/** A clause, and how much of the reading it carries. */
type Clause = { readonly start: number; readonly end: number; readonly weight: number };
type Span = { readonly start: number; readonly end: number };
type Weighted = Span & { readonly weight: number };

/** What a sign of repeated contact weighs beside a feeling of full strength. */
const repeatWeight = 0.4;
/** What each further clause and each hundred characters must bring, so that short wins over nearly as strong. */
const costOfClause = 0.15;
const costOfLength = 0.4;
/** A greeting has no more words than this. */
const shortestSaying = 3;
/** What was said last stands a little before what was said first. */
const worthOfLast = 0.25;
/** No clause is joined over more than this many others. */
const mostClauses = 6;

/**
 * The quote as stretches of text, cue words marked, `…` where it was cut. Line breaks show as spaces. At most `max`
 * characters; empty when the text holds no words.
 *
 * @param newest where in the text the newest message begins: it is quoted wherever it carries any of the reading
 */
export function bestQuote(text: string, reading: Reading, newest = 0, max = 160): readonly Stretch[] {
  const cut = cutText(customerVoice(text));
  const cues = weighted(reading);
  const room = max - 2; // for an ellipsis on either side
  const clauses = clausesOf(cut, cues);
  const saidLast = clauses.filter(({ start }) => start >= newest);
  const best = bestSpan(saidLast, room) ?? bestSpan(clauses, room) ?? firstSaying(cut);
  if (best === undefined) return [];
  const span = fitted(best, cues, cut.words, room);
  const sentence = cut.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const cutBefore = sentence !== undefined && sentence.start < span.start;
  const cutAfter = !cut.sentences.some(({ end }) => end === span.end);
  return stretches(text, span, cues, cutBefore, cutAfter);
}

/** Every cue with what it weighs, in the order of the text. */
function weighted({ feelings, repeat }: Reading): readonly Weighted[] {
  const felt = feelings.flatMap(({ strength, cues }) =>
    cues.map(({ start, end }) => ({ start, end, weight: strength })),
  );
  const again = repeat.map(({ start, end }) => ({ start, end, weight: repeatWeight }));
  return [...felt, ...again].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Clauses end at a sentence's end and at a break, but never within a cue. */
function clausesOf({ words, sentences }: CutText, cues: readonly Weighted[]): readonly Clause[] {
  const clauses: { start: number; end: number; weight: number }[] = [];
  let next = 0;
  let coveredTo = 0;
  words.forEach((word, at) => {
    const opensSentence = words[at - 1]?.sentence !== word.sentence;
    const last = clauses.at(-1);
    if (last === undefined || opensSentence || (word.afterBreak && word.start >= coveredTo)) {
      clauses.push({ start: word.start, end: word.end, weight: 0 });
    }
    const current = clauses.at(-1);
    if (current === undefined) return;
    const closesSentence = words[at + 1]?.sentence !== word.sentence;
    current.end = closesSentence ? (sentences[word.sentence]?.end ?? word.end) : word.end;
    for (let cue = cues[next]; cue && cue.start < word.end; cue = cues[next]) {
      current.weight += cue.weight;
      coveredTo = Math.max(coveredTo, cue.end);
      next += 1;
    }
  });
  return clauses;
}

/** The second and third cue add less and less. */
const worth = (weight: number): number => 2 * (1 - Math.exp(-weight / 1.5));

/** The run of clauses that carries most for its length. */
function bestSpan(clauses: readonly Clause[], room: number): Span | undefined {
  let best: Span | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  clauses.forEach((first, from) => {
    let weight = 0;
    for (let to = from; to < Math.min(clauses.length, from + mostClauses); to += 1) {
      const last = clauses[to];
      if (last === undefined || (to > from && last.end - first.start > room)) break;
      weight += last.weight;
      const length = (costOfLength * Math.min(last.end - first.start, room)) / 100;
      const value = worth(weight) - costOfClause * (to - from) - length + (worthOfLast * from) / clauses.length;
      if (value > bestValue && weight > 0) {
        best = { start: first.start, end: last.end };
        bestValue = value;
      }
    }
  });
  return best;
}

/** Without any cue: the first sentence that is more than a greeting. */
function firstSaying({ words, sentences }: CutText): Span | undefined {
  const counts = sentences.map(() => 0);
  for (const { sentence } of words) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return sentences[counts.findIndex((count) => count > shortestSaying)] ?? sentences[0];
}

/** Cut to `room` at word borders, around the first cue within. */
function fitted(span: Span, cues: readonly Span[], words: readonly Word[], room: number): Span {
  if (span.end - span.start <= room) return span;
  const inside = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const cue = cues.find(({ start, end }) => start >= span.start && end <= span.end);
  const lead = Math.max(span.start, Math.min((cue?.start ?? span.start) - Math.floor(room / 3), span.end - room));
  const start = inside.find((word) => word.start >= lead)?.start ?? span.start;
  const end = inside.findLast((word) => word.end <= start + room)?.end ?? start + room;
  return { start, end: Math.max(end, start) };
}

function stretches(
  text: string,
  { start, end }: Span,
  cues: readonly Span[],
  cutBefore: boolean,
  cutAfter: boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (piece: string, marked: boolean) => {
    const shown = piece.replace(/\s+/g, ' ');
    if (shown !== '') found.push({ text: shown, marked });
  };
  let at = start;
  if (cutBefore) add('…', false);
  for (const cue of cues) {
    const [from, to] = [Math.max(at, cue.start), Math.min(end, cue.end)];
    if (to <= from) continue;
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, end), false);
  if (cutAfter) add('…', false);
  return found;
}
