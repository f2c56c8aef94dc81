// Polish: how customers put a request, and what an agent can ask back.
import type { Asking } from '../asking.ts';

export const asking: Asking = {
  request: `proszę prosimy prosił* poproszę poprosimy prośb* błagam chcę chcemy chciał* chciel* potrzeb* oczekuj* żądam żądamy domagam* wymagam liczę czekam czekamy wnoszę wnioskuję
    pytam zapyta* pytanie czy kiedy gdzie jak jaki jaka jakie jakim jakiego ile kto co dlaczego czemu który która które skąd dokąd możecie mogą może mogę możemy można
    mógł* mogł* mogli* musicie macie powinni* wypada niech żeby wreszcie proponuję reklamuję
    oddajcie oddaj zwróćcie zwróć naprawcie napraw wymieńcie wymień wyślijcie wyślij przyślijcie przyślij doślijcie podajcie podaj powiedzcie powiedz wyjaśnijcie
    zadzwońcie oddzwońcie zadzwoń odpiszcie odpisz odpowiedzcie odezwijcie skontaktujcie sprawdźcie sprawdź pomóżcie pomóż zróbcie zrób załatwcie anulujcie anuluj
    odblokujcie odblokuj przywróćcie poprawcie popraw usuńcie usuń zmieńcie zmień dajcie daj przestańcie zabierzcie przelejcie`,
  please: 'proszę prosimy poproszę poprosimy prosił*',
  attached: 'załącz*',
  thanks: 'dzięki dziękuj* podziękow* dzięx dzienks wdzięczn*',
  courtesies: `
    co słychać
    jak się państwo mają
    jak się macie
    jak się masz
    co u was
    co u państwa
  `,
  cries: `
    (czy)? ktoś|ktokolwiek|kto (tam|tu|to|mnie|te|moje)? (w ogóle)? jest|czyta|słyszy|słucha|żyje (tam|tu|to|te|moje|mnie)? (w ogóle)? (wiadomości|maile|zgłoszenia)?
    (czy)? jest|żyje (tam|tu)? kto|ktoś|ktokolwiek (tam|tu)?
    (czy)? jesteście|słyszycie tam|tu|mnie
    (czy)? (wy|państwo)? (to|mnie)? (w ogóle)? czytacie|słuchacie (to|te|moje|mnie|moich)? (wiadomości|maile|maili)?
    w ogóle czytają|słuchają (to|te|moje|mnie|moich)? (wiadomości|maile|maili)?
  `,
  joins: 'i a oraz lub albo bądź ale więc',
  things: `
    zamówien*
    paczk* przesył* dostaw* dotrze dojdzie dotarł*
    kont* logowan* hasł*
    faktur* rachun*
    telefon* zadzwo* oddzwo*
    mail* e-mail*
    zwrot* zwróc* pieniądz* pieniędz* środk* przelew*
    umow*
    kurier*
    reklamacj*
    usług*
    wymian* wymien*
    napraw*
    termin* wizyt*
    anulow* rezygn*
  `,
  questions: {
    reference: 'Czy mogę prosić o numer zamówienia lub konta?',
    'what-happens': 'Co dokładnie się dzieje, krok po kroku?',
    'since-when': 'Od kiedy to się dzieje?',
    tried: 'Co udało się już sprawdzić?',
    wish: 'Jakie rozwiązanie byłoby tu najlepsze?',
  },
};
