// What a prompt is offered for, its words have to do: inserted alone, it ticks each of its steps in the checklist.
import { describe, expect, test } from 'vitest';
import { sayDue } from '../../src/domain/due/say-due.ts';
import { langs } from '../../src/domain/language/lang.ts';
import { fillText, plainText } from '../../src/domain/packs/choose/fill-text.ts';
import { reviewDraft } from '../../src/domain/reply/review-draft.ts';
import { textsIn } from './read-built-ins.ts';

const now = Date.UTC(2026, 10, 23, 9, 50);
const timeZone = 'Europe/Warsaw';
const hour = 3_600_000;
const dues = [now + 2 * hour + 600_000, now + 24 * hour, now + 74 * hour, now + 20 * 24 * hour];

describe.each(langs)('words to say in %s', (lang) => {
  const said = textsIn(lang).filter(({ prompt }) => prompt.kind === 'say');
  const filled = (text: string, due: number): string => {
    const values = { customer: 'Maria', ticket: '48213', words: 'nobody', due: sayDue(due, now, timeZone, lang) };
    return plainText(fillText(text, values) ?? []);
  };

  test.each(said)('$id earn their steps', ({ prompt, text }) => {
    for (const due of dues) {
      const draft = filled(text, due);
      const review = reviewDraft(draft, { now, timeZone, lang });
      // The review looks for what went wrong; joy mirrored is acknowledged too (labelling: "mirrors the feeling"), unseen.
      const isJoy = prompt.when.feelings?.join() === 'happy';
      const promised = (prompt.when.steps ?? []).filter((step) => !(isJoy && step === 'acknowledge'));
      expect(
        promised.filter((step) => review.steps[step].length > 0),
        draft,
      ).toEqual(promised);
      expect(review.lang, draft).toBe(lang);
    }
  });

  test.each(said.filter(({ text }) => text.includes('{due}')))('$id promise that time, and no other', ({ text }) => {
    for (const due of dues) {
      const draft = filled(text, due);
      const promises = reviewDraft(draft, { now, timeZone, lang }).promises;
      expect(
        promises.flatMap((promise) => promise.due ?? []),
        draft,
      ).toEqual([due]);
    }
  });
});
