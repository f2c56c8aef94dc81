// Times of the invented conversations, counted from now, so that "yesterday" stays true; and how the desk says them.

/** @param {number} hours */
export const hoursAgo = (hours) => new Date(Date.now() - hours * 3_600_000);

/**
 * @param {number} days calendar days before today
 * @param {string} clock `HH:MM`, local time
 */
export function daysAgo(days, clock) {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const date = new Date();
  date.setDate(date.getDate() - days);
  date.setHours(hour, minute, 0, 0);
  return date;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const ofDay = (/** @type {Date} */ date) => date.toDateString();

/** "Today 09:15", "Yesterday 16:50", "12 Nov 18:42". @param {Date} date */
export function sayWhen(date) {
  const today = ofDay(date) === ofDay(new Date());
  const yesterday = ofDay(date) === ofDay(daysAgo(1, '12:00'));
  return `${today ? 'Today' : yesterday ? 'Yesterday' : day.format(date)} ${clock.format(date)}`;
}

/** The same in a narrow place: the clock time today, the day before. @param {Date} date */
export const sayWhenShort = (date) => (ofDay(date) === ofDay(new Date()) ? clock : day).format(date);
