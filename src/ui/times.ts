// Instants as people say them: a clock time, "in 20 min", "tomorrow". Pure; all instants are epoch milliseconds.

export type Times = {
  /** "16:00" */
  readonly clock: (at: number) => string;
  /** "tomorrow", "Fri", "3 Dec"; absent for today. */
  readonly day: (at: number) => string | undefined;
  /** "in 20 min", "2 hr ago" */
  readonly fromNow: (at: number) => string;
  /** How long since: "5 hrs", "2 days". */
  readonly lasting: (since: number) => string;
  /** "16:00", or with its day when that is not today. */
  readonly brief: (at: number) => string;
  /** "Saturday, 21 November 2026 at 16:00" */
  readonly full: (at: number) => string;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export function timesIn(locale: string, timeZone: string, now: number): Times {
  const { clock, weekday, date, full, relative, span, isoDay } = formats(locale, timeZone);
  const dayNumber = (at: number) => Date.parse(isoDay.format(at)) / day;
  const dayOf = (at: number) => {
    const away = Math.round(dayNumber(at) - dayNumber(now));
    if (away === 0) return undefined;
    if (Math.abs(away) === 1) return relative.day.format(away, 'day');
    return Math.abs(away) < 7 ? weekday.format(at) : date.format(at);
  };
  return {
    clock: (at) => clock.format(at),
    day: dayOf,
    lasting: (since) => {
      const lasted = now - since;
      if (lasted < hour) return span.minute.format(Math.floor(lasted / minute));
      return lasted < day ? span.hour.format(Math.floor(lasted / hour)) : span.day.format(Math.floor(lasted / day));
    },
    brief: (at) => [dayOf(at), clock.format(at)].filter(Boolean).join(' '),
    full: (at) => full.format(at),
    fromNow: (at) => {
      const away = at - now;
      // Rounded away from now, so that a promise never looks further off, or less late, than it is by more than its minute.
      if (Math.abs(away) < hour) return relative.short.format(Math.round(away / minute), 'minute');
      if (Math.abs(away) < day) return relative.short.format(Math.round(away / hour), 'hour');
      return relative.short.format(Math.round(away / day), 'day');
    },
  };
}

type Formats = ReturnType<typeof makeFormats>;
const made = new Map<string, Formats>();

/** Intl formatters cost more than all else a render does; a panel needs one or two sets in its life. */
function formats(locale: string, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`;
  const known = made.get(key) ?? makeFormats(locale, timeZone);
  made.set(key, known);
  return known;
}

function makeFormats(locale: string, timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions, in_ = locale) =>
    new Intl.DateTimeFormat(in_, { timeZone, ...options });
  const unit = (of: string, unitDisplay: 'short' | 'long' = 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: of, unitDisplay });
  return {
    clock: format({ timeStyle: 'short' }),
    weekday: format({ weekday: 'short' }),
    date: format({ day: 'numeric', month: 'short' }),
    full: format({ dateStyle: 'full', timeStyle: 'short' }),
    isoDay: format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA'),
    span: { minute: unit('minute'), hour: unit('hour'), day: unit('day', 'long') },
    relative: {
      short: new Intl.RelativeTimeFormat(locale, { style: 'short' }),
      day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    },
  };
}
