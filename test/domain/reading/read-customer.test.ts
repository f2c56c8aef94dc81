import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { readCustomer } from '../../../src/domain/reading/read-customer.ts';

const read = (text: string, lang?: Lang) => readCustomer([{ author: 'customer', text }], lang);

describe('readCustomer', () => {
  test.each<[Lang, string, readonly string[]]>([
    [
      'en',
      'Hello. The lamp is broken. Please send a replacement. When will it arrive?',
      ['Please send a replacement.', 'When will it arrive?'],
    ],
    [
      'pl',
      'Dzień dobry. Lampa nie działa. Proszę o zwrot pieniędzy. Kiedy dostanę przelew?',
      ['Proszę o zwrot pieniędzy.', 'Kiedy dostanę przelew?'],
    ],
    [
      'ro',
      'Bună ziua. Lampa nu merge. Vreau banii înapoi. Când primesc banii?',
      ['Vreau banii înapoi.', 'Când primesc banii?'],
    ],
  ])('lists what is asked for, one thing at a time (%s)', (lang, text, requests) => {
    expect(read(text, lang).requests).toEqual(requests);
  });

  test('takes an insult with a question mark for no request', () => {
    expect(read('Are you kidding me? It broke again.').requests).toEqual([]);
  });

  test.each<[string, string]>([
    ['Someone logged into my account and there is a payment I did not make!', 'high'],
    ['Thank you so much, it works perfectly now.', 'low'],
    ['My order 55120 has not arrived yet, it was due on Monday.', 'normal'],
  ])('says how soon an answer is needed: %s', (text, urgency) => expect(read(text).urgency).toBe(urgency));

  test('asks for the order only when none is named', () => {
    expect(read('My parcel has still not arrived, when will it come?').open).toContain('reference');
    expect(read('My parcel 55120 has still not arrived, when will it come?').open).not.toContain('reference');
  });

  test('reads the words since the last answer of a conversation', () => {
    const { reading } = readCustomer([
      { author: 'customer', text: 'It is broken and nobody answers!!!' },
      { author: 'agent', text: 'A new one is on its way.' },
      { author: 'customer', text: 'It came today and works perfectly, thank you so much!' },
    ]);
    expect(reading.feelings[0].feeling).toBe('happy');
  });

  test.each(['', '>', '😡', '???'])('answers whatever is written: "%s"', (text) => {
    expect(read(text)).toMatchObject({ requests: [] });
  });
});
