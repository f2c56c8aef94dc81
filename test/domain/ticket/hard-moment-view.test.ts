// A hard moment as the ticket view tells it: from the customer's words and the kind of case; and phrases packs would leave out.
import { describe, expect, test } from 'vitest';
import { rhythmOf } from '../../../src/domain/promises/rhythm.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { Progress } from '../../../src/domain/ticket/progress.ts';
import { ticketView } from '../../../src/domain/ticket/ticket-view.ts';
import { packs } from '../../packs/read-built-ins.ts';

const timeZone = 'Europe/Warsaw';
const rhythm = rhythmOf(defaultSettings, timeZone);
const moment = {
  now: Date.parse('2026-11-24T09:00:00Z'),
  timeZone,
  hours: rhythm.hours,
  rhythm,
  uiLang: 'en' as const,
};
const view = (text: string, draft = '', progress?: Progress) =>
  ticketView(
    {
      source: 'page',
      helpdesk: 'zendesk',
      ticketId: '7',
      channel: 'via Email',
      url: 'https://desk.example.com/7',
      messages: [{ author: 'customer', text }],
      composer: { audience: 'public', draft },
    },
    { settings: defaultSettings, ...(progress && { progress }) },
    packs,
    [],
    moment,
  );

describe('a ticket that may be a hard moment', () => {
  test.each([
    [
      'the words of the customer',
      'Your invoice is the last straw, I do not want to live any more.',
      'laws-of-cx/self-harm',
    ],
    ['the words of the customer in Polish', 'Nie chcę już żyć, a wy mi przysyłacie wezwania.', 'laws-of-cx/self-harm'],
    [
      'the words of the customer in Romanian',
      'Nu mai vreau să trăiesc, iar voi îmi trimiteți somații.',
      'laws-of-cx/self-harm',
    ],
    ['the kind of case', 'You are all idiots and morons, go to hell, you bloody idiots!', 'five-truths/abuse'],
  ])('offers a playbook by %s', (_, text, id) => {
    expect(view(text).playbook?.id).toBe(id);
  });

  test('offers none on an everyday one', () => {
    expect(view('Where is my parcel? It was due on Monday.')).not.toHaveProperty('playbook');
  });

  test('titles it in the language of the agent', () => {
    expect(view('Nie chcę już żyć.').playbook).toMatchObject({ title: 'They speak of ending their life', lang: 'en' });
  });

  test('knows what was ticked by hand', () => {
    const progress = { ticketKey: 'k', at: 1, steps: [], byHand: [], usedPrompts: [], checked: ['a/b/1'] };
    expect(view('Smoke came out.', '', progress).checked).toEqual(['a/b/1']);
    expect(view('Smoke came out.')).not.toHaveProperty('checked');
  });
});

describe('a draft with words a pack would leave out', () => {
  test('is told them, with another way in its language', () => {
    const { avoided } = view('Where is it?', 'This is not my department, please write to the warehouse.');
    expect(avoided).toMatchObject({ words: 'not my department', lang: 'en', pack: 'Genuine care' });
  });

  test('is told nothing otherwise', () => {
    expect(view('Where is it?', 'I am asking the warehouse now.')).not.toHaveProperty('avoided');
  });
});
