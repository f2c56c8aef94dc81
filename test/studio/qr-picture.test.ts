// A QR code holds as many bytes as the standard says, and not one more.
import { expect, test } from 'vitest';
import { qrCode } from '../../src/studio/share/qr-picture.ts';

test.each([
  ['the most there is', 2_953, undefined],
  ['one more', 2_954, 1],
  ['many more', 4_000, 1_047],
])('%s', (_, bytes, tooMany) => {
  const qr = qrCode('a'.repeat(bytes));
  expect('tooMany' in qr ? qr.tooMany : undefined).toBe(tooMany);
});
