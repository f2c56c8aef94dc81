// Polish: how customers say that it is not the first time, or that nobody answered.
import type { CueTable } from '../match-cues.ts';
import type { RepeatSign } from '../signs.ts';

export const repeats: CueTable<RepeatSign> = {
  again: `
    !dziękuję|zamówię|zamówimy|kupię|polecam|wrócę|spróbować|zalogować|spróbuję|skorzystam|przyjadę|zapraszam znowu|znów|ponownie
    po raz <nth>
    <nth> raz
    <nth> (tydzień|miesiąc|próba|aktualizacja|wizyta|termin|reklamacja|mail|e-mail|egzemplarz|paczka|przesyłka|awaria|błąd|opóźnienie|przełożenie|technik|naprawa|usterka|faktura|telefon|rok|weekend|lampa)
    <nth> _4 (też|także|również) _ (zepsut*|uszkodz*|wadliw*|nie|pękn*|zły)?
    <nth> _3 (zepsut*|uszkodz*|wadliw*|przełoż*|przesun*|odwoł*|błędn*)
    (kilka|parę|wiele|dwa|trzy|cztery|pięć|#|kilkanaście|kilkadziesiąt|sto|wielokrotn*) razy
    wielokrotnie|kilkakrotnie|dwukrotnie|trzykrotnie|niejednokrotnie
    to samo (co|było|w|znowu|już|zgłasz*|zgłos*|tłumacz*|dzieje)?
    te same|ten sam|ta sama|tego samego (problem*|błąd|błędy|usterk*|historia|sytuacja|awari*)
    nie (pierwszy|po raz pierwszy|jedyny)
    (znowu|znów|jak) (to samo|zwykle|zawsze)
    powtarza* się
    najpierw . _6 potem|później
    <number> (tygodnie|tygodni|miesiące|miesięcy) na
    (choć|mimo że|chociaż) _8 (anulował*|obiecał*|potwierdził*|zapewnił*|umorzył*)
    powtórk*
    z rzędu
    co (miesiąc|tydzień|rok)
    jak (zwykle|zawsze)
    kolejny raz
    jeszcze raz (to|dosta*|przysz*|poprosi*|prosił*|napisa*)
    ta sama (śpiewka|historia|bajka)
    ile razy
    recydyw*
    od nowa
    po raz kolejny
    już (drugi|trzeci|czwarty|piąty|drugą|trzecią)
  `,
  'wrote-before': `
    (już|wcześniej|ostatnio|tydzień temu|wczoraj|kilka razy|wielokrotnie|dwa razy|trzy razy|kilkukrotnie) _3 <contacted>
    <contacted> _4 (już|wcześniej|kilka|wielokrotnie|dwa razy|trzy razy|tydzień|tygodni*|wczoraj|temu|w <weekday>|w <month>|we wtorek|czterem|trzem|kilku|do was|do państwa|na infolinię|z wami|o to samo|ale|i nic|i nikt|znowu)
    (tydzień|miesiąc|dwa|trzy|dni|tygodnie) _2 temu _3 <contacted>
    (w|we) (<month>|<weekday>) _2 <contacted>
    <contacted> w|we <month>|<weekday>
    (piszę|dzwonię|zgłaszam|pytam|proszę|wysyłam) _1 (już|do was|do państwa|w tej sprawie|to)? (po raz)? (<nth>|ponownie|kolejny)
    (dzwonię|dzwonie|piszę|pisze) (i dzwonię|i dzwonie|i piszę|i pisze)
    (w nawiązaniu|nawiązując) do (mojej|mojego|moich|wcześniejsz*|poprzedni*|zgłosz*|reklamac*)
    <contacted> <number>
    (zgłoszone|zgłaszane|zgłoszona|zgłaszana|pisane|reklamowan*) _2 (już|<number>|wielokrotnie|temu|razy)
    (moje|mojego) (<number>|<nth>) (pismo|pisma|mail|zgłoszenie)
    (moja|moje|mój|mojej|poprzedni*|pierwsz*|wcześniejsz*|ostatni*) (wiadomoś*|mail*|e-mail*|zgłoszeni*|reklamacj*|pism*|list*|prośb*|pytani*|rozmow*|telefon*)
    (jak|tak jak) (już)? (pisał*|mówił*|wspomina*|zgłasza*)
    <nth> (mail*|e-mail*|wiadomoś*|telefon*|zgłoszeni*|pism*|prośb*|konsultant*|reklamacj*|monit*)
    (<number>|czterem|trzem|pięciu|kilku) _ (maile|maili|e-maile|e-maili|wiadomości|telefony|telefonów|zgłoszenia|zgłoszeń|konsultantów|konsultantom|osobom|osoby|reklamacje|pism|razy pisał*)
    (przypomina*|ponawia*|ponaglam|ponaglen*|monit*)
    (czy)? (wiadomo|są|jest) _ (coś|jakieś) _ (wieści|nowego|informacje|sprawie|w sprawie)?
    (rozmawiał*|rozmow*) _3 (konsultant*|konsultantk*|kimś|panem|panią|infolini*|wami|państwem)
    (tłumacz*|powtarza*|wyjaśnia*) _4 (raz|razy|samo|od nowa|w kółko|każd*|czter*|kilku|wszystk*)
    (państwa|wasz|wasza) (kolega|koleżanka|konsultant*|pracownik*)
    (zgłoszeni*|reklamacj*|spraw*) _4 (od|sprzed|zamknię*|bez|otwart*|wisi) _2 (tygod*|miesi*|dni|odpowiedzi|<month>|rozpatrzenia)
    ciągle (słyszę|słyszymy|mówicie|mówią|odsyła*)
    (złoży*|składa*) _3 (reklamacj*|skarg*|wniosek|zgłoszen*) _4 (temu|w <month>|już|i nic|bez)
  `,
  waited: `
    czeka* _4 (<number>|już|od|ponad|tydzień|miesiąc|godzinę|dzień|wieki|wiecznie|cały) _2 (<span>|<weekday>|<month>|rana|wczoraj)?
    (dalej|nadal|wciąż|ciągle|długo|ile mam|ile jeszcze|dość) _ (czekam|czekać|czekamy|czekania)
    (od|już|ponad|prawie|przez|minę*|mija|trwa) _2 (tydzień|miesiąc|tygodnia|miesiąca|godzinę|rok|roku|doby) !urlop|jestem|klient
    (od|już|ponad|prawie|przez|minę*|mija|trwa|po) _2 <number> _1 (<span>|robocz*) !urlop|jestem|klient|używ*|prani*
    od (wczoraj|rana|<weekday>|<month>|tygodni|miesięcy|dni|dawna|zeszłego|przedwczoraj|świąt|maja|godziny)
    od # (rano|wieczorem|<month>|dni|godzin*|tygodni*|miesi*)
    (dzwonię|dzwonimy|piszę|próbuję|próbujemy|proszę|czekam) _3 od (<weekday>|wczoraj|rana|tygodnia|miesiąca|<number>|dawna|wielu)
    od kiedy (się|jesteśmy|przyjech*)
    odkąd
    (<number>|tydzień|miesiąc) _ (<span>)? (bez|minął|minęło|minęły|i nic|ciszy|czekania|zwłoki|opóźnienia|po terminie|i dalej|i nadal|na infolinii|bez odpowiedzi)
    <nth> (dzień|tydzień|miesiąc|godzin*|dobę|doba) (bez|czeka*|nie|jak|mija)
    (wisi*|wisz*|czeka*|siedz*) _3 (linii|infolinii|telefonie|słuchawce)
    (tygodniami|miesiącami|godzinami|dniami|latami)
    (zamówi*|zapłaci*|wysła*|odesła*|zwróci*|zgłosi*|złoży*|nada*|wpłaci*|anulowa*) _5 (<number>|tydzień|miesiąc|kilka) _ (dni|tygodni*|miesi*)? temu
    (dni|tygodni*|miesi*|tydzień) temu _3 (zamówi*|zapłaci*|wpłaci*|wysła*|odesła*|zwróci*|zgłosi*|złoży*)
    kolejk* na infolini*
  `,
  'waited-long': `
    (od|już|ponad|prawie|przez|minę*|mija|trwa|po|czeka*) _2 (<number>|całe|całych)? (tygodni|tygodnie|miesięcy|miesiące|miesiąc|miesiąca|tydzień|tygodnia) !klient|jestem|urlop|ten|do|proszę
    <number> (tygodni|tygodnie|miesiące|miesięcy|lat) _ (bez|i|ciszy|czekania|zwłoki|temu|opóźnienia|czeka*|walki|przepychan*|obietnic)
    (pół|półtora) (roku|miesiąca)
    (dni|tygodni|tygodnie|tydzień|miesiąc|miesięcy) temu
    od (dawna|miesięcy|tygodni|zeszłego miesiąca|<month>|wielkanocy|świąt|wakacji|lata|zimy|wiosny|nowego roku|początku)
    (tygodniami|miesiącami)
    od (siedmiu|ośmiu|dziewięciu|dziesięciu|#) dni
    <nth> (tydzień|miesiąc)
  `,
  unanswered: `
    (brak|bez|żadn*|ani) _3 (odpowiedz*|odzew*|odzewu|kontakt*|reakcj*|informacj*|wieści|znak*|słow*|potwierdz*|wyjaśni*|maila|telefonu)
    nikt _5 (odpis*|odpowi*|odezw*|odzyw*|oddzw*|odbier*|odebr*|dzwoni|zadzwoni*|kontakt*|skontakt*|reag*|zareag*|pomóg*|pomaga|pomóc|wie|interes*|zajm*|zaj*|raczy*|potrafi*|informuj*|poinform*|przeproś*|przeprosi*|słucha|czyta|przejm*|umie|chce)
    nie _2 (odpisuj*|odpisał*|odpisali*|odpowiada*|odpowiedział*|odpowiedziel*|odezwał*|odezwali*|oddzwoni*|oddzwani*|odbiera*|odebrał* telefonu|reaguj*|zareagow*|raczy*|kontaktuj*|skontaktow*)
    (cisza|ciszy|milczeni*|milczycie|głucho)
    ignoruj*|ignorow*|zignorow*|olewa*|zbywa*|zbyw*
    nie (dostałem|dostałam|otrzymałem|otrzymałam|dostaliśmy|mam|mamy) _2 (odpowiedz*|odzew*|informacj*|żadn*|potwierdz*|maila|znaku)
    nie (mogę|można|da|sposób|idzie|udaje) _3 (dodzwoni*|skontaktow*|połączy*|doprosi*|dowiedz*|porozmawia*|dopisa*)
    (dodzwoni*|skontaktow*) _3 (nie|sposób|graniczy|niemożliw*)
    nie _ dodzwoni*
    (odpowiada|odpowiedział|tylko|ciągle|rozmawiam z|odpisuje) _ (automat*|bot|botem)
    (bot|botem|bota|chatbot*|kopiuj*|skopiowan*|szablonow*|gotowc*)
    (automatyczn*|szablon*|identyczn*|zdawkow*) (odpowied*|wiadomoś*|sekretark*|mail*|formuł*)
    (telefon*|numer) _1 (wyłączon*|głuch*|zajęt*|nieaktywn*|milcz*)
    (zajęt*|poza zasięgiem) (cały|od|non)
    (odczytan*|wyświetlon*) (i nic|bez|i cisza)
    (nie|nikt) _3 (poinformow*|uprzedzi*|powiadomi*|raczy*|oddzwoni*)
    (skrzynka|mail*|adres) odbija
    (miał|miała|mieli|miało|obieca*) _3 (oddzwonić|zadzwonić|odpisać|odpowiedzieć|skontaktować)
    halo
    (zamykacie|zamknęli*|zamknięto|zamknięt*) _3 (zgłoszen*|spraw*|reklamacj*)
    jest tam kto*
    czy ktoś _3 (odpowie|odpisze|czyta|tam|żyje|pracuje|przeczyta|mi)
  `,
  'passed-around': `
    (odsyła*|odesł*|odsyłaj*|przełącza*|przekierow*|przekazyw*|odbija*|kieruj*|spychol*|zrzuca*) _4 (do|na|od|mnie|nas|między|winę|z)
    (na czacie|na infolinii|w sklepie|w salonie|w oddziale|kurier) _6 (odsyła*|na|do|mówi*|twierdzi*)
    każdy|każda _3 (mówi*|co innego|inn*|twierdzi*)
    (inny|inna|kolejny|kolejna|coraz inny|czwarty|trzeci|<number>) (konsultant*|osob*|dział|pracownik*)
    od annasza do kajfasza
    w kółko
    (nikt|żaden) _3 (odpowiedzialn*|kompeten*|poczuwa)
    (nie|to nie) (nasz|mój|moja|nasza) (dział|sprawa|wina|problem|kompetencj*)
    zwala* _2 (winę|na)
    (czterem|trzem|pięciu|kilku) _ (różnym|konsultantom|osobom)
    odbijanie piłeczki
    od nowa (tłumacz*|wszystko|to samo)
  `,
};
