// A draft tried on a ticket: where it comes, and why it does not; and things found while they are sought.
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../src/domain/packs/edit/search-things.ts';
import { standingOf, tryOn } from '../../../../src/domain/packs/edit/try-on.ts';
import type { Condition } from '../../../../src/domain/packs/format/condition.ts';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import type { ListName } from '../../../../src/domain/packs/shelf/overlay.ts';
import type { TicketSnapshot } from '../../../../src/domain/ticket/snapshot.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';

const snapshot: TicketSnapshot = {
  source: 'page',
  helpdesk: 'zendesk',
  url: 'https://help.example.com/1',
  requester: 'Maria Gonzalez',
  channel: 'email',
  messages: [
    {
      author: 'customer',
      text: 'My parcel is late again and nobody answered. I am really disappointed. When does it come?',
    },
  ],
  composer: { audience: 'public', draft: '' },
};

const standing = (pack: Pack, list: ListName, id: string, ticket = snapshot) => {
  const packs = [samplePack({ id: 'other' }), pack];
  const view = tryOn({ packs, snapshot: ticket, now: Date.UTC(2026, 10, 23, 10), timeZone: 'UTC', uiLang: 'en' });
  if (view === undefined) throw new Error('nothing to show');
  return standingOf(view, { packs, snapshot: ticket }, { pack: pack.id, list, id });
};

const prompt = (when: Condition, text = { en: 'It is with me now[, {customer}].', pl: 'Mam to.' }) =>
  samplePack({ prompts: [samplePrompt({ when, text })] });

describe('a prompt', () => {
  test('is offered with its place and filled in', () => {
    expect(standing(prompt({ feelings: ['frustrated'] }), 'prompts', 'first-look')).toMatchObject({
      kind: 'offered',
      place: 1,
      offer: { text: 'It is with me now, Maria.' },
    });
  });

  test.each<[Condition, readonly string[]]>([
    [{ feelings: ['happy'] }, ['feelings']],
    [{ feelings: ['happy'], needs: ['thanks'], channels: ['phone'] }, ['feelings', 'needs', 'channels']],
    [{ words: { en: ['lamp*'] } }, ['words']],
    [{ helpdesks: ['gmail'] }, ['helpdesks']],
    [{ stages: ['closing'] }, ['stages']],
    [{ moment: 'quiet' }, ['moment']],
    [{ tags: ['lamp'], words: { en: ['parcel'] } }, ['tags']],
  ])('under %j is held back by %j', (when, parts) => {
    expect(standing(prompt(when), 'prompts', 'first-look')).toEqual({ kind: 'not-fitting', parts });
  });

  test('that cannot be filled in is passed over', () => {
    const text = { en: 'Ticket {ticket} is with me.', pl: 'Mam {ticket}.' };
    expect(standing(prompt({}, text), 'prompts', 'first-look')).toEqual({ kind: 'passed-over' });
  });

  test('that is not there has no standing', () => {
    expect(standing(samplePack(), 'prompts', 'nobody')).toBeUndefined();
  });
});

test('a checklist is shown, or another stands before it', () => {
  const wins = samplePack({ checklists: [sampleChecklist({ when: { situations: ['delay'] } })] });
  const loses = samplePack({
    checklists: [sampleChecklist({ id: 'first', when: { situations: ['delay'] } }), sampleChecklist()],
  });
  expect(standing(wins, 'checklists', 'list')).toMatchObject({ kind: 'offered' });
  expect(standing(loses, 'checklists', 'list')).toEqual({ kind: 'passed-over' });
});

test('a phrase to avoid is found in a reply', () => {
  const avoid = [
    { id: 'policy', phrases: { en: ['as per our policy'] }, instead: { en: 'Here is why.' }, source: 'Us' },
  ];
  const reply = {
    ...snapshot,
    composer: { audience: 'public', draft: 'As per our policy I cannot do that.' },
  } as const;
  expect(standing(samplePack({ avoid }), 'avoid', 'policy', reply)).toMatchObject({ kind: 'offered' });
  expect(standing(samplePack({ avoid }), 'avoid', 'policy')).toEqual({ kind: 'passed-over' });
});

describe('a search among things', () => {
  const things = [
    { id: 'lamp-late', text: { en: 'The lamp is late', pl: 'Lampa się spóźnia', ro: 'Lampa întârzie' } },
    { id: 'glass', phrases: { pl: ['stłuczone szkło'] }, when: { words: { en: ['hidden'] } } },
    'a line that lost its way',
    { id: 'steps', steps: [{ text: { en: 'Say when it comes' } }] },
  ];

  test.each([
    ['', [0, 1, 2, 3]],
    ['spoznia', [0]],
    ['STŁUCZONE', [1]],
    ['late lamp', [0]],
    ['intarzie', [0]],
    ['glass', [1]],
    ['lost', [2]],
    ['comes', [3]],
    ['hidden', []],
    ['lapm', [0]],
    ['???', []],
  ])('%j finds %j', (sought, places) => {
    expect(placesOf(things, sought)).toEqual(places);
  });
});
