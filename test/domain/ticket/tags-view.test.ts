// Labels of a ticket in its helpdesk, and words a pack keeps for them.
import { expect, test } from 'vitest';
import { rhythmOf } from '../../../src/domain/promises/rhythm.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { ticketView } from '../../../src/domain/ticket/ticket-view.ts';
import { samplePack, samplePrompt } from '../packs/sample-pack.ts';

const timeZone = 'Europe/Warsaw';
const rhythm = rhythmOf(defaultSettings, timeZone);
const moment = {
  now: Date.parse('2026-11-24T09:00:00Z'),
  timeZone,
  hours: rhythm.hours,
  rhythm,
  uiLang: 'en' as const,
};
const packs = [samplePack({ prompts: [samplePrompt({ when: { tags: ['Späť doručené'] } })] })];

const offered = (tags: string[] | undefined) =>
  ticketView(
    {
      ...{ source: 'page', helpdesk: 'zendesk', ticketId: '7', url: 'https://desk.example.com/7' },
      messages: [{ author: 'customer', text: 'Where is my parcel?' }],
      ...(tags && { tags }),
    },
    { settings: defaultSettings },
    packs,
    [],
    moment,
  ).prompts.map(({ id }) => id);

test.each<[string, string[] | undefined, readonly string[]]>([
  [
    'are offered on a ticket that has one, whatever its capitals and accents',
    ['vip', 'spat DORUCENE'],
    ['sample/first-look'],
  ],
  ['are not offered on another', ['vip'], []],
  ['are not offered where the page shows no labels', undefined, []],
])('words for a label %s', (_, tags, ids) => {
  expect(offered(tags)).toEqual(ids);
});
