import { describe, expect, test } from 'vitest';
import { isSamePerson } from '../../src/adapters/same-person.ts';

describe('isSamePerson', () => {
  test.each([
    ['Maria Delgado', 'Maria Delgado'],
    ['  Łucja\nŻurawska ', 'łucja żurawska'],
    ['Stefan Tiru <stefan@example.com>', 'Ștefan Țîru'],
    ['Sam', 'Support of Sam <SAM>'],
    ['priya@example.com', 'Priya Nair <Priya@example.com>'],
  ])('is true when %j and %j name one', (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
  });

  test.each([
    ['Maria', 'Maria Delgado'],
    ['Maria Delgado', 'Mario Delgado'],
    ['sam@example.com', 'sam@example.org'],
    ['', ''],
    [undefined, undefined],
    ['Maria', undefined],
    ['<>', '<>'],
  ])('is false when %j and %j are alike, or nobody', (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
  });

  test('answers at once about 64 kB of anything', () => {
    const begin = performance.now();
    for (const text of ['<', ' ', 'a <', '> <']) isSamePerson(text.repeat(32_000), text.repeat(32_000));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
