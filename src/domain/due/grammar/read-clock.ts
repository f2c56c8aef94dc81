// Clock times: "16:00", "4 pm", "seven thirty", "o szesnastej", "godz. 16". Read, not yet dated.
import { longest, type Read, type Sized, standsFree, startsDate } from './evidence.ts';
import { digitsAt, hit, isMark, type Line, past } from './line.ts';
import { type Clock, clock, readHour, readNoon } from './read-hour.ts';
import { readCardinal } from './read-number.ts';
import { readToldClock } from './read-told-clock.ts';

/** A clock time that starts at a word, with its half of the day and zone. */
export function readClock(line: Line, at: number): Sized<Clock> | undefined {
  const read = longest([
    digital(line, at),
    readToldClock(line, at),
    noonOrMidnight(line, at),
    afterHourWord(line, at),
    packed(line, at) ?? byHour(line, at),
  ]);
  return read && withZone(line, withHalf(line, at, read));
}

/** 16:00, 16:00:30, 16.00, 16h, 16h30. */
function digital(line: Line, at: number): Sized<Clock> | undefined {
  const { words } = line;
  const h = digitsAt(line, at, 2);
  const mark = words[at + 1];
  if (h === undefined || h > 24 || !mark?.tight) return undefined;
  const literal = h > 12 || words[at]?.lower.startsWith('0') === true;
  const m = words[at + 2]?.tight && words[at + 2]?.lower.length === 2 ? digitsAt(line, at + 2, 2) : undefined;
  if (mark.lower === 'h' && m === undefined) {
    return standsFree(line, at, at + 2, '-', '-')
      ? { value: clock(h, 0, 'hour', literal), to: at + 2, need: 'loose' }
      : undefined;
  }
  if (m === undefined || m > 59 || !':.h'.includes(mark.lower)) return undefined;
  const s = isMark(words[at + 3], ':') && words[at + 4]?.tight ? digitsAt(line, at + 4, 2) : undefined;
  const to = s === undefined ? at + 3 : at + 5;
  const half = words[to]?.tight ? hit(line, to, 'half-day') : undefined;
  if (!standsFree(line, at, half?.to ?? to, '-–t', '-–z')) return undefined;
  const value = { ...clock(h, m, s === undefined ? 'minute' : 'second', literal), s: s ?? 0 };
  return { value, to, need: mark.lower === '.' ? 'loose' : 'sure' };
}

function noonOrMidnight(line: Line, at: number): Sized<Clock> | undefined {
  const word = hit(line, at, 'clock noon') ?? hit(line, at, 'clock midnight');
  const noon = readNoon(line, at);
  if (!word || !noon) return undefined;
  return { value: clock(noon.value, 0, 'hour', true), to: noon.to, need: word.weight === 'plain' ? 'sure' : 'loose' };
}

/** "godz. 16", "ora 16:30", "la orele patru și jumătate". */
function afterHourWord(line: Line, at: number): Sized<Clock> | undefined {
  const word = hit(line, at, 'clock hour');
  if (!word) return undefined;
  const start = isMark(line.words[word.to], '.') ? word.to + 1 : word.to;
  // "Între orele 10 și 12" names two hours, not 10:12.
  const isRange = hit(line, at - 1, 'preposition')?.meaning.bounds.includes('between') === true;
  const read = longest([digital(line, start), readToldClock(line, start, !isRange), byHour(line, start)]);
  return read && { ...read, need: 'sure' };
}

/** "4", "szesnasta", "seven thirty", "4 o'clock". */
function byHour(line: Line, at: number): Sized<Clock> | undefined {
  const hour = readHour(line, at);
  if (!hour || hour.value === 0) return undefined;
  const word = hit(line, hour.to, 'clock hour');
  if (word) return { value: clock(hour.value), to: word.to, need: 'sure' };
  const minutes = minutesBeside(line, hour.to);
  if (minutes) return { value: clock(hour.value, minutes.value, 'minute'), to: minutes.to, need: 'bare' };
  return { value: clock(hour.value), to: hour.to, need: 'bare' };
}

