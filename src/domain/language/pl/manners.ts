// Polish: what a reply might better say in other words, and how it asks, instructs, apologises and closes.
import type { CueTable } from '../match-cues.ts';
import type { Alternatives, MannerSign } from '../signs.ts';

export const manners: CueTable<MannerSign> = {
  sorry: `
    !nie|musi|muszą przepraszam|przepraszamy
    (bardzo|ogromnie|szczerze|serdecznie|jeszcze raz)? (przepraszam|przepraszamy|przeprosić|przeprosiny)
    (przykro) (mi|nam|jest)
    (mi|nam|jest) (bardzo|niezmiernie|ogromnie)? przykro
    (proszę|prosimy) o (wybaczenie|wyrozumiałość|przyjęcie przeprosin)
    (żałuję|żałujemy|ubolewam|ubolewamy) !nie
    (najszczersze|szczere) przeprosiny
  `,
  stock: `
    (niedogodności|niedogodność|utrudnienia|kłopot|kłopoty) _2 (wynikł*|spowodowan*|związan*|z tego|jakie|które|mogł*)?
    wszelkie (niedogodności|utrudnienia|problemy)
    (dziękuję|dziękujemy) za _ (wyrozumiałość|cierpliwość) _ (i|oraz)? _ (wyrozumiałość|cierpliwość|współpracę)?
    (prosimy|proszę) o (cierpliwość|wyrozumiałość)
    (uprzejmie|grzecznie) (informuję|informujemy|proszę|prosimy|dziękuję|dziękujemy)
    (informuję|informujemy) (pana|panią|państwa)? że
    (w nawiązaniu|odpowiadając|w odpowiedzi|nawiązując) (do|na) _3 (zgłoszeni*|wiadomoś*|pism*|reklamacj*|zapytani*|rozmow*|mail*|korespondencj*)
    (państwa|pana|pani|twoje|twoja|wasze) (opinia|zgłoszenie|satysfakcja|zadowolenie|czas|zdanie) jest (dla nas)? _ (ważn*|cenn*|istotn*|priorytet*)
    (jest|są) dla nas (ważn*|cenn*|bardzo|niezwykle|priorytet*)
    (państwa|pana|pani|twoje)? (zgłoszenie|wiadomość|sprawa|zapytanie|wniosek|reklamacja) _ (został*|zostało) _ (przyjęt*|zarejestrowan*|przekazan*|odnotowan*)
    (dołożymy|dokładamy|dokładam|dołożę) wszelkich (starań|starania)
    (w razie|w przypadku) _ (pytań|wątpliwości|problemów|dodatkowych|jakichkolwiek)
    (pozostaję|pozostajemy|jestem|jesteśmy) do (państwa|pana|pani)? _ dyspozycji
    (zapewniam|zapewniamy) że
    (stale|ciągle|nieustannie) (pracujemy|dbamy|podnosimy|ulepszamy|doskonalimy)
    (najwyższ*|wysok*) (jakość|jakości|standard*|poziom*)
    (dziękuję|dziękujemy) za (kontakt|wiadomość|zgłoszenie|maila|skontaktowanie|zainteresowanie|zwrócenie uwagi|zaufanie|opinię|informację|przesłanie|kontakt z)
    (mam|mamy) nadzieję że (pomog*|powyższ*|wyjaśn*|odpowied*|informacj*)
    (zgodnie z|jak) _ (ustaleniami|wcześniej|wspomn*|informowa*)
    (cenimy|doceniamy|szanujemy) _ (państwa|pana|pani|twoj*|czas|opini*|uwagi)
    (szanowny|drogi|drodzy) (kliencie|klienci|użytkowniku)
    (przekaż*|przekaza*) _3 (uwagi|opinię|sugesti*|zgłoszenie) _2 (odpowiedni*|właściw*|działu|zespoł*|dalej)
    (zwiększon*|duż*|wzmożon*) (liczb*|ilość|zainteresowani*|ruch*) _ (zgłoszeń|zapytań|połączeń)?
    czy (mogę|możemy) jeszcze (w czymś|jakoś) pomóc
    (prosimy|proszę) _ (nie wahać|śmiało)
  `,
  soon: `
    wkrótce|niebawem|niezwłocznie|bezzwłocznie|niedługo
    (jak|najszybciej|możliwie) _ (najszybciej|najprędzej|możliwe|szybko|się da)
    (w|tak) _ (najbliższym|najkrótszym|możliwie|krótkim|niedługim|stosownym|odpowiednim|swoim) _ (czasie|terminie|możliwym)
    (w najbliższych|w ciągu najbliższych) (dniach|godzinach|tygodniach|dni)
    (już|lada|za) (niedługo|wkrótce|chwil*|dzień|moment|jakiś czas|parę|kilka)
    (za|w) (chwilę|moment|jakiś czas|jakimś czasie|wolnej chwili)
    (gdy|kiedy|jak|jeśli) tylko (będę|będziemy|coś|otrzym*|dosta*|się dowiem|poznam*|uda|będzie|to możliwe|znajd*|dowiem*)
    (kiedy|gdy|jak) (będę|będziemy) (miał*|mieli|wiedzi*|mogl*|mógł)
    (po|zaraz po) (otrzymaniu|uzyskaniu) (informacji|odpowiedzi|wiadomości)
    (prędzej czy później|w końcu|kiedyś|w wolnej chwili|w miarę możliwości|w trybie pilnym)
    (pilnie|szybko|sprawnie|ekspresowo) (się)? (zajm*|odpow*|sprawdz*|rozwiąż*|odpisz*|skontakt*|wróc*)
    asap
    (bieżąco) (będ*|inform*)
  `,
  blame: `
    (powinien|powinna|powinni) (był|była|byli)? _ (pan|pani|państwo)? _ !(otrzymać|dostać|być|zostać) .
    (trzeba|należało|wystarczyło|można) było (przeczytać|sprawdzić|zgłosić|zadzwonić|napisać|uważać|pomyśleć|zwrócić|zapoznać|zaznaczyć|wybrać|podać|odebrać)
    (nie) (przeczytał*|sprawdził*|podał*|zapoznał*|zaznaczył*|zgłosił*|odebrał*|wypełnił*|wpisał*|dołączył*|zapłacił*|opłacił*|odpowiedział*|odpisał*|zastosował*|zauważył*|dopełnił*|zwrócił*|dosłał*|przesłał*|załączył*) (pan|pani|państwo|się)?
    (pan|pani|państwo) nie (przeczyta*|sprawdzi*|poda*|zapozna*|zaznaczy*|zgłosi*|odebra*|wypełni*|wpisa*|dołączy*|zapłaci*|odpowie*|odpisa*|zastosowa*|zauważy*|dopełni*|przesła*)
    (jak) (już|wcześniej|wspomn*) _2 (pisał*|mówił*|wspomin*|informowa*|tłumaczył*|wyjaśnia*|pisaliśmy)
    (już) (pisał*|mówił*|wspomin*|informowa*|tłumaczył*|wyjaśnia*|odpowiada*) (panu|pani|państwu)?
    (błąd|wina|pomyłka|problem|usterka|niedopatrzenie) (leży|jest|był|była|nastąpi*|powsta*|wystąpi*|wynik*) _ (po|z) _ (pana|pani|państwa|stronie użytkownika|stronie klienta|twojej)
    (z|po) (pana|pani|państwa|twojej|własnej) (winy|stronie|strony)
    (pana|pani|państwa|twój|twoja|twoje) (błąd|wina|pomyłka|niedopatrzenie|zaniedbanie|nieuwaga)
    (gdyby|jeśliby) (pan|pani|państwo|wcześniej)
    (niewłaściw*|nieprawidłow*|błędn*) (użytkowani*|użyci*|obsług*|obchodzeni*|instalacj*|montaż*|przechowywani*)
    (błędnie|źle|niepoprawnie|nieprawidłowo|omyłkowo) _ (pan|pani|państwo)? _ (wpisał*|podał*|wybrał*|zaznaczył*|wypełnił*|wprowadził*|zamówił*|odczytał*|zrozumiał*|podan*)
    (pan|pani|państwo) (błędnie|źle|niepoprawnie|nieprawidłowo|omyłkowo|najwyraźniej|prawdopodobnie|chyba|widocznie)
    (najwyraźniej|widocznie|prawdopodobnie|zapewne) _ (pan|pani|państwo|nie|źle|przeoczył*|pomylił*|coś)
    (skoro|ponieważ|bo) (pan|pani|państwo) _ (nie|sam*|wybra*|poda*|zamówi*|zaakceptowa*|podpisa*)
    (na|w) przyszłość _ (proszę|prosimy|radzę|należy|warto)
    (zaakceptował*|podpisał*|zgodził*) (pan|pani|państwo|się) _2 (regulamin*|umow*|warunk*)
    (akceptując|podpisując) (regulamin|umowę|warunki)
    (twierdzi|utrzymuje) (pan|pani|że)
    (gdyby|jeśliby) _2 (miał*|spojrzał*|czytał*|sprawdził*|zgłosił*|włączył*|zadzwonił*) (pan|pani|państwo)?
    nie doszłoby|zauważyłby|zauważyłaby|wiedziałby|uniknęłby
    (od)? (gości|klientów|pasażerów|użytkowników|klient|klienta|użytkownik|gość|kupującego|rodziców) _ (oczekujemy|powin*|odpowiada|należy|obowiązk*)
    (na|odbywa się na) (własną|własne|odpowiedzialność) _ (odpowiedzialność|klienta|ryzyko)
    (obowiązkiem|odpowiedzialnością|po stronie) (klienta|użytkownika|kupującego|pasażera)
    (odpowiada|odpowiadają) (użytkownik|klient|kupujący)
    (odwołał*|parkował*|zamówił*|prosił*|zaznaczył*|zgodził*|rozbił*|wystawił*) (pan|pani) _4 (po|bez|za|nie|sam|sama)
    (należało|trzeba było|trzeba) (zgłosić|zadzwonić|sprawdzić|zadbać|uprzedzić|czytać|pilnować)
    nie (wpisał|wpisała|zgłosili|zgłosił|zgłosiła|zaktualizował|zaktualizowała|aktywował|aktywowała|wypełniła|wypełnił|odkamieniano|zapłacił*) (pan|pani|państwo)?
    (następnym razem|na przyszłość)
    (uważniej|dokładniej|staranniej)
    (ewidentnie|oczywiście|najwyraźniej|wyraźnie) _ (ruszal*|pan|pani|państwo|nie)
    (udostępnił*|podał*|dał*) (pan|pani) komuś
    (powinien|powinna|powinni) (liczyć|pamiętać|wiedzieć|sprawdz*|zapytać|uważać)
    skoro _3 nie
    sam|sama (pan|pani)
    (musiał|musiała|musiało) być (nieprawidłowo|źle|niewłaściwie|błędnie)
    (gdyby) _2 (został|zostały|była|był) (podan*|zgłoszon*|wypełnion*|przekazan*)
    (trzeba|wystarczy|należy) _2 (poprawnie|uważnie|prawidłowo|użyć)
    źle (skonfigurowan*|użyt*|podłączon*|wypełnion*) _2 (państwa|pana|pani|stronie)
  `,
  defence: `
    (to nie|nie jest to|nie jest|nie) (nasza|z naszej|po naszej|moja|mój|nasz) (wina|winy|stronie|błąd|odpowiedzialność|problem|sprawa)
    nie (jest|leży|była|był|wynika|wystąpi*|stwierdz*) _3 (naszej|nasza|nasz) (wina|stronie|strony|błąd|gestii|odpowiedzialnoś*)
    (z|według|zgodnie z) (naszych|naszego|naszymi|moich|naszej) (danych|systemu|zapisów|systemem|danymi|informacji|ewidencji) _ (wynika|wskazuj*)?
    (nasz|w naszym) (system|systemie|systemu) _ (wskazuje|pokazuje|widnieje|wynika|nie|jest)
    (u|po) (nas|naszej stronie) _ (wszystko|działa|jest|nie ma|nie występuje|nie widać)
    (wszystko) _ (działa|jest|było|wygląda|przebieg*|odbył*) _ (prawidłowo|poprawnie|w porządku|ok|zgodnie|dobrze)
    (nie|żadnych) (stwierdzono|stwierdziliśmy|stwierdzam|widzimy|widzę|odnotowa*|wykry*|występuj*|potwierdz*) _2 (błęd*|problem*|usterk*|nieprawidłowoś*|uszkodze*|wad*|awari*)?
    (nie ponosimy|nie ponoszę|nie odpowiadamy|nie bierzemy|nie możemy odpowiadać|nie mamy wpływu|nie mam wpływu|nie zależy od nas)
    (jest|są|są to|to) _ (niezależn*) od nas
    (z przyczyn|przyczyny) (niezależnych|niezależne|od nas)
    (inni|pozostali|żaden|żadni|większość) (klient*|użytkowni*|inny klient) _ (nie|zgłasza*|ma*|też)
    (proszę|prosimy|musi|muszą|trzeba) _ (pan|pani|państwo)? _ (zrozumieć|wziąć pod uwagę|pamiętać|mieć na uwadze|mieć świadomość)
    (zaznaczam|zaznaczamy|podkreślam|podkreślamy|przypominam|przypominamy|zwracam uwagę|zwracamy uwagę|pragnę zaznaczyć|pragnę zauważyć|chciałbym zaznaczyć|chciałabym zaznaczyć|nadmieniam|nadmieniamy) _ że
    (zrobiliśmy|zrobiłem|zrobiłam|uczyniliśmy) wszystko co
    (nie jest|to nie) (prawda|prawdą|tak|zgodne z prawdą)
    (nie zgadzam|nie zgadzamy|nie możemy się zgodzić)
    (jest|było|jest to|są) (jasno|wyraźnie|jednoznacznie|wprost|dokładnie) (napisan*|podan*|wskazan*|określon*|opisan*|zaznaczon*)
    (informacja|informacje|taki zapis|ten zapis) _3 (jest|są|znajduje|widnieje|znajdują|była|był) _ (na stronie|w regulaminie|w umowie|w cenniku|w opisie|dostępn*|podan*|zawart*)
    (brak|nie ma) (podstaw|powodów|przesłanek|możliwości) (do|by|aby|żeby|uznania)
    reklamacja _3 (niezasadna|odrzucona|nieuzasadniona|bezzasadna)
    (co|jak) (jest)? _ (napisan*|wydrukowan*|opisan*|zaznaczon*|podan*|wyjaśnion*|ustalon*) _ (w|na|przy)
    jak (wyjaśniono|zaznaczono|wskazano|podano|informowano|uzgodniono)
    (widnieje|widnieją) (na|w|jako)
    (monitoring|protokół|system|rejestr|podpis|dział|kontroler|kurier) _2 (odnotował*|wskazuje|świadczy|potwierdza|nie stwierdził*|postąpił*|wykazał*|twierdzi)
    nie (stwierdził*|stwierdzon*) (wady|usterk*|nieprawidł*|błęd*)
    (jest|są|był|była|było) (zasadn*|prawidłow*|poprawn*|słuszn*|ważn*|zgodn*)
    (jak|tak jak) każd* (operator*|firma|bank|sklep)
    (to|taki jest) (standard|norma) (w|branż*|rynk*)
    (nasz|nasi|nasza) (personel|pracowni*|konsultant*|kierowc*) _3 (nie|jest|są) _ (przeszkolon*|powiedział*|zachowuj*|zrobił*)?
    (stanowczo|zdecydowanie) (odrzucamy|zaprzeczamy|odrzucam|zaprzeczam)
    (ja|my) tych zasad nie
    tak (działa|jest) (system|urządzon*|skonstruow*)
    (gwarantowan*|obiecan*) _2 nie (został*|naruszon*)
    (mamy|mam) prawo
    (chroni|chronią) (naszych|klientów)
    (u innych|innym|innych) (działa|nie|to)
    (procedury|zasady) (zostały|są) (zachowan*|równe|jasne|przestrzegan*)
    (wobec czego|zatem|dlatego) _ (rekompensata|odszkodowanie|wniosek|zaakceptował*)
    szacunkow* i nie
    (ze względu|z uwagi) na (umowę|umowy|przepisy|regulamin|zasady|ochronę|bezpieczeństwo)
    (przepisy|ustawa|prawo|regulamin) (zobowiązuj*|wymaga*|nakład*|zakazuj*|wyklucz*|nie pozwala*)
    jesteśmy (zobowiązani|zobligowani)
    (wyłącznie|tylko) (przez|poprzez|w|po|za|telefonicznie|osobiście|pisemnie|na podstawie)
    (odbywa|odbywają) się wyłącznie
    (zgodnie z|w myśl|na mocy|w świetle) .
    (jedynym|jedyny) (wiążącym|dokumentem)
    (obowiązuje|obowiązują) (wyłącznie|wszystkich|każdego)
    (siła wyższa|drogą sądową)
    u (mnie|nas) działa
    nie mamy (na to)? _ wpływu
  `,
  wall: `
    (zgodnie z|według|w myśl|na mocy|stosownie do|na podstawie) _ (regulaminem|regulaminu|umową|umowy|polityką|procedurami|procedurą|zasadami|zasad|przepisami|przepisów|cennikiem|warunkami|warunków|procedur|§|par|paragraf*|naszym|naszą|naszymi) _ (regulaminem|umową|polityką|procedurami|procedurą|zasadami|warunkami)?
    (regulamin|polityka|procedura|procedury|przepisy|umowa|zasady|warunki) _2 (nie|zakłada*|przewiduj*|zezwala*|pozwala*|wymaga*|mówi*|stanowi*|określa*|jasno)
    nie (ma|mamy|mam|istnieje|widzę|jest) _ (możliwości|możliwe|możliwość|takiej możliwości|opcji|takiej opcji)
    (nie możemy|nie mogę|nie jestem w stanie|nie jesteśmy w stanie|nie mam możliwości|nie mamy możliwości|nie jest możliw*) _2 (zwrócić|zwrot*|wymienić|wymian*|uznać|przyznać|anulow*|zmienić|pomóc|udzielić|zrobić|zrealizować|przyjąć|uwzględnić|zaoferować|wydać|podać|cofnąć|przedłużyć|umorzyć|wypłacić)
    (nic|niczego|niewiele) _ (więcej)? _ (nie)? (mogę|możemy|da się|poradz*|zrobi*)
    (nie) (podlega|podlegają|przysługuje|uwzględniamy|przewidujemy|realizujemy|prowadzimy|oferujemy|zwracamy|przyjmujemy|udzielamy|robimy) _2 (zwrot*|reklamacj*|wyjątk*|wymian*|rekompensat*|rabat*|takich|informacji|tego)?
    (bez|nie ma|nie robimy) (wyjątków|odstępstw)
    (to) (nie)? (należy do|leży w gestii|leży w kompetencji|zależy od) _ (kuriera|producenta|banku|sprzedawcy|przewoźnika|innego|dział*|nas)
    (proszę|musi|należy|trzeba) _ (pan|pani|państwo)? _ (zwrócić|kontaktować|skontaktować|zgłosić|udać) się _2 (z|do) _ (producent*|kurier*|bank*|sprzedawc*|przewoźnik*|innego|dział*|oddział*)
    (takie|takie są|taka jest|takie mamy) (procedury|zasady|procedura|przepisy|polityka|regulamin)
    (jedyne|jedyna) (co|opcja|możliwość)
    (ze względów|z powodów) (prawnych|bezpieczeństwa|formalnych|proceduralnych)
    nie (podlega|podlegają|przysługuje|przysługują|obejmuje|obejmują|uwzględnia*|przewiduje|spełnia|wchodzi|rozpatrujemy|przyjmujemy|wydajemy|udostępniamy|obsługujemy|udzielamy|zdejmujemy|prowadzimy)
    nie (jest|są|będzie) (objęt*|możliw*|dozwol*|dostępn*|rozpatrywan*|przewidzian*)
    (niedozwolon*|zabronion*|wykluczon*|niedopuszczaln*|bezzasadn*)
    (decyzja|decyzje|stanowisko|opłatę|opłata) _ (pozostaje|pozostają|podtrzymujemy|bez zmian|ostateczn*)
    (podtrzymujemy|podtrzymuję) _ (stanowisko|decyzję|opłatę)?
    (są|jest) (ostateczn*|wiążąc*|niezmienn*)
    (sprawę|temat) (uznajemy|uważamy|zamykamy)
    bez wyjątków
    (wyjątków|wymiany|zwrotów) _ (nie|brak)
    (pozostaje|zostaje) (droga|panu|pani) (sądowa|sądowej)
    (unieważnia|wyklucza) (gwarancję|zwrot)
  `,
  'plays-down': `
    (to)? (tylko|jedynie|zaledwie) (drobn*|mał*|niewielk*|chwilow*|kilka|parę|jeden|jedna|kwestia|drobiazg|formalność|usterka)
    (drobn*|niewielk*|mał*|chwilow*|krótk*|przejściow*) (problem*|usterk*|opóźnieni*|błąd|niedogodnoś*|kłopot*|utrudnieni*|awari*|przerw*|wad*|rysk*|rys*)
    (nic) (się)? (takiego|poważnego|strasznego|wielkiego|nie stało|złego)
    (nie ma|nie widzę|bez) (powodu|powodów|potrzeby|co|paniki|powodów do) (do)? (niepokoju|obaw|nerwów|paniki|denerwować|martwić|stresu|zdenerwowania|się)
    (proszę|niech) _3 (nie)? (się)? _ (nie denerwować|nie stresować|nie martwić|uspokoić|nie przesadzać|spokojnie|się nie martwić|nie przejmować|denerwuje)
    (spokojnie|bez nerwów|bez paniki|bez obaw|bez przesady)
    (to|jest to|są to)? (zupełnie|całkowicie|całkiem|jak najbardziej)? (normalne|standardowe|typowe|powszechne|zwykłe|normalny|standardowy) _ (zjawisko|w|przy|że|sytuacj*|czas|procedura|zachowanie|objaw)
    (tak|to)? (się)? (zdarza|zdarzają) (się)? _ (często|czasem|czasami|każdemu|niekiedy|najlepszym)?
    (każdy|wszyscy|inni|wszyscy klienci) _ (czeka|czekają|tak ma|mają|musi|muszą|przez to)
    (wystarczy|wystarczyło) (tylko|po prostu|jedynie)? (zrestartować|kliknąć|wejść|poczekać|zadzwonić|odświeżyć|sprawdzić|zalogować|włączyć)
    (nie jest to|to nie jest|nie są to) (duż*|poważn*|aż tak*|wielki*|nic) _
    (przesad*|wyolbrzymi*|dramatyz*)
    (da się|można) (przeżyć|wytrzymać|przyzwyczaić)
    (przecież|po prostu) (wystarczy|można|trzeba|to)
    (to|tylko|przecież|raptem|ledwie|zaledwie) (tylko|drobn*|kwestia|kosmetyk*|raptem|ledwie|parę|kilka|jeden|tydzień|minut*|<number>)
    (naprawdę|to|wcale) (nie)? (tak)? (niewiele|nic|nie tak źle|drobnostka|drobiazg)
    nic (się)? (nie)? (stało|takiego|strasznego|nadzwyczajnego|wielkiego|nie robi)
    nie ma (co|powodu|potrzeby|czym) (się|do|denerwować|panikować|martwić|przejmować)
    (nie ma) (co|powodów)
    (proszę)? (się)? nie (denerwować|przejmować|panikować|martwić)
    (norma|normalne|naturalne|naturalnego|standardowe)
    (da się|można) (przeżyć|wytrzymać|żyć)
    (odrośnie|przejdzie|przyzwyczai|przywyknie)
    (i tak)? (szybko|krótko|niedługo) jak na
    (większość|nikt|mało kto) _2 (czyta|zwraca|narzeka|skarży|ma problem|problemu|czeka)
    (głowa do góry|spojrzeć na plusy|koniec końców|w sumie)
    (bardzo|naprawdę|to) (prost*|intuicyj*|czyteln*|oczywist*)
    (każda|każdy|każdej|wszyscy|w każdej) _ (czasem|firma|firmie|kuchni|żongluj*|laguje|gra|ma)
    (trochę|lekkie|pewien) _ (szumu|hałasu|migotanie|poziom|szum)
    (proszę)? tyle nie myśleć
    to (blok|morze|zima)
    nikt nie (zauważył|zwrócił uwagi)
    jeszcze (mnóstwo|dużo|wiele)
    (nie jest) (pan|pani) _ (jedyn*|naszą|naszym)
    (chwilę|trochę) (trwa|trwają|to potrwa)
    odrobinę cierpliwości
  `,
  'vague-thing': `
    (ta|tę|tą|tej|tego|tym|ten|to|powyższ*|zaistniał*|zgłoszon*|przedmiotow*|opisan*) (sytuacj*|spraw*|kwesti*|problem*|zdarzeni*|incydent*|zgłoszeni*|niedogodnoś*)
    (pana|pani|państwa|twoj*) (sprawa|sprawę|sprawie|sprawy|problem|problemu|problemem|kwestia|kwestię|sytuacja|sytuację|sytuacji|zgłoszenia|zgłoszeniem)
    (zaistniała|zaistniałą|zaistniałej|zaistniałe)
  `,
  cheer: `
    (głowa do góry|uszy do góry|więcej optymizmu|myśl pozytywnie|bądź dobrej myśli|proszę być dobrej myśli|proszę myśleć pozytywnie)
    (proszę się uśmiechnąć|uśmiechu na co dzień|wszystko dzieje się po coś|nie ma tego złego)
    (cudownego|wspaniałego|magicznego|fantastycznego|przecudownego|bajecznego) (dnia|wieczoru|weekendu|tygodnia)
    (super|mega|przeogromnie|niezmiernie) (się)? (cieszymy|cieszę)
  `,
  asks: `
    (proszę|prosimy|poproszę|prosiłbym|prosiłabym) _2 o _3 (podanie|przesłanie|numer|informacj*|wysłanie|zdjęci*|potwierdzenie|dosłanie|wskazanie|odpowiedź|szczegóły|dane|doprecyzowanie|opis|screen|zrzut|kopi*|adres|datę|kod|opisanie|udostępnienie)
    (proszę|prosimy) _2 (podać|przesłać|wysłać|napisać|dosłać|potwierdzić|wskazać|opisać|powiedzieć|odpisać|doprecyzować|udostępnić|załączyć) !ponownie
    (proszę|prosimy) _ dać (mi|nam)? znać (czy|kiedy|jak|który|która|które|co|gdzie)
    (czy) _ (może|mogłaby|mógłby|mogliby|mogą|możesz|mógłbyś|mogłabyś|zechce|zechciał*) _3 (podać|przesłać|wysłać|napisać|powiedzieć|potwierdzić|sprawdzić|dosłać|opisać|podesłać|podrzucić|wskazać)
    (mogę|możemy|mógłbym|mogłabym) (prosić|poprosić|zapytać)
    (podaj|podajcie|prześlij|napisz|wyślij|podeślij) _ (nam|mi|numer|adres|zdjęcie)
    (potrzebuję|potrzebujemy|potrzebny|potrzebne|potrzebna|brakuje) _ (jeszcze|będzie|mi|nam)? _ (numer*|dan*|informacj*|zdjęci*|potwierdzeni*|adres*|kod*)
  `,
  instructs: `
    (proszę|prosimy) _2 (sprawdzić|spróbować|kliknąć|wejść|zalogować|zrestartować|uruchomić|wyłączyć|włączyć|odinstalować|zainstalować|zaktualizować|skontaktować|zadzwonić|wypełnić|odesłać|nadać|wydrukować|podać|przesłać|wysłać|napisać|dołączyć|zgłosić|wybrać|zmienić|usunąć|odłączyć|podłączyć|odczekać|poczekać|zapoznać|skorzystać|udać|odebrać|przygotować|zwrócić|postępować|dosłać|potwierdzić|odpowiedzieć|wpisać|ponowić|zachować|zapakować|użyć|odświeżyć|wyczyścić|przejść|otworzyć|dać znać|upewnić|pamiętać|zignorować|opłacić)
    (proszę|prosimy|poproszę) _ o (podanie|przesłanie|sprawdzenie|kontakt|wysłanie|wypełnienie|potwierdzenie|odesłanie|zwrot|dosłanie|ponowne|uzupełnienie|kliknięcie|zalogowanie|opłacenie|odpowiedź|wskazanie|wybór|zachowanie|wybranie|zapoznanie)
    (może|mogą|można|należy|trzeba|wystarczy|musi|muszą|powinien|powinna|warto|możesz|musisz|powinno) _3 (sprawdzić|spróbować|kliknąć|wejść|zalogować|zrestartować|uruchomić|wyłączyć|włączyć|zainstalować|zaktualizować|skontaktować|zadzwonić|wypełnić|odesłać|nadać|wydrukować|podać|przesłać|wysłać|napisać|dołączyć|zgłosić|wybrać|zmienić|usunąć|odłączyć|podłączyć|odczekać|poczekać|skorzystać|udać|odebrać|złożyć|zwrócić|pobrać|znaleźć|śledzić|anulować|opłacić|zapłacić|odwołać|użyć|otworzyć|przejść|ponowić|zresetować|edytować|dodać|ustawić)
    (polecam|polecamy|zalecam|zalecamy|sugeruję|sugerujemy|radzę|rekomenduj*|zachęcam|zachęcamy|doradzam) .
    ^(sprawdź|spróbuj|kliknij|wejdź|zaloguj|zrestartuj|uruchom|wyłącz|włącz|zainstaluj|zaktualizuj|napisz|zadzwoń|prześlij|wyślij|wybierz|zmień|usuń|odłącz|podłącz|poczekaj|odczekaj|pobierz|otwórz|przejdź|użyj|podaj|wpisz)
    (instrukcj*|poradnik*|krok|kroki|link|formularz) _2 (znajduj*|pod|poniżej|tutaj|jest|są|dostępn*|w załączniku)
  `,
  'warm-close': `
    (pozdrawiam|pozdrawiamy|pozdrowienia|serdeczności)
    (życzę|życzymy) _2 (miłego|dobrego|udanego|spokojnego|pięknego|powodzenia|zdrowia|wszystkiego)
    (miłego|dobrego|udanego|spokojnego) (dnia|wieczoru|weekendu|popołudnia|tygodnia|wypoczynku)
    (dziękuję|dziękujemy) (jeszcze raz)? za _ (cierpliwość|wiadomość|czas|zaufanie|pomoc|wyrozumiałość|zgłoszenie|kontakt)
    (jestem|jesteśmy|będę|będziemy) _ (tu|tutaj|pod tym|do dyspozycji|dla pana|dla pani|dla państwa)
    (w razie) (pytań|czegokolwiek|potrzeby|wątpliwości)
    (proszę) (śmiało)? (pisać|dzwonić|dać znać|odpisać) _
    (mam|mamy) nadzieję
    (do usłyszenia|do zobaczenia|trzymam kciuki|z wyrazami szacunku|z poważaniem)
  `,
  'thanks-waiting': `
    (dziękuję|dziękujemy) _ za _ (cierpliwość|czekanie|oczekiwanie|wyrozumiałość)
    (doceniam|doceniamy) _ cierpliwość
  `,
  'sorry-waiting': `
    (przepraszam|przepraszamy|przykro) _4 (opóźnieni*|zwłok*|czekani*|oczekiwani*|późn*|długi*|że tak długo)
  `,
};

