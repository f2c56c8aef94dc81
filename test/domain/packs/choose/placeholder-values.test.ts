import { describe, expect, test } from 'vitest';
import { givenName, placeholderValues } from '../../../../src/domain/packs/choose/placeholder-values.ts';
import { readMessage } from '../../../../src/domain/reading/read-message.ts';

describe('givenName', () => {
  test.each([
    ['Maria González', 'Maria'],
    ['Łukasz Żak', 'Łukasz'],
    ["Sam O'Neill", 'Sam'],
    ['Ana-Maria Popescu Ionescu', 'Ana-Maria'],
    ['maria.gonzalez@example.com', undefined],
    ['Maria', undefined],
    ['J. Weiß', undefined],
    ['Accounts Team 4', undefined],
    ['lower case', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %j is %j', (requester, name) => expect(givenName(requester)).toBe(name));
});

test.each([
  ['en', 'by 12:00'],
  ['pl', 'do 12:00'],
  ['ro', 'până la 12:00'],
] as const)('due in %s is a phrase that says when', (lang, due) => {
  const monday = Date.UTC(2026, 10, 23, 9, 50);
  expect(placeholderValues({ requester: undefined, ticketId: '7', lang, now: monday, timeZone: 'UTC' })).toEqual({
    customer: undefined,
    ticket: '7',
    due,
  });
});

describe('the customer’s own words', () => {
  const of = (lang: 'en' | 'pl') =>
    placeholderValues({
      requester: undefined,
      ticketId: undefined,
      lang,
      now: 0,
      timeZone: 'UTC',
      read: { newest: 0, text: 'Hello, the heating stopped working.', contacts: 1, reading: readMessage('x', 'en') },
    }).words;

  test('are filled in where they are answered in their language', () =>
    expect(of('en')).toBe('the heating stopped working'));
  test('are left out of a reply in another', () => expect(of('pl')).toBeUndefined());
});