/** The "thirty" of "seven thirty" and "five-thirty": two digits or a word, five or more. */
function minutesBeside(line: Line, at: number): Read<number> | undefined {
  const start = isMark(line.words[at], '-') ? at + 1 : at;
  const word = line.words[start];
  if (word?.kind === 'digits' && (word.lower.length !== 2 || word.tight || startsDate(line, start))) return undefined;
  const read = readCardinal(line, start);
  const counts = read && (hit(line, read.to, 'unit') ?? hit(line, read.to, 'month'));
  return read && !counts && read.value >= 5 && read.value < 60 ? read : undefined;
}

/** "730" and "1030", but no year. */
function packed(line: Line, at: number): Sized<Clock> | undefined {
  const digits = digitsAt(line, at, 4);
  const text = line.words[at]?.lower ?? '';
  if (digits === undefined || text.length < 3 || /^(?:19|20)\d\d$/.test(text)) return undefined;
  const [h, m] = [Math.floor(digits / 100), digits % 100];
  if (h > 23 || m > 59 || !standsFree(line, at, at + 1)) return undefined;
  return { value: clock(h, m, 'minute', h > 12 || text.startsWith('0')), to: at + 1, need: 'bare' };
}

/** With "am" or "pm" after it; a lone letter ("9a") has to touch. */
function withHalf(line: Line, at: number, read: Sized<Clock>): Sized<Clock> {
  const start = past(line, read.to, 'clock hour');
  const half = hit(line, start, 'half-day');
  const fits = half && read.value.h <= 12 && read.value.h > 0;
  if (!fits || (half.weight === 'loose' && !line.words[start]?.tight)) return read;
  if (line.words[at]?.kind === 'digits' && !standsFree(line, at, half.to, '-–', '-–')) return read;
  return { value: { ...read.value, pm: half.meaning.pm }, to: half.to, need: 'sure' };
}

/**
 * With "CET", "(GMT+1)" or "Polish time" after it; an abbreviation has to be in capitals, the "Z" of an ISO time has to touch.
 */
function withZone(line: Line, read: Sized<Clock>): Sized<Clock> {
  const isBracketed = isMark(line.words[read.to], '(');
  const start = isBracketed ? read.to + 1 : read.to;
  const zone = hit(line, start, 'zone');
  const word = line.words[start];
  const isName = zone && zone.to > start + 1;
  const isShort = word?.caps === 'all' && (word.lower.length > 1 || word.tight);
  if (!zone || !(isName || isShort)) return read;
  const offset = zone.meaning.zone === 'UTC' ? readOffset(line, zone.to) : undefined;
  const to = offset?.to ?? zone.to;
  const isClosed = isBracketed && isMark(line.words[to], ')');
  if (isBracketed && !isClosed) return read;
  const value = { ...read.value, zone: offset?.value ?? zone.meaning.zone };
  return { value, to: isClosed ? to + 1 : to, need: read.need === 'bare' ? 'loose' : read.need };
}

/** The "+1" of "GMT+1", as a zone of that offset. */
function readOffset({ words }: Line, at: number): Read<string> | undefined {
  const [sign, hours, colon, minutes] = words.slice(at, at + 4);
  const digits = hours?.kind === 'digits' && hours.tight && hours.lower.length <= 2 ? hours.lower : undefined;
  if (!isMark(sign, '+-−') || !sign?.tight || digits === undefined || Number(digits) > 14) return undefined;
  const hasMinutes = isMark(colon, ':') && colon?.tight && minutes?.tight && /^[0-5]\d$/.test(minutes.lower);
  const zone = `${sign.lower === '+' ? '+' : '-'}${digits.padStart(2, '0')}:${hasMinutes ? minutes.lower : '00'}`;
  return { value: zone, to: hasMinutes ? at + 4 : at + 2 };
}
