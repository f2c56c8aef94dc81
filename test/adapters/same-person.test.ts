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

  // A hang guard.
  test.each(['<', ' ', 'a <', '> <'])('answers about 64 kB of %j', (piece) => {
    const name = piece.repeat(64_000 / piece.length);
    expect(isSamePerson(name, 'Maria')).toBe(false);
  });
});
