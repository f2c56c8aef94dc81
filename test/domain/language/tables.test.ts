import { describe, expect, test } from 'vitest';
import { patternReader, type Sequence, type Step } from '../../../src/domain/language/cue-pattern.ts';
import { langs } from '../../../src/domain/language/lang.ts';
import {
  agentCues,
  caseCues,
  customerCues,
  escalationCues,
  languages,
} from '../../../src/domain/language/languages.ts';
import { patternsOf } from '../../../src/domain/language/match-cues.ts';
import type { Slot } from '../../../src/domain/language/slot.ts';
import { cutText } from '../../../src/domain/language/words.ts';

/** A word that fits a slot; one that is no pattern's own where any word does. */
function wordFor(slot: Slot): string {
  const { exact, stems, tails } = slot.words();
  const [word] = exact;
  return word ?? (stems[0] || (tails[0] === undefined ? 'xyzzy' : `xyzz${tails[0]}`));
}

const exampleOf = (steps: readonly Step[]): string =>
  steps.flatMap((step) => (step.kind === 'word' ? [wordFor(step.slot)] : [])).join(' ');

/** A sequence whose look-ahead forbids its own next word has no example made this way. */
const forbids = (step: Step, next: Step | undefined): boolean =>
  step.kind === 'not' &&
  next?.kind === 'word' &&
  step.sequences.some(
    ([first]) => first?.kind === 'gap' || (first?.kind === 'word' && first.slot.words().exact.has(wordFor(next.slot))),
  );
const hasExample = ({ steps }: Sequence): boolean => !steps.some((step, at) => forbids(step, steps[at + 1]));

describe.each(langs)('the %s tables', (lang) => {
  const { classes, customer, agent, cases, escalates } = languages[lang];
  const read = patternReader(classes);

  test('hold several hundred patterns, some for every sign', () => {
    const counts = [...Object.values(customer), ...Object.values(agent)].map((entry) => patternsOf(entry).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(800);
  });

  test.each([
    ['customer', customer, customerCues(lang)],
    ['agent', agent, agentCues(lang)],
    ['cases', cases.signs, caseCues(lang)],
    ['escalates', { escalates }, escalationCues(lang)],
  ] as const)('%s: every pattern compiles and finds an example of itself', (_, table, match) => {
    const deaf: string[] = [];
    for (const [sign, entry] of Object.entries(table)) {
      for (const pattern of patternsOf(entry)) {
        const examples = read(pattern)
          .filter(hasExample)
          .map(({ steps }) => exampleOf(steps));
        const isFound = (example: string) => match(cutText(example)).some((hit) => hit.sign === sign);
        deaf.push(
          ...examples.filter((example) => !isFound(example)).map((example) => `${sign}: ${pattern} ← ${example}`),
        );
      }
    }
    expect(deaf).toEqual([]);
  });

  test('repeat no pattern within a sign', () => {
    const twice = Object.entries({ ...customer, ...agent }).flatMap(([sign, entry]) => {
      const patterns = patternsOf(entry);
      return patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at).map((pattern) => `${sign}: ${pattern}`);
    });
    expect(twice).toEqual([]);
  });

  test('use every word class they define', () => {
    const all = Object.values({ ...customer, ...agent }).join(' ');
    // These two are read by the promise finder, not by patterns.
    const unused = Object.keys(classes).filter(
      (name) => !all.includes(`<${name}>`) && name !== 'and' && name !== 'same',
    );
    expect(unused).toEqual([]);
  });
});
