import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import pl from '../../public/_locales/pl/messages.json' with { type: 'json' };
import ro from '../../public/_locales/ro/messages.json' with { type: 'json' };
import { refusals } from '../../src/domain/packs/arrival/arrival.ts';
import { packProblemCodes } from '../../src/domain/packs/format/pack-problem.ts';
import { isRefusal, packProblemWords, refusalWords } from '../../src/ui/pack-problem-words.ts';

describe.each([
  ['en', en],
  ['pl', pl],
  ['ro', ro],
])('in %s', (_, file) => {
  test('each reason that keeps a pack out has a sentence of its own', () => {
    const sentences = [
      ...packProblemCodes.map((code) => file[packProblemWords[code]].message),
      ...refusals.map((why) => file[refusalWords[why]].message),
    ];
    expect(new Set(sentences).size).toBe(packProblemCodes.length + refusals.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{12,}\.$/u);
  });
});

test('a refusal is told apart from a problem', () => {
  expect([...refusals, ...packProblemCodes].filter(isRefusal)).toEqual(refusals);
});
