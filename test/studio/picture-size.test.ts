// The size of a picture from its first bytes: right for the four kinds, and calm about everything else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureSize } from '../../src/studio/shelf/bring/picture-size.ts';

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const bytes = (...parts: readonly (number | readonly number[])[]): ArrayBuffer => new Uint8Array(parts.flat()).buffer;

const png = bytes(0x89, ascii('PNG\r\n\u001a\n'), 0, 0, 0, 13, ascii('IHDR'), 0, 0, 0x9c, 0x40, 0, 0, 0, 7);
const gif = bytes(ascii('GIF89a'), 0x2c, 0x01, 0x0a, 0x00);
const vp8x = bytes(ascii('RIFF'), 0, 0, 0, 0, ascii('WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0x03, 0, 0x57, 2, 0);
const vp8l = bytes(ascii('RIFF'), 0, 0, 0, 0, ascii('WEBPVP8L'), 9, 0, 0, 0, 0x2f, 0x63, 0xc0, 0x0c, 0);
const vp8 = bytes(ascii('RIFF'), 0, 0, 0, 0, ascii('WEBPVP8 '), 9, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0);
const jpeg = bytes(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  0,
  0,
  0xff,
  0xff,
  0xc4,
  0,
  3,
  0,
  0xff,
  0xc2,
  0,
  17,
  8,
  0x01,
  0x2c,
  0x02,
  0x58,
  3,
);

describe('a picture’s size', () => {
  test.each([
    ['PNG', png, { width: 40_000, height: 7 }],
    ['GIF', gif, { width: 300, height: 10 }],
    ['WebP, extended', vp8x, { width: 800, height: 600 }],
    ['WebP, lossless', vp8l, { width: 100, height: 52 }],
    ['WebP, lossy', vp8, { width: 320, height: 240 }],
    ['JPEG, after other segments', jpeg, { width: 600, height: 300 }],
  ])('of a %s is read', (_, picture, size) => {
    expect(pictureSize(picture)).toEqual(size);
  });

  test.each([
    ['PNG', png],
    ['GIF', gif],
    ['WebP', vp8x],
    ['JPEG', jpeg],
  ])('of a %s that was cut off is unknown, wherever it was cut', (_, picture) => {
    for (let length = 0; length < Math.min(picture.byteLength - 2, 23); length += 1)
      expect(pictureSize(picture.slice(0, length))).toBeUndefined();
  });

  test('of no points is unknown', () => {
    expect(pictureSize(bytes(ascii('GIF89a'), 0, 0, 10, 0))).toBeUndefined();
  });

  test('of any bytes is read without throwing or going on for ever, also where each segment leads to the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xff], ascii('RIFF')),
        fc.uint8Array(),
        (head, rest) => {
          const size = pictureSize(bytes(head, [...rest]));
          expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(pictureSize(new Uint8Array(200_000).fill(0xff).buffer)).toBeUndefined();
  });
});
