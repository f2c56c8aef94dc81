// Neighbouring pieces folded into one expression: "tomorrow" + "by 11:00", "piątek" + "następnego tygodnia", "vineri" + "la
// prânz". Language-independent; what it means on the calendar is resolve.ts's affair.
import { begin, type Expression, merge, withEnd } from './expression.ts';
import { hit, isMark, type Line, pastGlue } from './line.ts';
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

/** The piece that goes on where `last` ended, past a comma, a bracket or words that say nothing. */
function nextPiece(line: Line, last: Piece): Piece | undefined {
  const next = line.words[last.to];
  if (!next || next.newLine) return undefined;
  const comma = isMark(next, ',(');
  if (comma && !last.stands) return undefined;
  const isIsoTime = next.lower === 't' && next.tight && line.words[last.to + 1]?.tight;
  const start = comma || isIsoTime ? last.to + 1 : last.to;
  if (line.words[start]?.newLine) return undefined;
  const piece = readPiece(line, start) ?? readPiece(line, pastGlue(line, start));
  if (!piece) return undefined;

  const isBareDay = last.core.is === 'day' && last.need === 'bare' && !last.stands;
  if (isBareDay && piece.core.is !== 'period') return undefined;
  const partOfDay = last.core.is === 'part' || piece.core.is === 'part';
  const goesOn = piece.free || hit(line, piece.to, 'range') || hit(line, piece.to, 'either');
  const opensRange = goesOn && (piece.bounds.includes('between') || piece.bounds.includes('after'));
  if (isBareClock(last) || (isBareClock(piece) && !opensRange)) return partOfDay && !comma ? piece : undefined;
  const leans = piece.need === 'loose' && piece.free && !comma && (last.stands || partOfDay);
  return piece.stands || leans || opensRange ? piece : undefined;
}

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
    return from && a.clock.h >= 7 && isLater && end.free ? end : undefined;
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
