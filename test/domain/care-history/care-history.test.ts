// What is remembered of a customer, and what time takes away again.
import { describe, expect, test } from 'vitest';
import { type Care, Care as CareRecord, type Contact, mostContacts } from '../../../src/domain/care-history/care.ts';
import { careLine } from '../../../src/domain/care-history/care-line.ts';
import { customerKey } from '../../../src/domain/care-history/customer-key.ts';
import { contactOf, faded, isNew, remember } from '../../../src/domain/care-history/remember.ts';
import { defaultCareHistory } from '../../../src/domain/care-history/settings.ts';
import type { TicketView } from '../../../src/domain/panel-state.ts';
import { openTicket, refTo } from '../../gallery/pieces.ts';
import { keptAndRenewed } from '../../gallery/today-states.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-24T13:42:00Z');

const contact = (daysAgo: number, more: Partial<Contact> = {}): Contact => ({
  at: now - daysAgo * day,
  ticket: `t${daysAgo}`,
  feelings: ['worried'],
  arousal: 'raised',
  needs: ['time'],
  situations: ['delay'],
  kept: 0,
  late: 0,
  ...more,
});
const care = (...contacts: readonly Contact[]): Care => ({
  id: 'k',
  contacts: [...contacts],
  changedAt: contacts.at(-1)?.at ?? now,
});

describe('a customer is the same one', () => {
  const keyOf = (customer: string | undefined, url = 'https://desk.example.com/agent/tickets/1') =>
    customerKey({ source: 'page', ref: { ...refTo('1'), url }, ...(customer !== undefined && { customer }) });

  test.each([
    ['Maria González', 'maria  gonzalez'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ['Maria <maria@example.com>', 'MARIA@example.com'],
    ['maria@example.com (Maria)', '"Maria G." <Maria@Example.com>'],
  ])('as "%s" and as "%s"', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test('on any ticket of one desk, and not on another desk', () => {
    expect(keyOf('Anna', 'https://desk.example.com/x?y')).toBe(keyOf('Anna', 'https://DESK.example.com/agent/2'));
    expect(keyOf('Anna', 'https://other.example.com/')).not.toBe(keyOf('Anna'));
    expect(keyOf('Anna')).not.toBe(keyOf('Ana'));
  });

  test.each([undefined, '', '  ', 'x'.repeat(300)])('nobody is known by %j', (name) => {
    expect(keyOf(name)).toBeUndefined();
  });

  test('nobody is known by a text that was handed over', () => {
    expect(customerKey({ source: 'paste', ref: refTo('1'), customer: 'Anna' })).toBeUndefined();
  });
});

describe('a reply that was sent', () => {
  const sentOn = (whole: TicketView): TicketView => ({
    ...whole,
    sent: { conversation: whole.ref.key, at: now, promiseOffers: [], settled: keptAndRenewed(whole.ref, 'en') },
  });

  test('is remembered by labels and counts alone', () => {
    const made = contactOf(sentOn(openTicket('en')), 'keyed');
    expect(made).toEqual({
      at: now,
      ticket: 'keyed',
      feelings: ['frustrated'],
      arousal: 'raised',
      needs: ['fix', 'time', 'heard'],
      situations: ['our-mistake', 'repeat-contact'],
      kept: 1,
      late: 0,
    });
    expect(made && CareRecord.safeParse(remember(undefined, 'k', made)).success).toBe(true);
  });

  test('is nothing to remember before it is sent, and when nothing was read', () => {
    expect(contactOf(openTicket('en'), 'keyed')).toBeUndefined();
    const { reading: _, ...unread } = sentOn(openTicket('en'));
    expect(contactOf(unread, 'keyed')).toBeUndefined();
  });

  test('counts once, however often it is seen', () => {
    const once = remember(care(contact(3)), 'k', contact(1));
    expect(remember(once, 'k', contact(1, { kept: 1 })).contacts).toEqual([contact(3), contact(1, { kept: 1 })]);
  });

  test('keeps what the agent typed, and the newest contacts when there are too many', () => {
    const typed = { ...care(), prefers: 'a call', helped: 'a photo' };
    const full = Array.from({ length: mostContacts + 5 }, (_, place) => contact(100 - place)).reduce(
      (all: Care, one) => remember(all, 'k', one),
      typed,
    );
    expect(full).toMatchObject({ prefers: 'a call', helped: 'a photo' });
    expect(full.contacts).toHaveLength(mostContacts);
    expect(full.contacts.at(-1)).toEqual(contact(100 - mostContacts - 4));
  });
});

describe('a contact is new', () => {
  test.each([
    ['when nothing is known', contact(1), undefined, {}, true],
    ['when only others are', contact(1), care(contact(2)), {}, true],
    ['not when it is known just so', contact(1), care(contact(1)), {}, false],
    ['when it is read otherwise now', contact(1, { feelings: ['angry'] }), care(contact(1)), {}, true],
    ['not when remembering is off', contact(1), undefined, { isOn: false }, false],
    ['not when it would be forgotten at once', contact(40), undefined, { days: 30 }, false],
    ['not when it was forgotten', contact(1), undefined, { forgottenAt: now - 1 }, false],
    ['when it came after somebody was forgotten', contact(1), undefined, { forgottenAt: now - 2 * day }, true],
  ] as const)('%s', (_, one, known, settings, is) => {
    expect(isNew(one, known, { ...defaultCareHistory, ...settings }, now)).toBe(is);
  });
});

describe('time', () => {
  test('takes contacts away, then the customer', () => {
    const kept = care(contact(200), contact(20));
    expect(faded(kept, 180, now)?.contacts).toEqual([contact(20)]);
    expect(faded(kept, 365, now)).toBe(kept);
    expect(faded(care(contact(31)), 30, now)).toBeUndefined();
  });

  test('takes what was typed with the last contact, not before', () => {
    const typed = { ...care(contact(200)), prefers: 'a call', changedAt: now - 40 * day };
    expect(faded(typed, 90, now)).toEqual({ ...typed, contacts: [] });
    expect(faded(typed, 30, now)).toBeUndefined();
  });
});

describe('one line', () => {
  test.each([
    ['counts this ticket', [contact(3), contact(10)], 3],
    ['counts a ticket with two replies once', [contact(3), contact(3.1, { ticket: 't3' })], 2],
    ['counts only the last 30 days', [contact(3), contact(31)], 2],
    ['does not count this ticket twice', [contact(3), contact(1, { ticket: 'here' })], 2],
  ])('%s', (_, contacts, time) => {
    expect(careLine(care(...contacts), 'here', now).time).toBe(time);
  });

  test('tells how they felt last: what was hard before what was well, neutral never', () => {
    const last = (...feelings: Contact['feelings']) =>
      careLine(care(contact(5, { feelings })), 'here', now).last?.feeling;
    expect(last('happy', 'sad')).toBe('sad');
    expect(last('confused')).toBe('confused');
    expect(last('neutral')).toBeUndefined();
  });

  test('tells what became of the last promise, late before kept', () => {
    const line = careLine(care(contact(9, { late: 1 }), contact(5, { kept: 1, late: 1 }), contact(2)), 'here', now);
    expect(line.word).toBe('late');
    expect(careLine(care(contact(9, { late: 1 }), contact(5, { kept: 1 })), 'here', now).word).toBe('kept');
    expect(careLine(care(contact(2)), 'here', now).word).toBeUndefined();
  });
});
