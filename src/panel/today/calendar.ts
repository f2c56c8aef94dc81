// Promises as calendar entries (RFC 5545). Loaded only when somebody asks for a calendar.
import ical, { ICalAlarmType } from 'ical-generator';
import type { Handover } from '../../domain/promises/handover.ts';
import { ticketName } from '../ticket-name.ts';

type Entry = Handover['promises'][number];

/** Minutes an update takes: an entry of no length is easily overlooked. */
const length = 15;
const minute = 60_000;

/**
 * One entry a promise, ending when it is due, with an alarm at its start. The same promise has the same UID, so that a second
 * import changes the first one's entries.
 * @param now when the file is made, epoch milliseconds
 * @returns the text of an .ics file, CRLF line ends
 */
export function calendarOf(promises: readonly Entry[], now: number): string {
  const calendar = ical({ prodId: { company: 'Carecue', product: 'promises' }, name: 'Carecue' });
  for (const promise of promises) {
    const { ticket, customer, words, due } = promise;
    const event = calendar.createEvent({
      id: `${hash(`${ticket.key}\n${words}`)}@carecue`,
      stamp: new Date(now),
      start: new Date(due - length * minute),
      end: new Date(due),
      summary: [ticketName(ticket), customer].filter(Boolean).join(' · '),
      description: words,
      url: plainAddress(ticket.url),
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  }
  return calendar.toString();
}

/** RFC 5545 escapes nothing in an address, the generator does: what it would escape is written another way. */
const plainAddress = (url: string): string => url.replace(/[,;\\]/g, encodeURIComponent);

/** FNV-1a, 64 bit, as hexadecimal: names, not secrets. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(16).padStart(16, '0');
}
