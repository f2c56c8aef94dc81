import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerVoice } from '../../../src/domain/ticket/voice.ts';

/** What is left, white space told apart from words. */
const heard = (text: string) => customerVoice(text).replace(/\s+/g, ' ').trim();

describe('customerVoice', () => {
  test.each([
    ['quoted lines', 'Still broken.\n> We sent a new one\n>> Hello', 'Still broken.'],
    [
      'an English quote',
      'No.\n\nOn Mon, 3 Mar 2025 at 10:02, Peter Shaw <peter@example.com> wrote:\n> All done',
      'No.',
    ],
    ['a Polish quote', 'Nie działa.\n\nW dniu 3.03.2025 o 10:02, Anna Nowak napisał(a):\n> Zrobione', 'Nie działa.'],
    ['a Romanian quote', 'Nu merge.\n\nÎn data de 3 martie 2025, Ion Pop a scris:\n> Gata', 'Nu merge.'],
    ['a quote head over two lines', 'No.\nOn Monday, 3 March 2025,\nPeter Shaw wrote:\n> done', 'No.'],
    ['an answer below the quote stays', 'On Mon Peter wrote:\n> Is it fixed?\n\nNo, it is not.', 'No, it is not.'],
    ['a quote without marks, to the end', 'Thanks.\n-----Original Message-----\nFrom: Anna\nIt is broken', 'Thanks.'],
    ['a block of mail headers', 'See below.\nFrom: Anna Hill\nSent: Monday\nSubject: Lamp\n\nIt broke', 'See below.'],
    ['a Polish block of mail headers', 'Patrz niżej.\nOd: Anna\nWysłano: wtorek\nDo: sklep\n\nZepsuta', 'Patrz niżej.'],
    ['a signature after dashes', 'It leaks.\n-- \nAnna Hill\nbroken dreams Ltd', 'It leaks.'],
    ['a sign-off with a name', 'It leaks.\n\nKind regards,\nAnna Hill\n+44 20 7946 0000', 'It leaks.'],
    ['a Polish sign-off on the same line', 'Cieknie. Pozdrawiam, Jan Nowak', 'Cieknie.'],
    ['a Romanian sign-off', 'Curge.\nCu stimă,\nIon Popescu', 'Curge.'],
    [
      'a postscript after a sign-off stays',
      'It leaks.\nRegards,\nAnna\nPS: the floor is wet!',
      'It leaks. PS: the floor is wet!',
    ],
    ['a device line', 'It leaks.\n\nSent from my iPhone', 'It leaks.'],
    ['a Polish device line', 'Cieknie.\nWysłane z iPhone’a', 'Cieknie.'],
    [
      'a disclaimer',
      'It leaks.\n\nThis email and any files are confidential and intended only for\nthe addressee.',
      'It leaks.',
    ],
    [
      'a stack trace',
      'It says:\nTypeError: x is not a function\n    at Basket.pay (basket.js:12:3)\nWhat now?',
      'It says: What now?',
    ],
    ['log lines', 'Look:\n2025-03-03 10:02:11 ERROR failed to connect\n[10:02:12] FATAL gone\nHelp', 'Look: Help'],
    ['a fence of code', 'I ran\n```\nfail();\nnot me\n```\nand it broke', 'I ran and it broke'],
    ['an open fence, to the end', 'I ran\n```\nfail();', 'I ran'],
    ['inline code', 'the `crash()` button', 'the button'],
    ['JSON', 'I get\n{\n  "error": "broken"\n}\nback', 'I get back'],
    ['links and addresses', 'See https://example.com/broken?x=1 or write to me@example.com now', 'See or write to now'],
    [
      'nothing of a plain message',
      'Hi,\nit says "on" but it is off.\nat home (again)\nfor two reasons:\nfirst',
      'Hi, it says "on" but it is off. at home (again) for two reasons: first',
    ],
    [
      'no sentence that begins like a quote',
      'On Monday it broke.\nIn March it broke too.',
      'On Monday it broke. In March it broke too.',
    ],
    ['no thanks before a name', 'Thank you, Anna', 'Thank you, Anna'],
  ])('leaves out %s', (_, text, voice) => expect(heard(text)).toBe(voice));

  test('keeps length, line breaks and the place of every kept character', () => {
    const piece = fc.constantFrom(
      'On Mon Anna wrote:',
      '> quote',
      '-- ',
      'Regards,',
      '```',
      'x',
      ' ',
      '\n',
      'a@b.co',
      'https://x.y',
      '…',
      '😀',
      '\r',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const voice = customerVoice(given);
        expect(voice.length).toBe(given.length);
        for (let at = 0; at < given.length; at += 1) {
          if (voice[at] !== ' ') expect(voice[at]).toBe(given[at]);
          if (given[at] === '\n') expect(voice[at]).toBe('\n');
        }
      }),
    );
  });

  test('hears nothing new the second time', () => {
    const once = customerVoice('It leaks. Regards, Anna\nOn Mon Bob wrote:\n> x');
    expect(customerVoice(once)).toBe(once);
  });
});
