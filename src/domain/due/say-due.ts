// A due time in words, to stand after "I'll write to you", and a sensible one to suggest.
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import { dateOf, day, hour, instantOf, minute, startOfDay, type Wall, wallDate, wallOf, weekdayOf } from './wall.ts';
import { defaultHours, type WorkingHours } from './working-hours.ts';
import { addWorkingTime, endOfWorkingDay, isOpen, nextOpening } from './working-time.ts';

/** Working time from now to the next update, before rounding. */
const gap = 2 * hour;

/**
 * When to promise the next update (epoch ms): two working hours on, rounded up to a full or half hour; where that would run
 * past the end of the day, and outside hours, two hours after the next opening.
 */
export function suggestDue(now: number, timeZone: string, hours: WorkingHours = defaultHours): number {
  const open = isOpen(now, timeZone, hours);
  const closing = endOfWorkingDay(now, timeZone, hours);
  const inTwoHours = roundUp(addWorkingTime(now, gap, timeZone, hours), timeZone);
  if (open && inTwoHours <= closing) return inTwoHours;
  const opening = nextOpening(open ? closing : now, timeZone, hours);
  return roundUp((opening ?? now) + gap, timeZone);
}

const roundUp = (instant: number, timeZone: string): number => {
  const halfHour = 30 * minute;
  return instantOf(Math.ceil(wallOf(instant, timeZone) / halfHour) * halfHour, timeZone);
};

/**
 * The words for a due time, to the minute: "by 16:00", "jutro do 11:00", "luni până la 11:00". `findDue` reads them back to
 * the same instant, unless it is past or the second of the two hours the clock shows twice in autumn.
 */
export function sayDue(due: number, now: number, timeZone: string, lang: Lang): string {
  const { say } = languages[lang].times;
  const [wall, today] = [wallOf(due, timeZone), startOfDay(wallOf(now, timeZone))];
  const ahead = (startOfDay(wall) - today) / day;
  const isNear = due > now && ahead < 7;
  const pattern = !isNear ? say.date : ahead === 0 ? say.today : ahead === 1 ? say.tomorrow : say.weekday;
  return pattern
    .replace('{time}', clockText(wall))
    .replace('{weekday}', say.weekdays[weekdayOf(wall) - 1] ?? '')
    .replace('{date}', dateText(wall, today, say.months));
}

/** Before seven in the morning with a leading zero, so that nobody takes it for the afternoon. */
function clockText(wall: Wall): string {
  const minutes = Math.floor((wall - startOfDay(wall)) / minute);
  const h = Math.floor(minutes / 60);
  return `${h < 7 ? `0${h}` : h}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Day and month; the year too where it is not the date's next coming round. */
function dateText(wall: Wall, today: Wall, months: readonly string[]): string {
  const { year, month, dayOfMonth } = dateOf(wall);
  const isNext =
    startOfDay(wall) >= today &&
    startOfDay(wall) < (wallDate(dateOf(today).year + 1, dateOf(today).month, dateOf(today).dayOfMonth) ?? today);
  return `${dayOfMonth} ${months[month - 1]}${isNext ? '' : ` ${year}`}`;
}
