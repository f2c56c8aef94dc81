// Whatever is written, the engine answers: with cues that are where they say, and in time proportional to the text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/language/cue.ts';
import { langs } from '../../../src/domain/language/lang.ts';
import { readMessage } from '../../../src/domain/reading/read-message.ts';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';
import { casesOf } from '../language/labelled-cases.ts';

const moment = { now: Date.UTC(2025, 2, 12, 10), timeZone: 'Europe/London' };
const known = langs.flatMap((lang) => casesOf('reading', lang).flatMap(({ text }) => text.split(' ')));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...known, '\n', '!', '?', '😡', '- ', '> ', '“', '”', '\ud83d', '\u0301'), { maxLength: 80 })
    .map((parts) => parts.join(' ')),
);

describe.each(langs)('any text, read as %s', (lang) => {
  test('is read and reviewed with cues that are where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { feelings, needs, repeat } = readMessage(text, lang);
        const { steps, promises } = reviewDraft(text, { lang, ...moment });
        const cues: readonly Cue[] = [
          ...feelings.flatMap((one) => one.cues),
          ...needs.flatMap((one) => one.cues),
          ...repeat,
          ...Object.values(steps).flat(),
          ...promises.flatMap(({ words, when }) => (when ? [words, when] : [words])),
        ];
        for (const { start, end, text: words } of cues) {
          expect(words).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});

describe('64 kB', () => {
  const pathological = [
    'a',
    '!',
    '\n',
    '> ',
    '"',
    '😡',
    'not ',
    'nu ',
    'nie ',
    'by 16:00 I will ',
    '1,',
    'a@',
    '`',
    'great broken ',
  ];

  test.each(pathological)(
    'of %j takes time in proportion',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const start = performance.now();
        readMessage(text);
        reviewDraft(text, moment);
        return performance.now() - start;
      };
      time(8_000);
      const short = time(8_000);
      const long = time(64_000);
      // Eight times the text: four times that leaves room for a busy machine, and none for a square.
      expect(long).toBeLessThan(Math.max(short, 15) * 32);
    },
    30_000,
  );
});
