// What counts as a request, and what only sounds like one.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { featuresOf } from '../../../src/domain/reading/learnt/read-features.ts';
import { requestsIn } from '../../../src/domain/reading/requests.ts';

function requests(lang: Lang, text: string): readonly string[] {
  const { cut, hits } = featuresOf(text, lang);
  return requestsIn(cut, hits, lang);
}

describe('thanks and good news ask for nothing', () => {
  test.each<[Lang, string]>([
    ['en', 'Thanks for the quick help, everything works now'],
    ['en', 'Thank you for the refund, it arrived today!'],
    ['en', 'Thanks for fixing it so fast. The technician was great.'],
    ['en', 'Thanks for the replacement, it is perfect.'],
    ['en', 'Thank you, that is all I needed to know.'],
    ['en', 'I just wanted to let you know that the new lamp arrived and I love it.'],
    ['en', 'No need to call me back, it is solved.'],
    ['pl', 'Dzięki za szybką pomoc, wszystko działa'],
    ['pl', 'Dzieki za szybka pomoc, wszystko dziala'],
    ['pl', 'Bardzo dziękuję za wymianę, nowy model jest świetny.'],
    ['pl', 'Super obsługa, polecam. Technik był punktualny i miły.'],
    ['pl', 'Dziękuję za zwrot pieniędzy, doszedł dziś rano.'],
    ['pl', 'Reklamacja rozpatrzona w dwa dni, jestem bardzo zadowolona.'],
    ['pl', 'Z góry dziękuję za pomoc.'],
    ['ro', 'Mulțumesc pentru ajutor, totul funcționează'],
    ['ro', 'Multumesc frumos pentru rambursare, banii au ajuns azi.'],
    ['ro', 'Tehnicianul a fost foarte amabil, vă mulțumesc!'],
    ['ro', 'Vă mulțumesc pentru înlocuire, produsul nou este perfect.'],
    ['ro', 'Mulțumesc pentru răspuns, acum știu tot ce trebuie.'],
  ])('%s: %s', (lang, text) => expect(requests(lang, text)).toEqual([]));
});

describe('greetings and what comes along ask for nothing', () => {
  test.each<[Lang, string]>([
    ['en', 'Hi, how are you? My order is late.'],
    ['en', 'Please find the receipt attached.'],
    ['pl', 'Co u Państwa? Paczka nie doszła.'],
    ['ro', 'Ce mai faceți? Coletul nu a ajuns.'],
  ])('%s: %s', (lang, text) => expect(requests(lang, text)).toEqual([]));
});

describe('a request is told apart from the thanks around it', () => {
  test.each<[Lang, string, readonly string[]]>([
    ['en', 'Thanks for your help! Could you also send me the invoice?', ['Could you also send me the invoice?']],
    ['en', 'Thanks, but it still does not work. Please fix it.', ['Please fix it.']],
    ['en', 'Thanks for the lamp, is the second one also on its way?', ['is the second one also on its way?']],
    ['pl', 'Dzięki za pomoc, ale nadal nie działa. Proszę o wymianę.', ['Proszę o wymianę.']],
    ['pl', 'Dziękuję za odpowiedź. Kiedy dotrze paczka?', ['Kiedy dotrze paczka?']],
    ['ro', 'Mulțumesc, dar tot nu merge. Vă rog să îmi trimiteți alt produs.', ['Vă rog să îmi trimiteți alt produs.']],
    ['ro', 'Mulțumesc pentru ajutor. Când ajunge coletul?', ['Când ajunge coletul?']],
  ])('%s: %s', (lang, text, expected) => expect(requests(lang, text)).toEqual(expected));
});

describe('requests are separate', () => {
  test.each<[Lang, string, readonly string[]]>([
    ['en', 'I want a refund, and I want to speak to a manager.', ['I want a refund', 'I want to speak to a manager.']],
    ['en', 'Please send a replacement and refund the shipping.', ['Please send a replacement', 'refund the shipping.']],
    [
      'en',
      'Please send a copy of my policy schedule to this address.',
      ['Please send a copy of my policy schedule to this address.'],
    ],
    [
      'pl',
      'Czy mogę zmienić adres dostawy? I kiedy dostanę fakturę?',
      ['Czy mogę zmienić adres dostawy?', 'kiedy dostanę fakturę?'],
    ],
    ['pl', 'Poproszę o duplikat faktury za styczeń.', ['Poproszę o duplikat faktury za styczeń.']],
    ['ro', 'Vreau banii înapoi. Puteți să mă sunați?', ['Vreau banii înapoi.', 'Puteți să mă sunați?']],
    ['ro', 'Am primit altă mărime. Cum facem?', ['Cum facem?']],
  ])('%s: %s', (lang, text, expected) => expect(requests(lang, text)).toEqual(expected));
});

describe('a cry for attention asks for nothing', () => {
  test.each<[Lang, string]>([
    ['en', 'Hello, is anybody reading this? I wrote three days ago.'],
    ['en', 'Is anyone there?'],
    ['en', 'Anybody out there?'],
    ['en', 'Does anyone even read these emails? Do you even care?'],
    ['pl', 'Halo, czy ktoś to czyta? Pisałam trzy dni temu.'],
    ['pl', 'Czy ktokolwiek czyta te wiadomosci?'],
    ['pl', 'Halo, jest tam kto?'],
    ['ro', 'Bună, citește cineva mesajele astea? Am scris acum trei zile.'],
    ['ro', 'Alo, e cineva acolo?'],
    ['ro', 'Ma aude cineva?'],
  ])('%s: %s', (lang, text) => expect(requests(lang, text)).toEqual([]));

  test.each<[Lang, string]>([
    ['en', 'Is anyone there on Sundays?'],
    ['en', 'Can anyone help me with my account?'],
    ['pl', 'Czy ktoś jest w salonie w sobotę?'],
    ['pl', 'Czy ktoś mi pomoże z fakturą?'],
    ['ro', 'E cineva la magazin duminica?'],
    ['ro', 'Mă poate ajuta cineva cu factura?'],
  ])('but a question to somebody is one: %s: %s', (lang, text) => expect(requests(lang, text)).toEqual([text]));
});

test.each<[Lang, string, readonly string[]]>([
  [
    'en',
    'Please send a new one, and refund the postage. Or give me my money back.',
    ['Please send a new one', 'refund the postage.', 'give me my money back.'],
  ],
  ['pl', 'Przyślijcie nową. Albo oddajcie mi pieniądze.', ['Przyślijcie nową.', 'oddajcie mi pieniądze.']],
  ['ro', 'Vreau banii înapoi. Sau puteți să mă sunați?', ['Vreau banii înapoi.', 'puteți să mă sunați?']],
])('a request begins behind the word that joins it: %s: %s', (lang, text, expected) =>
  expect(requests(lang, text)).toEqual(expected),
);
