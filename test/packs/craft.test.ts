// The built-in packs, looked at by the check their writers would use.
import { expect, test } from 'vitest';
import { checkCraft } from '../../src/domain/packs/craft/check-craft.ts';
import { packs } from './read-built-ins.ts';

test('the check of the craft finds nothing in the built-in packs', () => {
  expect(checkCraft(packs, { today: '2026-11-23' })).toEqual([]);
}, 60_000);