/** What an apology says without naming anything. */
export const genericWords = `niedogodności niedogodność utrudnienia utrudnienie kłopot kłopoty problem problemy problemu sytuacja sytuację sytuacji zaistniała zaistniałą zaistniałej zaistniałe to tego tę ta tej tym że się
  za i w na z do o a ale wszelkie wszystkie wszystko bardzo ogromnie szczerze serdecznie najmocniej mocno raz jeszcze powstałe powstała wynikłe wynikające spowodowane związane jakie które która mogły mogła mogło
  mi nam jest pan pana pani panią panu państwa państwo państwu słyszeć czytać usłyszeć to sprawa sprawę sprawy tak nas mnie naszej strony ze strony imieniu firmy własnym niniejszym dzień dobry witam szanowna szanowny
  proszę prosimy o wyrozumiałość dziękujemy dziękuję zdarzenie zdarzenia doświadczenie doświadczenia doświadczeń negatywne nieprzyjemne był była było doszło spotkało spotkała spotkały zdenerwowanie frustrację
  frustracja rozczarowanie dyskomfort stres zamieszanie przykrość przykrości poczuł poczuła czuje kwestia kwestię nieporozumienie`;

export const person = {
  i: `mi mnie mną mój moja moje moim mojej mojego sam sama osobiście rozumiem przepraszam dziękuję proszę wiem widzę mogę jestem będę *ałem *iłem *yłem *ąłem *ałam *iłam *yłam *ęłam *iłbym *iłabym sprawdzam wysyłam przekazuję zgłaszam zwracam`,
  we: `nam nas nami nasz nasza nasze naszej naszego naszym naszą rozumiemy przepraszamy dziękujemy prosimy możemy jesteśmy będziemy *liśmy *łyśmy wiemy chcemy rozpatrzymy sprawdzamy wysyłamy przekazujemy`,
};

