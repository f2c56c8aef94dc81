import { expect, test } from 'vitest';
import { compareVersions } from '../../../../src/domain/packs/arrival/version.ts';

test.each([
  ['1.0.0', '1.0.0', 0],
  ['1.0.0', '01.00.000', 0],
  ['1.0.1', '1.0.0', 1],
  ['1.10.0', '1.9.9', 1],
  ['2.0.0', '1.9999.9999', 1],
  ['0.9.0', '0.10.0', -1],
  ['9.9.9', '10.0.0', -1],
])('%s beside %s is %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
});
