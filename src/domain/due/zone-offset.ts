// How far a zone's clock is ahead of UTC at an instant, remembered by day: asking Intl each time would cost a hundred
// times as much, and a ledger asks thousands of times for the same few weeks.

const day = 86_400_000;

/** The offset at the first instant of a UTC day, and where within the day it changes. */
type OffsetDay = { readonly offset: number; readonly change?: { readonly at: number; readonly offset: number } };
type Zone = { readonly starts: Map<number, number>; readonly days: Map<number, OffsetDay> };

/** Enough for eleven years a zone; then that zone is learnt anew. */
const mostDays = 4_000;
/** An agent's zone and those of their customers. */
const mostZones = 64;
const zones = new Map<string, Zone>();

/** Milliseconds to add to an instant (epoch ms) for what the clock in `timeZone` shows. Throws RangeError on an unknown zone. */
export function offsetAt(instant: number, timeZone: string): number {
  const index = Math.floor(instant / day);
  const zone = zoneOf(timeZone);
  let known = zone.days.get(index);
  if (!known) {
    if (zone.days.size >= mostDays) {
      zone.days.clear();
      zone.starts.clear();
    }
    known = offsetDay(index, timeZone, zone);
    zone.days.set(index, known);
  }
  return known.change && instant >= known.change.at ? known.change.offset : known.offset;
}

/**
 * The instant at which the clock goes from `before` to another offset, between two instants it does so once in. To the
 * millisecond.
 */
export function changeBetween(from: number, to: number, before: number, timeZone: string): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone: Zone = { starts: new Map(), days: new Map() };
  // Before it is remembered, so that a zone that does not exist is not.
  zone.starts.set(0, askOffset(0, timeZone));
  if (zones.size >= mostZones) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

/** No zone changes its clock twice within one UTC day. */
function offsetDay(index: number, timeZone: string, zone: Zone): OffsetDay {
  const [offset, next] = [startOffset(index, timeZone, zone), startOffset(index + 1, timeZone, zone)];
  if (offset === next) return { offset };
  return { offset, change: { at: changeBetween(index * day, (index + 1) * day, offset, timeZone), offset: next } };
}

function startOffset(index: number, timeZone: string, { starts }: Zone): number {
  const known = starts.get(index);
  if (known !== undefined) return known;
  const offset = askOffset(index * day, timeZone);
  starts.set(index, offset);
  return offset;
}

/** What the zone's clock shows, read as if it were UTC, against the instant itself. Zones go by whole seconds. */
function askOffset(instant: number, timeZone: string): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  // Intl knows such names only in newer engines.
  if (fixed) return (fixed[1] === '-' ? -60_000 : 60_000) * (Number(fixed[2]) * 60 + Number(fixed[3]));
  const part = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const [year = 0, month = 1, ...clock] = fields.map((field) => Number(part.get(field)));
  const shown = new Date(0);
  shown.setUTCFullYear(part.get('era') === 'BC' ? 1 - year : year, month - 1, clock[0]);
  shown.setUTCHours(clock[1] ?? 0, clock[2], clock[3]);
  return shown.getTime() - Math.floor(instant / second) * second;
}

const second = 1_000;
const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = Object.fromEntries(fields.map((field) => [field, 'numeric']));
  const clock = new Intl.DateTimeFormat('en-US', { ...numeric, era: 'short', hourCycle: 'h23', timeZone });
  if (clocks.size >= mostZones) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}