export const alternatives: Alternatives = {
  stock: 'Powiedz to o tej osobie: „Przykro mi, że lampa drugi raz przyszła rozbita”.',
  'generic-apology': 'Nazwij, co się stało: „Przepraszam, że pobraliśmy opłatę dwa razy”.',
  soon: 'Podaj porę, której dotrzymasz: „dziś do 16:00”, „w czwartek do południa”.',
  blame: 'Powiedz, co się stało, bez winnego: „W formularzu nie było daty. Mogę ją teraz dopisać”.',
  defence:
    'Najpierw co widzisz, potem co robisz: „W systemie paczka ma status doręczonej. Pytam kuriera, gdzie ją zostawił”.',
  wall: 'Zacznij od tego, co możesz: „Dziś mogę wymienić albo oddać całą kwotę na konto klienta”.',
  'plays-down': 'Powiedz, co to znaczyło dla nich: „Dwa dni bez internetu przy pracy z domu to dużo”.',
  'over-apology': 'Jedne przeprosiny wystarczą. Dalej: „Robię z tym to i to”.',
  'too-warm': 'Jedno ciepłe zdanie na początku i jedno na końcu; pośrodku to, co robisz i na kiedy.',
  'no-first-person': 'Pisz od siebie: „Sprawdziłam zamówienie”, „Napiszę do pani”.',
  'vague-thing': 'Użyj słowa klienta: nie „ta sprawa”, tylko „paczka”, „faktura”, „aplikacja”.',
  'late-apology': 'Przeprosiny daj na początek i nazwij rzecz: „Przepraszam, że w paczce nie było ładowarki”.',
  'not-heard':
    'Najpierw ich kłopot jednym zdaniem i że to zrozumiałe: „Dwa razy czekał pan w domu i nikt nie przyjechał; nic dziwnego, że ma pan dość”.',
  'thank-for-waiting': '„Dziękuję, że pani poczekała” często działa tu lepiej niż „przepraszam za opóźnienie”.',
  'no-time': 'Powiedz, kiedy się odezwiesz: „Napiszę do 16:00, także jeśli jeszcze nic nie będę wiedzieć”.',
  'no-work-shown':
    'Nazwij jedną rzecz zrobioną i następny krok: „Zgłosiłam reklamację u kuriera; odpowiedź będzie do piątku”.',
  'repeated-opener': 'Ostatnie odpowiedzi zaczynały się tak samo. Zacznij od sprawy tej osoby.',
  'mostly-pack': 'Prawie wszystko jest z podpowiedzi. Dodaj jedno zdanie, które możesz napisać tylko do tej osoby.',
  unanswered: 'Jeszcze bez odpowiedzi:',
  cheer: 'Nastrój zostaw im. Napisz, co widzisz i co robisz.',
};
