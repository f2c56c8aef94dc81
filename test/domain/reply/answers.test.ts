// Whether a draft speaks to what was asked.
import { expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { answersOf } from '../../../src/domain/reply/answers.ts';
import { cutDraft } from '../../../src/domain/reply/draft.ts';

const now = Date.parse('2026-11-24T13:42:00Z');

test.each<[Lang, string, string, boolean]>([
  ['en', 'Please send me the invoice.', '', false],
  ['en', 'Please send me the invoice.', 'I am looking into it.', false],
  ['en', 'Please send me the invoice.', 'The invoices are attached.', true],
  ['en', 'When will it arrive?', 'It will be with you on Friday.', true],
  ['en', 'When will it arrive?', 'I have asked them.', false],
  ['en', 'How do I cancel the subscription?', 'I will write on Friday.', false],
  ['pl', 'Proszę o fakturę.', 'Faktura jest w załączniku.', true],
  ['pl', 'Kiedy to dojdzie?', 'Będzie u Pani w piątek do 16:00.', true],
  ['pl', 'Kiedy to dojdzie?', 'Zapytałam magazyn.', false],
  ['ro', 'Vreau factura.', 'V-am trimis facturile.', true],
  ['ro', 'Când ajunge?', 'Îl primiți vineri până la 16:00.', true],
  ['ro', 'Când ajunge?', 'Am întrebat depozitul.', false],
])('%s: "%s" is answered by "%s": %s', (lang, request, draft, expected) => {
  expect(answersOf(cutDraft(draft, { now, timeZone: 'UTC', lang }))(request)).toBe(expected);
});
