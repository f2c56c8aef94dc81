// How much a passphrase holds, by its length alone.
import { expect, test } from 'vitest';
import { strengthOf } from '../../../src/domain/own/passphrase-strength.ts';

test.each([
  ['', 'none'],
  ['short77', 'none'],
  ['👩‍🔧', 'none'],
  ['lampa123', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
  ['two words only', 'fair'],
  ['zielona lampa na biurku', 'good'],
  ['correct horse battery', 'good'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
