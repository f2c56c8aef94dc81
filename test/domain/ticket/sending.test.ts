// What shows that a reply went out after the press, and what does not.
import { describe, expect, test } from 'vitest';
import { type Seen, Sending, sendingOf, wasSent } from '../../../src/domain/ticket/sending.ts';
import type { Message, TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const now = Date.parse('2026-11-24T13:05:00Z');
const reply = 'Hi Maria,\n\nI am sorry. I will write to you by 16:00 with the tracking number.';
const asked: Message = { author: 'customer', at: now - 3_600_000, text: 'Where is my lamp?' };

const ticket = (some: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  ticketId: '1',
  url: 'https://desk.example.com/1',
  messages: [asked],
  composer: { audience: 'public', draft: reply },
  ...some,
});
const box = (draft: string) => ({ composer: { audience: 'public', draft } as const });
const shown = (text: string, author: Message['author'] = 'agent') => ({ messages: [asked, { author, text }] });
const { composer: _, ...closed } = ticket();

const page = { tabId: 7, loadedAt: 1_000 };
const press = (some: Partial<Seen> & { text?: string; isSure?: boolean } = {}) =>
  sendingOf({ snapshot: ticket(), ...page, now, text: reply, isSure: true, ...some });
const pressed = (some: Parameters<typeof press>[0] = {}) => Sending.parse(press(some));

describe('a press', () => {
  test('is a reply on its way to the customer', () => {
    expect(pressed()).toMatchObject({ ticket: { ticketId: '1' }, text: reply, audience: 'public', held: 0 });
  });

  test('holds no word of the customer', () => {
    expect(JSON.stringify(pressed())).not.toContain('lamp');
  });

  test.each([
    ['on an internal note', { snapshot: ticket({ composer: { audience: 'internal', draft: reply } }) }],
    ['with nothing written', { text: ' \n' }],
    ['where no ticket is read', { snapshot: undefined }],
  ])('%s sends nothing to them', (_, some) => {
    expect(press(some)).toBeUndefined();
  });

  test('on an endless text keeps what fits', () => {
    expect(pressed({ text: 'word '.repeat(20_000) }).text.length).toBeLessThanOrEqual(16_000);
  });
});

/** A ticket without a number, as a mailbox shows it. */
const { ticketId: __, ...unnumbered } = ticket();
const mail = (subject: string): TicketSnapshot => ({ ...unnumbered, subject });

type Row = readonly [name: string, seen: Partial<Seen>, press?: Parameters<typeof press>[0]];

const later = (seconds: number) => now + seconds * 1_000;
const elsewhere = ticket({ ticketId: '2', url: 'https://desk.example.com/2', messages: [], composer: undefined });

const sent: readonly Row[] = [
  ['the box is empty', { snapshot: ticket(box('')) }],
  ['the box is gone', { snapshot: closed }],
  ['the box holds only the next greeting', { snapshot: ticket(box('Hi Maria,')) }],
  ['the next reply is already begun', { snapshot: ticket(box('One more thing')) }],
  ['the desk has gone on to the next ticket', { snapshot: elsewhere }],
  ['the desk has closed the ticket', { snapshot: undefined }],
  ['the reply stands in the conversation', { snapshot: ticket(shown(reply)) }],
  ['it stands there with a signature, and by nobody known', { snapshot: ticket(shown(`${reply}\n\nAlex`, 'unknown')) }],
  ['it stands there curled and linked', { snapshot: ticket(shown(reply.replace('I am', '“I” am  '))) }],
  [
    'it stands there after the page was loaded anew',
    { snapshot: ticket({ ...shown(reply), ...box('') }), loadedAt: 2_000 },
  ],
  ['it stands there in another tab, much later', { snapshot: ticket(shown(reply)), tabId: 8, now: later(50) }],
  [
    'the same words stand there once more',
    { snapshot: ticket({ messages: [asked, { author: 'agent', text: reply }, { author: 'agent', text: reply }] }) },
    { snapshot: ticket(shown(reply)) },
  ],
  ['Enter has emptied the box', { snapshot: ticket(box('')) }, { isSure: false }],
  ['a reply of one emoji has left the box', { snapshot: ticket(box('')) }, { text: '🙂' }],
];

const unclear: readonly Row[] = [
  ['nothing has changed', {}],
  ['a word was added after a question of the desk', { snapshot: ticket(box(`${reply} Bye`)) }],
  ['the page was loaded anew, with an empty box', { snapshot: ticket(box('')), loadedAt: 2_000 }],
  ['the page was loaded anew, without a ticket', { snapshot: undefined, loadedAt: 2_000 }],
  ['another tab of the ticket has an empty box', { snapshot: ticket(box('')), tabId: 8 }],
  ['the box was emptied long after', { snapshot: ticket(box('')), now: later(16) }],
  ['the agent went to another ticket after a while', { snapshot: elsewhere, now: later(6) }],
  ['the customer quotes it', { snapshot: ticket(shown(`> ${reply}`, 'customer')) }],
  ['the words stood there before', { snapshot: ticket(shown(reply)) }, { snapshot: ticket(shown(reply)) }],
  [
    'another conversation is shown at the same address',
    { snapshot: { ...mail('Wrong size'), composer: { audience: 'public', draft: '' } }, now: later(6) },
    { snapshot: mail('Broken lamp') },
  ],
  ['no box was known to be there', { snapshot: closed }, { snapshot: closed }],
  ['Enter, and the box is gone', { snapshot: closed }, { isSure: false }],
  ['Enter, and another ticket is shown', { snapshot: elsewhere }, { isSure: false }],
  [
    'Enter, and other words are in the box: a reply that was filled in',
    { snapshot: ticket(box('Hello there')) },
    { isSure: false },
  ],
  ['one emoji is still in the box', { snapshot: ticket(box('🙂')) }, { text: '🙂' }],
];

const not: readonly Row[] = [
  ['it stands there as a note', { snapshot: ticket(shown(reply, 'note')) }],
  ['a minute has passed', { snapshot: ticket(shown(reply)), now: later(61) }],
];

describe.each([
  ['yes', sent],
  ['unclear', unclear],
  ['no', not],
] as const)('was it sent? %s', (outcome, rows) => {
  for (const [name, seen, some] of rows) {
    test(name, () => {
      expect(wasSent(pressed(some), { snapshot: ticket(), ...page, now: later(1), ...seen })).toBe(outcome);
    });
  }
});
