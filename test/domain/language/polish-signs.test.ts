// Polish words that look alike once endings and diacritics are gone, and signs that most customers put in plain words.
import { describe, expect, test } from 'vitest';
import { customerCues } from '../../../src/domain/language/languages.ts';
import type { CustomerSign } from '../../../src/domain/language/signs.ts';
import { cutText, fold } from '../../../src/domain/language/words.ts';

const signsOf = (text: string): readonly CustomerSign[] => customerCues('pl')(cutText(text)).map(({ sign }) => sign);

type Row = readonly [text: string, sign: CustomerSign];

describe('Polish customer cues', () => {
  test.each<Row>([
    ['Przyszedł niekompletny zestaw, proszę o dosłanie śrub.', 'ask-fix'],
    ['Na jakim etapie jest moje zamówienie?', 'ask-time'],
    ['Proszę o zwrot różnicy w cenie.', 'ask-refund'],
    ['Nikt mnie nawet nie przeprosił.', 'ask-heard'],
    ['Czy ja rozmawiam z botem?', 'ask-human'],
    ['Podałam PESEL i kod z SMS-a.', 'intruder'],
    ['Zgubiłam w tramwaju telefon.', 'intruder'],
    ['Jutro mam egzamin.', 'stakes'],
    ['Kasjerka przewracała oczami.', 'rude'],
    ['Piszę ponownie w tej samej sprawie.', 'wrote-before'],
    ['Telefon głuchy od tygodnia.', 'unanswered'],
    ['Po dwóch praniach koszulka straciła kolor.', 'let-down'],
    ['Wyskakuje komunikat i koniec.', 'failed'],
    ['Mieszkam tu od 7 lat i nigdy się nie zawiodłam.', 'joy'],
    ['Szybka wysyłka, wszystko całe.', 'praise'],
    ['Niestety to już nie to samo miejsce.', 'sorrow'],
    ['Świetny pomysł z tym logowaniem.', 'mock'],
  ])('find in "%s" the sign %s, also without diacritics', (text, sign) => {
    expect(signsOf(text)).toContain(sign);
    expect(signsOf(text.split(' ').map(fold).join(' '))).toContain(sign);
  });

  test.each<Row>([
    ['Lekarz przepisał lek na kaszel, lekcje od jutra.', 'fear'],
    ['Strasznie wygodne łóżko.', 'fear'],
    ['Słuchawki w kolorze białym.', 'ask-heard'],
    ['Szklana pokrywka w zestawie.', 'wrong'],
    ['Otwarte do 21, podjazd dla niepełnosprawnych.', 'wrong'],
    ['Dzisiaj znowu nie działa.', 'solved'],
    ['Kupuję tu i nigdy się nie zawiodłam.', 'let-down'],
    ['Trzy sztuki po 9,99.', 'waited'],
    ['Mam 81 lat.', 'waited-long'],
    ['Telefon leży w recepcji.', 'failed'],
    ['Zamówiłem bluzę, którą poleca siostra.', 'ask-information'],
    ['W schowku mam paragon.', 'stakes'],
    ['Oddaję stary aparat.', 'ask-refund'],
    ['Z góry dziękuję za szybką odpowiedź.', 'gratitude'],
  ])('take "%s" for no sign %s', (text, sign) => {
    expect(signsOf(text)).not.toContain(sign);
  });
});
