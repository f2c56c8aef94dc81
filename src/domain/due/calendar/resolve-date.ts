// Which midnight a date means that may leave out its year or month. Wall clock only.
import type { CalendarDate } from '../grammar/read-figures.ts';
import { dateOf, day, type Wall, wallDate, weekdayOf } from '../wall.ts';

type SaidDate = CalendarDate & { readonly weekday?: number; readonly months?: number };

/** How many months or years ahead a date without them is looked for: far enough for a Friday the 13th and a leap day. */
const reach = { months: 48, years: 8 };

/** The date said: where its year or month was not, the next one there is, seen from `today` (a midnight). */
export function dateWall({ dayOfMonth, month, year, weekday, months }: SaidDate, today: Wall): Wall | undefined {
  const now = dateOf(today);
  if (month !== undefined && year !== undefined) return wallDate(year, month, dayOfMonth);
  if (months !== undefined) return wallDate(now.year, now.month + months, dayOfMonth);
  if (month !== undefined && weekday) {
    // With its weekday named, a date may just be past: "Sunday, 10 February" on the Tuesday after.
    const near = [now.year - 1, now.year, now.year + 1].map((of) => wallDate(of, month, dayOfMonth));
    const named = near.find(
      (wall) => wall !== undefined && weekdayOf(wall) === weekday && Math.abs(wall - today) < 180 * day,
    );
    if (named !== undefined) return named;
  }
  if (month !== undefined) return firstOf(reach.years, (ahead) => wallDate(now.year + ahead, month, dayOfMonth), today);
  const fits = (wall: Wall | undefined) =>
    wall !== undefined && (!weekday || weekdayOf(wall) === weekday) ? wall : undefined;
  return firstOf(reach.months, (ahead) => fits(wallDate(now.year, now.month + ahead, dayOfMonth)), today);
}

/** The first of the walls `at` gives, up to so many steps ahead, that is not past. */
export function firstOf(reach: number, at: (ahead: number) => Wall | undefined, today: Wall): Wall | undefined {
  for (let ahead = 0; ahead <= reach; ahead += 1) {
    const wall = at(ahead);
    if (wall !== undefined && wall >= today) return wall;
  }
  return undefined;
}
