// Clock times told as people tell them, minutes and hour apart: "half past four", "za kwadrans dwunasta", "cinci fără zece".
import type { Read, Sized } from './evidence.ts';
import { hit, type Line, pastGlue } from './line.ts';
import { type Clock, clock, readHour, readNoon } from './read-hour.ts';
import { readCardinal } from './read-number.ts';

/** Minutes, whether told by a word, and whether by one that can mean nothing else ("a quarter", "10 minutes"). */
type Minutes = Read<number> & { readonly spelled: boolean; readonly named: boolean };

/** `led`: the word for the hour ("ora") stands before. */
export function readToldClock(line: Line, at: number, led = false): Sized<Clock> | undefined {
  return halfTo(line, at) ?? halfPast(line, at) ?? toCome(line, at) ?? aroundHour(line, at) ?? afterHour(line, at, led);
}

const told = (h: number, minutes: number, to: number, need: Sized<Clock>['need']): Sized<Clock> => {
  const total = (h * 60 + minutes + 1_440) % 1_440;
  const value = clock(Math.floor(total / 60), total % 60, 'minute', h > 12 || (h === 0 && minutes >= 0));
  return { value, to, need };
};

/** "wpół do piątej": half an hour before it. */
function halfTo(line: Line, at: number): Sized<Clock> | undefined {
  const word = hit(line, at, 'clock halfTo');
  const hour = word && readHour(line, word.to);
  return hour && told(hour.value, -30, hour.to, 'sure');
}

/** "half three", "half 3": half an hour after it. */
function halfPast(line: Line, at: number): Sized<Clock> | undefined {
  const word = hit(line, at, 'clock halfPast');
  const hour = word && readHour(line, word.to);
  return hour && hour.value >= 1 && hour.value <= 12 ? told(hour.value, 30, hour.to, 'bare') : undefined;
}

/** "za dziesięć piąta": the hour has to be a word for one, for "za 5 12" tells nothing. */
function toCome(line: Line, at: number): Sized<Clock> | undefined {
  const word = hit(line, at, 'clock ahead');
  const minutes = word && minutesAt(line, word.to);
  const hour = minutes && (hit(line, minutes.to, 'hour') ? readHour(line, minutes.to) : readNoon(line, minutes.to));
  return minutes && hour && told(hour.value, -minutes.value, hour.to, 'sure');
}

/** "ten past four", "a quarter to noon", "kwadrans po trzeciej". */
function aroundHour(line: Line, at: number): Sized<Clock> | undefined {
  const minutes = minutesAt(line, at);
  // "po" in "3 po południu" begins the name of a part of the day.
  if (!minutes || hit(line, minutes.to, 'part')) return undefined;
  const gone = hit(line, minutes.to, 'clock past');
  // "5 to 6 pm" is a range.
  const word = gone ?? (minutes.spelled ? hit(line, minutes.to, 'clock to') : undefined);
  const hour = word && (readHour(line, word.to) ?? readNoon(line, word.to));
  if (!hour) return undefined;
  const need = minutes.spelled || hour.spelled || hit(line, hour.to, 'half-day') ? 'sure' : 'bare';
  return told(hour.value, gone ? minutes.value : -minutes.value, hour.to, need);
}

/** "patru și un sfert", "cinci fără zece". */
function afterHour(line: Line, at: number, led: boolean): Sized<Clock> | undefined {
  const hour = readHour(line, at);
  const plus = hour && hit(line, hour.to, 'clock plus');
  const step = plus ?? (hour && hit(line, hour.to, 'clock less'));
  const minutes = step && minutesAt(line, step.to);
  // "Între două și patru" is no 2:04: minutes are added by name, after the word for the hour, or where they are round.
  const isBetween = hit(line, at - 1, 'preposition')?.meaning.bounds.includes('between') === true;
  const isRound = minutes !== undefined && !isBetween && minutes.value >= 10 && minutes.value % 5 === 0;
  if (!hour || !minutes || (plus && !minutes.named && !led && !isRound)) return undefined;
  return told(hour.value, plus ? minutes.value : -minutes.value, minutes.to, 'bare');
}

function minutesAt(line: Line, at: number): Minutes | undefined {
  const quarter = hit(line, at, 'clock quarter');
  const part = quarter ?? hit(line, at, 'clock half');
  if (part) return { value: quarter ? 15 : 30, to: part.to, spelled: true, named: true };
  const read = readCardinal(line, at);
  if (!read || read.value < 1 || read.value > 59 || !Number.isInteger(read.value)) return undefined;
  const unit = hit(line, pastGlue(line, read.to), 'unit');
  const named = unit?.meaning.unit === 'minute' && unit.meaning.times === 1;
  const spelled = named || line.words[at]?.kind !== 'digits';
  return { value: read.value, to: named ? unit.to : read.to, spelled, named };
}
