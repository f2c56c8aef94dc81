import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../src/adapters/own-words.ts';

describe('ownWords', () => {
  test.each([
    ['a draft alone', 'Hello Maria,\n\nI am on it.', 'Hello Maria,\n\nI am on it.'],
    ['nothing', '', ''],
    ['a quote below', 'I am on it.\n\nOn Mon, 2 Nov 2026, Sam wrote:\n> Any news?', 'I am on it.'],
    ['a quote above', 'W dniu 2.11.2026 Ola pisze:\n> Kiedy?\n\nJutro do 12:00.', 'Jutro do 12:00.'],
    ['an introduction in two lines', 'Da.\nÎn ziua de 2 nov. 2026, Ana <ana@example.com>\na scris:\n> Când?', 'Da.'],
    ['only what the desk put there', 'On Mon Nov 02 12:05:38 2026, sam@example.com wrote:\n> Hi', ''],
    ['a signature', 'Mulțumesc!\n\n-- \nAna Munteanu\nLibrăria Farului', 'Mulțumesc!'],
    [
      'a signature above the quote',
      'Yes.\n-- \nAlex\nOn 2 Nov Sam wrote:\n> Hi\n\nP.S. Friday.',
      'Yes.\n\nP.S. Friday.',
    ],
    ['a signature without a space', 'Yes.\n--\nAlex', 'Yes.'],
    ['words between quotes', '> first?\nYes.\n> second?\nNo.', 'Yes.\nNo.'],
    ['own words that end with a colon', 'Here is what you wrote:\n> Hi', 'Here is what you wrote:'],
    ['an original message', 'Dzień dobry.\n-----Wiadomość oryginalna-----\nOd: Ola', 'Dzień dobry.'],
    ['a line of dashes', 'One\n------------\nTwo', 'One\n------------\nTwo'],
  ])('keeps the agent’s words of %s', (_, draft, own) => {
    expect(ownWords(draft)).toBe(own);
  });

  test('adds nothing of its own, whatever the draft', () => {
    const line = fc.oneof(fc.constantFrom('> q', '-- ', 'On 2 Nov Sam wrote:', '', '---- x ----'), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const own = ownWords(lines.join('\n'));
        const given = lines.join('\n').split('\n');
        for (const kept of own.split('\n')) expect(given.some((one) => one.trim().includes(kept.trim()))).toBe(true);
      }),
    );
  });

  // A hang guard.
  test.each(['-', '> ', '--\n', ':\n>'])('64 kB of %j are read to their end', (piece) => {
    const draft = piece.repeat(64_000 / piece.length);
    expect(draft).toContain(ownWords(draft));
  });
});
