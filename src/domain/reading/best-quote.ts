// The words of the customer's to show beside a reading: the shortest stretch of whole clauses that carries its strongest cues.
import type { Cue } from '../language/cue.ts';
import { cutText, type Sentence, type Word } from '../language/words.ts';
import type { Stretch } from '../panel-state.ts';
import { customerVoice } from '../ticket/voice.ts';
import type { Reading } from './reading.ts';

/** A clause, and how much of the reading it carries. */
type Clause = { readonly start: number; readonly end: number; readonly weight: number };
type Span = { readonly start: number; readonly end: number };

/** What a sign of repeated contact weighs beside a feeling of full strength. */
const repeatWeight = 0.4;
/** What each further clause and each hundred characters must bring, so that short wins over nearly as strong. */
const costOfClause = 0.15;
const costOfLength = 0.4;
/** A greeting has no more words than this. */
const shortestSaying = 3;
/** No clause is joined over more than this many others. */
const mostClauses = 6;

/**
 * The quote as stretches of text, cue words marked, `…` where it was cut. Line breaks show as spaces. At most `max`
 * characters; empty when the text holds no words.
 */
export function bestQuote(text: string, reading: Reading, max = 160): readonly Stretch[] {
  const { words, sentences } = cutText(customerVoice(text));
  const cues = weighted(reading);
  const clauses = clausesOf(words, sentences, cues);
  const best = bestSpan(clauses, max) ?? firstSaying(words, sentences);
  if (best === undefined) return [];
  const marked = cues.map(({ cue }) => cue).sort((a, b) => a.start - b.start);
  const span = fitted(best, marked, words, max);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return stretches(
    text,
    span,
    marked,
    sentence !== undefined && sentence.start < span.start,
    !endsSentence(span, sentences),
  );
}

function weighted({ feelings, repeat }: Reading): readonly { readonly cue: Cue; readonly weight: number }[] {
  const felt = feelings.flatMap(({ strength, cues }) => cues.map((cue) => ({ cue, weight: strength })));
  return [...felt, ...repeat.map((cue) => ({ cue, weight: repeatWeight }))];
}

function clausesOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  cues: readonly { readonly cue: Cue; readonly weight: number }[],
): readonly Clause[] {
  const spans: { start: number; end: number }[] = [];
  words.forEach((word, at) => {
    const begins = words[at - 1]?.sentence !== word.sentence || word.afterBreak;
    const last = spans.at(-1);
    if (begins || last === undefined) spans.push({ start: word.start, end: word.end });
    else last.end = word.end;
    const sentence = sentences[word.sentence];
    const current = spans.at(-1);
    if (sentence && current && words[at + 1]?.sentence !== word.sentence) current.end = sentence.end;
  });
  let next = 0;
  const inOrder = [...cues].sort((a, b) => a.cue.start - b.cue.start);
  return spans.map(({ start, end }) => {
    let weight = 0;
    for (; next < inOrder.length && (inOrder[next]?.cue.start ?? end) < end; next += 1)
      weight += inOrder[next]?.weight ?? 0;
    return { start, end, weight };
  });
}

/** The second and third cue add less and less. */
const worth = (weight: number): number => 2 * (1 - Math.exp(-weight / 1.5));

/** The run of clauses that carries most for its length. */
function bestSpan(clauses: readonly Clause[], max: number): Span | undefined {
  let best: Span | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  clauses.forEach((first, from) => {
    let weight = 0;
    for (let to = from; to < Math.min(clauses.length, from + mostClauses); to += 1) {
      const last = clauses[to];
      if (last === undefined || (to > from && last.end - first.start > max)) break;
      weight += last.weight;
      const value =
        worth(weight) - costOfClause * (to - from) - (costOfLength * Math.min(last.end - first.start, max)) / 100;
      if (value > bestValue && weight > 0) {
        best = { start: first.start, end: last.end };
        bestValue = value;
      }
    }
  });
  return best;
}

/** Without any cue: the first sentence that is more than a greeting. */
function firstSaying(words: readonly Word[], sentences: readonly Sentence[]): Span | undefined {
  const counts = sentences.map(() => 0);
  for (const { sentence } of words) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return sentences[counts.findIndex((count) => count > shortestSaying)] ?? sentences[0];
}

/** Cut to `max` at word borders, around the first cue within. */
function fitted(span: Span, cues: readonly Cue[], words: readonly Word[], max: number): Span {
  if (span.end - span.start <= max) return span;
  const inside = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const cue = cues.find(({ start, end }) => start >= span.start && end <= span.end);
  const room = max - 2; // for the two ellipses
  const lead = Math.max(span.start, Math.min((cue?.start ?? span.start) - Math.floor(room / 3), span.end - room));
  const start = inside.find((word) => word.start >= lead)?.start ?? span.start;
  const end = inside.findLast((word) => word.end <= start + room)?.end ?? start + room;
  return { start, end };
}

const endsSentence = ({ end }: Span, sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => sentence.end === end);

function stretches(
  text: string,
  { start, end }: Span,
  cues: readonly Cue[],
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
