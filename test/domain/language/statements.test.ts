// What customers state, order, confirm or hand over is heard as that; what they complain of is not.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { customerCues } from '../../../src/domain/language/languages.ts';
import { cutText } from '../../../src/domain/language/words.ts';

const informs = (lang: Lang, text: string): boolean =>
  customerCues(lang)(cutText(text)).some(({ sign }) => sign === 'informs');

describe('a statement is heard', () => {
  test.each<[Lang, string]>([
    ['en', 'Please find the signed form attached.'],
    ['en', 'I would like to order ten more of these.'],
    ['en', "Order 40918, that's the one"],
    ['en', 'I confirm Tuesday at nine.'],
    ['en', "No rush, I'll wait."],
    ['pl', 'Potwierdzam termin wizyty.'],
    ['pl', 'W załączniku przesyłam umowę.'],
    ['pl', 'W zalaczniku przesylam umowe.'],
    ['pl', 'Rezygnuję z wizyty w czwartek.'],
    ['ro', 'Vă trimit atașat contractul semnat.'],
    ['ro', 'Va trimit atasat contractul semnat.'],
    ['ro', 'Confirm programarea de marți.'],
    ['ro', 'Aș vrea să comand încă zece bucăți.'],
  ])('%s: %s', (lang, text) => expect(informs(lang, text)).toBe(true));
});

describe('a complaint is none', () => {
  test.each<[Lang, string]>([
    ['en', 'The screen went black and nobody answers the phone.'],
    ['en', 'Third week without heating.'],
    ['pl', 'Trzeci tydzień bez ogrzewania, nikt nie odbiera.'],
    ['ro', 'Ecranul s-a făcut negru și nimeni nu răspunde.'],
  ])('%s: %s', (lang, text) => expect(informs(lang, text)).toBe(false));
});
