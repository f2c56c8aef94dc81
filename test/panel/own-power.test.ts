// What happens to the agent's own records without anybody looking: old notes become cards, customers are forgotten in time.
import { describe, expect, test } from 'vitest';
import { type Care, mostContacts } from '../../src/domain/care-history/care.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import { failed } from '../../src/domain/problem.ts';
import { forgetInTime } from '../../src/panel/own/power/forget-in-time.ts';
import { thankYou } from '../../src/panel/own/power/give-thanks.tsx';
import { passOn } from '../../src/panel/own/power/pass-on.ts';
import { turnIntoCards } from '../../src/panel/own/power/use-cards.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { wordsIn } from '../words-in.ts';

const now = Date.parse('2026-11-24T13:42:00Z');
const day = 86_400_000;

describe('a note that says what may be decided', () => {
  const old: Note = { id: 'n1', kind: 'may-decide', text: 'x'.repeat(20_000), madeAt: 1, changedAt: 2 };
  const other: Note = { id: 'n2', kind: 'learned', text: 'stays', madeAt: 1, changedAt: 2 };

  test('becomes a card with its whole text and its times; other notes stay', async () => {
    const vault = memoryVault({ note: [old, other] });
    expect(await turnIntoCards(vault, [old])).toMatchObject({ ok: true });
    expect(vault.all('card')).toEqual([{ id: 'n1', decision: old.text, when: {}, madeAt: 1, changedAt: 2 }]);
    expect(vault.all('note')).toEqual([other]);
  });

  test('becomes one card only, and what was changed on it since stays', async () => {
    const vault = memoryVault({ note: [old] });
    await turnIntoCards(vault, [old]);
    const changed = { id: 'n1', decision: 'changed', when: {}, madeAt: 1, changedAt: 3 };
    await vault.put('card', changed);
    await vault.put('note', old);
    await turnIntoCards(vault, [old]);
    expect(vault.all('card')).toEqual([changed]);
    expect(vault.all('note')).toEqual([]);
  });

  test('stays a note when the card cannot be kept', async () => {
    const vault = memoryVault({ note: [old] });
    vault.refusal = failed('store-failed');
    expect(await turnIntoCards(vault, [old])).toMatchObject({ ok: false });
    vault.refusal = undefined;
    expect(vault.all('note')).toEqual([old]);
  });
});

describe('customers', () => {
  const care = (id: string, ...daysAgo: readonly number[]): Care => ({
    id,
    contacts: daysAgo.map((days) => ({
      at: now - days * day,
      ticket: `t${days}`,
      feelings: [],
      arousal: 'calm',
      needs: [],
      situations: [],
      kept: 0,
      late: 0,
    })),
    changedAt: now - Math.min(...daysAgo) * day,
  });

  test('are forgotten when their time has come, contact by contact', async () => {
    const vault = memoryVault({ care: [care('old', 200, 181), care('both', 200, 3), care('new', 3)] });
    await forgetInTime(vault, 180, now);
    const left = vault.all('care').toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(left).toEqual([care('both', 3), care('new', 3)]);
  });

  test('are gone through once a day, and again when the time is changed', async () => {
    const vault = memoryVault({ care: [care('a', 40)] });
    await forgetInTime(vault, 180, now);
    await vault.put('care', care('b', 300));
    await forgetInTime(vault, 180, now);
    expect(vault.all('care')).toHaveLength(2);
    await forgetInTime(vault, 30, now);
    expect(vault.all('care')).toEqual([]);
  });

  test('are left alone while the room is locked', async () => {
    const vault = memoryVault({ care: [care('a', 300)] }, { kind: 'locked' });
    await forgetInTime(vault, 30, now);
    vault.setLock({ kind: 'open', sealed: true });
    expect(vault.all('care')).toHaveLength(1);
    await forgetInTime(vault, 30, now);
    expect(vault.all('care')).toEqual([]);
  });

  test('have a bounded number of contacts', () => expect(mostContacts).toBeLessThanOrEqual(100));
});

describe('a thank-you', () => {
  const [en, pl, ro] = [wordsIn('en'), wordsIn('pl'), wordsIn('ro')];

  test.each([
    [
      en,
      { name: 'Ola', did: 'the late call', changed: 'I could go home' },
      'Ola, thank you for the late call. Because of that I could go home.',
    ],
    [en, { name: 'Ola', did: ' the late call. ', changed: '' }, 'Ola, thank you for the late call.'],
    [en, { name: '', did: 'the late call', changed: '' }, 'Thank you for the late call.'],
    [pl, { name: 'Olu', did: 'pomoc', changed: 'zdążyłam' }, 'Olu, dziękuję za pomoc. Dzięki temu zdążyłam.'],
    [ro, { name: '', did: 'ajutor', changed: 'am reușit.' }, 'Îți mulțumesc pentru ajutor. Datorită ție am reușit.'],
    [en, { name: 'Ola', did: '  ', changed: 'x' }, ''],
  ])('%#: says what for, and what it changed', (words, thanks, says) => {
    expect(thankYou(thanks, words)).toBe(says);
  });
});

test('what is handed to a colleague is the agent’s own words, nothing of the ticket', () => {
  const note: Note = {
    id: 'n1',
    kind: 'decided',
    text: 'Sent a new lamp',
    madeAt: 1,
    changedAt: 1,
    decision: { why: 'clear photo', again: 'with a photo' },
    ticket: { key: 'CANARY key', url: 'https://canary.example.com', label: 'CANARY label' },
    about: { situations: ['our-mistake'] },
  };
  expect(passOn(note, wordsIn('en'))).toBe(
    'Something that helped me:\nSent a new lamp\nWhy: clear photo\nWhen I will use it again: with a photo',
  );
});
