// Counting in working hours. Instants are epoch milliseconds, `timeZone` is the IANA name of the zone the hours are kept in.
// Working time is time that really passes: a night shift over the autumn change has an hour more, over the spring one an hour
// less. Working days are counted on the calendar and keep the clock time.
import { day, firstInstantFrom, hour, instantOf, startOfDay, type Wall, wallOf } from './wall.ts';
import {
  defaultHours,
  endOfWorkingDayWall,
  longestClosed,
  neverOpens,
  nextWorkingDayWall,
  spansOn,
  type WorkingHours,
} from './working-hours.ts';

/** Time worked without a break: `[open, close)`. */
type Stretch = { readonly open: number; readonly close: number };

/** Nobody plans further: a hundred years, in days. */
const horizon = 36_525;
/** A desk that goes on so long never closes. */
const longestRun = 31 * day;
/** Two stretches this far apart belong to two shifts; what lies between nearer ones is a break. */
const longestBreak = 4 * hour;

type Days = Map<Wall, readonly Stretch[]>;
/** Days worked out before, by hours and zone: a ledger asks for the same few weeks over and over. */
const remembered = new WeakMap<WorkingHours, Map<string, Days>>();
const mostRemembered = 4_000;

function daysOf(timeZone: string, hours: WorkingHours): Days {
  const zones = remembered.get(hours) ?? new Map<string, Days>();
  remembered.set(hours, zones);
  const known = zones.get(timeZone);
  if (known && known.size < mostRemembered) return known;
  const days: Days = new Map();
  zones.set(timeZone, days);
  return days;
}

function stretchesOn(midnight: Wall, timeZone: string, hours: WorkingHours, days: Days): readonly Stretch[] {
  const known = days.get(midnight);
  if (known) return known;
  const stretches = workedOn(midnight, timeZone, hours);
  days.set(midnight, stretches);
  return stretches;
}

function workedOn(midnight: Wall, timeZone: string, hours: WorkingHours): readonly Stretch[] {
  const spans = spansOn(midnight, hours);
  return spans
    .map(({ open, close }) => ({ open: firstInstantFrom(open, timeZone), close: firstInstantFrom(close, timeZone) }))
    .filter(({ open, close }) => open < close);
}

/** Those not over at `at`, in order; a day's end and the next one's start may touch. Ends where nothing is worked for long. */
function* stretchesFrom(at: number, timeZone: string, hours: WorkingHours): Generator<Stretch, void> {
  if (neverOpens(hours)) return;
  const today = startOfDay(wallOf(at, timeZone));
  const days = daysOf(timeZone, hours);
  let closed = 0;
  for (let ahead = 0; ahead <= horizon && closed <= longestClosed; ahead += 1) {
    const stretches = stretchesOn(today + ahead * day, timeZone, hours, days);
    closed = stretches.length > 0 ? 0 : closed + 1;
    for (const stretch of stretches) if (stretch.close > at) yield stretch;
  }
}

/** Those begun before `at`, the latest first. */
function* stretchesBefore(at: number, timeZone: string, hours: WorkingHours): Generator<Stretch, void> {
  if (neverOpens(hours)) return;
  const today = startOfDay(wallOf(at, timeZone));
  const days = daysOf(timeZone, hours);
  let closed = 0;
  for (let back = 0; back <= horizon && closed <= longestClosed; back += 1) {
    const stretches = stretchesOn(today - back * day, timeZone, hours, days);
    closed = stretches.length > 0 ? 0 : closed + 1;
    for (const stretch of stretches.toReversed()) if (stretch.open < at) yield stretch;
  }
}

/** The stretch running at `at`, or the next one. */
const stretchFrom = (at: number, timeZone: string, hours: WorkingHours): Stretch | undefined =>
  stretchesFrom(at, timeZone, hours).next().value ?? undefined;

/** Whether work is going on at that instant. */
export function isOpen(at: number, timeZone: string, hours = defaultHours): boolean {
  const stretch = stretchFrom(at, timeZone, hours);
  return stretch !== undefined && stretch.open <= at;
}

