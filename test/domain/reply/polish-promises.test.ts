// Who promises in Polish: told by the ending of a perfective verb, whatever its prefix, with diacritics and without.
import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';

/** Wednesday, 18 November 2026, 10:20 in Warsaw. */
const moment = { now: Date.UTC(2026, 10, 18, 9, 20), timeZone: 'Europe/Warsaw', lang: 'pl' } as const;
const promised = (text: string) =>
  reviewDraft(text, moment).promises.map(({ words, when }) => [words.text, when?.text]);

describe('a Polish promise', () => {
  test.each<[string, string, string | undefined]>([
    ['sprawdze to na zapleczu jutro', 'sprawdze to na zapleczu jutro', 'jutro'],
    ['W piątek umówię technika.', 'W piątek umówię technika', 'W piątek'],
    ['Dopłacimy Pani 60 zł do piątku.', 'Dopłacimy Pani 60 zł do piątku', 'do piątku'],
    ['Dowieziemy brakujące półki.', 'Dowieziemy brakujące półki', undefined],
    ['Podniose limit o polnocy.', 'Podniose limit o polnocy', 'o polnocy'],
    ['Wezmę to na siebie.', 'Wezmę to na siebie', undefined],
    ['Tak czy inaczej odezwę się w czwartek.', 'Tak czy inaczej odezwę się w czwartek', 'w czwartek'],
    ['Szef wyjechał, odezwę się z wyceną.', 'odezwę się z wyceną', undefined],
    ['Nasz serwisant dojedzie w piątek rano.', 'Nasz serwisant dojedzie w piątek rano', 'w piątek rano'],
    ['Umówię Panu wizytę na wtorek.', 'Umówię Panu wizytę na wtorek', 'na wtorek'],
    ['Nie odpuszczę tego.', 'Nie odpuszczę tego', undefined],
    ['Dostaniesz nowy dywanik w przyszły wtorek.', 'Dostaniesz nowy dywanik w przyszły wtorek', 'w przyszły wtorek'],
    ['Zwrot do piątku, na kartę.', 'Zwrot do piątku', 'do piątku'],
    // no name of ours, but a time
    ['Podjedzie jeszcze raz jutro między 9 a 12.', 'Podjedzie jeszcze raz jutro między 9 a 12', 'jutro między 9 a 12'],
    ['Doktor Szach zadzwoni jutro przed 17.', 'zadzwoni jutro przed 17', 'jutro przed 17'],
    ['Woda wroci okolo 17.', 'wroci okolo 17', 'okolo 17'],
    ['Nowe serwery ruszają dziś o 23.', 'ruszają dziś o 23', 'dziś o 23'],
    ['Warsztat czeka na Pana w piątek o 8:15.', 'czeka na Pana w piątek o 8:15', 'w piątek o 8:15'],
    ['Nie odejdę od biurka, dopóki nie zadziała.', 'Nie odejdę od biurka, dopóki nie zadziała', undefined],
  ])('is found in: %s', (text, words, when) => expect(promised(text)).toEqual([[words, when]]));

  test.each([
    ['a noun that reads like a verb', 'W umowie nie ma mowy o dostawie jutro.'],
    ['such a noun without diacritics', 'Na podstawie umowy i ustawy naprawa jest platna.'],
    ['what is asked of the customer', 'Poproszę o numer zamówienia.'],
    ['what waits for the customer', 'Proszę podać numer, a sprawdzę stan.'],
    ['a condition in the second person', 'Jak podeślesz zdjęcie, wymienimy kubek.'],
    ['a phrase that promises nothing', 'Dołożymy wszelkich starań.'],
    ['an offer', 'Chętnie pomożemy.'],
    ['a denial', 'Nie zwrócimy tej kwoty.'],
    ['opening hours', 'Drzwi otwieramy o 19.'],
    ['what may be', 'Finanse może wypłacą jutro.'],
    ['what the visitor needs', 'Technik będzie potrzebował dostępu do piwnicy.'],
    ['what somebody else is to do', 'Niech babcia zadzwoni prosto do mnie.'],
    ['what one does as a rule', 'Pojemniki wystawia się do 6 rano.'],
  ])('is not made by %s: %s', (_, text) => expect(promised(text)).toEqual([]));
});
