// Neighbouring pieces folded into one expression: "tomorrow" + "by 11:00", "piątek" + "następnego tygodnia", "vineri" + "la
// prânz". Language-independent; what it means on the calendar is resolve.ts's affair.
import { countsNothing } from './evidence.ts';
import { begin, type Expression, merge, withEnd } from './expression.ts';
import { hit, isMark, type Line, pastGlue } from './line.ts';
import type { Clock } from './read-hour.ts';
import { type Piece, readPiece } from './read-piece.ts';

const mostPieces = 6;

/** The expression that starts at a word, or undefined when nothing there counts as a time. */
export function readExpression(line: Line, at: number): Expression | undefined {
  const first = readPiece(line, at);
  if (!first) return undefined;
  let expression = begin(first);
  let last = first;
  for (let count = 1; count < mostPieces; count += 1) {
    const end = expression.until ? undefined : rangeEnd(line, expression, last);
    const next = end ?? nextPiece(line, last);
    const folded = end ? withEnd(expression, end) : next && merge(expression, next);
    if (!next || !folded) break;
    expression = folded;
    // Two pieces that fit bear each other out.
    last = { ...next, stands: true };
  }
  return last.stands || isWholeText(line, expression, first) ? expression : undefined;
}

const isBareClock = ({ core, need, stands }: Piece): boolean => core.is === 'clock' && need === 'bare' && !stands;

/** A date in figures, which by itself may be a number. */
const isFigured = ({ core, need, free }: Piece): boolean =>
  core.is === 'day' && core.day.is === 'date' && core.day.month !== undefined && need === 'loose' && free;

/** The piece that goes on where `last` ended, past a comma, a bracket or words that say nothing. */
function nextPiece(line: Line, last: Piece): Piece | undefined {
  const next = line.words[last.to];
  if (!next || next.newLine) return undefined;
  const comma = isMark(next, ',(');
  // "27.11, do 16": what follows bears the date out.
  if (comma && !last.stands && !isFigured(last)) return undefined;
  const isIsoTime = next.lower === 't' && next.tight && line.words[last.to + 1]?.tight;
  const start = comma || isIsoTime ? last.to + 1 : last.to;
  if (line.words[start]?.newLine) return undefined;
  const piece = readPiece(line, start) ?? readPiece(line, pastGlue(line, start));
  if (!piece) return undefined;

  const isBareDay = last.core.is === 'day' && last.need === 'bare' && !last.stands;
  if (isBareDay && piece.core.is !== 'period') return undefined;
  const partOfDay = last.core.is === 'part' || piece.core.is === 'part';
  const goesOn = piece.free || hit(line, piece.to, 'range') || hit(line, piece.to, 'either');
  const opensRange =
    goesOn && (piece.bounds.includes('between') || piece.bounds.includes('after') || endsSure(line, piece, last));
  if (isBareClock(last) || (isBareClock(piece) && !opensRange)) return partOfDay && !comma ? piece : undefined;
  // "On Monday, first thing"
  const isApart = comma && !(last.core.is === 'day' && piece.core.is === 'part');
  const leans = piece.need === 'loose' && piece.free && !isApart && (last.stands || partOfDay);
  // "The morning of the 26th"
  const namesDay =
    last.core.is === 'part' && piece.core.is === 'day' && piece.need === 'bare' && countsNothing(line, piece.to);
  return piece.stands || leans || opensRange || namesDay ? piece : undefined;
}

/** The 9 of "Thursday 9-11am", and after a day that of "Thursday 9-11". */
function endsSure(line: Line, { core, to }: Piece, last: Piece): boolean {
  const link = core.is === 'clock' ? hit(line, to, 'range') : undefined;
  const end = link && readPiece(line, link.to);
  if (core.is !== 'clock' || end?.core.is !== 'clock') return false;
  return end.need === 'sure' || (last.core.is === 'day' && last.stands && areHours(core.clock, end));
}

/** Two bare numbers that can be the hours of a working day. */
const areHours = (first: Clock, { core, free }: Piece): boolean =>
  core.is === 'clock' && free && first.h >= 7 && core.clock.h > first.h;

/** The other end of a range: "9:00–11:00", "between 2 and 4 pm", "od poniedziałku do środy". */
function rangeEnd(line: Line, a: Expression, last: Piece): Piece | undefined {
  const between = a.bounds.includes('between');
  const from = between || a.bounds.includes('after');
  const link = hit(line, last.to, 'range') ?? (between ? hit(line, last.to, 'either') : undefined);
  const linked = link && !line.words[link.to]?.newLine ? readPiece(line, link.to) : undefined;
  const end = linked ?? (from ? readPiece(line, last.to) : undefined);
  if (!end || (!linked && !end.bounds.includes('by'))) return undefined;
  if (end.core.is === 'day' && a.day && !a.clock) return end.stands ? end : undefined;
  if (end.core.is !== 'clock' || !a.clock) return undefined;
  if (last.need === 'bare' && end.need === 'bare') {
    // "From 1 to 10" is a scale, "from 9 to 17" the hours of a day, "tomorrow between 11 and 1" too.
    const hours = end.core.clock.h - a.clock.h;
    const isLater = hours > 0 || (a.day !== undefined && line.table.clockFace === 12 && hours <= -4);
    const led = from || (a.day !== undefined && areHours(a.clock, end));
    return led && a.clock.h >= 7 && isLater && end.free ? end : undefined;
  }
  return last.stands || end.need === 'sure' || (last.need === 'loose' && a.bounds.length > 0) ? end : undefined;
}

/** A lone word of time that fills the text needs no more evidence; a stretch ("2 days") or a number does. */
function isWholeText({ words }: Line, { from, to, span }: Expression, { need }: Piece): boolean {
  const rest = words.slice(to, to + 4);
  const fills = from === 0 && to + rest.length === words.length && rest.every((word) => isMark(word, '.,!?…'));
  return fills && need !== 'bare' && !span;
}

/** Where reading goes on after words that make what follows no appointment ("every Monday"): past all of it. */
export function pastNever(line: Line, at: number): number | undefined {
  const never = hit(line, at, 'never');
  if (!never) return undefined;
  const start = pastGlue(line, never.to);
  return readExpression(line, start)?.to ?? readPiece(line, start)?.to ?? never.to;
}
