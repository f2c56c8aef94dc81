import { expect, test } from 'vitest';
import { quotedMail } from '../../src/adapters/quoted-mail.ts';

const text = 'Any news?';

test.each([
  ['below the answer', 'Yes.\n\nOn 2 Nov 2026, Sam wrote:\n> Any news?', 'On 2 Nov 2026, Sam wrote:'],
  ['above the answer', 'W dniu 2.11.2026 Ola pisze:\n> Any news?\n\nTak.', 'W dniu 2.11.2026 Ola pisze:'],
  [
    'introduced in two lines',
    'Ana <ana@example.com>, 2 nov.\na scris:\n> Any news?',
    'Ana <ana@example.com>, 2 nov. a scris:',
  ],
  ['introduced by nothing', '> Any news?\nYes.', ''],
  ['after words of the agent’s own', 'Yes.\n> Any news?', ''],
])('a quote %s: what it says, and the words that introduce it', (_, draft, attribution) => {
  expect(quotedMail(draft)).toEqual({ attribution, text });
});

test('a quote in the quote keeps a mark, and answers between its lines are left out', () => {
  expect(quotedMail('> One?\nYes.\n>> Two?\n>\n> Three?')?.text).toBe('One?\n> Two?\n\nThree?');
});

test('a draft that quotes nothing has none', () => {
  expect(quotedMail('Dear Sam,\n3 > 2')).toBeUndefined();
});
