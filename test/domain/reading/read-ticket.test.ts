import { describe, expect, test } from 'vitest';
import { readTicket } from '../../../src/domain/reading/read-ticket.ts';
import type { Message, TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const customer = (text: string, at?: number): Message => ({
  author: 'customer',
  text,
  ...(at !== undefined && { at }),
});
const agent = (text: string): Message => ({ author: 'agent', text });
const ticket = (messages: readonly Message[], rest: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  url: 'https://desk.example.com/1',
  messages: [...messages],
  ...rest,
});

describe('readTicket', () => {
  test('reads what the customer said since the last public answer', () => {
    const read = readTicket(
      ticket([
        customer('I am furious.', 1),
        agent('We sent a new lamp.'),
        customer('It came broken.', 2),
        { author: 'note', text: 'call the warehouse' },
        customer('And nobody answers the phone.', 3),
      ]),
    );
    expect(read?.text).toBe('It came broken.\n\nAnd nobody answers the phone.');
    expect(read).toMatchObject({ at: 3, contacts: 3, reading: { lang: 'en' } });
    expect(read?.reading.feelings[0].feeling).toBe('frustrated');
    for (const { cues } of read?.reading.feelings ?? []) {
      for (const cue of cues) expect(read?.text.slice(cue.start, cue.end)).toBe(cue.text);
    }
  });

  test('reads their last words when the agent had the last one', () => {
    expect(readTicket(ticket([customer('old'), agent('hm'), customer('It leaks.'), agent('Sorry.')]))?.text).toBe(
      'It leaks.',
    );
  });

  test('ends a quote with its message', () => {
    const quoting = customer('No.\nOn Mon Anna wrote:\nAll done.');
    expect(readTicket(ticket([quoting, customer('Still leaks.')]))?.text).toBe('No.\n\nStill leaks.');
  });

  test('says no time when the page says none', () => {
    expect(readTicket(ticket([customer('It leaks.')]))).not.toHaveProperty('at');
  });

  test.each<[string, TicketSnapshot]>([
    ['no message', ticket([])],
    ['only the agent', ticket([agent('Hello'), { author: 'note', text: 'x' }, { author: 'system', text: 'y' }])],
    ['only unknown authors on a page', ticket([{ author: 'unknown', text: 'It leaks.' }])],
  ])('is undefined when there is %s', (_, snapshot) => expect(readTicket(snapshot)).toBeUndefined());

  test.each(['selection', 'paste'] as const)('takes a %s for the customer’s', (source) => {
    expect(readTicket(ticket([{ author: 'unknown', text: 'It leaks.' }], { source }))).toMatchObject({
      text: 'It leaks.',
      contacts: 1,
    });
    expect(
      readTicket(ticket([customer('It works.'), { author: 'unknown', text: 'It leaks.' }], { source }))?.text,
    ).toBe('It works.');
  });

  test('takes the language from the words, then from the subject, or as told', () => {
    expect(readTicket(ticket([customer('Nu merge nimic.')]))?.reading.lang).toBe('ro');
    expect(readTicket(ticket([customer('55120')], { subject: 'Gdzie jest moja paczka' }))?.reading.lang).toBe('pl');
    expect(readTicket(ticket([customer('Nu merge nimic.')]), 'en')?.reading.lang).toBe('en');
  });

  test('reads no more than the newest words of a very long ticket', () => {
    const many = Array.from({ length: 200 }, (_, at) => customer(`It leaks ${'x '.repeat(500)}${at}`));
    const text = readTicket(ticket(many))?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(64_000);
    expect(text.endsWith('199')).toBe(true);
  });
});
