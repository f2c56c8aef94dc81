// Text codes that are small and unfold into a gigabyte, made without ever having one.
import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';

const mebibyte = 2 ** 20;

/** 1 GiB of one character as deflate-raw: the same piece a thousand times, each beginning anew. */
function bombOf(char: string, before = ''): Uint8Array {
  const open = { finishFlush: constants.Z_FULL_FLUSH };
  const piece = deflateRawSync(Buffer.alloc(mebibyte, char), open);
  const pieces = Array.from({ length: 1_024 }, () => piece);
  return Uint8Array.from(Buffer.concat([deflateRawSync(before, open), ...pieces, deflateRawSync('')]));
}

/** With the checksum it must have. */
export function codeOf(squeezed: Uint8Array): string {
  const body = Buffer.from(squeezed).toString('base64url');
  return `carecue1:${body}.${createHash('sha256').update(body).digest('hex').slice(0, 8)}`;
}

export const bombs: readonly (readonly [name: string, make: () => string])[] = [
  ['zeros', () => codeOf(bombOf('\0'))],
  ['white space before a pack', () => codeOf(bombOf(' '))],
  ['lists in one another', () => codeOf(bombOf('['))],
  [
    'a signed text',
    () => codeOf(bombOf(' ', `carecue-signed 1\nkey: ${'A'.repeat(43)}\nsignature: ${'A'.repeat(86)}\n\n`)),
  ],
];
