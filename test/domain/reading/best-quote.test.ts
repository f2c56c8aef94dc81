import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/domain/language/lang.ts';
import { bestQuote } from '../../../src/domain/reading/best-quote.ts';
import { readMessage } from '../../../src/domain/reading/read-message.ts';
import type { Reading } from '../../../src/domain/reading/reading.ts';
import { casesOf } from '../language/labelled-cases.ts';

/** Frustrated, as these words of the text show. */
const readingOf = (text: string, words: readonly string[]): Reading => {
  const cues = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, text: word }));
  return {
    lang: 'en',
    feelings: [{ feeling: 'frustrated', strength: 0.8, cues }],
    arousal: 'calm',
    needs: [],
    repeat: [],
  };
};

/** The quote as one line, cue words in brackets. */
const quote = (text: string, words: readonly string[] = [], max?: number) =>
  bestQuote(text, readingOf(text, words), 0, max)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('bestQuote', () => {
  test('shows the words that carry the reading and leaves out the rest', () => {
    const text =
      'Hello, my name is Maria and I live in Leeds. The second lamp is broken too, and nobody answered my mails. My order is 55120.';
    const words = ['second lamp is broken', 'nobody answered'];
    expect(quote(text, words)).toBe('The [second lamp is broken] too, and [nobody answered] my mails.');
  });

  test('cuts at word borders with an ellipsis, around the cue', () => {
    const text = `I was there and ${'walked along and '.repeat(20)}it was broken when I ${'looked and '.repeat(20)}left.`;
    const shown = quote(text, ['broken'], 60);
    expect(shown).toMatch(/^….*\[.*broken.*\].*…$/);
    expect(shown.replace(/[[\]]/g, '').length).toBeLessThanOrEqual(60);
    expect(text).toContain(shown.replace(/[…[\]]/g, ''));
  });

  test('shows a saying, not a greeting, when no word stands out', () => {
    expect(quote('Hi there!\nI would like a blue one for my sister. Bye')).toBe(
      'I would like a blue one for my sister.',
    );
  });

  test('joins lines and skips signatures', () => {
    expect(quote('the lamp\nis broken\n\nRegards,\nAnna', ['is broken'])).toBe('the lamp [is broken]');
  });

  test('is of the newest message, when that carries any of it', () => {
    const before = 'Is anybody there? My mail is unanswered.\n\n';
    const words = ['Is anybody there', 'unanswered', 'broken too'];
    const quoted = (newest: string) =>
      bestQuote(
        before + newest,
        readingOf(
          before + newest,
          words.filter((word) => (before + newest).includes(word)),
        ),
        before.length,
      )
        .map(({ text }) => text)
        .join('');
    expect(quoted('The second lamp is broken too.')).toBe('The second lamp is broken too.');
    expect(quoted('Maria, order 55120.')).toContain('unanswered');
  });

  test('is empty when there is nothing to show', () => {
    expect(bestQuote('', readMessage(''))).toEqual([]);
    expect(bestQuote('> quoted', readMessage('> quoted'))).toEqual([]);
  });

  test('of every labelled message keeps to its length and marks only its words', () => {
    for (const { text } of langs.flatMap((lang) => casesOf('reading', lang))) {
      for (const max of [40, 160]) {
        const stretches = bestQuote(text, readMessage(text), 0, max);
        expect(stretches.map((one) => one.text).join('').length).toBeLessThanOrEqual(max);
        expect(stretches.length).toBeGreaterThan(0);
      }
    }
  }, 20_000);

  test('of any text keeps to its length', () => {
    const text = fc.array(
      fc.constantFrom('broken', 'again', 'nobody answers', '. ', ', ', '\n\n', 'x'.repeat(90), ' ', '😡'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 200 }), (parts, max) => {
        const given = parts.join(' ');
        const shown = bestQuote(given, readMessage(given), 0, max)
          .map((one) => one.text)
          .join('');
        expect(shown.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
