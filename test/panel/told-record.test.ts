// Records told field by field: whatever lies there, and no more of it than can be read.
import { describe, expect, test } from 'vitest';
import { ownRecords } from '../../src/domain/own/records.ts';
import { fieldWord, isMoment, labelWord } from '../../src/panel/knows/field-words.ts';
import { type Teller, toldRecord } from '../../src/panel/knows/told-record.ts';
import { fieldNamesOf } from '../schema-fields.ts';
import { wordsIn } from '../words-in.ts';

const words = wordsIn('en');
const teller: Teller = {
  moment: (at) => `moment ${at}`,
  isMoment,
  yesOrNo: String,
  label: (name, value) => labelWord(name, value, words),
};
const text = (said: string) => ({ kind: 'text', text: said });

describe('a record', () => {
  test.each([
    ['a moment by its field', { at: 5 }, 'at', text('moment 5')],
    ['a number that is none', { minutes: 5 }, 'minutes', text('5')],
    ['yes and no', { pinned: true }, 'pinned', text('true')],
    ['a label', { kind: 'learned' }, 'kind', text(words.say('noteLearned'))],
    ['a word that only looks like one', { text: 'learned' }, 'text', text('learned')],
    [
      'labels one by one',
      { needs: ['time', 'x'] },
      'needs',
      { kind: 'list', items: [text(words.say('need_time')), text('x')] },
    ],
    ['what is empty', { when: {} }, 'when', text('–')],
    ['nothing', { why: null }, 'why', text('–')],
    ['an instant beyond time', { at: 1e300 }, 'at', text('1e+300')],
  ])('tells %s', (_, value, name, told) => {
    expect(toldRecord(value, teller).told).toEqual({ kind: 'fields', fields: [[name, told]] });
  });

  test('of nothing but a text is that text', () => {
    expect(toldRecord('https://desk.example.com/*', teller)).toEqual({
      told: text('https://desk.example.com/*'),
      isCut: false,
    });
  });

  test.each([
    ['a long text', { text: 'x'.repeat(30_000) }],
    ['many values', { steps: Array.from({ length: 1_000 }, (_, place) => place) }],
  ])('is cut where nobody could read it: %s', (_, value) => {
    const { told, isCut } = toldRecord(value, teller);
    expect(isCut).toBe(true);
    expect(JSON.stringify(told).length).toBeLessThan(25_000);
  });
});

test.each(Object.entries(ownRecords))('every field of %s has a name in words', (_, schema) => {
  // The secret of a key is never shown.
  const bare = fieldNamesOf(schema).filter((name) => name !== 'secret' && fieldWord(name, words) === name);
  expect(bare).toEqual([]);
});
