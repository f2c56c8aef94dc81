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
    ile (można|razy|jeszcze)
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
    tym razem
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
    (gratulacje|gratuluję|brawo|brawa) !(dla|za świetn*|za szybk*|i dziękuję)
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
    strach*|straszn* (się boję)?
    wystrasz*|przestrasz*
    panik*
    lęk*|lękam
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
    głowie się nie mieści
    truchle*
    😟
    😰
    😨
    😱
    🙏
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
    kończy|skończyło|kończą (się)?
    (chciał*|chcę|musz*) (się)? pożegnać
    dużo (dla mnie|dla nas) (znaczy*|znaczą)
    (wiele|dużo|wszystko) (znaczy*|dla mnie)
    kiedyś (było|byliście|byli)
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
    super !<nth>|kolejna
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
    bez (zarzutu|problemów|problemu|zastrzeżeń)
    działa (super|świetnie|idealnie|bez zarzutu|jak złoto|jak marzenie|pięknie)
    petarda|sztos
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
    (pan|pani|kurier|konsultant*|technik) _3 (kulturaln*|mił*|pomocn*|uprzejm*|przemił*|fachow*|profesjonaln*)
  `,
  gratitude: `
    (dziękuję|dziękujemy|dzięki) _ (bardzo|serdecznie|stokrotnie|ogromnie|pięknie|z całego serca|raz jeszcze raz|wielkie) !(za zrozum*|z góry|za odp*)
    (bardzo|serdecznie|ogromnie|stokrotnie|pięknie|gorąco) (dziękuję|dziękujemy|dzięki) !(z góry|za odp*)
    (wielkie|ogromne|serdeczne|stokrotne) (dzięki|podziękowania)
    (dziękuję|dziękujemy|dzięki) _ za (pomoc|szybk*|miłą|świetn*|cierpliw*|wsparcie|wszystko|profesjonal*|zaangaż*|zajęcie|rozwiąz*|ekspres*|fachow*|życzliw*|super|uratow*|obsług*|sprawn*|naprawę|wymianę|pańsk*|ratunek)
    (chciał*|chcę|pragn*) _2 podziękow*
    podziękowania|podziękować|podziękuj*
    !był*|będę|byłbym wdzięczn*
    !proszę doceni*
    dziękuję panu|pani|wam
    z całego serca
    jestem|jesteśmy wdzięczn*
    odwdzięcz*
    kłaniam
  `,
  solved: `
    (już|teraz|wreszcie|wszystko|nareszcie|w końcu|znowu|znów) _ działa !nie|od
    (działa|chodzi|gra) _ (już|teraz|wszystko|super|idealnie|znowu|bez zarzutu)
    (problem|sprawa|usterka|temat) _2 (rozwiązan*|załatwion*|zniknął|naprawion*|usunięt*)
    udało się
    (naprawił*|rozwiązał*|załatwił*|pomógł|pomogła|pomogli*|pomogło)
    (dotarł*|przyszł*|przyszedł|doszł*|otrzyma*|dosta*) _4 (cał*|szybk*|idealn*|przed czasem|bez uszkodz*)
    wszystko (gra|ok|w porządku|dobrze|się zgadza|jasne)
    wreszcie (wszystko|widać|mam|działa|jest)
    nareszcie
    zwrot (dotarł|przyszedł|otrzymał*|wpłynął)
    pieniądze (wpłynęły|dotarły|przyszły|wróciły)
  `,
};
