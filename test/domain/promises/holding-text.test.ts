import { expect, test } from 'vitest';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { langs } from '../../../src/domain/language/lang.ts';
import { holdingText } from '../../../src/domain/promises/holding-text.ts';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';

/** Monday, 2 March 2026, 12:00 UTC. */
const noon = 1_772_452_800_000;
const due = noon + 3 * 3_600_000;

test('says what was done, what comes next and when there will be word again', () => {
  const text = holdingText({ done: 'I asked the courier.  ', next: 'they call me back', due }, 'en', noon, 'UTC');
  expect(text.split('\n')).toEqual([
    'I promised you word, so here is where things stand.',
    'Done so far: I asked the courier.',
    'Next: they call me back.',
    "I'll write to you again by 15:00.",
  ]);
});

test.each(langs)('leaves out what the agent did not say: %s', (lang) => {
  expect(holdingText({ done: ' ', next: '', due }, lang, noon, 'UTC').split('\n')).toHaveLength(2);
});

test.each(langs)('is itself a promise the engine finds, to the minute: %s', (lang) => {
  const text = holdingText({ done: '', next: '', due }, lang, noon, 'UTC');
  expect(findDue(text, { lang, now: noon, timeZone: 'UTC' })).toHaveLength(1);
  expect(reviewDraft(text, { lang, now: noon, timeZone: 'UTC' }).promises).toMatchObject([{ due, kind: 'tell' }]);
});

test('words that look like places to fill are words', () => {
  expect(holdingText({ done: '{due} $& {next}', next: '', due }, 'en', noon, 'UTC')).toContain(
    'Done so far: {due} $& {next}.',
  );
});