/** `at` itself while work is going on, else the next opening; undefined when the desk never opens. */
export function nextWorkingInstant(at: number, timeZone: string, hours = defaultHours): number | undefined {
  const stretch = stretchFrom(at, timeZone, hours);
  return stretch && Math.max(at, stretch.open);
}

/** The first opening after `at`, or undefined when the desk never opens or never closes. */
export function nextOpening(at: number, timeZone: string, hours = defaultHours): number | undefined {
  let closing: number | undefined;
  for (const { open, close } of stretchesFrom(at, timeZone, hours)) {
    if (open > at && open !== closing) return open;
    if (open - at > longestRun && open === closing) return undefined;
    closing = close;
  }
  return undefined;
}

/** Closing time of the day `at` falls on, past or to come; on a closed day, the usual closing time. */
export const endOfWorkingDay = (at: number, timeZone: string, hours = defaultHours): number =>
  instantOf(endOfWorkingDayWall(wallOf(at, timeZone), hours), timeZone);

/**
 * When the shift that is on at `at`, breaks included, is over; outside shifts, when the next one will be. A night shift may be
 * two spans that meet at midnight. Undefined when the desk never opens or never closes.
 */
export function endOfShift(at: number, timeZone: string, hours = defaultHours): number | undefined {
  let end: number | undefined;
  for (const { open, close } of stretchesFrom(at, timeZone, hours)) {
    if (end !== undefined && open - end >= longestBreak) return end;
    if (end !== undefined && close - at > longestRun && open === end) return undefined;
    end = close;
  }
  return undefined;
}

/** The first opening on a later day than `at`'s; undefined when the desk never opens. */
export function nextDayStart(at: number, timeZone: string, hours = defaultHours): number | undefined {
  const midnight = nextWorkingDayWall(wallOf(at, timeZone), hours);
  return workedOn(midnight, timeZone, hours)[0]?.open;
}

/**
 * The same clock time `days` working days on, counted from the next opening when `at` lies outside hours; no earlier than that
 * day's opening and no later than its closing. Counts calendar days when the desk never opens.
 */
export function addWorkingDays(at: number, days: number, timeZone: string, hours = defaultHours): number {
  const from = wallOf(nextWorkingInstant(at, timeZone, hours) ?? at, timeZone);
  let midnight = startOfDay(from);
  for (let left = Math.min(Math.round(days), horizon); left > 0; left -= 1) {
    midnight = nextWorkingDayWall(midnight, hours);
  }
  const opening = spansOn(midnight, hours)[0]?.open ?? midnight;
  const sameTime = Math.max(opening, midnight + (from - startOfDay(from)));
  return instantOf(Math.min(sameTime, endOfWorkingDayWall(midnight, hours)), timeZone);
}

/**
 * `length` milliseconds of working time on from `at` (back, where negative); by the clock when the desk never opens. Going on
 * ends at a closing rather than the next opening, going back at an opening rather than the last closing.
 */
export function addWorkingTime(at: number, length: number, timeZone: string, hours = defaultHours): number {
  const isBack = length < 0;
  let left = Math.abs(length);
  const stretches = isBack ? stretchesBefore(at, timeZone, hours) : stretchesFrom(at, timeZone, hours);
  for (const { open, close } of stretches) {
    const [from, to] = isBack ? [open, Math.min(at, close)] : [Math.max(at, open), close];
    if (left <= to - from) return isBack ? to - left : from + left;
    left -= to - from;
  }
  return at + length;
}

/** Milliseconds worked in `[from, to)`; negative where `to` lies before `from`. */
export function workingTimeBetween(from: number, to: number, timeZone: string, hours = defaultHours): number {
  if (to < from) return -workingTimeBetween(to, from, timeZone, hours);
  let worked = 0;
  for (const { open, close } of stretchesFrom(from, timeZone, hours)) {
    if (open >= to) break;
    worked += Math.min(close, to) - Math.max(open, from);
  }
  return worked;
}
