// Polish: what kind of case a ticket is. Notation in cue-pattern.ts, meaning of each sign in case-signs.ts.
import type { Cases } from '../case-signs.ts';

export const cases: Cases = {
  solved: 'rozwiązan* zamknięt* zakończon* załatwion* zrealizowan* zrobione zarchiwizowan*',
  signs: {
    'you-erred': `
      (wysłali*|przysłali*|dostarczyli*|wydali*|wpisali*|zapakowali*|przysłano|wysłano|dostarczono|otrzyma*|dosta*|przyszedł|przyszła|przyszło) _2 (zły|złą|złe|nie ten|nie tę|nie to|inny|inną|inne|niewłaściw*|błędn*|cudz*)
      (zły|złą|złe|nie ten|nie tę|nie ta|nie to|niewłaściw*) (towar|produkt|rozmiar|kolor|model|paczk*|zamówieni*|adres|część|lamp*|but*|artykuł|pokój|danie)
      (wasz|państwa|firmy|sklepu|magazynu|kuriera) (błąd|pomyłk*|niedopatrzeni*|wina)
      (wasza|państwa) (wina|pomyłka)
      (błąd|pomyłka|wina) (po|z) (waszej|państwa) (stronie|strony)
      (pomyliliście|zgubiliście|zapomnieliście|przeoczyliście|skasowaliście|usunęliście|zepsuliście)
      (dotarł*|przyszł*|przyszedł|dostarczon*|doszł*) _3 (uszkodz*|rozbit*|pęknię*|połaman*|niekompletn*|stłucz*|zepsut*)
      (drug*|trzeci*|kolejn*|nowy|nowa|nowe|wymienion*) _2 (też|także|również|znowu|znów|już)? _ (uszkodz*|rozbit*|pęknię*|połaman*|stłucz*|zepsut*|wadliw*)
      (też|także|również|znowu|znów|ponownie) _ (uszkodz*|rozbit*|pęknię*|połaman*|stłucz*|zepsut*|wadliw*)
      (z|ze) (rozdarciem|pęknięciem|dziurą|rysą|plamą|wgnieceniem|uszkodzeniem)
      (oddał*|oddano|oddali|dali|dano) (komuś|innemu|innej|innym)
      (w paczce|w zamówieniu|w przesyłce|w pudełku|w zestawie) (brak*|nie było|nie ma)
      nie to _ zamówi*
      cudz* (paczk*|zamówieni*|faktur*|dane|nazwisk*)
    `,
    'i-erred': `
      (pomyliłem|pomyliłam|pomyliliśmy)
      (źle|błędnie|omyłkowo|niechcący|przypadkowo|przypadkiem|pomyłkowo) _ (wpisa*|poda*|wybra*|zaznaczy*|klik*|zamówi*|wypełni*|odczyta*|zrozumia*|usun*|skasowa*|wysła*)
      (wpisa*|poda*|wybra*|zaznaczy*|zamówi*|klikn*) _3 (zły|złą|złe|nie ten|nie tę|nie to|błędn*|niewłaściw*)
      (mój|moja|nasz|nasza) (błąd|wina|pomyłka|niedopatrzenie)
      (zapomniałem|zapomniałam|zapomnieliśmy) !hasł*|pin
      nie (zauważyłem|zauważyłam|zauważyliśmy|doczytałem|doczytałam|doczytaliśmy|sprawdziłem|sprawdziłam)
      (przeoczyłem|przeoczyłam|przeoczyliśmy)
      przez (pomyłkę|przypadek|nieuwagę)
    `,
    delayed: `
      opóźni*|opóźnia*
      spóźni*
      po terminie
      czekam|czekamy|czekałem|czekałam|czekaliśmy _3 dni|tydzień|tygodni|tygodnie|tygodnia|miesiąc|miesiące|miesięcy|godzin|godziny
      (nadal|wciąż|dalej|jeszcze) nie (dotar*|przysz*|dosta*|otrzyma*|dosz*|ma|wysłan*|przyjecha*)
      nie (dotarł*|doszł*|przyszł*|przyszedł|dojechał*|przyjechał*)
      gdzie jest (moj*|mój|nasz*|paczk*|przesyłk*|zamówieni*)
      trwa _2 dłużej
    `,
    outage: `
      awari*
      (przerwa|przerwy|przerwie|przerwę) w (dostaw*|działani*|dostępie|usług*)
      (strona|serwis|system|serwer|serwery|aplikacja|portal|platforma|sieć|internet|poczta|wszystko|telefony) _2 (leży|padł*|niedostępn*|nie działa*|nie odpowiada)
      (nikt|nikomu|żaden z nas|wszyscy|u wszystkich|nikt z nas) _5 (zalogować|pracować|połączyć|wejść|dzwonić|drukować|działa|działają|dostać)
      (cał*) (biuro|firma|blok|ulica|osiedle|zespół|oddział|szkoła|budynek|dział|wieś) _4 (bez|nie|stoi|leży)
      (nie ma|brak|bez) (prądu|internetu|wody|sygnału|zasięgu|ogrzewania) _4 (cał*|blok*|ulic*|osiedl*|budynk*|okolic*|biur*|sąsiad*|od)
      502|503|504
      nie (mam|mamy) (internetu|prądu|wody|sygnału|zasięgu|ogrzewania|telewizji)
      prace (naprawcze|serwisowe)
    `,
    billing: `
      faktur* _6 (zł*|błąd*|błęd*|wyższ*|inn*|niezgod*|podwójn*|skąd|dlaczego|zapłac*|opłac*|niejasn*|kwot*|ponagl*|nalicz*)
      (rozumiem|rozumiemy|skąd|dlaczego|zł*|błąd*|błęd*|zapłac*|opłac*|wyjaśni*|kwot*|podwójn*) _5 faktur*
      rachunek|rachunku|rachunki|rachunkiem|rachunków !bankow*
      (pobra*|pobier*|ściągn*|ściąga*|obciąż*|nalicz*|potrąc*) _3 (opłat*|kwot*|pieniądz*|środk*|konto|konta|karty|kartę|dwa|podwójn*|dwukrotn*|#|złotych|zł)
      (podwójn*|dodatkow*|nieznan*|niespodziewan*) (opłat*|płatnoś*|obciąż*|kwot*)
      płatnoś* (nie|została|zosta*|odrzuc*|przesz*|za|podwójn*)
      polecenie zapłaty
      (zła|złą|błędn*|wyższ*|inna|inną) (kwot*|cen*|stawk*)
      nadpłat*
      (kaucj*|wyciąg|wyciągu)
      (abonament*|subskrypcj*) _3 (pobra*|nalicz*|opłat*|podwyż*|zdroż*|wyższ*)
    `,
    'was-declined': `
      (odmówi*|odmawia*|odrzuci*|odrzuca*|odrzucon*) _2 (reklamacj*|zwrot*|mi|nam|wnios*|wymian*|napraw*|przyjęci*|roszczeni*)
      (reklamacj*|wniosek|zwrot|roszczenie|prośb*|odwołanie) _2 (odrzucon*|odmow*|odmówi*|nieuznan*|oddalon*)
      nie (uznali*|uznano|uznaje*|uwzględni*|przyjęli*|przyjęto) _2 (reklamacj*|zwrot*|wnios*|roszczeni*|odwołani*)
      (odmowa|odmowę|odmowie|odmową)
      (powiedzie*|napisa*|twierdz*|usłysza*) _5 nie (da|można|należy|przysługuje|podlega|obejmuje)
      zasłania* się
    `,
    abuse: `
      idioci|idiotko|idioto|debile|debilu|kretyni|kretynie|matoły|matole|barany|baranie|głąby|tumany|nieroby|gnoje|gnoju|śmiecie|szmaty|szmato|suko|suki|skurwys*|skurwiel*|złamasy
      jesteście _3 idiot*|debil*|kretyn*|baran*|głup*|śmieci*|żałośni|beznadziejni|niedorozwini*|tępi|bezmózg*|dnem
      jesteś _3 idiot*|debil*|kretyn*|baran*|głup*|śmieci*|żałosn*|beznadziejn*|tęp*|bezmózg*|zerem
      (głup*|tęp*|bezmózg*|durn*) (babo|baba|babsztyl|ludzie|krowo|krowa|człowieku|banda|cip*|kretyn*)
      (spierdala*|wypierdala*|odpierdol*|pierdol* się|pieprz* się|chuj wam|chuj ci|jebać was|jebcie)
      zamknij* się
      (znajdę|zabiję|zniszczę|dorwę|dopadnę|pobiję|załatwię) (was|cię|ciebie|panią|pana)
      wiem gdzie (mieszkasz|pracujesz|mieszkacie|siedzicie)
      (oby|żebyś|żebyście|obyście) _3 (zdech*|zdychali|zdychał*|zgnił*|zgnili)
      pożałujesz|pożałujecie
    `,
    colleague: `
      (mój|moja|nasz|nasza|moi|nasi) (klient|klientka|klienci|pacjent|pacjentka|gość|najemca) (pyta*|chce|czeka*|zgłasz*|ma|dzwoni*|pisze|napisa*|prosi*|twierdzi|nie|już|potrzebuj*|skarży|reklamuj*)
      (dla|od|z|u) (mojego|mojej|naszego|naszej|jednego z naszych|jednej z naszych) (klient*|pacjent*|najemc*|gości*)
      (klient|klientka) (pyta*|chce|czeka|zgłasza|zgłosi*|dzwoni*|pisze|prosi|twierdzi|nalega|dopytuj*|reklamuj*|skarży|dzwonił*)
      w imieniu klient*
      (cześć|hej|czołem|siema) (zespół|zespole|koledzy|koleżanki|ekipa|wszystkim)
      (drodzy|drogie|szanowni) (koledzy|koleżanki)
      (piszę|pisze|tu|jestem) z (działu|magazynu|sprzedaży|księgowości|logistyki|kadr|recepcji|pierwszej linii|drugiej linii|oddziału|salonu|sklepu|infolinii|bok)
      (przekazuję|eskaluję|podsyłam) (to|wam|do was|ci|sprawę|zgłoszenie)
      zgłoszenie wewnętrzne
      (pierwsza|pierwszej|pierwszą|druga|drugiej|drugą|trzecia|trzeciej|trzecią) (linia|linii|linię)
    `,
    'they-erred': `
      (zostało|została|został|zostały|jest|był|była|było) (wpisan*|podan*|wybran*|zaznaczon*|ustawion*|złożon*|wysłan*|wypełnion*) (jako|bez|z|na|w|inn*|z innym|z inną)
      (podany|podana|podane|wpisany|wpisana|wpisane|wybrany|wybrana|wybrane) (adres|numer|data|kod|rozmiar|kolor|opcja|nazwisko|mail|e-mail|wariant) (jest|był|była|to|różni|ma|zawiera)
      łatwo (to|go|ją|je|o)? _ (przeoczyć|pomylić|pomyłkę|pomylić się)
      (w numerze|w adresie|w kodzie) (brakuje|brak|jest inna|zabrakło)
      (brakuje|zabrakło) (jednej)? cyfry
    `,
    declined: `
      nie (mogę|możemy|jestem w stanie|jesteśmy w stanie|mam możliwości|mamy możliwości|da się|można) _3 (zwrócić|przyjąć|wymienić|uznać|anulować|przedłużyć|naprawić|zaoferować|przyznać|wypłacić|umorzyć|uwzględnić|zgodzić)
      tego zrobić nie (mogę|możemy)
      nie (podlega|podlegają|przysługuje|przysługują|obejmuje|kwalifikuje)
      (musimy|muszę) (odmówić|odrzucić)
      (odpowiedź|decyzja) _2 (odmown*|negatywn*|brzmi nie)
      (po|poza) (terminie|terminem|upływie|okresem) (zwrot*|gwarancj*|odstąpieni*|#|reklamacj*)
      (reklamacja|wniosek|prośba|zwrot) (został*|nie|zosta*) _ (odrzucon*|uznan*|przyjęt*|uwzględnion*)
    `,
    remedy: `
      (już|teraz|znów|znowu|ponownie|wszystko) (działa|działają) !gdy|kiedy|jeśli
      (działa|działają) (już|znów|znowu|ponownie)
      (został*|jest|są|problem|usterka|błąd|konto|kwota|sprawa) _ (naprawion*|rozwiązan*|usunięt*|poprawion*|zwrócon*|wymienion*|odblokowan*|przywrócon*|zresetowan*|anulowan*|załatwion*|skorygowan*)
      (naprawiłem|naprawiłam|naprawiliśmy|rozwiązałem|rozwiązałam|rozwiązaliśmy|poprawiłem|poprawiłam|poprawiliśmy|zwróciłem|zwróciłam|zwróciliśmy|wymieniłem|wymieniłam|wymieniliśmy|odblokowałem|odblokowałam|odblokowaliśmy|przywróciłem|przywróciłam|przywróciliśmy|skorygowałem|skorygowałam|skorygowaliśmy|usunęliśmy|zresetowałem|zresetowałam)
      (powinno|powinien|powinna|powinny) (już|teraz|znów|znowu) (działać|wszystko)
      (oto|poniżej|w załączniku) _2 (rozwiązanie|odpowiedź|kroki|instrukcj*|etykiet*|korekt*|kod)
      (zwrot|przelew|zamiennik|nowa|nowy|paczka) _ (wysłan*|nadan*|zlecon*|w drodze|wyszł*|wyszedł)
      przyczyną (był*|okaza*)
      wystarczy (kliknąć|wybrać|otworzyć|zrestartować|wpisać|wejść)
    `,
    progress: `
      (krótka|szybka|mała|pierwsza|kolejna) aktualizacja
      (jak|na) (dotąd|razie|tę chwilę|teraz)
      (do tej pory|na dziś|dotychczas)
      (nadal|wciąż|dalej) (sprawdza*|pracuj*|czeka*|wyjaśnia*|ustala*|nad tym|się tym)
      zgodnie z (obietnicą|zapowiedzią|umową)
      (jeszcze|nadal) nie (ma|mam|mamy|rozwiązan*|wiadomo) _ (odpowiedzi|wyniku|decyzji|wszystk*)?
      na czym (stoimy|stoi)
      w międzyczasie
      nie (zapomniałem|zapomniałam|zapomnieliśmy)
      jest postęp
    `,
    'checks-in': `
      czy _3 (nadal|dalej|wciąż) (działa|działają|gra|wszystko|trzyma)
      (jak|czy) _3 (sprawuje|spisuje|działa) _3 (od|po) (tamtej|naprawie|wymianie|tego)
      (dopytuj*|upewni*|sprawdzam) czy _2 (wszystko|nadal|naprawa)
      zaglądam|zajrzeć ponownie
      czy naprawa się trzyma
    `,
  },
};
