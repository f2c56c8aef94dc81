// Polish: feelings put into words, heat, praise meant and not meant.
import type { CueTable } from '../match-cues.ts';
import type { FeelingSign } from '../signs.ts';

export const feelings: CueTable<FeelingSign> = {
  upset: `
    frustr*
    denerwuj*
    zdenerwow*
    irytuj*|irytac*|ziryt*
    poirytow*
    zniecierpliw*
    (mam|mamy) (już|tego|serdecznie)? _ dość
    dość (tego|już|mam)
    mam po (dziurki|kokardę)
    (tracę|straciłem|straciłam|kończy|skończyła) _3 cierpliwoś*
    cierpliwoś* _3 (kończy|skończy*|granic*|traci*|wyczerp*)
    niedopuszczaln*
    nie do (przyjęcia|pomyślenia|zniesienia)
    absurd*
    nonsens
    paranoj*
    śmieszn*
    śmiech na sali
    niepoważn*
    ręce opadają
    brak (mi)? słów
    nie (wierzę|do wiary)
    ile (można|razy)
    ile jeszcze (mam|mamy|razy|można|czekać)
    do kiedy
    koszmar*
    masakra|masakr*
    dramat|tragedia|porażka|żal
    męczą*
    uciążliw*
    zmęczon* (tym|tą|już|sytuac*)
    rozczarow* (obsług*|jakoś*|podejści*|państwa|wami|usług*|produkt*)
    (bardzo|strasznie|mocno|totalnie|kompletnie) rozczarow*
    oburz*
    rozgorycz*
    niesmak
    nie jestem zadowolon*
    jestem (bardzo)? niezadowolon*
    co się dzieje
    co to ma (być|znaczyć)
    czy ktoś (wreszcie|w końcu|łaskawie)
    kiedy (wreszcie|w końcu|łaskawie)
    (wreszcie|w końcu) (zajmi*|zrób*|napraw*|odpowie*|ktoś|załatw*|coś)
    łaskawie
    zróbcie|zrobicie (coś|z tym|porządek)
    nieporozumienie
    to (jest)? (jakieś|jakaś|jakiś) (żart|nieporozumienie|parodia|kabaret|cyrk)
    ogarnij* się
    nerw* _2 (straci*|szkoda|tracę|puszcz*)
    nie da się (tak|z wami)
    uprzykrz*
    😤
    🙄
    😒
    😕
    😑
    👎
    😩
    😫
  `,
  rage: `
    wściek*
    wkurz*|wkurw*
    wnerwi*|wkurzon*
    szlag
    zły jestem|zła jestem
    jestem (zły|zła|wściek*|wkurz*|oburzon*)
    jestem _ (zły|zła)
    furi*|szał*
    krew (mnie)? zalewa
    nienawidz*
    żenad*|żenując*|żenua
    kpin*|kpicie|kpić
    skandal|skandalicz*
    hańb*
    wstyd|wstydź* !mi
    obrzydliw*
    oburzając*
    karygodn*
    (żarty|jaja) (sobie)? robi*
    robicie sobie (jaja|żarty|kpiny)
    (jaja|żarty) sobie
    (wypraszam|wyprasza*) sobie
    sobie wypraszam
    żartujecie
    jak śmie*
    jakim prawem
    (co|czy) (wy)? (wyprawiacie|odwalacie|odpierdal*|wyrabiacie)
    co za (firma|banda|cyrk|syf|ludzie|obsługa|bezczelność|kpina|żenada|dno|burdel)
    (do|co do|o co) (cholery|diabła|licha)
    najgorsz*
    do jasnej cholery
    przestańcie (kłamać|dzwonić|wysyłać|mnie|ściągać|naliczać|oszukiwać|okłamywać|zwodzić)
    odwalcie|odczepcie|spadajcie
    dno
    poniżej krytyki
    granda
    (macie|mają) (klientów|ludzi|nas|mnie) (gdzieś|w dupie|w nosie|za nic)
    gdzieś macie
    😡
    🤬
    😠
    👿
    🖕
  `,
  insult: `
    idiot*
    debil*
    kretyn*
    !jak|pytanie|pytania|pytaniem głąb*|głup* !pytanie|pytania|sprawa|poczułam
    niekompeten*
    beznadziej*
    żałosn*
    pajac*
    klaun*
    partacz*|patałach*|nieudaczn*|matoł*|tępak*|tuman*
    gówno|gówn*
    chuj*|chój*
    kurw*|kurde|kurczę
    pierdol*|pieprz* !nie
    jeban*|zajeban*
    cholern*
    dupa|dupy|dupie|dupę
    śmieć|śmieci|śmieciow*
    barachło|badziew*|szajs*|chłam|złom
    burdel*
    cyrk*
    banda
    (żałosna|marna|śmieszna) firma
    nieroby|lenie|leniw*
    dziadostw*|dziady
    szmat*
    💩
    🤡
  `,
  accusation: `
    złodziej*
    kradzież* !karty|tożsamości|danych
    okrad*
    kradnie*
    oszuści|oszust|oszustów|oszustwo|oszukuj*|oszuka*|oszukiw* !to
    kłam*|okłam*|kłamc*
    naciąg*
    wyłudza*
    zdzierst*
    rozbój
    wciska* (kit|ciemnotę)
    ściema|ściemni*
    zasłania*
    mydli* oczy
    nieuczciw*
    nielegaln*|bezprawn*
    przestęp*
    wprowadza* _2 błąd
    przekręt*|przewał*
    żeruj*
    wykorzystuj* (klient*|ludzi|sytuac*)
    zwodz*
    bezprawi*
    manipul*
    mafia
    haracz
  `,
  threat: `
    adwokat*|prawnik*|mecenas*
    (do|w|przed) sąd*
    pozew|pozwę|pozwiemy
    drog* (sądow*|prawn*)
    kroki prawne
    rzecznik*
    uokik
    uke|ure|knf|uodo
    (federacj*|ochron*) konsument*
    policj*
    prokuratur*
    (na|do) policję
    (do|w) (mediów|mediach|prasy|prasie)
    (złą|negatywn*|wystawi*|odpowiedni*|stosown*) (opini*|ocen*|komentarz*)
    (opisz*|nagłośni*)
    rezygnuj*|zrezygnuj* !(z zakupu)
    (rozwiążę|wypowiem|zerwę|wypowiadam*|rozwiązuję|rozwiązujemy|zrywam*) _2 umow*
    zamykam (konto|rachunek)
    zamk* _2 (konto|rachunek) (natychmiast|dziś|jeszcze)
    (przenoszę|przeniosę|przechodz*|przejdę|przenosimy) _3 (konkurencj*|innej|innego|gdzie|numer|firm*)
    konkurencj*
    (nigdy|więcej|już) _3 (nie kupię|nie zamówię|nie skorzystam|nie wrócę|u was|u państwa|nie polec*|nic nie)
    nigdy więcej
    odradzam|odradz*
    omijać|omijajcie
    ostatni raz
    chargeback
    zgłoszę _3 (do|to|sprawę|na|was)
    (zgłaszam|skieruj*|idę z tym|pójdę z tym|kieruję) _3 (do|na)
    następn* (pismo|krok|list)
    ostrzeg* (innych|wszystkich|znajomych)
    stracili* (klient*|państwo)
    żegnam
    przedsądow*
    (inspekcj*|sanepid*|pip)
    wezwani* do zapłaty
  `,
  demand: `
    żąda*|domaga*
    oczekuj* _3 (natychm*|przepros*|wyjaśni*|odszkod*|rekompens*|zwrotu|odpowiedzi|że|reakcji|pilnej)
    wymagam
    (natychmiast|bezzwłocznie|niezwłocznie) _3 (odda*|zwró*|napraw*|odblok*|proszę|wyślij*|usuń*|przest*)
    (oddajcie|oddaj|oddawajcie|zwróćcie|naprawcie|zróbcie|wyślijcie|odblokujcie|odpowiedzcie|odpiszcie|weźcie|zajmijcie|przestańcie|dajcie|powiedzcie|usuńcie|anulujcie|przyślijcie|załatwcie|zadzwońcie)
    proszę (wreszcie|w końcu|natychmiast|bezzwłocznie)
    proszę (to|mi|nas)? _ przerwać
    w tej chwili
    od ręki
    do roboty
    ruszcie się
  `,
  mock: `
    (super|świetnie|brawo|gratul*|wspaniale|cudownie|rewelacja|ekstra|pięknie|bosko|fajnie|genialnie|doskonale|dzięki|dziękuję|bravo|miło|bomba|extra) (kolejn*|znowu|znów|jeszcze|następn*|teraz|że znowu|po prostu|a)
    (dzięki|dziękuję|brawo|gratul*) (bardzo)? (za) (nic|zepsut*|zmarnowan*|stracon*|ignorow*|olanie|kłamstwa|kolejn*|skasow*|zrujnow*|brak|nieodp*|opóźn*|milczenie|zniszcz*|czekanie|popsuc*|wprowadzenie)
    (gratulacje|gratuluję|brawo) !(dla|za świetn*|za szybk*|i dziękuję|wy|świetn*|wygran*)
    (świetny|genialny|super|doskonały|wspaniały|rewelacyjny|cudowny) pomysł
    polecam _ (jeśli|jeżeli|każdemu kto|tym|masochist*|wrogom)
    (jak|tak) (zwykle|zawsze)
    (świetna|super|wspaniała|rewelacyjna|dobra|piękna|profesjonalna) (robota|obsługa|organizacja|firma|jakość) _2 (jak|nie ma|nie powiem|brawo|nie ma co|doprawdy)
    nie ma co
    nie powiem
    no (super|pięknie|ładnie|świetnie|brawo|fajnie|ekstra|cudownie)
    po prostu (super|pięknie|świetnie|cudownie|wspaniale|rewelacja)
    tak wygląda (wasz*|państwa)
    jakże (miło|wspaniale)
    jak miło
    bardzo śmieszne
    podobno|rzekom*
    cóż za (niespodzianka|obsługa|profesjonalizm)
    też mi
    taka z was
    naprawdę (super|świetn*) że
    🙃
  `,
  fear: `
    martw*|zmartw*
    !nie|bez obaw*
    obawiam|obawiamy|obawia
    boję|boimy|bałem|bałam !nic
    niepok*|zaniepok*
    stres*
    przeraż*|przerażon*
    strach|strachu|strachem|strasznie (się)? (boję|martwię)
    wystrasz*|przestrasz*
    panik*
    lęka|lękam|lękamy
    zdesperow*|desperac*
    nie (śpię|mogę spać|śpimy)
    (proszę|błagam) _2 (powiedzcie|powiedzieć|potwierdz*|uspok*|o pomoc|pomóż*)
    błagam
    (nie chcę|nie chcemy|wolę nie mogę) _2 (ryzykow*|stracić)
    czy (jest|jestem|to|moje|mój|moja|ta|nasze|na pewno|aby|wszystko) _4 (bezpiecz*|prawdziw*|zagroż*|pewn*|istnieje|ważn*|w porządku|ok)
    mam (nadzieję) _ (że) (nie|to|nic|jeszcze|da)
    oby
    drżę
    zdenerwowan* czy
    w najgorszym
    co (jeśli|jak|by było|by się stało)
    (a|i) gdyby
    płacić (jeszcze raz|drugi raz|ponownie|dwa razy)
    nie wiem _ czy _ (poszł*|przeszł*|doszł*)
    coś się stało
    czy coś się stało
    truchle*
    😟
    😰
    😨
    😱
    🙏
    (mam|powinnam|powinienem) _1 (się)? (martwić|bać)
    czy to (normalne|groźne|szkodliwe|niebezpieczne|poważne|legalne|oszustwo|oszuści)
    (grozi|grożą) (mi|nam|to|za)
    (wolę|wolałabym|wolałbym) _1 (się)? (upewnić|zapytać|dopytać|wiedzieć|sprawdzić)
    (da się|można|zdążę|zdążymy) _2 (jeszcze)? (cofnąć|odzyskać|zatrzymać|odkręcić|wycofać|anulować)
    (duszno*|gorączk*|krwaw*|omdla*|zemdla*|drętwi*|napuchn*|spuchn*|wysypk*)
    powinnam|powinienem _2 (odstawić|jechać|przestać|iść|czekać|przerwać)
    (nie chciał*|nie chcę) _2 (stracić|przepadło|zaszkodzić|ryzykować)
    czy _4 przepadn*|przepada
    (tracimy|stracimy|stracę|tracę) _1 (wakacje|miejsce|mieszkanie|pracę|pieniądze|termin|wszystko)
    nie wygląda (to)? _1 (dobrze|bezpiecznie|normalnie)
    (gaz|żelazko|woda|kuchenka) (włączon*|odkręcon*)
    (ojciec|mama|tata|syn|córka|babcia|dziadek) _1 nie (odbiera|odpowiada|dotarł*|wrócił*)
  `,
  urgent: `
    piln*
    natychmiast*
    bezzwłocz*|niezwłocz*
    jak najszybciej
    asap
    na (już|cito|wczoraj)
    (zależy) (mi|nam) na czasie
    liczy się (każda|czas)
    nie mogę czekać
    szybk* (pomoc*|reakcj*|odpowied*|prosz*)
    proszę (o)? szybk*
    w trybie pilnym
    błyskawicz*
    (potrzebn*|potrzebuj*|muszę|musimy) _4 (dziś|dzisiaj|jutro|teraz|już|natychmiast|zaraz)
    jeszcze (dziś|dzisiaj)
    ratunku|ratujcie|pomocy|sos
    zanim będzie za późno
    (do|przed) (jutra|jutrem|piątkiem|czwartkiem|poniedziałkiem|wtorkiem|środą|sobotą|niedzielą)
    🚨
    🆘
  `,
  sorrow: `
    smutn*|smutek|zasmuc*|smuc*
    przykro|przykr* !(mi że pan*|mi że państ*)
    szkoda !czasu
    żal (mi|nam)
    rozczarow*
    zawiedzion*
    serce (mi)? (pęka|krwawi|się)
    łzy|łzami|płaka*|płacz*|rozpłaka*
    (złamane|ściśnięt*|ciężkim) (serce|sercem)
    (ogrodu|domu|jej|jego|go) już nie ma
    pierwszy raz _3 (smutn*|żal*|serc*)
    boleśnie
    (tak|bardzo) _ (czeka*|ciesz*|liczy*) _2 (na|się|tego|ten|tę)
    czekał* na (ten|to|tę dzień|koncert|wyjazd|prezent)
    (miał|miała) być (niespodziank*|prezent*|wyjątk*|pamiątk*)
    (nasza|moja|nasze|jej|jego) (rocznica|ślub|urodziny|podróż poślubna|święta|komunia)
    tęskni*|brakować (mi|nam)
    (tak|to) _2 (skończyło|kończy|skończy)
    (kończymy|kończę) _2 (współprac*|przygod*)
    (koniec|końca) (naszej|mojej) (współpracy|przygody)
    (chciał*|chcę|musz*) (się)? pożegnać
    dużo (dla mnie|dla nas) (znaczy*|znaczą)
    (wiele|dużo|wszystko) (znaczy*|dla mnie)
    kiedyś (było|byliście|byli|każd*)
    to (już)? nie (to samo|ten sam|ta sama)
    nie (to)? (tego|takiej|takiego)? się spodziew*
    no (trudno|cóż|nic)
    nie mam (już)? siły
    pożegna*|żegnam się|żegnamy się
    (miał|miała|miało) być (podróż|najpiękniejsz*|nasz*)
    (ostatni*|jedyn*) (pamiątk*|zdjęci*|nagrani*)
    siedział* (sam|sama)
    marzy*|marzen*
    nie to co kiedyś
    zdruzgot*|załam*
    bolesn*|boli
    ubolew*
    😢
    😭
    😞
    😔
    😥
    💔
    ☹
    🙁
    już _2 (nie przyda|nie zdąż*|niepotrzebn*)
    (wnuk|wnuczka|wnuczek|córka|syn|synek|dzieci) _4 (płaka*|popłaka*|smutn*|czeka*|pyta*)
    (ostatni raz|po raz ostatni) _3 (z|tu|tam)
    (poczuł*|czuj*) _2 (jak|się) _1 (numer|intruz|niewidzialn*|niepotrzebn*|samotn*|głupio)
    (choroba|nowotwór|rak) _1 (wrócił*|postęp*)
    (człowiek|człowiekowi) _2 (smutno|żal|czuje)
    nie to nie
    chyba to nie dla mnie
    ech
  `,
  puzzled: `
    nie _2 rozumiem|rozumiemy|zrozumiałem|zrozumiałam|kumam|czaję|łapię|pojmuję|ogarniam
    niezrozumia*
    niejasn*|niejednoznacz*
    (nie jest|nie do końca) jasne
    nie _2 wiem|wiemy|wiadomo _ (jak|gdzie|co|który|która|które|czy|kiedy|ile|dlaczego|czemu|skąd|jaki|jakie|jaką|do|o)?
    (pogubił*|zgubił*|gubię|pogubi*) się?
    zdezorientow*
    zamiesza*|zamęt
    zdziwi*|dziwi
    nie (mogę|umiem|potrafię) _2 (znaleźć|zrozumieć|odnaleźć|dojść|połapać|rozgryźć|zlokalizować|ustawić)
    (co|cóż) _2 (znaczy|oznacza|oznaczają|to jest|autor)
    co to (jest|za|właściwie|takiego)
    o (co|który|którą|jaki) _ chodzi
    chodzi o (co|który|którą|jaki)
    (głupie|głupi|naiwne|banalne|laickie|podstawowe) pytan*
    laik*
    (jaki|jaką|jakie|który|którą) . (mam|mamy|trzeba|należy|powinn*)
    (gubię|gubimy|pogubić) się
    nie (widzę|widzimy|widać) _ (gdzie|opcji|przycisku|jak)
    (może|mogą mi) _3 wskazać
    (ten|ta|to) od _2 czy (ten|ta|to)
    który|która|które _1 (przycisk|opcj*|wybrać|mam|należy|plan|wersj*)
    (co|jak|gdzie) _ (mam|mamy|powinienem|powinnam|trzeba|należy) _2 (zrobić|robić|wpisać|kliknąć|wybrać|wcisnąć|podać|teraz)
    (czy)? (coś|źle|dobrze) (przeocz*|pominął*|pominęł*|rozum*|zrozum*|robię)
    (myślałem|myślałam|sądziłem|sądziłam|byłem przekonany|byłam przekonana)
    skomplikow*
    nie (ma|widzę|widać) _2 (sensu|logiki|opcji|przycisku|takiej)
    mętlik
    (wytłumaczyć|wyjaśnić|jaka jest) _ (różnic*|skąd)
    nie ogarniam|sumuj*
    skąd (się|ta|to|te|taka|wynika)
    (proszę|możecie|może pan|może pani) _3 (wyjaśni*|wytłumacz*)
    bez sensu
    mylące|myląc*
    🤔
    😵
    🤷
    nie kapuje|kapuję|kapuje
    (coś)? źle (kliknęł*|kliknął*|zaznaczył*|wpisał*|wpisuję|robię|rozumiem|zrozumiał*)
    (mam|najpierw) _2 czy najpierw
    skąd mam wiedzieć
    (to|czyli) (ten sam|ta sama|to samo|na jedno) _3 czy
    wydawało mi się|wydawało się
    co (to|ten|ta) (jest|oznacza|znaczy|był|było)
  `,
  why: `
    dlaczego
    czemu
    skąd #
    skąd _ (ta|te|taka|ten|to|się)
    z jakiego powodu
    z jakiej racji
    jak to (możliwe|jest|się)
    jakim cudem
    po co
    co się (stało|dzieje)
    jak można
  `,
  joy: `
    !<not> (zadowolon*|usatysfakcjonow*)
    !nie szczęśliw*
    zachwyc*
    ciesz*
    uciesz*
    radoś*
    (cudown*|wspania*|fantastycz*|rewelac*|genialn*|ekstra|świetn*|znakomit*|rewelk*|bomba|przepiękn*|przepyszn*|pyszn*|wyśmienit*|idealn*|perfekcyj*|doskonał*|doskonale)
    super !<nth>|kolejna|promocja|oferta|sprawa
    (uwielbiam*|kocham|kochamy|pokocha*)
    !nie lubię|lubimy
    !nie polubi*
    piękn*
    !nie podoba
    ulg*|ulżyło
    (lepsz*|szybciej|lepiej) niż (się)? (spodziewa*|oczekiwa*|myśla*)
    zrobi* (mi|nam) dzień
    wow|hura
    zakochan*
    (bardzo)? mił* (zaskocz*|niespodz*|obsług*)
    pozytywn*
    !miał|miało|miała|powinno (w najlepszym porządku|w jak najlepszym)
    (strzał w dziesiątkę|na plus|kamień z serca|jak nowy|jak nowe|jak nowa)
    nie (żałuję|żałujemy|zawiódł*|zawiod*|zawied*)
    nigdy _ nie zawi*
    (mega|bardzo|super|przezadowol*) zadowol*
    warto _2 (było|każd*|polec*)
    (leży|pasuje|pasują|działa|działają) (idealnie|jak ulał|świetnie|super|bez)
    przezadowol*|przeszczęśliw*
    cudeńk*|śliczn*|prześliczn*|urocz*|bajk*
    bez (zarzutu|problemów|problemu|zastrzeżeń)
    działa (super|świetnie|idealnie|bez zarzutu|jak złoto|jak marzenie|pięknie)
    petarda|sztos|kozak|rakieta|cacy
    😊
    😀
    😃
    😄
    😁
    😍
    🥰
    ❤
    💚
    💙
    🎉
    👍
    🙌
    👏
    ☺
    💯
    🤩
    😘
    spodobał*|podobał* (mi|nam|się)
    smakował*|smakuje
    bawiliśmy|bawili się
    najlepsz* (zakup|wydatek|prezent|decyzj*)
    (wow|rekord świata)
    nic tylko
    !nie|kiedyś|niby|był|była|było|mało fajn*|spoko|fajow*
    !nie|niby|tylko|mało ładn*|ładnie|pięknie
    wymarzon*|wymarzył* (sobie)?
    palce lizać
    wzruszon*|wzruszył*
    jak z (pudełka|obrazka|katalogu|marzeń)
    dar z nieba|z nieba zesłan*
    (przyjemn*|wielk*|ogromn*) (zaskoczeni*|ulg*|wrażen*|plus)
    pod (ogromnym|wielkim|dużym)? wrażeniem
  `,
  praise: `
    (świetn*|super|wspania*|rewelac*|fantastycz*|znakomit*|profesjonaln*|doskonał*|ekstra|wzorow*|najlepsz*|dobra) (obsług*|robot*|praca|pracę|zespół|ekip*|firm*|serwis*|kontakt|konsultant*|aplikacj*|produkt|sklep|pomoc|podejście|jakość|organizacj*)
    (obsługa|kontakt|serwis|wysyłka|dostawa) _2 (na medal|na piątkę|super|świetn*|ekspresow*|pierwsza klasa|wzorow*|szybk*|błyskawicz*|rewelac*)
    na (medal|piątkę|szóstkę|najwyższym poziomie)
    pierwsza klasa
    (szacun*|ukłony|brawa|brawo|wyrazy uznania|podziw) !(za brak)
    pięć gwiazdek
    (jesteście|są państwo|jest pan|jest pani) _ najleps*
    (przed czasem|w całości|bez szwanku)
    zanim (dopił*|skończył*|zdążył*)
    !nie (polecam|polecimy|polecę|poleca*)
    (bardzo|niezwykle|przesympat*|tak|niesamowicie) _ (pomocn*|mił*|uprzejm*|życzliw*|cierpliw*|sympatycz*|kompetent*|serdeczn*)
    przemił*|przesympat*
    (na pewno|zdecydowanie|chętnie|z przyjemnością|jeszcze) _4 (zamów*|wróc*|kupi*|skorzystam|skorzystamy)
    uratowa*
    (szybko|błyskawicznie|sprawnie|od ręki|ekspresowo|w dziesięć minut|w # minut|w kilka minut) _4 (załatwi*|rozwiąza*|naprawi*|pomóg*|zaję*|odpowiedzi*|wymieni*|zareag*|przysz*|dotar*|dosta*|się)
    (załatwi*|rozwiąza*|naprawi*|pomóg*|pomogł*|wymieni*|zareag*|przysz*|dotar*) _4 (szybko|błyskawicz*|sprawnie|od ręki|ekspresowo|minut|tego samego dnia)
    jak szybko
    (to|jest|prawdziwy|prawdziwa) (skarb|anioł|mistrz|mistrzyni|złoto|profesjonalist*)
    aniels*
    (proszę) (jej|jemu|mu|im) _ (przekazać|podziękować)
    śmiga|hula
    poprawi* się|wynik* z
    tak (szybko|sprawnie)
    anioł*
    stanął|stanęła na wysokości
    oby tak dalej
    tak trzymać
    (szybk*|błyskawiczn*|ekspresow*|sprawn*) (wysył*|dostaw*|realizac*|przesył*|kontakt|reakcj*|napraw*|obsług*|pomoc|odpowied*|zwrot*)
    (zgodny|zgodna|zgodne) z (opisem|umową|oczekiwani*)
    (termin|słowo) dotrzyman*
    !nie (z czystym sumieniem|z czystym sercem)
    (solidn*|dobrze|ładnie|starannie|pięknie|bezpiecznie) (zapakowan*|wykonan*|zabezpiecz*|spakowan*)
    (dobr*|rzeteln*|uczciw*|świetn*|bezproblemow*) (firm*|kontakt*|sprzedaw*|wycen*|fachow*|cen*|mechanik*|lekarz*|dentyst*|jakość)
    (chciał*|muszę|pragnę|należy) _ pochwali*
    pochwał*
    (pozdrawiam|pozdrowienia dla|uściski dla) _ (pani*|pana|ekip*|technika|kierowc*|zespoł*|dziewczyn*)
    (pan|pani|kurier|konsultant*|technik) _3 (kulturaln*|mił*|pomocn*|uprzejm*|przemił*|fachow*|profesjonaln*)
    (wrócę|wrócimy|wracam|wracamy|wpadnę|wpadniemy) !do
    nie ma (się)? do czego (się)? (przyczepić|doczepić)
    (nic|niczego) (więcej)? (nie trzeba|nie brakuje|nie zmieniajcie|dodać)
    w (stu|#) procentach
    (złote|złota) (ręce|rączka|kobieta)
    wart* (każd*|swojej|tej|polecenia)
    (rozsądn*|uczciw*|przystępn*|normaln*|świetn*) (cen*|pieniądz*)
    posprząta* po sobie
    (dzień|dwa dni|godzinę) wcześniej niż
    czysto|czyściutk*|przytuln*|domow* atmosfer*
    !nie|mało|niezbyt życzliw*|uśmiechnięt*|kompetentn*|przemił*|fachow*|sympatyczn*
    (mówi|mówią) sam* za siebie
    (wygodn*|pyszn*|smaczn*|śwież*|ciepł*|solidn*) _1 (i|oraz|jak)
    (bez|żadnych) (uwag|zastrzeżeń|zarzutów)
    (od|już) _2 (lat|sezonów|miesięcy) (bez|i zero|ani)
    (od|na) lat* (zadowolon*|bez)
    (pan|pani) (doktor|mecenas|mechanik) _3 (złot*|wspania*|świetn*|ludzk*|cudown*|genialn*)
    poezja|niebo w gębie
    (obsłużeni|obsłużona|obsłużony|przyjęci|przyjęta|przyjęty) _1 (szybko|sprawnie|miło|od razu|bez kolejki|punktualnie)
    (doradzi*|doradzą|wytłumaczy*) _3 (cierpliw*|wszystko|dokładnie|spokojnie|od razu)
    tak (to)? (powinno|można)
    (polecam|polecamy) _1 (wszystkim|każdemu|serdecznie|gorąco|z|szczerze|ten|tę|pana|panią)
    na (szóstkę|szóstke|szóstki|bardzo dobrym)
    za te pieniądze (lepsz*|super|świetn*|rewelac*|nie ma lepsz*)
    !nie|mało|niezbyt intuicyjn*|przejrzyst*|czytelna
    (duży|wielki|ogromny) (szacunek|plus|ukłon)
    (bez|żadnych) (gadania|łaski|pytań|problemu|gwiazdek|kolejki)
    ani jednej wpadki|ani razu się nie
    nic tylko (brać|kupować|polecać|wracać)
    (wart|warta|warte|wartość) (zakupu|swojej ceny|ceny)
  `,
  gratitude: `
    (dziękuję|dziękujemy|dzięki) _ (bardzo|serdecznie|stokrotnie|ogromnie|pięknie|z całego serca|raz jeszcze raz|wielkie) !(za zrozum*|z góry|za odp*)
    (bardzo|serdecznie|ogromnie|stokrotnie|pięknie|gorąco) (dziękuję|dziękujemy|dzięki) !(z góry|za odp*)
    (wielkie|ogromne|serdeczne|stokrotne) (dzięki|podziękowania)
    !góry (dziękuję|dziękujemy|dzięki) _ za (pomoc|szybk*|miłą|świetn*|cierpliw*|wsparcie|wszystko|zaangaż*|zajęcie|rozwiąz*|ekspres*|fachow*|życzliw*|super|uratow*|obsług*|sprawn*|naprawę|wymianę|pańsk*|ratunek|opiekę|troskę|błyskawicz*|piękn*|pozytyw*)
    (dziękuję|dziękujemy|dzięki) (że|wam|ekipo|chłopaki|dziewczyny|kochani)
    (chciał*|chcę|pragn*) _2 podziękow*
    podziękowania|podziękować|podziękuj*
    !był*|będę|byłbym wdzięczn*
    !proszę doceni*
    dziękuję panu|pani|wam
    z całego serca
    jestem|jesteśmy wdzięczn*
    odwdzięcz*
    kłaniam
    (bóg|boże) zapłać
    jest (pan|pani) (wielki|wielka|kochany|kochana)
    ukłony|kłaniam się
  `,
  solved: `
    (już|teraz|wreszcie|wszystko|nareszcie|w końcu|znowu|znów) (wszystko|mi|nam|ładnie|to|dobrze)? działa !nie|od
    zadziała*
    (działa|chodzi|gra) _ (już|teraz|wszystko|super|idealnie|znowu|bez zarzutu)
    (problem|sprawa|usterka|temat) _2 (rozwiązan*|załatwion*|zniknął|naprawion*|usunięt*)
    udało się
    (naprawił*|rozwiązał*|załatwił*|pomógł|pomogła|pomogli*|pomogło)
    (dotarł*|przyszł*|przyszedł|doszł*|otrzyma*|dosta*) _4 (cał*|szybk*|idealn*|przed czasem|bez uszkodz*)
    wszystko (gra|ok|w porządku|dobrze|się zgadza|jasne)
    wreszcie (wszystko|widać|mam|działa|jest)
    nareszcie
    (paczka|przesyłka|zwrot|karta|wszystko) (już)? (doszł*|dotar*|jest|przysz*)
    zwrot (dotarł|przyszedł|otrzymał*|wpłynął)
    pieniądze (wpłynęły|dotarły|przyszły|wróciły)
  `,
};
