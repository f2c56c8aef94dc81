// Romanian: feelings put into words, heat, praise meant and not meant.
import type { CueTable } from '../match-cues.ts';
import type { FeelingSign } from '../signs.ts';

export const feelings: CueTable<FeelingSign> = {
  upset: `
    frustr*
    enerv*
    irit*
    agasa*|agasant*
    supăr*|supara*
    exaspera*
    sătul*
    (m-am|ne-am|mă) (săturat)
    săturat
    până peste cap
    (mi-ajunge|destul|gata) !acasă|la|în|mâine|azi|din
    (îmi)? (pierd|pierdut|pierde) răbdarea
    răbdare* _3 (limit*|sfârșit|terminat|ajuns)
    inacceptabil*|inadmisibil*|intolerabil*
    ridicol*
    absurd*
    penibil*
    aberant*
    de neacceptat|neconceput|necrezut
    nu se (poate|mai poate) așa
    (nu-mi|nu îmi) vine să cred
    incredibil
    coșmar*
    dezastru*
    haos
    jale
    vai de capul
    bătaie de cap
    obositor*|obosit* (de|să)
    dezamăg* (de servicii*|de calit*|de atitud*|de dumneav*|de voi|de modul|de produs)
    (foarte|extrem de|profund|total) (dezamăg*|nemulțum*|deranj*)
    deranj*|deranjează
    nemulțum*
    revolt*
    indign*
    până când
    (cât) (mai|trebuie|să mai) (aștept*|durează|stau)?
    de câte ori
    ce se întâmplă
    ce (faceți|e asta|înseamnă asta)
    (când) (aveți de gând|vă treziți|binevoiți)
    (odată|o dată) pentru totdeauna
    odată
    în sfârșit (rezolv*|răspund*|face*)
    se ocupă cineva
    măcar (un|o|să)
    de data (asta|aceasta)
    chiar așa
    serios
    stres*
    nervi
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
    furios*|furioas*
    furie
    nervos|nervoasă
    turbat*
    scandalos*|scandaloas*
    revoltător*|revoltat*
    strigător la cer
    rușin* !mi
    dezgust*|scârb*|greață
    urăsc
    (vă|îți) bate* joc
    bătaie* de joc
    batjocur*
    nesimți*
    tupeu|tupeul
    (ce|cine|unde|cum) (naiba|dracu|dracului|mama|mă-sa|pizda)
    la (naiba|dracu)
    du-te|duceți-vă
    (cel|cea|cei|cele) mai (prost*|proast*|slab*|jalnic*|rea|rău|oribil*)
    cum (îndrăzni*|vă permite*|puteți|e posibil)
    cu ce drept
    (nu) (mă|ne) _ (mai)? (minți*|sunați|enervați|prostiți)
    (terminați|încetați|opriți|lăsați-mă|lasati) _ (asta|cu|să|dracului|minciunile|odată)?
    (glumiți|glumesti|faceți mișto|e o glumă proastă)
    mișto de
    vă e rușine
    ultima speță|de doi lei|sub orice critică
    porcări*
    mizeri*|mizerabil*
    inuman*
    sfidare*|sfid*
    😡
    🤬
    😠
    👿
    🖕
  `,
  insult: `
    idiot*
    prost|proști|prostilor|prostule|proasta|proasto
    imbecil*
    tâmpit*|tâmpenie|tampenii
    cretin*
    incompeten*
    jalnic*
    inutil*|inutili
    handicapa*
    debil*
    bou|boi|boule
    măgar*
    jigodi*|javr*
    nenoroci*
    țăran*
    labă|muie|pula|pizda|căcat|rahat*
    dracu|dracului
    gunoi|gunoaie
    paiaț*|clovn*
    circ
    șmecher*|adunătură
    amator|amatori|amatorism
    habarnist*|nu aveți habar n-aveți
    leneși|puturoși
    bătaie de joc|o glumă|firmă de (doi lei|rahat|apartament)
    vai de voi
    varză
    (sunteți|servicii|firmă) _ praf
    💩
    🤡
  `,
  accusation: `
    hoț|hoți|hoții|hoților|hoție
    furt|furați|furat|fură !card*|telefon*|cont*|date
    jaf|jefui*|jecmăni*
    țepar*|țeapă|țepe|țepui*
    escroc*|escrocheri*
    înșel*
    minți*|minciun*|mincino*|mințit
    păcăl*
    prosti* (oameni*|client*|lumea)
    profit* de
    abuz*|abuziv*
    ilegal*
    infracț*|infracto*
    bandiți|mafie|mafioț*
    vă ascundeți după
    rea-credință|rea credință
    duceți cu (vorba|preșul|zăhărelul)
    manipul*
    publicitate (înșelătoare|mincinoasă|falsă)
    șmecheri*|șmenari
    induc* în eroare|inducere
  `,
  threat: `
    avocat*
    jurist*
    (în|dau în|acțion* în|la) (judecată|instanță|tribunal)
    (vă) dau în judecată
    proces civil
    anpc
    protecția consumator*
    opc
    ancom|anre|asf|bnr|anspdcp
    poliți*
    parchet*
    plângere*
    reclamați* (la|către) (anpc|protecția|opc)
    sesizez|voi sesiza|reclam la
    (mă duc|merg|ajung|scriu) la (anpc|protecția|poliție|presă|televiziune|opc)
    (presă|televiziune|tv|facebook) _ (știe|afle|află|scriu)
    recenzi* (negativ*|proast*|pe măsură)
    (las|dau|scriu) _2 (recenzie|review|stea)
    (reziliez|rezilia|anulez|închid) (contractul|abonamentul|contul|tot)
    (renunț|plec|mă mut|trec|ne mutăm|trecem) _ (la|pe) (concurență|alt*|altă|alții|alt furnizor|altă parte)
    concuren*
    (niciodată|nu mai) _3 (cumpăr|comand|apelez|revin|calc|folosesc|vin|recomand|iau)
    (ultima dată|ultima oară)
    (nu recomand|nu vă recomand|feriți-vă|ocoliți|evitați)
    (ați pierdut) (un|o|încă un) client*
    spun tuturor|avertiz*
    chargeback
    contest* plata|tranzacția
    somați*|notificare prin
    vorbiți cu avocat*
    altfel
    adio
  `,
  demand: `
    cer|solicit|pretind|exig (imediat|urgent|explicații|socoteală|scuze|despăgub*|banii|să)
    vreau _4 (acum|azi|imediat|explicații|scuze|banii|răspuns*|managerul|șeful|numele|înapoi|rezolvare)
    (dați-mi|dați-ne|opriți|rezolvați|reparați|trimiteți-mi|faceți|răspundeți|deblocați|anulați|închideți|ștergeți|spuneți-mi|sunați-mă) _3 (banii|înapoi|acum|imediat|odată|azi|asta|urgent|ceva|curat|problema|contul|un răspuns|comanda)?
    (faceți|face) (ceva|treaba|odată)
    treziți-vă
    în momentul (ăsta|acesta)
    acum și
    pe loc
    opriți asta
    nu (vreau|accept|mai accept) scuze|povești
    imediat !ce|după|cum
  `,
  mock: `
    (minunat|super|felicitări|bravo|excelent|grozav|perfect|genial|extraordinar|frumos|mulțumesc|mersi|superb|fain|splendid|tare|fantastic) (încă|din nou|iar|iarăși|alt|altă|acum|o nouă|deci)
    (mulțumesc|mersi|mulțumim|felicitări|bravo) (mult)? (pentru|că) (nimic|nimica|pierder*|timpul|zilele|minciuni*|ignor*|întârzi*|că nu|că ați|nesimți*|că mi|bătaia|ați|m-ați|mi-ați|o nouă|nerăspuns*|haos|țeapă|stricat|distrus*)
    bravo vouă|lor
    (superb|minunat|perfect|genial) (cont|factură|din)
    (felicitări|bravo) !(pentru serv*|pentru prom*|întregii|echip*|pentru profes*|domn*|vouă)
    (ca de obicei|ca întotdeauna|ca de fiecare dată)
    (frumos|frumoasă|bună|bun|excelent|excelente|minunate|superbe) (din partea|treabă|servicii|organizare) _ (ca|n-am|ce să|nimic)?
    n-am ce zice|nimic de zis
    ce (surpriză|frumos|drăguț)
    pur și simplu (minunat|superb|perfect|genial)
    chipurile
    așa-zis*
    (tare|super|mare) (firmă|companie|echipă) ce să zic
    mai bine (de atât|nu se putea)
    ha ha|haha
    să vă fie de bine
    halal
    🙃
  `,
  fear: `
    (îngrijor*)
    (îmi|mi|ne|să-mi|mi-am) _ (fac|facem|face|făcut) (griji|probleme)
    griji|grijă !cu|mare
    (mi-e|mi e|ne e|îmi e|mi-a fost|mi este|e) _ (frică|teamă)
    (frică|teamă) _ (să|că|mi)
    (mă|ne) (tem|temem)
    sper (că|să) _ (nu|n-am|pot|nu-i|ajungă|fie|mai|e)
    speri*
    panic*|panichez
    anxi*
    stresat*|stresează
    neliniș*
    disper*
    (nu) (dorm|pot dormi|mai dorm)
    (vă)? (implor|rog din suflet)
    (spuneți-mi|confirmați-mi|asigurați-mă) _ că
    (nu vreau|nu aș vrea|nu îmi permit) _2 (să)? (risc|pierd|rămân|pățesc)
    (e|este|sunt) _3 (în siguranță|pierdut*|pericol|real|reală|valabil*|sigur*|afectat*|protejat*)
    (chiar)? există
    (rezervarea|plata|comanda|contul|banii|datele) _2 (chiar|mai|încă)? (există|valabil*|sigur*|siguranță)
    (voi|o să|am să) (pierde|pierd)
    cel mai rău
    (dar|și) dacă (nu|n)
    (plătesc|plătească|plati) (iar|din nou|a doua oară|de două ori)
    (s-a)? întâmplat ceva
    ajutați-mă
    😟
    😰
    😨
    😱
    🙏
    (e|este) (normal|grav|riscant|periculos|în regulă) _ sau
    nu _3 (liniște|liniștit*|încredere)
    (cumva|oare)
    mi-e (că|să nu)
    ce (fac|facem) (acum|dacă)
    se (mai)? poate (opri|bloca|retrage|recupera)
    mai (recuperez|recuperăm|apuc|apucă)
    dacă _5 (pățește|pățesc|fură|respinge|pică)
    poate cineva _2 (folosi|folosească|lua|ia|face)
  `,
  urgent: `
    urgent*
    urgență
    imediat !ce|după|ce-a
    cât mai (repede|curând|rapid|urgent)
    cat mai (repede|curand|rapid)
    de îndată
    neîntârziat
    asap
    rapid
    (vă rog) repede
    nu (pot|mai pot|putem) (aștepta|să aștept)
    (am|avem) nevoie _3 (azi|acum|urgent|mâine|repede|imediat)
    (chiar)? azi (vă rog|neapărat|trebuie)
    până (mâine|azi|diseară|atunci|vineri|luni|joi)
    contra cronometru
    ajutor|sos
    grăbi*|grabă
    în regim de urgență
    🚨
    🆘
  `,
  sorrow: `
    trist*
    întrist*
    tristețe
    păcat
    (îmi|ne) pare rău !(că vă|de deranj|să)
    dezamăg*
    cu (părere de rău|regret|durere|lacrimi|inima)
    regret*
    inim* (frânt*|grea|mi se|strânsă)
    (cu)? inima (strânsă|frântă|grea)
    (grădina|casa|el|ea) nu mai (e|este)
    lacrimi|plâns|plâng|plangem
    sfâșiet*
    devastat*
    (așteptam|așteptasem|visam|ne bucuram|ne pregăteam|abia așteptam) _3 (atât|mult|de mult|concert*|vacanț*|zi*|moment*|cu)?
    (se)? termină (așa|astfel)
    (era|este|e|a fost) (aniversarea|ziua|nunta|ultima|prima|cadoul|botezul) _ (noastră|mea|lui|ei|de naștere)?
    (era|fusese|trebuia să fie) (un|o) (cadou|surpriză|amintire)
    (însemna|înseamnă|conta|contează) (mult|enorm|foarte|totul)
    (îmi|ne|o să-mi) (lipsește|lipsiți|lipsi*)
    dor
    doare|durere*
    (mi-e|îmi e|ne e|îmi este|ne este) _ greu
    să (mă|ne) despart
    la revedere
    odinioară|pe vremuri|înainte erați
    jale
    suflet*
    😢
    😭
    😞
    😔
    😥
    💔
    ☹
    🙁
    nu mai (am|avem) (cu cine|cui|putere|inimă|pentru cine)
    nu mai (e|este|sunt) (ce|cum|ca|același|aceea|la fel)
    (nu|n) _2 (putere|inimă|chef)
    nu e vina nimănui
    (am)? (sperat|visat|visam|speram)
    atâta tot
  `,
  puzzled: `
    (nu|n) _2 (înțeleg|înțelegem|înțeles|pricep|pricepem)
    de neînțeles|neclar*|nelămur*|neinteligibil*
    nu (e|este|mi-e|îmi e|prea e) (clar|clară|limpede)
    nu _2 (știu|știm) _2 (cum|unde|ce|care|dacă|cât|când|de ce|cui|pe|exact)?
    (m-am|mă) (zăpăcit|zăpăcesc|încurc|rătăcit)
    nu (văd) _ unde
    (mă)? puteți îndruma|ghida
    ce . (trebuie|pun|aleg|folosesc)
    cel de la _2 sau cel
    (nu-mi|nu îmi|nu) dau seama
    (m-am|mă|sunt|suntem) _ (pierdut|încurcat|derutat*|bulversat*|confuz*|în ceață|debusolat*)
    confuz*|confuzi*
    derut*
    nu _ (ies|iese|bate) _ socoteala
    nu pricep
    (explica|e|este) _ diferența
    nu (găsesc|găsim|reușesc să găsesc|văd) _2 (unde|cum|opțiunea|butonul|secțiunea|nicăieri|niciun|meniul|locul)?
    ce (înseamnă|reprezintă|semnifică|vrea să însemne|vrea să zică)
    (care|la care|pe care|ce) _3 (vă referiți|buton|opțiune|variant*|aleg|să aleg|apăs|dintre|e diferența)
    (o)? (întrebare)? (prostie|stupidă|prostească|banală|tâmpită)
    (mă)? scuz* dacă întreb
    ce (am|trebuie|ar trebui|avem) (de făcut|să fac|să facem|să aleg|să apăs)
    cum (adică|vine asta|să|ar trebui|anume)
    (am)? (înțeles|procedat|greșit) (bine|corect|eu|ceva)
    (credeam|am crezut|mă gândeam|știam) (că)?
    complicat*
    (îmi)? (puteți|poate|ați putea) _3 (explica*|lămuri*|clarifica*)
    (mă)? (lămuri*|clarific*)
    ceva de făcut
    trebuie (să)? _ (mai)? _ (trimit|fac|completez|aștept) ceva
    🤔
    😵
    🤷
    ce (e|este|sunt|înseamnă) (ăla|aia|asta|alea|ăia|steluța)
    nu (m-am|mă) (prins|pricep|descurc)
    n-am auzit
    (care|pe care) (din|dintre) (ele|acestea)
    deci _ (trebuie|nu|da|se)
    (trebuie|trebuia) sau nu
    (buton*|meniu*|opțiune*) _4 (nu există|nu apare|nu văd|lipsește|gri)
    nu (scrie) nicăieri
    nu știu (ce|care|cum|dacă|unde|pe care|la care)
  `,
  why: `
    de ce
    de unde #
    din ce (cauză|motiv)
    cum (se face|e posibil|se poate|de)
    cum adică
    ce (s-a întâmplat|se întâmplă)
    pentru ce
    de unde
  `,
  joy: `
    !<not> (mulțumit|mulțumită|mulțumiți|satisfăcut*)
    !<not> fericit*
    !<not> încânt*
    bucur*
    bucurie
    (minunat*|excelent*|extraordinar*|superb*|genial*|fantastic*|grozav*|splendid*|impecabil*|excepțional*|formidabil*|perfect*|delicios*|delicioas*|ireproșabil*)
    !<not> super
    ador
    iubesc|iubim
    !<not> (îmi place|ne place|mi-a plăcut impresionat*|place)
    impresionat*
    entuziasm*
    ușurat*|ce ușurare
    (peste|depășit) așteptări*
    mai (bine|bun|repede) decât (mă așteptam|speram|credeam)
    mi-ați făcut ziua
    frumos|frumoasă !(din partea)
    (merge|funcționează) (perfect|impecabil|excelent|minunat|ca uns|brici|strună|foarte bine)
    fără (cusur|reproș|probleme|problemă)
    !<not> foarte bun*
    nota zece|nota 10|de nota
    wow|ura
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
    (fain|faină|faini|mișto|bestial|brutal|beton|marfă|tare de tot)
    !<not> (cel|cea|cei|cele) mai (bun*|tare|tari|frumos*|frumoas*|fain*|cald*|de treabă)
    din prima
    merge (strună|unsă|brici|ceas|impecabil)
    (am)? scăpat de
    vă (pup|iubesc*|ador|îmbrățișez)
    !<not> merită (fiecare|toți|banii|tot|din plin)
    (exact|fix) (ca în|cum|ce) (poze|poză|descriere|trebuia|voiam|scrie)
    raport calitate preț
    ^bun !venit|deci|și|dar
    !<not> mulțumiți
    yes|yess|yesss
    🥳
    🔥
    💪
    😋
    (fără|nu|nici) _2 (zgomot*|miros*|cozi|coadă|nervi|griji|hârtii|reproș*)
    nu _3 (lăsat|dezamăgit) niciodată
    !<not> (merge|ține|țin|funcționează|folosesc) _2 de (<number> (ani|luni)|un an|ani de zile)
    nici nu (știi|simți|se aude)
    nu (găsești|există|poți găsi) _ mai (bun|bună|ieftin|bine)
    nu-mi lipsește nimic
    !<not> (a|au) meritat
    silențios*|silențioas*
  `,
  praise: `
    (servicii|serviciu|produs|produse|echipă|treabă|suport|asistență|aplicație|comunicare|calitate|livrare|magazin|experiență|atitudine|firmă) _ (excelent*|minunat*|extraordinar*|impecabil*|de nota|super*|rapid*|foarte bun*|bune|promp*|grozav*|excepțional*|serioas*|de calitate|ireproșabil*)
    (excelent*|minunat*|extraordinar*|impecabil*|super*|grozav*|bună) (servicii|serviciu|produs|produse|echipă|treabă|suport|asistență|aplicație|comunicare|calitate|livrare)
    bravo (întregii|echipei|domnului|doamnei|pentru)
    felicitări (pentru (servicii|profesionalism|promptitudine|echip*)|echipei|întregii)
    jos pălăria
    respect pentru
    (sunteți|ești|e) _ (cei mai|cea mai|cel mai) (tari|buni|bună|bun|tare|grozavi)
    (cu o zi|mai) devreme
    până mi-am (terminat|băut)
    (cinci|5) stele
    !nu recomand* !să
    (foarte|extrem de|atât de|super|tare) (amabil*|politico*|profesionis*|prompt*|prompți|răbdător*|răbdătoare|drăguț*|săritor*|serviabil*|atent*|de treabă|rapid*|profesional*)
    promptitudine*|profesionalism* !lipsă
    (sigur|cu siguranță|cu drag|mereu) _2 (mai)? _ (comand*|revin|revenim|cumpăr*|apelez)
    (m-ați|m-a|ne-ați|ne-a|mi-ați|mi-a) _ salvat*
    salvator*|înger
    (rezolvat|răspuns|ajutat|reparat|înlocuit|livrat|ocupat|reacționat) _5 (repede|rapid|imediat|minute|prompt|pe loc|aceeași zi|minut)
    (repede|rapid|prompt|imediat|în zece minute|pe loc|în # minute) _4 (rezolvat|răspuns|ajutat|reparat|înlocuit|livrat|ocupat|ajuns)
    cât de (repede|rapid|prompt|bine|frumos|amabil)
    țineți-o tot așa|tot așa
    (e|este|sunteți|o|un) (comoară|înger|minune|adevărat profesionist|nota zece)
    de înger
    (transmiteți-i|spuneți-i) _ (mulțumirile|vă rog|mulțumiri)?
    (își)? face treaba
    om de (cuvânt|nota|milioane)
    (un)? (adevărat)? profesionist
    (oameni|om|băieți|băieții|fete|fetele|echipă|echipa|personal|personalul|domn|doamnă|curier*|vânzător*|instructor*|medic*|gazde|gazda|furnizor*|firmă) _ (serios*|serioși|faini|fain*|buni|de treabă|de cuvânt|amabil*|cald*|cumsecade|drăguț*|primitor*|primitoare|răbdător*|minunat*|profesioniș*|de încredere|corect*|pasionat*|politicos*)
    !lipsă|lipsa|zero|lipsit operativ*|prompți|punctual*|amabil*|serioși|seriozitate|corectitudin*|excelenți|răbdător*|ireproșabil*
    (fără|nu am avut|n-am avut|nicio|zero) _2 (probleme|problemă|bătăi de cap|incidente|reproș|întreruperi)
    niciodată probleme
    sănătate|sănătoși|sărut-mâna|săru-mâna|sărumâna
    dumnezeu să (vă|îi|le|o)
    (totul|toate) _2 (perfect*|impecabil|superb|minunat|la timp|în regulă|ok)
    așa da
    cu zâmbetul
    bravo !că|încă|iar|din|vouă|lor
    felicitări !că|încă|iar|din|pt|câștig*
    (ajutat|ajută) _ (cu tot|mult|enorm)
    rar (așa|mai|în|vezi)
    (țin|pun|face|fac) _2 (suflet|cu drag)
    mi-a explicat|ne-a explicat
    !<not> (mi-au|ne-a|ne-au) (explicat|ajutat|găsit|salvat|întâmpinat)
    cu (omenie|drag)
    superlativ
    (nimic|n-am ce) _ (reproșat|reproșez|comentat)
    nu _4 așteptat deloc
  `,
  gratitude: `
    (mulțumesc|mulțumim|mersi) _ (mult|frumos|enorm|tare|din suflet|din inimă|nespus|foarte mult|încă o dată|din nou) !(anticipat|pentru înțel*)
    mii de (mulțumiri)
    (mulțumesc|mulțumim|mersi|mulțumiri) _ pentru (ajutor|tot|promptitudine|răbdare|rapiditate|amabilitate|sprijin|efort|profesionalism|implicare|rezolv*|răspunsul|servicii*|atenție|grijă|suport|înțelegere|intervenție|că ați rezolv*|cadou*|reparați*) !de
    (vă)? sunt (recunosc*|îndatorat*)
    recunosc* !o|plata|tranz
    !aș|ar|am apreci* !dacă
    (voiam|vreau|doresc|aș vrea|am vrut|țin) _2 (să)? _ (vă|îi|le|i)? _ (mulțumesc|mulțumi*)
    (să-i|să le|transmiteți) _2 (mulțumesc|mulțumiri|mulțumirile)
    mulțumit* domnului|dumneavoastră
    doamne ajută
    (mulțumesc|mulțumim|mersi|mulțumiri) _ (domnului|doamnei|domnișoarei|doamnelor|fetelor|băieților|echipei|tuturor|vouă|curierului|doctor*|vânzătorului|colegei|colegului|că ați)
    (mersi|merci|mulțam|mulțumesc) (mult|fain|fetelor|frumos)
    (thanks a lot|thank you)
  `,
  solved: `
    (acum|deja|gata|iar|din nou|în sfârșit|totul) !nu _ (merge|funcționează|e bine|e ok|s-a rezolvat|e în regulă) !nu|greu|prost
    (merge|funcționează) (acum|din nou|iar|perfect|bine|foarte bine|ca înainte)
    (problema|situația|cazul) _2 (rezolvat*|remediat*|s-a rezolvat)
    s-a (rezolvat|remediat|reparat)
    (a|au) (ajuns|venit|sosit) _3 (întreg*|repede|la timp|bine|perfect|dimineață|cu bine)
    (am)? primit (banii|coletul|produsul|comanda|rambursarea) !gol|greșit|stricat
    am (reușit|rezolvat)
    (mi-ați|mi-a|ne-ați|ne-a) (rezolvat|reparat|ajutat|înlocuit)
    totul (e|este) (bine|ok|perfect|în regulă|în ordine)
    (în sfârșit) (văd|merge|pot|am|funcționează)
    (banii|rambursarea) (au|a) (intrat|ajuns|venit)
    nu (a|s-a|au|s-au) mai (căzut|stricat|blocat|întrerupt|picat|deconectat|oprit|pierdut)
    nu (mă|ne|mai) _2 (doare|dor)
  `,
};
