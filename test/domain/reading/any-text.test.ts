// Whatever is written, the engine answers, with cues that are where they say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/language/cue.ts';
import { langs } from '../../../src/domain/language/lang.ts';
import { readMessage } from '../../../src/domain/reading/read-message.ts';
import { steps } from '../../../src/domain/reply/review.ts';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';
import { casesOf } from '../language/labelled-cases.ts';
import { longText, stubborn } from './long-texts.ts';

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

// A hang guard: how long it takes is measured in bench/domain.
test.each(stubborn)('64 kB of %j is read and reviewed to its end', { timeout: 30_000 }, (piece) => {
  const text = longText(piece, 64_000);
  expect(readMessage(text).feelings.length).toBeGreaterThan(0);
  expect(Object.keys(reviewDraft(text, moment).steps)).toEqual([...steps]);
});
