// Conditions about where and in what words the customer wrote.
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../src/domain/language/words.ts';
import { fits, type Place } from '../../../src/domain/packs/choose/rank-prompts.ts';
import { channelOf } from '../../../src/domain/packs/format/channel.ts';
import type { Condition } from '../../../src/domain/packs/format/condition.ts';

const at = (when: Condition, place?: Place): boolean =>
  fits(when, { open: [], moment: 'reply', ...(place && { place }) });
const wrote = (text: string): Place => ({ theirs: { cut: cutText(text), lang: 'en' } });

describe('a condition', () => {
  test.each<[string, Condition, Place, boolean]>([
    ['on the channel', { channels: ['chat', 'phone'] }, { channel: 'phone' }, true],
    ['on another channel', { channels: ['chat'] }, { channel: 'email' }, false],
    ['in the helpdesk', { helpdesks: ['zendesk'] }, { helpdesk: 'zendesk' }, true],
    ['in another helpdesk', { helpdesks: ['zendesk'] }, { helpdesk: 'front' }, false],
    ['with the label, however it is written', { tags: ['Żarówka'] }, { tags: ['zarowka', 'b'] }, true],
    ['with another label', { tags: ['lamp'] }, { tags: ['lamps'] }, false],
    ['with the words', { words: { en: ['lamp*'] } }, wrote('My lamps are dark'), true],
    ['with other words', { words: { en: ['lamp*'] } }, wrote('My chair is gone'), false],
    ['with the words in another language', { words: { pl: ['lamp*'] } }, wrote('My lamp'), false],
    [
      'with one list that holds and one that does not',
      { channels: ['chat'], words: { en: ['lamp'] } },
      wrote('lamp'),
      false,
    ],
  ])('%s', (_, when, place, holds) => {
    expect(at(when, place)).toBe(holds);
  });

  test.each<[string, Condition]>([
    ['channel', { channels: ['chat'] }],
    ['helpdesk', { helpdesks: ['zendesk'] }],
    ['label', { tags: ['lamp'] }],
    ['word', { words: { en: ['lamp'] } }],
  ])('about a %s does not hold while that is not known', (_, when) => {
    expect(at(when)).toBe(false);
    expect(at(when, {})).toBe(false);
  });
});

describe('a channel', () => {
  test.each([
    ['via Email', 'email'],
    ['mail', 'email'],
    ['Live chat', 'chat'],
    ['Czat', 'chat'],
    ['WhatsApp', 'chat'],
    ['Telefon', 'phone'],
    ['Facebook Messenger', 'chat'],
    ['Instagram', 'social'],
    ['Web form', 'form'],
    ['Recenzie Google', 'review'],
    ['Carrier pigeon', undefined],
    ['', undefined],
  ])('%j is %s', (said, channel) => {
    expect(channelOf(said)).toBe(channel);
  });
});
