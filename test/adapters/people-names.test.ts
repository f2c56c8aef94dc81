// Names and addresses taken out of the lines desks write them into.
import { describe, expect, test } from 'vitest';
import { customerName, mailtoAddress, withoutAddress } from '../../src/adapters/people-names.ts';

describe('withoutAddress', () => {
  test.each([
    ["Sam O'Neill <sam@example.com>", "Sam O'Neill"],
    ['Łukasz Żak', 'Łukasz Żak'],
    ['<sam@example.com>', '<sam@example.com>'],
    ['Sam <Sales> Reed <sam@example.com>', 'Sam <Sales> Reed'],
    [undefined, undefined],
  ])('of %s is %s', (line, name) => {
    expect(withoutAddress(line)).toBe(name);
  });

  // A hang guard.
  test('of a line of nothing but brackets is that line', () => {
    const line = ' <'.repeat(30_000);
    expect(withoutAddress(line)).toBe(line);
  });
});

describe('mailtoAddress', () => {
  test.each([
    ['mailto:Ada.Mazur@Example.com', 'ada.mazur@example.com'],
    ['MAILTO:iza@example.com?subject=Re', 'iza@example.com'],
    ['mailto:nobody', undefined],
    ['https://example.com/@iza', undefined],
    [null, undefined],
  ])('of %s is %s', (href, address) => {
    expect(mailtoAddress(href)).toBe(address);
  });
});

test('the customer is named by the first of their messages that has a name', () => {
  const customer = { author: 'customer', text: 'Hello' } as const;
  expect(customerName([{ author: 'agent', name: 'Nina', text: 'Hi' }, customer, { ...customer, name: 'Maya' }])).toBe(
    'Maya',
  );
  expect(customerName([{ author: 'unknown', name: 'Maya', text: 'Hello' }])).toBeUndefined();
});
