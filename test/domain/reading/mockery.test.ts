// Praise that means the opposite, told from praise that is meant.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { featuresOf } from '../../../src/domain/reading/learnt/read-features.ts';
import { isMockery } from '../../../src/domain/reading/mockery.ts';

const mocks = (lang: Lang, text: string): boolean => isMockery(featuresOf(text, lang).hits);

describe('praise is mockery', () => {
  test.each<[Lang, string]>([
    ['en', 'Great, another update that breaks everything.'],
    ['en', 'Great. The parcel is broken.'],
    ['en', 'Brilliant! You sent the wrong size.'],
    ['en', 'Well done. Charged twice.'],
    ['pl', 'Brawo. Paczka przyszła uszkodzona.'],
    ['pl', 'Swietnie. Przyslaliscie zly rozmiar.'],
    ['pl', 'Gratulacje! Pobraliście opłatę dwa razy.'],
    ['ro', 'Bravo. Coletul a venit spart.'],
    ['ro', 'Felicitari! Ati trimis marimea gresita.'],
    ['ro', 'Minunat. Nimeni nu răspunde.'],
  ])('beside trouble (%s: %s)', (lang, text) => expect(mocks(lang, text)).toBe(true));
});

describe('praise is meant', () => {
  test.each<[Lang, string]>([
    ['en', 'Great. Thank you so much, my broken lamp was replaced the same day.'],
    ['en', 'Perfect! No rush with the second one.'],
    ['en', 'Great. When can I expect the invoice?'],
    ['pl', 'Brawo!'],
    ['pl', 'Super. Czekam na fakturę.'],
    ['ro', 'Bravo!'],
    ['ro', 'Super. Aștept factura.'],
  ])('where nothing went wrong, or it is over (%s: %s)', (lang, text) => expect(mocks(lang, text)).toBe(false));
});
