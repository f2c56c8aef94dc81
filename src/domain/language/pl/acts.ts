// Polish: what an agent's reply does.
import type { CueTable } from '../match-cues.ts';
import type { ActSign } from '../signs.ts';

export const acts: CueTable<ActSign> = {
  feeling: `
    (rozumiem|rozumiemy|wiem|wiemy|widzę) _ (że|jak|dlaczego) _8 <hard>
    <hard> _ (każdego|każdą|każdy|każdej)
    o <number> za dużo
    (rozumiem|rozumiemy|wiem|wiemy|widzę|domyślam|zdaję|zdajemy|doskonale|słyszę) _5 (<hard>|czuje|czuł|czuła|musi|musiał|musiała|znaczy|ważn*)
    (mogę|możemy) _2 (sobie)? _ wyobraz*
    wyobrażam (sobie)?
    (musi|musiał|musiała|musiało|mogło|mógł|mogła) _4 (być|<hard>) _2 (<hard>)?
    (pan|pana|pani|panią|państwa|państwu|pańsk*) (<hard>)
    to _3 (frustruj*|denerwuj*|irytuj*|stresuj*|przykr*|trudn*|uciążliw*|nieprzyjemn*|męcz*|niepokoj*|rozczarow*|zrozumia*)
    (naturalne|normalne|zrozumiałe|oczywiste|jasne) że
    zrozumiał* (pana|pani|państwa|jest|że|jak|zdener*|złość|obaw*|frustr*|niezadow*|w pełni|w tej)?
    nic dziwnego
    (nie dziwię|nie dziwi|nie dziwimy)
    (ma|mają) (pan|pani|państwo) (pełne|prawo|pełną|powody|dość)
    pełne prawo
    też (był*|czuł*|poczuł*)
    na (pana|pani|państwa) miejscu
    (przykro|przepraszam|przepraszamy|żałuję|ubolewam) _5 (<hard>)
    (podzielam|szanuję|dostrzegam)
    nic (przyjemnego|miłego)
    (wyrazy)? (współczuc*|współczuj*|kondolencj*)
    jak _2 (pan|pani|państwo) (czuł*|poczuł*|czuje*)
    zawiedliśmy|zawiodłem|zawiodłam
    rozumiem (tę|tą|to|ten|pan*|państw*)
    z pewnością _3 <hard>
    (żadna|mało|niezbyt|nic) (przyjemność|zabawne|przyjemnego|miłego|fajnego|śmieszne)
    (słaby|kiepski|niezły|marny) (żart|początek|moment)
    (nie) (brzmi|wygląda) (to)? (dobrze|najlepiej|za dobrze)
    (rozumiemy|rozumiem) (twoje|twój|pana|pani|państwa|stanowisko|pośpiech|stres|emocje|rozgoryczenie|rozczarowanie)
    też (bym|byśmy) _3
    (ja|mnie) też (by|bym)
    serce _ (boli|stanęło|pęk*|ściska)
    (pękłoby|pęka) _2 serce
    (szkoda|brak mi|nie mam) słów
    (okropne|głupie|straszne|paskudne|koszmarne|fatalne) (uczucie|doświadczenie|sytuacja|przeżycie)
    (okropn*|koszmar*|paskudn*|upokorz*|zmora|groza|dramat|cios|katorga|męka) !nie
    (czekanie|oczekiwanie) _ (najgorsze|dłuży|ciągnie|męczy)
    ^ojej|uff|oj|auć|fuj|współczuję|współczujemy|gratuluję|gratulacje
    (mogę|możemy) _ (tylko|jedynie)? (domyśl*|wyobraz*|zgad*)
    domyślam się
    (wiem|wiemy|rozumiem|widzę) _ (jak|że) (długo|dużo|bardzo|się ciągnie|to boli|to długo)
    (boli|zabolało|wkurza|wyprowadza|irytuje)
    (cieszę|cieszymy) się _3 (cał*|zdrow*|bezpiecz*|w domu|dobrze)
    (proszę)? (się)? nie (obwiniać|przejmować|wstydzić) _ (sami)?
    (nerwy|nerwów|strachu|stresu|najedli*|spędza* sen)
    trudno (wierzyć|się dziwić|o gorszy)
    wcale się nie dziwię
    (nikt) nie (lubi|powinien|chce|zasługuje)
    (ma|macie|masz) (pan|pani)? _ (dość|powody|żal)
    współczuję|współczujemy
    nie (fair|w porządku) _ (wobec)?
    (sprawdza|wystawia|nadszarpuje) _3 (cierpliwość|próbę|nerwy)
    (zwala|zwalić) z nóg
    (potrzebę|rozczarowanie|pretensje) _2 rozumiem
  `,
  burden: `
    (przykro|przepraszam|przepraszamy) _3 (że) .
    (przepraszam|przepraszamy) za to że
    (musiał*|musieli|musi) _3 (pan|pani|państwo)? _ (czeka*|dzwoni*|pisa*|tłumacz*|powtarz*|szuka*|jecha*|traci*|przechodz*|znosi*)
    (czekał|czekała|czekali|czeka) (pan|pani|państwo)
    (stracił|straciła|stracili|spędził|spędziła|poświęcił*) (pan|pani|państwo)
    (stracon*|zmarnowan*|zepsut*) (dzień|dnia|czas|wieczór|urlop|popołudni*|godzin*|przedpołudni*|weekend|święta)
    (został|została|zostali) (pan|pani|państwo) (bez|z)
    bez (słowa|odpowiedzi|internetu|prądu|ogrzewania|odzewu|dostępu|wody|telefonu)
    <nth> (zepsut*|uszkodz*|wadliw*|błędn*|przełoż*|spóźnion*)
    (<number>) (maile|wiadomości|telefony|tygodnie|dni|zgłoszenia|wizyty) _2 (bez|i)
    (nikt|żaden) _4 (odpis*|odpowi*|oddzwo*|przyje*|przysz*|zadzwo*|odezw*|przychodz*)
    <number> (odwołan*|przełożon*|nieudan*|stracon*)
    (naraziliśmy|narazili|postawiliśmy|zostawiliśmy)
    kosztowało (to)? (pana|panią|państwa)
    tak (długo|długie) (czeka*|oczekiw*)
    (całe|cały) (przedpołudnie|dzień|popołudnie|tydzień)
    ^<number> (godziny|godzin|dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat|minut|noce|nocy) (na|w|bez|od|za|z|przy|przerwy|czekania|i|po)
    ^<number> (osoby|osób|wersje|kierowców|wizyty|rachunki)
    ^<nth> (raz|tydzień|dzień|miesiąc|zimna|zimny|zepsut*|osoba)
    <nth> (raz|tydzień|miesiąc|osoba|rok|zima) (w|z|pod|i|już)
    (w środku|w połowie|tuż przed|na chwilę przed) .
    (pan|pani|państwo) _3 (stał|stała|stali|biegł|biegła|leżał|leżała|szukał|szukała|załatwiał|załatwiała|wziął|wzięła|jechał|jechała|zaplanował*|planował*)
    (stał|stała|biegł|biegła|wzięła|wziął|leżał|leżała|jechał|jechała|załatwiał|załatwiała|płacił|płaciła|czekał|czekała) (pan|pani)
    (stracić|zostać|czekać|leżeć|słuchać|patrzeć|zapomnieć) _4 (boli|to|szkoda|potrafi|jak)
    (wzięł*|wziąć|brał*) _2 (wolne|urlop)
    za każdym razem
  `,
  fault: `
    (nasz|nasza|mój|moja|naszej|z naszej) (błąd|wina|pomyłka|winy|pomyłki|niedopatrzenie|zaniedbanie|odpowiedzialność|strona zawini*)
    (błąd|pomyłka|wina|niedopatrzenie) (leży|jest|był*|powsta*|nastąpi*|stoi)? _2 (po naszej|z naszej)
    (po|z) naszej stron* _2 (błąd|wina|zawini*|leży)
    (popełni*|zrobi*) _2 (błąd|pomyłkę)
    pomyli* się?
    (zawini*|zawali*|zaniedba*|nie dopilnowa*|przeoczy*|zawiedli*)
    (powinien*|powinn*|powinniśmy) (byli|był|była|byliśmy|byłem|byłam|zadzwonić|uprzedzić|odpisać|poinformować|odpowiedzieć)
    (nie powinn*|nie miało prawa) _3 (się|zdarzyć|wydarzyć|mieć miejsca|być|tak|do tego)
    tak nie powinno
    (biorę|bierzemy|ponoszę|ponosimy|przyjm*) _3 (odpowiedzialnoś*|winę|siebie)
    na siebie (pełną|całą|odpowiedzialność)
    to nie (pana|pani|państwa) wina
    nie stanęliśmy na wysokości
    (nie|niewystarczająco) dopełni*
    (nasze|moje|nasza|mój|moja) (przeoczenie|niedopatrzenie|literówka|potknięcie|wpadka|sprawa|pomyłka)
    przez (nasz*|naszą wpadkę|mój|moją)
    (źle|błędnie) (to)? (zaplanowa*|policzy*|zrobi*|wpisa*)
    bez (wymówek|tłumaczeń)
    ^racja|słusznie
    (ma|masz|mają) (pan|pani|państwo)? (rację|słuszność)
    odpowiadam (ja|za|jako)
    (to nasza|to moja|nasza) (sprawa|wina|rola)
    pomyliłem|pomyliłam
  `,
  help: `
    (chętnie|z przyjemnością|postaram się|już|zaraz|oczywiście) _ (pomogę|pomożemy|pomagam|wyjaśnię)
    (zajmę|zajmuję|zajmiemy|zajmujemy) się
    się (tym)? _ (zajmę|zajmuję|zajmiemy)
    !<did> osobiście
    (proszę)? (liczyć|może pan liczyć|może pani liczyć) na (mnie|nas)
    (biorę|wezmę) (to|sprawę)
    (pomogę|pomożemy)
    jestem (do|tu|dla) (dyspozycji|pana|pani|państwa)
    (dopilnuję|przypilnuję|dopilnujemy)
    naprawi* (to|ten|nasz)
    (zobaczę|sprawdzę) co (da|mogę|się)
    zrobię (wszystko|co w mojej|to)
    (daję|dam|ma pan|ma pani) (słowo|moje słowo)
    (poprowadzę|prowadzę) (pana|pani|państwa|tę|sprawę)
    (jestem|jesteśmy) (gotów|gotow*)
    (chcę|chciał*|pragnę) _2 (pomóc|naprawić|to wyjaśnić|rozwiązać)
    proszę o (czas|chwilę|moment|cierpliwość do) _2
    (proszę|prosimy) (dać|o danie) (mi|nam) (czas|chwilę)
    proszę (to)? zostawić (mnie|mi)
    (już|właśnie|teraz|osobiście) (sprawdzam|działam|się tym)
    (chętnie|z chęcią|z przyjemnością) _ (pomo*|wyjaśni*|sprawdz*|przeprowadz*|rzuc*|zajm*)
    jesteśmy (tu|tutaj|żeby|po to|na privie|dla)
    żeby pomóc
    do (usług|twoich usług|dyspozycji)
    (rozruszajmy|sprawdźmy|zróbmy|ratujmy|naprawmy|zobaczmy|doprowadźmy|poszukajmy|przejdźmy|porozmawiajmy|ustalmy|rozwiążmy)
    przejdziemy (przez to|razem|wspólnie)
    (zostaję|zostajemy) z (panem|panią|państwem|tobą)
    nie zostawi* (cię|pana|pani|państwa|z tym)
    (sam|sama) (pana|panią|to|państwa|cię|tego)
    (działamy|działam)
    (biorę|bierzemy) _ (na siebie|to|za to)
    (niech|proszę) _ (dzwoni|zadzwoni|zadzwonić|pisać|napisać) (prosto|bezpośrednio) do mnie
    (żeby|aby) to (naprawić|odkręcić)
    krok po kroku
    od ręki
    pilnował|pilnować|dopilnuję
  `,
  done: `
    !nie|czy|pani|pan <did>
    (zwróciliśmy|zrobiliśmy|zrobiłem|zrobiłam)
    (został|została|zostało|zostały|zostali) _3 (wysłan*|zwrócon*|zablokow*|odblokow*|anulow*|wymienion*|poprawion*|naprawion*|przekazan*|zgłoszon*|zlecon*|nadan*|usunięt*|dodan*|przyznan*|wystawion*|skorygow*|zarejestr*|umówion*|przygotow*|zaktualiz*|wstrzyman*|przywrócon*|zrealizow*)
    (zwrot|kaucja|pieniądze|środki|kwota|przelew) _ (wrócił*|wpłynę*|wpłynął|wyszedł|wyszły|poszedł|poszły|zwrócon*)
    kurier|magazyn|technik|serwis (odnalazł|znalazł|odebrał|naprawił|wysłał|sprawdził)
    (wysłano|zwrócono|zablokowano|anulowano|naprawiono|przekazano|zgłoszono|zlecono|nadano|dokonano|wystawiono|przywrócono)
    (opuści*|wyszł*|wyjecha*|wyruszy*) _3 (magazyn*|sortowni*|sklep*|warsztat*|serwis*)
    <helper> _ (znaleźli|znalazł|naprawili|naprawił|sprawdzili|sprawdził|wysłali|ustalili|ustalił|zgłosili|przygotowali|usunęli|usunął|potwierdził*)
    (w załączniku|w załączeniu|załączam|przesyłam|podsyłam)
    (już|właśnie) (wysłan*|zlecon*|zgłoszon*|przekazan*)
  `,
  doing: `
    (pracuję|pracujemy) _ nad
    !nie|czy <do-i>|<do-i-or-he>|<do-we> !nam|pan|pani
    <helper> _6 <do-he>
    (będę|będziemy) !mieć|miała|miał|wdzięczn*|potrzebow* .
    (właśnie|teraz|już|obecnie|osobiście|zaraz) _ (sprawdzam*|wysyłam*|kontaktuj*|rozmawia*|ustala*|przygotowu*|wyjaśnia*|pracuj*|zwraca*|anuluj*|zamawia*|przekazuj*|analizuj*|weryfikuj*|naprawia*|zlecam*|szuka*|proszę kol*)
    !nie wysyłam|wysyłamy|zwracam|zwracamy|zamawiam|zamawiamy|zlecam|anuluję|umawiam|wymieniam|poprawiam
    !nie|często|zawsze|zwykle (sprawdzam|sprawdzamy|zwracam|zwracamy|zamawiam|zamawiamy|przekazuję|przekazujemy|zlecam|zlecamy|anuluję|anulujemy|pracujemy nad|pracuję nad|naprawiamy|umawiam|umawiamy|zgłaszam|zgłaszamy|ustalam|ustalamy|analizujemy|weryfikujemy|kieruję|dołączam|poprawiam|wymieniamy|wymieniam|przyspieszam|zajmuję|zajmujemy)
    (<helper>) _3 (<do-he>|usuwa|usuwają|pracuje|pracują|sprawdza|sprawdzają|naprawia|naprawiają|analizuje|wyjaśnia|zajmuje|zajmują|przygotowuje)
    otrzyma (pan|pani|zwrot|nowy|nową|nowe)
    (otrzymają|dostaną) państwo
    (zwrot|przesyłka|paczka|zamówienie|korekta|faktura|nowy|nowa|nowe|środki|pieniądze) _3 (zostanie|zostaną|będzie|będą|dotrze|dotrą|trafi|trafią|przyjdzie|wyjdzie)
    żeby|aby (umówić|ustalić|uzgodnić|naprawić)
    (mogę|możemy) _2 (zaproponować|zaoferować|wysłać|zwrócić|wymienić|przedłużyć|przyznać|umówić)
    proponuj*
    zwróci|zwrócą|usuwają
    (zobaczę|zobaczymy) (co|czy)
    w kolejnym kroku
    (potwierdzę|potwierdzimy) (termin*|wizyt*|rezerwacj*|zamówieni*)
    (dam|damy) (pan*|państwu) odpowiedź
  `,
  status: `
    (jest|są|znajduje|znajdują|jesteśmy) _2 (w drodze|w trakcie|w realizacji|w naprawie|gotow*|spakowan*|przygotow*|w transporcie|w doręczeniu|dostępn*|opóźnion*|w serwisie|w magazynie|na etapie|u kuriera|w weryfikacji)
    w drodze
    w trakcie (realizacji|wyjaśniania|weryfikacji|naprawy|rozpatrywania|przygotowania|sprawdzania|analizy)
    (wciąż|nadal|obecnie|aktualnie|ciągle|jeszcze) _4 (rozpatruj*|sprawdza*|analizuj*|usuwa*|trwa*|czeka*|pracuj*|weryfik*|wyjaśnia*|naprawia*|nie ma*|nie zna*|nie wie*|w toku)
    (trwa|trwają) (naprawa|prace|usuwanie|weryfikacja|wyjaśnianie|analiza|awaria|sprawdzanie)
    !nie powinien|powinna|powinno|powinny _2 (być|dotrzeć|pojawić|przyjść|trafić|wpłynąć|zadziałać|wrócić) !byli
    (awaria|usterka|problem|przerwa|opóźnienie|sprawa|reklamacja|wniosek|zgłoszenie|przyczyna|paczka|przesyłka|zamówienie) _3 (zaczę*|wystąpi*|dotyczy|jest|była|był|trwa|czeka|wynika|wynik*|leży|został*|opuści*|wyszł*|znajduje|dotrze)
    (spodziewam|spodziewamy|oczekujemy|przewidujemy|planujemy|przewidywan*|planowan*|spodziewan*) _4
    (numer|link) _2 (przesyłki|śledzenia|listu|nadania) (to|jest)?
    !cieszę|cieszymy|cieszy znów|znowu|już|ponownie|wszystko (działa|działają|jest|są dostępn*)
    (do|na) następn* (faktur*|rachun*)
    następn* faktur*
    nie (było|był|była|były) (ich|go|jej|w|objęt*)
    (dotrze|dotrą|trafi|będzie) _3 (u|do|na)
    (okazało|ustaliłem|ustaliłam|ustaliliśmy|wiemy|wiem już) _ (się|że)?
    (na|w) (tę chwilę|tym momencie|obecnym etapie|ten moment)
    stan (na|sprawy|zamówienia)
    (poprawka|aktualizacja|łatka) _2 (wychodzi|ukaże|będzie|wejdzie|jest)
    potrzebuj* _2 (<number>|dni|godzin)
    (zwykle|zazwyczaj) _2 (trwa|potrwa|dni|<number>)
    realizacja (trwa|potrwa|zajmie)
    (potrwa|zajmie|zajmuje) _2 (<number>|około|do|dni|godzin*)
  `,
  thanks: `
    !nie dziękuję|dziękujemy|dzięki
    doceniam|doceniamy
    podziękow*
    wdzięczn*
    jesteśmy wdzięczni
  `,
};
