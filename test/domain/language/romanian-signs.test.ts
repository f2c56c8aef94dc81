// What the Romanian tables find in how customers write, with diacritics and without, and what they must not take for it.
import { describe, expect, test } from 'vitest';
import { customerCues } from '../../../src/domain/language/languages.ts';
import type { CustomerSign } from '../../../src/domain/language/signs.ts';
import { cutText } from '../../../src/domain/language/words.ts';

const match = customerCues('ro');
const signsOf = (text: string): readonly CustomerSign[] => match(cutText(text)).map(({ sign }) => sign);
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const shown: readonly (readonly [CustomerSign, string])[] = [
  ['failed', 'Aparatul scârțâie și a început să ruginească.'],
  ['failed', 'Automatul mi-a înghițit abonamentul.'],
  ['wrong', 'Dulapul a venit fără uși.'],
  ['wrong', 'Am primit 230 din 300 de bucăți, restul zgâriate.'],
  ['late', 'Am plătit pe 3 și nici acum nu a sosit.'],
  ['late', 'Statusul e tot „în livrare”.'],
  ['overcharged', 'Mi-ați reținut 380 de lei pentru combustibil.'],
  ['overcharged', 'Pe site e 350, la casă 390.'],
  ['intruder', 'Un domn de la „bancă” m-a sunat și i-am citit codul din SMS.'],
  ['intruder', 'Văd în cont dosarul altcuiva.'],
  ['intruder', 'Au făcut un credit pe numele meu.'],
  ['danger', 'Miroase a gaz pe toată scara.'],
  ['rude', 'A râs de mine în fața tuturor.'],
  ['rude', 'Nu mă crede nimeni, zice că e vina mea.'],
  ['again', 'Iar nu avem apă caldă.'],
  ['again', 'A câta oară luna asta?'],
  ['wrote-before', 'Am mai întrebat săptămâna trecută.'],
  ['unanswered', 'Numărul de pe site sună ocupat de luni.'],
  ['unanswered', 'Vorbesc de o jumătate de oră cu un robot.'],
  ['passed-around', 'Magazinul zice să vorbesc cu curierul, curierul zice să vorbesc cu magazinul.'],
  ['ask-human', 'Vreau un om, nu un meniu.'],
  ['ask-refund', 'Când intră banii de la retur?'],
  ['ask-time', 'Cât de repede poate veni cineva?'],
  ['ask-heard', 'Nu cer nimic, voiam doar să știți.'],
  ['fear', 'Este normal sau trebuie să merg la urgență?'],
  ['sorrow', 'Nu mai e ce a fost.'],
  ['puzzled', 'Deci trebuie sau nu trebuie să semnez?'],
  ['praise', 'Oameni serioși, prompți.'],
  ['praise', 'Comand de ani de zile și nu am avut nicio problemă.'],
  ['gratitude', 'Mulțumesc doamnei de la ghișeul 4.'],
];

const notShown: readonly (readonly [CustomerSign, string])[] = [
  ['failed', 'Nu face zgomot și nu ruginește.'],
  ['wrong', 'A venit fără probleme.'],
  ['praise', 'Felicitări că ați reușit să greșiți și strada.'],
  ['again', 'A ajuns în aceeași zi.'],
  ['unanswered', 'Robotul de bucătărie toacă fin.'],
  ['gratitude', 'Trimit contractul semnat. Mulțumesc.'],
];

describe('what Romanian customers say', () => {
  test.each(shown)('%s is found in “%s”, with and without diacritics', (sign, text) => {
    expect(signsOf(text)).toContain(sign);
    expect(signsOf(withoutMarks(text))).toContain(sign);
  });

  test.each(notShown)('%s is not found in “%s”', (sign, text) => {
    expect(signsOf(text)).not.toContain(sign);
    expect(signsOf(withoutMarks(text))).not.toContain(sign);
  });
});
