// Polish: what a reply commits to for later, and what only looks so. Perfective verbs carry the future themselves.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

/** After these a verb tells what begins, ends or happens for everybody, or what the customer does: no word of ours. */
const notOurs =
  'nie|jeśli|jeżeli|gdy|kiedy|czy|jak|może|aż|dopóki|że|który|która|które|niech|bilet|bilety|drzwi|promocja|umowa|karnet|abonament|licencja|sklep|kasa|kasy|sprzedaż|system|aplikacja|strona|program|bank|banki|pociąg|autobus|tramwaj|sezon|okres|termin|oferta|ceny|cena|zapisy|zawsze|zwykle|zazwyczaj|pan|pani|państwo';
/** After a verb: the polite "you" is its subject, or nothing is done for anybody. */
const yours =
  'pan|pani|państwo|można|trzeba|musiał*|potrzebował*|chciał*|otwart*|czynn*|padać|jasne|jaśniej|cieplej|lepiej|wiadomo|widać';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    !nie|czy|chętnie <do-i> !że|szczerze
    !nie|czy|chętnie|pan|niech|aplikacja|system|strona|bank|<helper> <do-i-or-he> !że|szczerze
    tak czy (inaczej|siak|owak) <do-i>|<do-i-or-he>|<do-we>
    ^<do-i-or-noun>
    !w|we|o|po|przy|na <do-i-or-noun> _ (to|go|ją|je|pana|panią|pani|panu|państwu|państwa|ci|cię|was|wam|się|od|jutro|dziś|jeszcze|nowy|nową|nowe|technika|serwisanta|wizytę|termin|spotkanie|rozmowę|fakturę|korektę)
    (w|we) <weekday> <do-i-or-noun>
    (ja|i|oraz|to|sam|sama|osobiście|zaraz|jutro|dziś|już) <do-i-or-noun>
    !nie|czy|jak dam !(_2 (znać|odpowiedź|sygnał|znak|radę))
    poproszę (kolegę|koleżankę|kolegów|magazyn|kuriera|dział|zespół|technika|serwis|kierown*|szef*|księgowość|biuro|administratora|o-to)
    nie (zostawię|odpuszczę|zapomnę|odłożę|zamknę)
    będę _ (na miejscu|u (pana|pani|państwa)|razem|z (panem|panią|technikiem)|tam|obecny|obecna|czuwać|dzwonić)
    !nie|czy (będę) !mieć|miała|miał|wdzięczn*|potrzebow*|w|na|musi|mogl* _2 *ać|*ić|*yć|*eć|*ał|*ała|*ił|*iła|*ował|*owała
    obiecuję (że|to)?
  `,
  'we-do': `
    !nie|czy|chętnie <do-we> !że|wszelkich|starań
    !nie|czy będziemy !mieć|wdzięczn*|potrzebow*|w|na|musi _2 *ać|*ić|*yć|*eć|*li
    <helper> _6 <do-he> !otwart*|czynn*|potrzebował*|musiał*|chciał*
    pokrywam|pokrywamy|pokrywa|bierzemy (my|nasza|koszty|koszt|w całości)
    nie (rozłączę|odejdę|wyjdę|oddam|pojadę|rozłączymy|wyjdziemy|wyjdzie|odejdzie|odjedzie) _5 (dopóki|póki|aż|zanim|nikomu)
    (nasz|nasza|mój|moja) _3 <do-he>
    <helpers>|nasi|nasze _3 <do-they>
    obiecujemy (że|to)?
    !nie|czy|jak damy !(_2 (znać|odpowiedź|sygnał|znak|radę))
    poprosimy (kolegę|koleżankę|kolegów|magazyn|kuriera|dział|zespół|technika|serwis|kierown*|szef*|księgowość|biuro|administratora)
    nie (zostawimy|odpuścimy|zapomnimy|naliczymy|pobierzemy|obciążymy|zamkniemy)
    (technik|serwisant|monter|kurier|instalator|ekipa|kierowca) będzie !potrzebował*|musiał*|chciał*
  `,
  'i-tell': `
    !nie|czy <tell-i> !szczerze|otwarcie|wprost|krótko|tak
    !nie|czy|pan|<helper> <tell-i-or-he> !(_5 <helper>) !szczerze|otwarcie|wprost|krótko|tak
    tak czy (inaczej|siak|owak) <tell-i>|<tell-i-or-he>
    (dam|będę dawać|dam-panu|dam-pani) _2 (znać|odpowiedź|sygnał|znak)
    się odezwę
    (otrzyma|dostanie|usłyszy) _4 ode mnie
    ode mnie _3 (wiadomość|odpowiedź|mail*|telefon|informacj*)
  `,
  'we-tell': `
    !nie|czy <tell-we>
    !niech|jeśli|gdy|czy|może (zadzwoni|oddzwoni|napisze|odezwie|skontaktuje|odpowie|odpisze|wróci) _2 (do|z) (pana|pani|panem|panią|państwa|państwem|ciebie|was)
    !do|i (szef|szefowa|kierownik|kierowniczka|dyrektor|opiekun|opiekunka) _4 <tell-he>
    (skontaktuje|odezwie|zadzwoni|oddzwoni) _4 <helper>
    (damy) _2 (znać|odpowiedź)
    się odezwiemy
    <helper> _3 <tell-he>
    (nasz|nasza|mój|moja) _3 <tell-he>
    <helpers>|nasi|nasze _3 <tell-they>
    (otrzyma|dostanie|usłyszy) _4 od nas
    (otrzyma|dostanie) (pan|pani) _2 (wiadomość|odpowiedź|mail*|sms*|informacj*|telefon|potwierdzenie)
    będziemy informować
    !niech|jeśli|gdy|czy|może (zadzwoni|oddzwoni|napisze|odezwie|skontaktuje) _ (się)? _ (do|z|kolega|koleżanka|nasz*|mój|moja|technik|ktoś|doradca|specjalista)
  `,
  'i-now': `
    !nie (wysyłam|zwracam|zamawiam|zlecam|umawiam|przelewam|nadaję|wymieniam|dosyłam|oddaję|dzwonię|wracam|odpisuję|podmieniam|jadę|biegnę|idę|zaczynam|siadam|zostaję|czekam|uruchamiam|włączam|przekazuję|wypłacam|przywożę|dowożę|odbieram|wpadam|podstawiam|wystawiam|ruszam|robię|kończę|zajmuję|biorę|przygotowuję|załatwiam|przyjeżdżam|podjeżdżam|zabieram|podsyłam|przesyłam|rezerwuję)
    !nie daję _2 znać
    !nie|zwykle|zawsze|codziennie (zgłaszam|wylogowuję|przenoszę|trzymam|rozmawiam|puszczam|pilnuję|piszę|sprawdzam|pytam|oddzwaniam|składam|wpisuję|ściągam|poprawiam|dopisuję|odkładam|blokuję|spisuję|wymieniam|montuję|podłączam|kontaktuję|odwiedzam|wsiadam|lecę|wstawiam|drukuję|uzupełniam|domykam|zamykam|wyjeżdżam|siedzę)
    jestem u (pana|pani|państwa|ciebie|was)
  `,
  'we-now': `
    !nie (wysyłamy|zwracamy|zamawiamy|zlecamy|umawiamy|przelewamy|nadajemy|wymieniamy|dosyłamy|oddajemy|dzwonimy|wracamy|przyjeżdżamy|dostarczamy|podmieniamy|jedziemy|idziemy|zaczynamy|zostajemy|uruchamiamy|włączamy|przekazujemy|wypłacamy|przywozimy|dowozimy|odbieramy|podstawiamy|wystawiamy|ruszamy|startujemy|kończymy|wznawiamy|wdrażamy|montujemy|instalujemy|przenosimy|odpisujemy|odpowiadamy|publikujemy|rozliczamy|przesyłamy|podsyłamy|rezerwujemy)
    !nie|drzwi|parking|kasę|kasy|bramy|sklep|biuro|sekretariat|punkt|codziennie|zawsze otwieramy
    !nie dajemy _2 znać
    !nie|zwykle|zawsze|codziennie (trzymamy|rozmawiamy|sprawdzamy|naprawiamy|podłączamy|drukujemy|piszemy|odsyłamy|oddzwaniamy|składamy|poprawiamy|blokujemy|pytamy|dopisujemy|wyjeżdżamy|kontaktujemy|rezerwujemy)
    !${notOurs} <do-he> !${yours}
    !${notOurs} <do-they> !${yours}|się
    !${notOurs} <tell-he> !${yours}
    !${notOurs} wraca|wracają|rusza|ruszają|wchodzi|wchodzą|startuje|przychodzi|przychodzą|wychodzi|wychodzą|wyjeżdża|przyjeżdża|przyjeżdżają|podjeżdża|dojeżdża|wpada|odbiera|przywozi|dowozi|ląduje|siada|zaczyna|kończy|zajmuje
    !nie|jeśli|gdy|kiedy|czy leci|lecą|jedzie|wylatuje|lecisz|jedziesz
    !${notOurs} dotrze|dotrą|dojedzie|wyląduje|zapadnie|ruszy|wystartuje|pojawi|pojawią|wpłynie|wpłyną|przyjdzie|przyjdą|wyjedzie|wejdzie|opuści|poczeka|odbędzie|nastąpi|dojdzie|dojdą|trafi|trafią !${yours}|sprzedaży
    !nie|jeśli|gdy|kiedy|czy zostanie|zostaną|będzie|będą !${yours} *ny|*na|*ne|*ty|*ta|*te|*ni
    (czeka|czekają) (na (pana|panią|państwa|ciebie|was)|dla (pana|pani|państwa|ciebie|was))
    (spodziewaj|spodziewać|spodziewajcie|wypatruj|wypatrywać|oczekiwać|oczekuj) (się)? _2 (telefonu|maila|wiadomości|paczki|przelewu|kuriera|odpowiedzi|decyzji|wizyty|technika)
    (następna|kolejna|następny|kolejny|następną|kolejną) (wiadomość|informacja|aktualizacja|telefon|mail|aktualizację|informację)
    !nie|na|o|pan|pani|brak|twoja|ta (odpowiedź|decyzja|szkic|całość|reszta|wynik|wycena|wiadomość) (do|jutro|dziś|dzisiaj|za|najpóźniej|przed|pod)
    (widzimy|słyszymy|zdzwaniamy|spotykamy) się
    !nie|jeśli|gdy|czy (masz|macie|ma-pan|ma-pani|mają-państwo) (to|ją|go|je|odpowiedź|zwrot|nowy|nową|nowe|korektę|fakturę)
    ^(odpowiedź|zwrot|przelew|korekta|faktura|wysyłka|decyzja|wymiana|naprawa|montaż|dostawa) (do|jutro|dziś|dzisiaj|jeszcze|za|najpóźniej|przed|pojutrze)
  `,
  'you-get': `
    !gdy|kiedy|jeśli|czy będzie|będą _ (w|na) (pana|pani|państwa|twojej|twoim|waszym|waszej)? (skrzynce|koncie|mailu|karcie)
    !gdy|kiedy|jeśli|czy będzie|będą (gotow*|u pana|u pani|u państwa|u ciebie|na pana|na pani|do odbioru|czeka*|dostępn*)
    !nie|czy|gdy|kiedy (otrzyma|dostanie) (pan|pani|zwrot*|now*|przesyłk*|paczk*|pieniądze|środki|korekt*|faktur*)
    !nie|czy|gdy|kiedy|jak|jeśli|aż (otrzymasz|dostaniesz|otrzymacie|dostaniecie)
    !gdy|kiedy|czy (otrzymają|dostaną|odzyskają) _ państwo
    !gdy|kiedy|czy|jeśli|aż państwo (otrzymają|dostaną|odzyskają|dowiedzą)
    !gdy|kiedy|czy|jeśli|aż|nie pan|pani (otrzyma|dostanie|odzyska|dowie)
    !gdy|kiedy|jeśli|czy|aż <thing> _4 (zostanie|zostaną|dotrze|dotrą|trafi|trafią|przyjdzie|wyjdzie|wyruszy|wróci|wrócą|wpłynie|wpłyną|będzie|będą|pojawi|odbędzie|nastąpi|ruszy|pójdzie|wyjedzie|dojedzie|przyjedzie|przyleci) !otwart*|czynn*
    !gdy|kiedy|jeśli|czy|aż|nie (będzie|będziesz|będziecie|będą) _2 (miał|miała|mieć|mieli)
    !gdy|kiedy|jeśli|czy|aż|nie (zostanie|zostaną) _3 (wysłan*|zwrócon*|naprawion*|wymienion*|dostarczon*|doręczon*|przelan*|odblokow*|poprawion*|usunięt*|zrealizow*|odebran*|uruchomion*|przywrócon*|skorygow*|przekazan*|wystawion*|rozpatrzon*|rozliczon*|naliczon*|anulow*|wznowion*|nadan*|zaksięgow*|uznan*|wdrożon*|opublikow*|zmienion*|przygotow*|dodan*)
  `,
  'no-promise': `
    !nawet jeśli|jeżeli
    o ile
    (gdyby|w razie|w przypadku|jak tylko pan|jak tylko pani|gdy tylko pan|gdy tylko pani|po otrzymaniu od|kiedy pan|kiedy pani|gdy pan|gdy pani|jak pan|jak pani|po przesłaniu|po odesłaniu|po dosłaniu|po nadesłaniu|po podaniu|po uzupełnieniu|po wypełnieniu|po wpłacie|pod warunkiem|w przeciwnym razie)
    chyba że !powie*|zdecyd*|zmieni*|woli*
    (gdy|jak|kiedy) tylko . (pan|pani|państwo)
    (gdy|kiedy|skoro) _2 *sz
    jak tylko? *sz
    (staramy|starają|dokładamy|dążymy|próbujemy)
    (zwykle|zazwyczaj|z reguły|przeważnie|zawsze|standardowo)
    (może|mogą|można|mógłby|mogłaby|chciał*|powinien|powinna) (pan|pani|państwo) _ (napisać|wysłać)?
    zgodnie z regulaminem
    <order> _9 (a|to|i|wtedy) <do-i>|<do-i-or-he>|<do-we>
    <order> _9 (a|to|i|wtedy) <tell-i>|<tell-i-or-he>
    <order> _9 (a|to|i|wtedy) <tell-we>
  `,
};
