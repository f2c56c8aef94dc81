// The parts of a pack besides prompts and checklists: what is taken, and what is refused with which reason.
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import type { PackProblemCode } from '../../../../src/domain/packs/format/pack-problem.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { both, samplePack, sampleParts as whole } from '../sample-pack.ts';

const parsed = (changes: object) => parsePack(JSON.stringify({ ...samplePack(), ...changes }));
/** One part with one thing of its first item changed. */
const broken = (part: 'playbooks' | 'practice' | 'selfCare' | 'limits' | 'avoid', change: object) => ({
  [part]: [{ ...whole[part][0], ...change }],
});

test('a pack with every part is taken, and given back as it was', () => {
  const pack = { ...samplePack(), $schema: 'carecue-pack.schema.json', ...whole };
  expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
});

const cases: readonly (readonly [string, object, PackProblemCode, string])[] = [
  ['a vision without a promised language', { vision: { en: 'Light.' } }, 'missing-language', 'vision.pl'],
  ['a speech for a vision', { vision: both('x'.repeat(401)) }, 'too-long', 'vision.en'],
  ['a contact nobody knows', { contacts: { boss: both('Ana') } }, 'unknown-key', 'contacts.boss'],
  ['markup in a contact', { contacts: { lead: both('<b>Ana') } }, 'markup', 'contacts.lead.en'],
  ['a moment nobody knows', broken('playbooks', { moment: 'party' }), 'wrong-value', 'playbooks[0].moment'],
  ['a playbook of one step', broken('playbooks', { steps: [{ text: both('Look.') }] }), 'empty', 'playbooks[0].steps'],
  [
    'a sentence with a placeholder nobody knows',
    broken('playbooks', { steps: [{ text: both('a') }, { text: both('b'), say: both('Call {boss}.') }] }),
    'unknown-placeholder',
    'playbooks[0].steps[1].say.en',
  ],
  [
    'a step without a promised language',
    broken('playbooks', { steps: [{ text: { en: 'a' } }, { text: both('b') }] }),
    'missing-language',
    'playbooks[0].steps[0].text.pl',
  ],
  [
    'a playbook of a principle without a name',
    broken('playbooks', { principle: 'nobody' }),
    'unnamed-principle',
    'playbooks[0].principle',
  ],
  [
    'words that are a pattern',
    broken('playbooks', { when: { words: { en: ['.*'] } } }),
    'bad-phrase',
    'playbooks[0].when.words.en[0]',
  ],
  [
    'a word given twice, in other letters',
    broken('playbooks', { when: { words: { pl: ['Żyć', 'zyc'] } } }),
    'duplicate',
    'playbooks[0].when.words.pl[1]',
  ],
  [
    'a channel nobody knows',
    broken('playbooks', { when: { channels: ['fax'] } }),
    'wrong-value',
    'playbooks[0].when.channels[0]',
  ],
  [
    'a label that is hidden',
    broken('playbooks', { when: { tags: ['a\u202eb'] } }),
    'hidden-character',
    'playbooks[0].when.tags[0]',
  ],
  [
    'more words than anybody looks for',
    broken('playbooks', { when: { words: { en: Array.from({ length: 81 }, (_, i) => `word${i}`) } } }),
    'too-long',
    'playbooks[0].when.words.en',
  ],
  [
    'a novel to practise with',
    broken('practice', { message: both('x'.repeat(801)) }),
    'too-long',
    'practice[0].message.en',
  ],
  [
    'a message of two lines',
    broken('practice', { message: both('a\nb') }),
    'hidden-character',
    'practice[0].message.en',
  ],
  ['a message id given twice', { practice: [whole.practice[0], whole.practice[0]] }, 'duplicate', 'practice[1].id'],
  ['a break of two minutes', broken('selfCare', { minutes: 2 }), 'wrong-value', 'selfCare[0].minutes'],
  ['a kind of break nobody knows', broken('selfCare', { kind: 'party' }), 'wrong-value', 'selfCare[0].kind'],
  ['a guide nobody knows', broken('selfCare', { guide: 'swim' }), 'wrong-value', 'selfCare[0].guide'],
  [
    'a day that is not in the calendar',
    broken('limits', { validUntil: '2027-02-29' }),
    'wrong-value',
    'limits[0].validUntil',
  ],
  ['a day in words', broken('limits', { validUntil: 'June' }), 'wrong-value', 'limits[0].validUntil'],
  ['a limit without its condition', broken('limits', { condition: undefined }), 'missing', 'limits[0].condition'],
  [
    'phrases without a promised language',
    broken('avoid', { phrases: { en: ['calm down'] } }),
    'missing-language',
    'avoid[0].phrases.pl',
  ],
  ['no phrase', broken('avoid', { phrases: { en: [], pl: ['a'] } }), 'empty', 'avoid[0].phrases.en'],
  ['a script in a part', broken('avoid', { run: 'alert(1)' }), 'unknown-key', 'avoid[0].run'],
];

describe('parsePack refuses', () => {
  test.each(cases)('%s', (_, changes, code, path) => {
    const result = parsed(changes);
    expect(result.ok ? [] : result.problems).toContainEqual({
      code,
      path,
      line: 1,
      detail: expect.stringMatching(/^[ -~]*$/),
    });
  });
});

test.each(['playbooks', 'practice', 'selfCare', 'limits', 'avoid'] as const satisfies readonly (keyof Pack)[])(
  'an endless list of %s is refused as too long',
  (part) => {
    expect(parsed({ [part]: Array.from({ length: 501 }, () => 0) })).toMatchObject({
      ok: false,
      problems: [{ path: part, code: 'too-long' }],
    });
  },
);
