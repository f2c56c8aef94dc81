// Polish: how customers say that something went wrong. Notation in cue-pattern.ts, meaning of each sign in signs.ts.
import type { CueTable } from '../match-cues.ts';
import type { SituationSign } from '../signs.ts';

export const situations: CueTable<SituationSign> = {
  failed: `
    nie _2 działa|działają|działał|działała|działało|działały|funkcjonuje|pracuje|włącza|uruchamia|otwiera|ładuje|łączy|odpowiada|drukuje|grzeje|chłodzi|pierze|świeci|wiruje|gra|odtwarza|zapisuje|wysyła|pobiera|synchronizuje|startuje|reaguje|wyświetla|przyjmuje|akceptuje|rozpoznaje|otwierają|wchodzi|przechodzi|pojawia|generuje|wczytuje|odpala|trzyma|domyka|pasuje|odbiera|skanuje|aktualizuje|loguje
    nie <cant> _3 *ć
    nie (da|dało|udaje|udało|można) _ się?
    nie (pozwala|chce|chcą) _3 *ć
    (uniemożliwi*|niemożliw*)
    (wzruszy*|rozłoży*) (ramionami|ręce)
    (piekarnik|pralka|lodówka|telefon|laptop|komputer|router|kocioł|bojler|zmywarka|bateria|silnik|samochód|ekran|dysk) _ (padł|padła|zdechł*|umar*|siad*)
    poprzestawia*|pomiesza*|rozjecha*
    na ślepo
    karnet|usługa|abonament|konto|numer _2 zawieszon*
    zepsu*|popsu*|psuje|psują|psuł*
    awari*
    usterk*
    wadliw*
    wada|wady|wadę|wad
    błąd|błędy|błędu|błędem|błędów|bugi|bug
    zawiesza|zawiesił*|zawieszają|wiesza|zacina|zacięł*|zaciął|crashuje|wysypuje|wykrzacza|wywala|zamula|muli|laguje|tnie
    przesta* _2 (działać|odpowiadać|grzać|świecić|ładować|łączyć|się)
    cieknie|przecieka|przeciekał*|kapie
    leci woda
    (wycieka|wyciekła) woda
    !mam|ma|sprawiało|stanowi problem|problemy|problemem|kłopot|kłopoty !żaden|rozwiązany
    coś _ (jest)? nie tak
    nic się nie dzieje
    nic nie działa
    nie reaguje
    nie nadaje
    nie (ma|mamy|mam) (prądu|wody|internetu|zasięgu|ogrzewania|ciepłej|sygnału|gazu|telewizji|obrazu|dźwięku|sieci|wi-fi|wifi|prąd|światła)
    bez (internetu|prądu|wody|ogrzewania|gazu|zasięgu|sygnału|telefonu|ciepłej|sieci|światła|telewizji)
    brak (internetu|prądu|wody|ogrzewania|gazu|zasięgu|sygnału|ciepłej|połączenia|sieci|dźwięku|obrazu)
    rozpad*
    rozlecia*
    pękł|pękła|pękło|pęknię*
    urwał*
    połama*|złama*
    stłucz*|stłuk*|rozbit*|potłuczon*
    rozdar*|podar*|rozpru*
    odpad*|odklei*|odleci*
    (czarny|biały|niebieski|pusty) ekran
    (wolno|powoli) (działa|chodzi|ładuje|się)
    działa|chodzi (wolno|powoli|źle|wadliwie|niestabilnie|jak chce)
    tak|bardzo|strasznie wolno
    zrywa|rozłącza|przerywa|rwie !umowę
    połączenie|sygnał|internet|net|obraz|sieć _2 (zrywa|rozłącza|przerywa|rwie|zanika|padł*|leży|nie ma)
    znik|zniknę*|zniknął|znikł*|znika|znikają
    skasowa* (się|mi|moje|wszystk*|ustawien*)
    wylogow*|wyrzuca
    kasuje|usuwa (ustawienia|dane|wszystko|mi)
    padł|padła|padło
    leży (strona|serwer|system|internet|aplikacja|sieć|organizacja|komunikacja|logistyka)
    (strona|serwer|system|internet|aplikacja|sieć|organizacja|komunikacja|logistyka) (leży|siadł*|padł*|kuleje)
    (komunikat|error|errorem|bugu|crash*)
    (wyskakuje|wyświetla|pokazuje|pojawia|zwraca|wywala) (mi|się|tylko|ciągle|nam)? (błąd|error|komunikat|okno|okienko|pusta|biał*|czarn*|#)
    nie _2 przychodzi|przychodzą|dochodzi|dochodzą|widzi|widać|nadąża|nadążam|nalicza|naliczył*|pokazuje|odbija|odświeża|zapamiętuje|dodaje|czyta|wczytuje|odczytuje|zamyka|gasi|kręci|wydał
    niemoge|niemogę|niedziala|niedziała
    (rozłącza|urywa|urywają|gubi|ucina|tnie|zrywa|rozjeżdż*|rozjecha*|przeskakuje|buczy|skrzypi*|piszczy|trzeszczy|zgrzyta) _1 (się|co|przy|po|mi|trasę|rozmowy|połączenie|kartk*|pół)?
    (piec|kocioł|agregat|linia|pralka|zmywarka|winda|silnik|sklep|sprzedaż|produkcja|dekoder|laptop|komputer|lodówka|router|maszyna) _2 (stoi|stanął|stanęła|stanęło|wyłączył*|zgasł*)
    wyłączył* się
    zardzewia*|skorodow*|pożółk*|rozklei*|odkształc*|zmatowi*|wypłowia*|zmechaci*
    przerw* techniczn*
    unieruchom*
    (przestał|przestała|przestało|przestały)
    odrzuca*|odrzuci* (kartę|płatność|kod|hasło)?
    nie do (użytku|użycia)
    bezużyteczn*
    rozładow*
  `,
  wrong: `
    niewłaściw*|nieprawidłow*|niepoprawn*
    błędn*
    omyłkow* !przel
    pomyliliście|pomylili|pomylono
    pomyłka|pomyłki
    (nie ten|nie ta|nie to|nie te) (produkt|rozmiar|kolor|model|towar|co|adres|część|wersja|sam)
    (zły|zła|złe|złego|złym|inny|inna|inne|innego|innym) (produkt|rozmiar|kolor|model|towar|adres|część|wersj*|kolorze|rozmiarze|nazwisk*|imi*|dan*|numer|kwot*|cen*|dat*|termin|niż)
    zamiast
    uszkodz*
    zniszcz*
    porysowan*|zarysowan*|pogięt*|wgniecion*|zgniecion*|zgniot*|zalan*|poplami*|pobrudz*
    brakuje|brakował*|brakiem|brakło !(mi słów)
    niekompletn*
    zgnił*|spleśnia*|pleśń|pleśni|nieśwież*|przeterminowan*|zepsute|stęchł*|robak*
    (zimna|zimne|zimny|surowe|surowy|surowa|niedopieczon*|przypalon*|rozmoczon*) (jedzeni*|pizz*|obiad*|mięs*|kurczak*|danie|posił*|zup*|jak)?
    brudn*|syf
    (śrubka|śruba|szkło|owad*|drut|plastik|kamień|gwóźdź|mucha|pająk) _ w
    włos w
    podrób*|podrab*
    (używan*|otwart*|pust*|niepełny|niepełna|niepełne|rozerwan*|naruszon*) (produkt*|opakowani*|pudeł*|towar*|paczk*|karton*|sprzęt*|telefon*|foli*|worek|kopert*)
    (plama|plamą|plamy|plamami|dziura|dziurą|dziury|rysa|rysą|rysy|odprysk*|przetarci*|wgnieceni*)
    (innej|obcej|cudzej) (osoby|szkoły|firmy|pani|klientki)
    (śmierdz*|cuchn*|zalatuje|smród)
    (podróba|podróbka|podróbę|bubel|bubla|szmelc|szmelcu|tandet*|chińszczyzn*|badziew*)
    (letni*|zimn*|surow*|niedosol*|przesol*|czerstw*) (zup*|rosół|rosol|kaw*|frytk*|mięso|kotlet*|pierog*|obiad*|dani*|kurczak*|pizz*|jedzeni*)
    (rosół|rosol|zupa|kawa|frytki|obiad|danie|pizza|jedzenie|kotlet) _1 (letni*|zimn*|surow*|bez smaku|niedobr*|jak podeszwa)
    prosił* o co* innego
    nie (zgadza|zgadzają|odpowiada|sumuj*)
    cudz* (imi*|nazwisk*|paczk*|zamówieni*)
    (czerwony|czerwona|czerwone|biały|czarny|zielony|mały|duży) (znowu|znów|zamiast|a nie)
    w kawałkach|częściach
    (przyszedł|przyszła|przyszło|dostał*|otrzymał*|wysłal*|przysłal*|dotarł*) _4 (inny|inna|inne|zły|zła|złe|czerwon*|niewłaściw*|uszkodz*|pust*|zepsut*|brudn*|połow*|używan*)
    (zamówi*|zamówion*|zamawia*|prosił*|poprosi*|chciał*|kupi*) _5 (dosta*|przysz*|przysł*|otrzyma*|dotar*|przywie*) _ (inn*|zły|złe|zła|<number>|#|kurczak*)?
    połow* _4 (brak*|zgnił*|zepsut*|nie|pust*|uszkodz*)
    oznacz*|status*|widnieje|pokazuje|figuruje _4 (doręczon*|dostarczon*|odebran*|zamknięt*|rozwiązan*|zrealizowan*|wydan*)
    doręczon* _4 (sąsiad*|pod zły|nie|obc*|innej|komuś)
    za (mał*|duż*|krótk*|ciasn*|luźn*)
    (nie zamawiał*|nie to zamawiał*|nie takie)
    (link|kod|bilet|kupon|voucher) _1 (wygasł*|nieważn*|wykorzystan*)
    (drażni*|gryzie|obciera*|uwiera*|ugniata*|parzy|rani)
    pomylon*
  `,
  late: `
    nie _3 przyszł*|przyszedł|dotarł*|doszł*|dojechał*|przyjechał*|przyjeżdża|dostałem|dostałam|dostaliśmy|dostał|otrzymałem|otrzymałam|otrzymaliśmy|doręczon*|dostarczon*|dostarczyli*|wysłan*|wysłali*|nadan*|zjawił*|pojawił*|wpłynęł*|wpłynął|odebrał*|zrealizowan*|ruszył*|drgn*|naprawion*|załatwion*|rozwiązan*|usunię*|podłącz*
    nikt _2 (przyszedł|przyjechał|dotarł|zjawił|pojawił|przyszła|przyjeżdża)
    nie mam _2 (paczki|przesyłki|zamówienia|zwrotu|pieniędzy|potwierdzenia|faktury|odpowiedzi|towaru|karty|internetu)
    nie ma _3 (paczki|przesyłki|zamówienia|zwrotu|pieniędzy|kuriera|towaru|technika|karty|efektów|poprawy|postępu)
    opóźni*|opóźnia*
    spóźni*|spóźnia*
    po terminie
    po czasie
    przełoż*|przekłada*|przekładacie
    przesun*|przesuw*
    odwoła*|odwołuj*
    (zwleka*|przeciąga*|ociąga*|odwleka*)
    nieterminow*
    zaległ*|zaległoś*
    gdzie (jest|są|się podziewa|podziała się|to)? (moja|moje|mój|nasza|nasze|nasz|ta|paczka|przesyłka|zamówienie|zwrot|kurier|pieniądze|moi|on|ona)
    ani śladu
    zagin*
    zgubi* (paczk*|przesyłk*|bagaż*|walizk*|dokument*|mi|list)?
    zaginął|zaginęł*
    gubicie
    utkn*
    stoi|tkwi|wisi _2 (miejscu|sortowni|magazynie|urzędzie)
    (w przygotowaniu|w trakcie realizacji|w realizacji)
    od _4 (ten sam|taki sam|bez zmian)
    jeszcze (nie|nic)
    (nic|niczego) _3 (nie ma|nie dotarło|nie przyszło|nie dostał*|nie otrzymał*|nie odebral*|nie widać)
    nic nie (przyszło|dotarło|ma|wpłynęło|dostałem|dostałam)
    (dalej|nadal|wciąż|ciągle) (czekam|czekamy|brak|nie ma|nie mam|nic)
    (strasznie|za|zbyt|tak|bardzo) (długo|późno)
    ile (można|jeszcze) _ czekać?
    (doczekać|doczekał*)
    (miał|miała|miało|miały|miałam|miałem) (być|przyjść|dotrzeć|przyjechać|dojść|zadzwonić|zostać|nastąpić)
  `,
  persists: `
    dalej|nadal|wciąż|ciągle
    cały czas
    bez przerwy
    notorycznie|nieustannie|permanentnie|stale|regularnie
    non stop|non-stop
    bez zmian
    za każdym razem|kazdym razem
    przy każd*
    co (chwil*|chwila|rusz|drugi dzień)
    coraz gorzej
    codziennie
    w kółko
    w dalszym ciągu
    bez poprawy
    nierozwiązan*|niezałatwion*
    dalej to samo
    (nic|niczego) _ nie (zmieniło|zrobiono|zrobiliście|dzieje|ruszyło)
  `,
  lack: `
    nie (ma|było|będzie|został*|mam|mamy|*ło|*ły|*li|*ła|*ł)
    bez !problem|problemu|problemów|zarzutu|zastrzeżeń|obaw|pośpiechu
    (nic|niczego|nikt) !(nie szkodzi)
    (niczego|nic) (nie)? (*łem|*łam|zamawiał*|zawiesz*|zmienia*|podpis*)
    brak !uwag|zastrzeżeń
  `,
  contrast: `
    ale|lecz|jednak|tymczasem|natomiast|choć|chociaż|mimo|pomimo|niestety|jednakże
    a (nikt|nic|wy|państwo|teraz|tu|mimo|nie|dalej|nadal|kurier|dziś|dzisiaj|na|i tak|po|mamy|ja)
    i (nadal|dalej|nic|znowu|znów|nie|tak)
  `,
  tried: `
    próbowa*
    przeinstalow*|odinstalow*
    zresetow*|restartow*|zrestartow*
    wyczyści* (pamięć|cache|dane|ciasteczka|historię)
    (wyłącz*|wyłącza*|odłącz*) _3 (włącz*|prądu|ponownie)
    zmieni* (hasło|przeglądarkę|kabel|baterie|urządzenie)
    bez (skutku|efektu|efektów|rezultatu|powodzenia)
    nic nie (daje|dało|pomaga|pomogło|zmienia|zmieniło)
    nie (pomaga|pomogło|pomogła|pomogły|dało|daje)
    na nic
    wszystkiego|wszystko już? (próbow*|sprawdz*|robił*)
    sprawdz* (już|wszystko|kable|instrukcj*)
  `,
  wasted: `
    (straci*|zmarnowa*|marnuj*|marnow*|poświęc*|tracę|tracimy) _4 (czas|czasu|dzień|dnia|godzin*|pieniądz*|pieniędz*|klient*|zlece*|zarob*|popołudni*|ran*|wieczór|nerw*|zł|weekend)
    strata|stratę czasu
    szkoda czasu
    (wzięł*|wziął*|wziąć|brał*|brać) _2 (wolne|urlop|dzień|l4)
    urlop w pracy
    (musiał*|musieli*) _2 (kupi*|kupo*|zapłac*|jecha*|pojecha*|poży*|wynają*|wyrzuc*|spać|jeść|odwoł*|zwolni*|dopłac*|iść|wraca*)
    na (darmo|próżno)
    nadaremn*
    bez sensu
    siedz*|czeka* _3 (w domu|przed|pod drzwiami)
    (cały|całe|całą|pół) (dzień|dnia|przedpołudnie|popołudnie|ranek|noc|tydzień|weekend|wieczór)
    (kosztowa*|kosztuj*) (mnie|nas|mi)
    (pracuj*|pracę) _2 z domu
    zdaln*
    po (przyjęciu|imprezie|weselu|fakcie|uroczystości|urodzinach)
    (dzieci|goście|klienci|pracownicy|rodzina) _3 (czeka*|głodn*|marzn*|zmarzn*|bez|obudz*|poszli|odeszl*)
    wyrzuc* _2 (kosz*|śmiec*|pieniądze|błoto)
    popsu*|zepsu* _2 (urlop|święta|wakacje|wyjazd|imprez*|przyjęci*|wesel*)
    zmarzł*|marzniemy
  `,
  'let-down': `
    (spodziewa*|oczekiwa*|oczekuj*|liczył*) _2 (czegoś|lepsz*|więcej|innego|na więcej|na coś|innej)
    za (taką|tę|tą|takie|tyle) (cenę|pieniądze|pieniędzy|kwotę)
    (płacę|płacimy|zapłacił*|płacił*) _3 (za|pełn*|niemał*|dużo|fortun*|abonament|ekspres*|dodatkow*)
    za # (zł|złotych|pln|euro|tys)
    w niczym _2 (przypomina*|odpowiada*)
    niezgodn*
    nie (taki*|tak*|o to|tego) (jak|się|chodził*|zamawiał*|oczekiwał*|spodziewał*)
    (słab*|kiepsk*|marn*|mizern*|nędzn*|tandet*) (jakoś*|obsług*|wykonani*|serwis*|produkt*|kontakt|opakowan*)?
    tandeta
    fataln*
    nieprofesjonaln*|niepoważn*|nierzeteln*|nieuczciw*|niesolidn*|niedopuszczaln*|niedbal*|nieodpowiedzialn*
    brak (profesjonalizmu|szacunku|kompetencji|informacji|kultury|odpowiedzialności|reakcji)
    !nie|nigdy|bez zawied*|zawiod*|zawiódł*|zawodz*
    nie (jestem|jesteśmy|byłem|byłam) _2 (zadowolon*|usatysfakcjonowan*)
    niezadowol*
    nie tak (się|to|powinn*|miało|wygląda)
    powinn*|powinien _2 (być|dotrzeć|przyjść|działać|zostać|wyglądać)
    (pogorszy*|pogarsza*|zeszli|zeszła na psy)
    na psy
    bez (uprzedzenia|pytania|zgody|wyjaśnienia|wyjaśnień|słowa|powodu|informacji|ostrzeżenia|przeprosin|jakiejkolwiek)
    wieloletni*|stał* klient*
    od lat _3 klient*
    żałuj*
    (nie fair|nieładnie|niepojęte)
    (mogli*|mogliście) _2 (chociaż|przynajmniej|uprzedzić|poinformować|zadzwonić|napisać)
    (prosta|prostej) (sprawa|sprawy|sprawę|rzecz)
    po (dwóch|trzech|#|pierwszym|jednym|kilku) (założeniach|praniach|użyciach|dniach|tygodniach|miesiącach|latach|praniu|użyciu|myciu|razach|razie|dniu|roku)
    po (tygodniu|miesiącu|roku) _3 (zacz*|przesta*|pękł*|rozk*|odpad*|zepsu*|do wymiany)
    # _2 darmow*
    darmow* _5 (kosztuj*|płac*|opłat*|#)
    nie warto
    (cudów nie ma|szału nie ma|bez szału|taka sobie|taki sobie|takie sobie)
    (więcej|czegoś więcej|czegoś wyjątk*) _1 (spodziewa*|oczekiw*)
    (spodziewa*|oczekiw*) _1 (więcej|się więcej|czegoś)
    (nie dajcie się|nie daj się) (nabrać|zwieść)
    (porażka|lipa|słabo|słabiutko|kiepsko|marnie|żenada|masakra)
    (coraz|o wiele|znacznie|dużo) (gorz*|mniej*|drożej|droż*|słab*)
    (pieniądze|pieniędzy|kasa|kasy) (wyrzucone|w błoto)
    wyrzucone (pieniądze|#)
    (ściany|ściana) jak z papieru
    nie polec*
    (odradzam|odinstalow*|usuwam)
    (dopłaci*|dopłaca*) _2 (za|do)
    za co (ja)? (płac*|zapłac*)
    (zero|brak) (kultur*|kontakt*|informac*|zainteres*|profesjonal*|zrozumieni*|empati*)
    gorzej niż
  `,
  'broken-word': `
    (miał|miała|miało|miały) _2 (być|przyjść|dotrzeć|przyjechać|dojść|zadzwonić|zostać|nastąpić|trwać|odezwać|wpłynąć|działać|oddzwonić|kosztować)
    obieca*|obiecyw*|obietnic*|przyrzek*
    zapewnia*|zapewni* !mi|nam|bezp
    (mówil*|mówiliście|powiedziel*|twierdzi*|pisali*|deklarow*|gwarantow*|informowal*|poinformowano|powiedziano|mówiono|usłyszał*|zapowiad*) _ (że|mi|nam|państwo|konsultant*|o)?
    umówion*
    umawial*
    zgodnie z (umową|ustaleniami|obietnicą|zamówieniem|regulaminem|deklaracj*)
    według (państwa|waszej|strony|was)
    (w ciągu|do) <number> (dni|godzin|roboczych) _3 (minę*|a|już)
    ustalon*|ustalil*
    dotrzyma*|dotrzymuj*
    (konsultant*|pan|pani|infolini*) (mówił*|powiedział*|obiecał*|twierdził*|zapewniał*)
  `,
  overcharged: `
    (pobra*|pobier*|ściąg*|obciąż*|zabra*|zabier*|potrąc*|nalicz*|policz*|skasowa*|zapłac*|płatnoś*|zdję*|wzię*) _4 (dwa razy|dwukrotnie|podwójnie|drugi raz|ponownie|trzykrotnie|za dużo|za co|pieniądz*|środk*|opłat*|kwot*|z konta|z karty|bez pytania|bez zgody|mi #)
    podwójn* (opłat*|płatno*|obciąż*|faktur*|przelew*|kwot*)
    (dwa razy|dwukrotnie|podwójnie) _3 (pobra*|obciąż*|ściąg*|zapłac*|nalicz*|policz*|zabra*|opłat*)
    zawyż*
    nadpłat*|nadpłaci*
    (ukryt*|dodatkow*|nieuzasadnion*|niespodziewan*|dziwn*) (opłat*|koszt*|kwot*|należno*)
    (dalej|nadal|wciąż|ciągle) _3 (ściąga*|pobier*|nalicz*|płac*|obciąż*)
    (wypowiedzia*|rozwiąza*|zrezygnowa*|anulowa*|odstąpi*) _8 (dalej|nadal|wciąż|ciągle|opłat*|ściąga*|nalicz*|faktur*|pieniędz*)
    (zwrot*|pieniędz*|pieniądz*|środk*|kaucj*|zaliczk*) _4 (nie|nadal|brak|dalej|wciąż|miał)
    nie _3 (zwrot*|zwróc*|zwrac*|oddal*|oddaj*|pieniędz*|środków)
    brak (zwrotu|pieniędzy|środków|przelewu)
    (pieniądze|środki|kasa) _3 (zniknę*|przepad*|wyparowa*|zabran*|poszł*)
    na (koncie|karcie|rachunku) _3 (nic|nie|brak)
    (faktur*|rachun*|kwot*|cen*|opłat*|składk*) _4 (wyższ*|wysok*|błędn*|zawyż*|wzros*|podwyż*|podwoi*|niezgodn*)
    wisicie|jesteście mi winni
    (policzono|naliczono|doliczono|pobrano|ściągnięto|obciążono|zabrano)
  `,
  'locked-out': `
    nie <cant> _3 (zalogow*|dostać|wejść|odzyskać|otworzyć|logow*)
    zalogować _2 nie
    zablokow*|blokad* !połącze
    (konto|karta|kartę|konta|karty|dostęp|profil|numer|sim) _3 (zablokow*|zawieszon*|zamknięt*|usunięt*|wyłączon*|ograniczon*|nieaktywn*)
    hasł* _3 (nie|błędn*|wygas*|zapom*|reset*|nieprawidł*|odrzuc*)
    zapomnia* _2 (hasł*|pin|loginu)
    (kod|kodu|sms|link|linka) _3 (nie przy*|nie dział*|nie doch*|wygas*|aktywac*|nieprawidł*)
    (brak|bez|odmowa|utrat*|straci*) dostęp*
    nie (mam|mamy|ma) dostępu
    odcię*
    nie wpuszcza
    nie loguje
    (wylogow*|wyrzuca) (mnie|nas)
  `,
  intruder: `
    włama*|włamy*
    zhakowa*|shakow*|haker*|zhackow*|shackow*|hack*
    phishing*
    wyłudz*
    wyciek* !woda|wody
    nieznan* (transakcj*|płatnoś*|osob*|urządz*|przelew*|logow*|numer*|obciąż*|zamówieni*|adres*)
    nie (robiłem|robiłam|robiliśmy|zlecał*|autoryzow*|zamawiał*|wykonywał*|wykonał*|dokonywał*|dokonał*|rozpoznaję|poznaję|zakładał*|wyrażał*|kupował*|logował*|podpisywał*)
    nieautoryzowan*
    podejrzan*
    (podał*|wpisał*|wysłał*|udostępni*) _3 (pesel*|kod|kodu|blik*|hasł*|pin|dowod*|numer karty|numer dowodu|dane|skan)
    (klikn*|wszedł*|wesz*|otworzy*) _2 (link*|załącznik*)
    podszy*
    (zgubi*|ukrad*|skradzion*|skradli) _2 (telefon*|kart*|torebk*|portfel*|dow*|laptop*|paszport*|klucz*|tel|plecak)
    (prosi|proszą|każe|kazał*|prosił*) _4 (blik*|kod|program|poza|link*|dopłat*|przelew)
    (numer|konto|adres|mail|telefon|karta) nie (mój|moje|moja)
    nie (mój|moje|moja) (numer|konto|adres|mail|telefon|karta|urządz*)
    na moje (nazwisko|dane|nazw*|pesel)
    (kto|ktoś) _2 (ma|miał|mial) dostęp
    (nieswoj*|cudze|cudzą|cudzego|czyjeś) (zamówieni*|kont*|dan*|faktur*|dokument*)
    (dane|faktura|fakturę|adres|telefon|zamówieni*|konto) _2 (innej|obcej|obcego|cudz*|jakiejś|innego) (osoby|kobiety|pani|pana|klient*|człowieka)
    (ktoś|oni) _2 (wypłaca|wypłacił*|loguje|zakłada|założył|wziął|dzwoni z)
    (każe*|kazał*) _2 zainstalować
    (blokad*|zastrze*|zablokujcie|zablokować) _2 (kart*|konto|sim*|dowod*)
    (oszust*|wyłudz*) _2 (czy|prawda)
    to (prawda|wy|wasze|od was)
    (ktoś|obc*|osob* trzec*) _3 (zalogow*|włama*|użył*|używa|dostęp*|wszedł|płac*|zapłac*|zmieni*|podsz*|ukrad*|przejął|przeję*|wziął|zrobi*|korzyst*|widzi|ma moje)
    (skradzion*|ukradzion*|kradzież* (karty|tożsamości|danych))
    ukrad* mi
    zgubi* (kartę|portfel|telefon|dowód)
    (to|czy to|ten mail|ta wiadomość) _2 (oszust*|prawdziw*|autentyczn*|od was|od państwa|legaln*)
    (dane|danych|danymi) (osobow*|dzieci|wrażliw*|medyczn*|kart*|logow*|mogły|klient*)
    moje|moich dane|danych
    rodo
    prywatnoś*
    bezpieczeństw*
    (widzę|widać|wyświetl*|pokazuj*) _4 (cudz*|czyj*|obcej|obcego|obcych|innej osoby|innego klienta)
    (płatnoś*|transakcj*|przelew*|zamówieni*|logow*|operacj*) _5 (nie robi*|nie zlec*|nie moj*|nie moja|nie znam|nie wiem skąd|nie wykon*|nie autor*|nie pozna*|nie rozpozn*)
  `,
  danger: `
    pali się|palą
    zapali* się
    pożar*
    ogień|ognia
    dym|dymi|dymu
    iskrz*|iskry
    przegrzew*
    (tak|bardzo|strasznie|mocno|zaczyna) _ grzeje
    grzeje się
    gorąc* !czekolad*|linia|pozdr*|wod*|poleca*
    spaleni*
    porazi*|kopie prąd*
    wybuch*
    (czuć|zapach|ulatnia*) _ gaz*
    czad|czadem
    alergi*
    uczul*
    zatru*
    niebezpieczn*
    czy _4 bezpieczn*
    bezpiecznie
    zagraż*|zagrożeni*
    (skalecz*|zrani*|krwaw*|poparz*|udław*|zakrztu*|połkn*|zemdla*)
    szpital*|pogotowi*|karetk*
    insulin*
    (lek|leki|leków|lekarst*|tabletk*|recept*|inhalator*|tlen|tlenu) _6 (nie|skończ*|kończ*|braku*|jutro|piln*|starcz*|opóźni*)
    hamulc*|hamulec _3 (nie|zawod*|padł*|dziwn*)
    wymiot*
    ryzyk* !kredyt
    (boli|bolą) _3 (głowa|brzuch|ząb|klatka|noga|ręka)
  `,
  stakes: `
    (lot|lecę|lecimy|wylot*|wyjazd*|wyjeżdża*|ślub*|wesele|egzamin*|rozmow* kwalifikacyjn*|operacj*|zabieg*|pogrzeb*|urodzin*|święta|komuni*|chrzcin*|rozpraw*|audyt*|przeprowadz*|konferencj*|prezentacj*|spektakl*|koncert*|mecz*|termin*|kontrol*|impreza|przyjęcie|wiz*|podróż*) _3 (w|jutro|za|do|na|już|dziś|we|od) _ (<weekday>|<month>|tydzień|dni|dwa|trzy|#|ten|tym|rano|wieczorem|weekend|najbliższ*|godzin*)?
    (jutro|dziś|dzisiaj|pojutrze) _1 (mam|mamy|lecę|lecimy|wylatuj*|wyjeżdża*|otwier*|oddaj*)
    (w|we) <weekday> _1 (mam|mamy|lecę|lecimy|wylatuj*|wyjeżdża*|lot|ślub)
    za (godzinę|tydzień|miesiąc|<number>) _1 (dni|godzin*|minut*|tygodni*)? (mam|mamy|lecę|lecimy|wylatuj*|wyjeżdża*|ślub|zaczyn*)
    (termin|czas) _3 (mija|mijał|minął|upływa|jutro|o północy|dziś)
    (co|a) (jeśli|jeżeli|jak) nie _2 (dojdzie|zdąż*|dotrze|wpłac*|dopłac*|odbior*|przyj*)
    wpuszczą|wpuści
    (oszczędności|oszczędnościami|emerytur*|rent*) (życia)?
    (komunia|komunię|chrzciny|studniówk*|wesele|ślub|pogrzeb) _2 (za|w|jutro|już)
    (nie mam|nie mamy) _1 (kopii|zapasu|za co|gdzie|innego)
    przepad*
    (stracę|stracimy|utracę|utracimy|utrat*|tracę|tracimy)
    (muszę|musimy|potrzebuję|potrzebujemy|potrzebn*|musi) _5 (do|przed|na) (<weekday>|jutra|jutro|końca|dziś|#|dzisiaj|rana|świąt*|weekend*|południ*)
    (muszę|musimy|potrzebuję|potrzebujemy|potrzebn*|musi) _4 (jutro|dziś|dzisiaj|wcześniej|natychmiast)
    (jeśli|jeżeli|jak|gdy) _8 (strac*|przepad*|nie zdąż*|nie wróc*|nie dotrze|nie będzie|kar*)
    zdąż*
    co (będzie|się stanie|wtedy|teraz) _2 (jeśli|jak|gdy|jeżeli|będzie)?
    czy _3 (stracę|odzyskam|odzyskać|zdążę|zdąży|zdążymy|przepadn*|cofnąć|zapłacę)
    odzyska*
    (starczy|wystarczy|zostało|został) _4 (do|na|tylko|dzień|dni|jutra)
    kończy|kończą|skończ* się
    (kara|karę|kary|odsetki|odsetek|grzywn*|eksmisj*|komornik*)
    zamyka* (miesiąc|rok|księgi|kwartał)
    (zostan*|zosta*) (bez)
    (zostaniemy|zostanę) (bez|na lodzie|na bruku)
    (kupujący|sprzedający|bank|właściciel) _2 (wycofa*|zerwie|rezygn*|odstąpi*)
    windykac*
    (zaległoś*|komornik*|monit*)
    czy (tak|to) _ (wolno|można|legaln*)
    za późno
    jutro (rano|muszę|jest|mam|wyjeżdż*|od|o)
    ostatni* (szans*|chwil*|dzień)
    (chor*|mał*|star*|niepełnospr*|ciężarn*) (dzieck*|dzieci|mam*|mat*|ojc*|rodzic*|osob*|babci*|synk*|córk*)
    niemowl*|noworod*
    w ciąży
    czynsz*|wypłat*|pensj* _4 (nie|jutro|termin*|do)
  `,
  slip: `
    przez (pomyłkę|przypadek|nieuwagę)
    omyłkowo|pomyłkowo|przypadkowo|przypadkiem|niechcący
    (pomyliłem|pomyliłam|pomyliliśmy)
    (skasowałem|skasowałam|usunąłem|usunęłam|nadpisał*|sformatował*|wykasował*)
    nie (ten|ta|te|to) (folder|plik|konto|numer|przycisk|adres)
    na (złe|inne|nie to|błędne) konto
    (mój) błąd
    moja wina
  `,
  rude: `
    niegrzeczn*|nieuprzejm*|niemił*|nieprzyjemn*|nietaktown*
    cham|chamsk*|chamstw*
    bezczeln*|arogan*|opryskliw*|wulgarn*|pogardliw*|bucow*|gburowat*
    (krzycza*|nakrzycza*|wrzeszcz*|wyśmia*|śmiał*|obrazi*|obraża*|zwyzywa*|wyzywa*) _2 (mnie|na mnie|nas|mi|mamę|się|żonę|męża)?
    (potraktowa*|traktuj*|traktowa*) _3 (jak|źle|mnie|nas|klient*)
    lekceważ*
    (rzucił*|rzuca*|cisną*) _2 (paczk*|słuchawk*|pudł*|przesyłk*)
    (odłoży*|rzuci*) słuchawk*
    rozłączy* się
    brak kultury
    zero kultury
    (wywraca*|przewraca*) oczami
    (wzruszy*) ramionami
    (burkn*|odburkn*|fuknęł*|prychn*|warkn*)
    (wyprosi*|wyrzuci*|pouczał*|poucza|pouczać) _1 (mnie|nas|mi|się)?
    (z pogardą|z łaską|jak łaskę|łaskę robi*|fochy|fochem|obrażon* mina|z góry traktu*)
    (skrytykowa*|krytykowa*|naśmiewa*|wyśmia*|kpił*|drwił*|szarpn*|szarpa*|popchn*|obrazi*)
    (traktowan*|potraktowan*) (jak|jakby|przedmiotowo|gorzej|źle|chłodno)
    (kazał*|powiedział*) _2 (żebym|że jak|sobie)
    prywatn* rozmow*
    bez szacunku
  `,
  loss: `
    zmarł|zmarła|zmarło|zmarłym|zmarłej|zmarłego|zmarli
    nie żyje
    śmierci|śmierć
    odszedł|odeszła _2 (na zawsze|od nas|tata|mama|mąż|żona|babcia|dziadek|brat|siostra|syn|córka|pies|piesek|suczka|kot|kotka)
    (zdechł|zdechła|uśpiliśmy|uśpiony|uśpiona) _2 (pies|psa|piesek|suczka|suczkę|kot|kota|kotka|kotkę)
    pogrzeb*
    żałob*
    wdow*
    pamiątk*
    świętej pamięci
    śp
    po (babci|dziadku|mamie|tacie|mężu|żonie|ojcu|matce|rodzicach)
    poronien*
    nowotw*|raka|chemioterap*
    (stracił*|pochował*) _ (męża|żonę|mamę|tatę|ojca|matkę|syna|córkę|psa|kota|babcię|dziadka)
  `,
  contradiction: `
    raz _8 (raz|a raz|potem|innym)
    (na|w|z) (jednej|jednym|pierwszej) . _7 (drug*|inn*|natomiast)
    (na|w) (bilecie|umowie|fakturze|stronie|mailu|aplikacji|liście|regulaminie|instrukcji|panelu|smsie) _7 (na|w) (bilecie|umowie|fakturze|stronie|mailu|aplikacji|liście|regulaminie|panelu|smsie)
    (jeden|jedna|pierwszy) _ (konsultant*|pracownik|mówi*|twierdzi*) _8 (drug*|inn*)
    sprzeczn*|niespójn*|rozbieżn*
    co innego
    (a|natomiast|tymczasem) (na|w) (fakturze|umowie|aplikacji|mailu|regulaminie|stronie|paragonie|koszyku|opisie|metce|certyfikacie|liście|systemie)
    (w|na) (pierwszym|jednym) _8 (w|na) (drugim|trzecim|innym)
    (jedni|pan|pani|infolinia|bot|konsultant*|biuro|support) (mówi|mówią|pisze|twierdzi) _8 (drudzy|druga|a pan|a pani|voucher|opiekun|aplikacja)
    raz pisze
    to (które|która|który|ile|jak) (jest|mam|w końcu|obowiązuj*|prawd*)?
    (dwa|dwie|trzy) różn*
    różne (kwoty|ceny|daty|informacje|terminy|wersje|odpowiedzi|numery)
    to jak (jest|w końcu|to|mam)
    któr* _3 (prawidłow*|właściw*|poprawn*|obowiązuj*|prawdziw*|aktualn*)
    nie zgadza|zgadzają
    (mój|moja|moje|u mnie) _2 (model|wersja|ekran|panel|aplikacja|menu)? (nie ma|inaczej)
  `,
};
