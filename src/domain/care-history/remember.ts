// What a reply that was sent adds to a customer's history, and what time takes away again. All times in epoch milliseconds.
import type { TicketView } from '../panel-state.ts';
import { type Care, type Contact, mostContacts } from './care.ts';
import type { CareHistorySettings } from './settings.ts';

const day = 86_400_000;

/** Undefined while nothing was sent on this ticket, or nothing of the customer's could be read. @param ticket its keyed name */
export function contactOf({ sent, reading, case: { situations } }: TicketView, ticket: string): Contact | undefined {
  if (sent === undefined || reading === undefined) return undefined;
  const settled = (state: string) => sent.settled.filter((line) => line.state === state).length;
  return {
    at: sent.at,
    ticket,
    feelings: reading.feelings.map(({ feeling }) => feeling),
    arousal: reading.arousal,
    needs: [...reading.needs],
    situations: situations.map(({ situation }) => situation),
    kept: settled('kept'),
    late: settled('broken'),
  };
}

/** Whether it is to be kept: it is on, it is not to be forgotten already, and it is not known just so. */
export function isNew(contact: Contact, care: Care | undefined, settings: CareHistorySettings, now: number): boolean {
  const { isOn, days, forgottenAt = 0 } = settings;
  if (!isOn || contact.at <= forgottenAt || contact.at < now - days * day) return false;
  return !care?.contacts.some((known) => isSame(known, contact));
}

const isSame = (one: Contact, other: Contact): boolean =>
  one.at === other.at &&
  one.ticket === other.ticket &&
  one.arousal === other.arousal &&
  one.kept === other.kept &&
  one.late === other.late &&
  (['feelings', 'needs', 'situations'] as const).every((list) => one[list].join() === other[list].join());

/** The same contact a second time changes nothing but what is known better now. */
export function remember(care: Care | undefined, id: string, contact: Contact): Care {
  const others = (care?.contacts ?? []).filter(({ at, ticket }) => at !== contact.at || ticket !== contact.ticket);
  const contacts = [...others, contact].sort((a, b) => a.at - b.at).slice(-mostContacts);
  return { ...care, id, contacts, changedAt: Math.max(care?.changedAt ?? 0, contact.at) };
}

/** What is left of it after so many days; undefined when that is nothing. The same record when all of it is. */
export function faded(care: Care, days: number, now: number): Care | undefined {
  const from = now - days * day;
  if (care.changedAt < from) return undefined;
  const contacts = care.contacts.filter(({ at }) => at >= from);
  return contacts.length === care.contacts.length ? care : { ...care, contacts };
}
