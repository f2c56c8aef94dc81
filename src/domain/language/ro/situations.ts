// Romanian: how customers say that something went wrong. Notation in cue-pattern.ts, meaning of each sign in signs.ts.
import type { CueTable } from '../match-cues.ts';
import type { SituationSign } from '../signs.ts';

export const situations: CueTable<SituationSign> = {
  failed: `
    (nu|n) _3 merge|merg|mergea|mers|funcționează|funcționa|funcționat|pornește|pornesc|pornit|deschide|deschid|încarcă|conectează|răspunde|tipărește|printează|încălzește|răcește|spală|centrifughează|aprinde|afișează|salvează|sincronizează|reacționează|recunoaște|acceptă|citește|instalează|actualizează|descarcă|apare|apar|vede|aude|ține|lasă|permite|redă|rulează|intră
    (nu|n) (mai)? (pot|putem|reușesc|reușim|poate|am putut|am reușit) _3 *a|*e|*i|*esc|*ez|comand|plătesc|trimit|deschid|văd|printez|folosesc|export|intru|conectez|salvez|descarc|finalizez|instalez
    (imposibil|nu se poate) _ (de|să)?
    (cuptorul|frigiderul|centrala|telefonul|laptopul|mașina|routerul|bateria|motorul|aparatul|ecranul|televizorul) a murit|cedat
    (ridicat|dat) din umeri
    (nu|n) (se)? (aplică|închidea|închide|strânge|leagă|prinde)
    (abonament*|cont*|servici*|număr*) _ (e|este)? suspendat*
    pe ghicite|orbește
    (s-a|s-au) (mutat|încurcat)
    defect*
    !<not> stricat*|strică|stric*
    crapă|crapat|crăpat*
    !<not> se (blochează|închide|oprește|întrerupe|deconectează|resetează|restartează|strică|sacadează)
    (s-a|s-au) _ (blocat|stricat|oprit|închis|rupt|ars|spart|dezlipit|crăpat|defectat|întrerupt|descărcat|desfăcut|decolorat|desprins)
    eroare|erori|eroarea
    bug|buguri|buguit*
    avari*
    pană de
    (o|avem) pană
    !nicio|fără probleme|problema !(de sănătate|rezolvată|rezolvat|s-a rezolvat)
    ceva (nu e) (e|este|merge)? (în regulă|bine|ok)?
    (a|au|e|este|sunt) (căzut|picat|căzută|picată|jos|mort|moartă)
    pică|cade (netul|internetul|serverul|curentul|semnalul|rețeaua|conexiunea)?
    (netul|internetul|serverul|curentul|semnalul|conexiunea|aplicația|site-ul|site) _2 (pică|cade|căzut|picat|întrerup*|oprit|mort)
    nu (am|avem|este|e|există) (internet|net|semnal|curent|apă|căldură|gaz|gaze|lumină|sunet|imagine|ton|conexiune caldă|wifi|televizor|cablu)
    fără (internet|net|curent|apă|căldură|semnal|gaz|lumină|telefon caldă|cablu|wifi|televizor)
    lipsă (de)? (internet|semnal|curent|apă|căldură)
    (merge|se mișcă|se încarcă|funcționează|mergea) (greu|foarte greu|încet|foarte încet|prost|sacadat|lent|aiurea|cum vrea)
    lent|lentă|lente
    (întrerup*|deconect*|deloghea*|delogat)
    (mă|ne) (deloghează|dă afară|scoate|aruncă)
    curge !apă
    picură|infiltr*
    spart*|rupt*|ars|arsă|desfăcut*|dezlipit*|dezmembrat*|fisurat*
    dispărut*|dispare|dispar
    a (șters)
    (șterge|resetează|strică|dă peste cap) (setări*|setările|datele|tot|totul|contul)
    ecran* (negru|alb|albastru|gol)
    nu se întâmplă nimic
    nu face nimic
    nimic nu (merge|funcționează)
    inutilizabil*
    nefuncțional*
    (a|au) încetat să
    (nu|n-a) (prinde|încape|se potrivește)
    (caldura|internetul|apa|curentul|liftul|frigiderul|centrala|telefonul|televizorul|aerul) _5 nu _ (merge|mai merge|e|este|funcționează|vine|porneste)
    !<not> se (decuplează|dezumflă|descarcă|restartează|delogh*|defectează|dezlipește|desface|umflă|închide singur*|stinge singur*)
    !<not> (fluieră|scârțâie|trosnește|huruie|bipăie|vibrează|pâlpâie|sughite|suieră)
    !<not> (face|scoate|făcea) _2 zgomot*
    !<not> rugin*
    timeout|downtime|crash*|bug-uri|loop
    (a|au|am) (eșuat|înțepenit)
    (rămas|stau|stăm|sunt|suntem) (blocat*|blocați) _ (în|pe|la)
    (înghițit|mâncat) _2 (cardul|banii|abonamentul|moneda)
    (nu|n) _2 sună|primește|primesc|generează|numără|arată|comandă|imprimă|scanează|detectează|stinge|blochează
    o (ia|iau|luat) razna
    pixel* (mort|morți|arși|ars)
  `,
  wrong: `
    greșit* !eu
    eronat*
    incorect*
    din greșeala voastră
    (alt|altă|alte|altul) (produs|mărime|culoare|model|comandă|adresă|articol|colet|nume|cutie|persoană|piesă|preț|sumă)
    (cu|pe) alt|altă (nume|adresă|persoană|preț|culoare)
    în loc (de|să)
    deteriorat*|avariat*|zgâriat*|îndoit*|murdar*|pătat*|strivit*|zdrobit*|turtit*|crăpat*
    lipse*|lipsă|lipsea !(de respect|de internet)
    incomplet*
    nu corespund*
    nu (este|e|era) (ce|ceea ce|cum|produsul|cel|cea) _ (am comandat|scrie|scria|trebuia)?
    (stricat*|mucegăit*|mucegai|putred*|expirat*|alterat*|acrit*)
    (rece|reci|crud*|nefăcut*|ars*|sărat*) _ (mâncarea|pizza|friptura|ciorba|pui*|carnea)?
    (mâncarea|pizza|comanda|ciorba|carnea) _4 (rece|reci|crud*|ars*|vărsat*)
    murdar|mizerie|jegos|gândaci
    fir de păr
    (șurub*|ciob*|sticl*|vierm*|plastic|sârm*|piatr*) _ (în|din)?
    (cutie|cutia|colet) (goală|gol|goale)
    (fals|contrafăcut|replică|resigilat|folosit|desfăcut|second) _ (produs|colet)?
    (mi-ați|ne-ați|mi-au|am) _ (trimis|livrat|primit|dat) _5 (greșit*|alt|altul|alta|altceva|roșu|spart*|stricat*|defect*|gol|goală|incomplet*|în loc|unul|rupt*)
    (făcută|făcut|în|venit) bucăți
    jumătate _4 (stricat*|lips*|gol|goală|spart*|putred*|nu|crud*)
    (am|aveam) (comandat|cerut|ales|vrut) _6 (primit|venit|trimis|ajuns|adus)
    (am comandat|am cerut) _6 (și|dar|iar) _3 (primit|venit|trimis)
    (apare|trecut|scrie|figurează|marcat) _3 (livrat|livrată|finalizat|închis|rezolvat|ridicat|predat)
    calitate (slabă|proastă|îndoielnică)
    (prea|cam) (mic|mare|mică|strâmt*|larg*)
    nu (se potrivește|se potrivesc|bate|bat|coincide|corespunde)
    încurcat|încurcătur*
    desigilat*
    urme (de|clare)
    lovit*|ciob*|mototol*|vărsat*|ud|udă|ude|udat*
    (venit|primit|ajuns|livrat|trimis) _2 fără !probleme|problemă|nicio|vreo|întârziere|zgârieturi
    cu # (cm|mm|kg|numere) mai
    (doar)? # (din|în loc de) #
    (mărim*|număr*|culoar*) _3 (diferit*|alta|greșit*)
    nu (e|este|sunt|era) (original*|conform*|inox|bumbac|piele)
    !<not> dungă|dungi|pată|pete|zgârietur*|crăpătur*|ciobitur*
    (pe dos|strâmb*|invers) !de|proporțional
    (cu|din) (o)? greșeală|greșeala
    nu (corespunde|seamănă|coincide)
  `,
  late: `
    (nu|n|nimic) _4 (ajuns|venit|primit|sosit|livrat|expediat|plecat|apărut|intrat|rezolvat|trimis|predat|procesat|adus|conectat|activat)
    n-a _2 (ajuns|venit|sosit|sunat|apărut)
    nu (mai)? (vine|ajunge|vin|ajung|sosește)
    nimeni _3 (venit|vine|ajuns|apărut|sunat)
    întârzi*
    depăși* (termen*)?
    (amân*|reprogram*|decal*)
    (anulat*) (zborul|comanda|programarea|cursa|livrarea)
    (zborul|comanda|programarea|cursa|livrarea|vizita) _3 anulat*
    (trebuia|trebuiau|urma|urmau) (să)? _2 (ajungă|vină|fie|primesc|livrat*|sosească|sune|primim|rezolv*|intre)
    ar fi trebuit (să)?
    unde (e|este|sunt|a rămas|îmi e|mi-e) _ (coletul|comanda|pachetul|banii|produsul|pașaportul|curierul|tehnicianul|livrarea|returul|mea|meu|cardul)?
    (nicio|nici o|nici) urmă
    (pierdut|rătăcit|dispărut) _2 (colet*|bagaj*|comand*|pachet*|plic*|valiz*)
    (colet*|bagaj*|comand*|pachet*|valiz*) _3 (pierdut*|rătăcit*|dispărut*|blocat*)
    îmi pierdeți
    s-a (pierdut|rătăcit)
    (blocat*|stă|zace) _3 (depozit|vamă|hub|curier|tranzit)
    (apare|figurează|rămas|statusul|stadiul) _3 (în pregătire|în procesare|în curs|neschimbat|același|la fel|în tranzit)
    încă (nu|n|nimic)
    tot (nu|n|nimic)
    (prea|foarte|extrem de|atât de|așa de) (mult|târziu|lung*) !concert
    cu întârziere
    după termen
    expirat termenul
    la mine n-a ajuns
    nu am (nicio|nici o|nici un|niciun) (confirmare|veste|noutate|colet|factură|comandă)
    nici (acum|azi|astăzi|până)
    în (livrare|lucru|procesare|verificare|analiză|tranzit|așteptare|planificare)
    termen* _4 (era|trecut|expirat|depășit|promis|dat)
    (promis*|confirmat*|programat*|anunțat*) _4 (pe|la|pentru|până) #
    (e|este) ora #
    suntem (în|la|pe) (ziua|<month>|#)
    (azi|astăzi) (e|este|suntem) (în)? (#|a|joi|vineri|luni|marți|miercuri)
    zice|spune mâine
    mai (ajunge|vine|dureaz*|avem de așteptat)
    depus _6 (în|din|la|pe) (<month>|#)
    (expediat|preluat|comandat|plasat*|confirmat*) _2 (pe|în|la|de) (#|<month>)
    (chemat|programat|stabilit) _3 la #
  `,
  persists: `
    în continuare
    incontinuu
    tot (blocat*|nu|n|la fel|stricat*|același|aceeași|aud|mi|ni|se)
    încă (nu|n|blocat*|aștept|așteptăm|stricat*|fără|mai)
    (mereu|constant|permanent|continuu|întruna|zilnic|într-una)
    de fiecare dată
    la fiecare
    (continuați|continuă|continui) (să|cu)
    (ni|mi|vi) se tot
    se tot
    tot timpul
    (în fiecare) (zi|săptămână|lună|dimineață|seară)
    din ce în ce mai (rău|prost|greu)
    fără (rezultat|nicio schimbare|schimbări|soluție|rezolvare)
    nerezolvat*
    nu (se|s-a) _ (schimb*|rezolv*|îmbunătăț*|remedi*)
    (e|este|face|rămas|rămâne|stau|stă) _2 la fel
    tot (așa|acolo)
  `,
  lack: `
    (nu|n) _ (a|au|am|e|este|era|sunt|se|are|există|mai|s-a|*ea|*eau) !întrebări|nevoie
    fără !probleme|problemă|grabă|cusur|reproș
    (nimic|nimeni|niciun|nicio)
    (nu|n-am) _3 (nimic|niciun|nicio)
  `,
  contrast: `
    dar|însă|totuși|iar|deși
    chiar dacă
    cu toate
    din păcate
    în schimb
    pe când
    și (nimic|tot|totuși|acum|nimeni|nici|nu|n)
  `,
  tried: `
    (am|mi-am|le-am|l-am|o-am) _ (încercat|reinstalat|resetat|repornit|restartat|dezinstalat|actualizat|curățat|șters|verificat|schimbat|reconectat|scos|înlocuit) _5 (tot|totul|degeaba|nimic|de două ori|de trei ori|cache|routerul|aplicația|parola|bateriile|cablul|telefonul|o|fără|instrucțiunile)?
    reinstalat-o|repornit-o|resetat-o
    degeaba
    fără (succes|rezultat|efect|folos)
    (nu|n) (mă)? _ (ajută|ajutat|schimbă|schimbat) (nimic|cu nimic)?
    nimic nu (ajută|schimbă)
    încercat (tot|totul|de|orice|să)
  `,
  wasted: `
    (pierd*|pierdut*|irosi*|iroseș*|piardă) _4 (timp*|vremea|ziua|zile|zi|ore|ora|ceasuri|bani*|client*|dimineața|după-amiaza|nervi*|contracte|comenzi|salariu)
    pierdere de (timp|vreme|bani)
    (luat|iau|luăm|cerut) _2 (liber|concediu|învoire|zi liberă)
    liber de la (serviciu|muncă|job)
    (a trebuit|am fost nevoit*|trebuit) _2 (să)? _ (cumpăr*|plăt*|merg*|închir*|arunc*|împrumut*|dorm*|iau|mă întorc|chem*|anulez)
    m-a costat|ne-a costat
    (stat|stau|așteptat|aștept) _3 (acasă|toată ziua|degeaba|la ușă|în frig)
    (toată|întreaga) (ziua|dimineața|după-amiaza|seara|noaptea|săptămâna)
    jumătate de zi
    (lucrăm|lucrez|muncesc|muncim) _2 (de)? acasă
    (copiii|copii|invitații|musafirii|clienții|familia|oamenii|angajații) _3 (aștept*|flămânz*|frig|plecat*|fără|trezit*|plâng*)
    (stricat|distrus|ratat|compromis) _2 (vacanța|petrecerea|nunta|sărbătorile|concediul|evenimentul|ziua|cina|aniversarea)
    (petrecerea|nunta|evenimentul) _2 (terminase|terminat|trecut)
    (aruncat*|arunc) _2 (gunoi|bani*|tot)
    bani aruncați
    drum (degeaba|în zadar)
    în zadar
  `,
  'let-down': `
    (mă așteptam|ne așteptam|mă aștept|m-am așteptat|așteptări*) _3 (la|altceva|mai|mult|bine|să)?
    la (prețul|banii|suma) (ăsta|aceștia|acesta|ăștia|plătit*|aceasta)
    la # (lei|ron|euro)
    (am plătit|plătesc|plătim) _2 (pentru|o grămadă|mult|în plus|integral|atât|bani|abonament)
    nu semăna|seamănă
    (nu|deloc) _2 (ca în|cum scrie|cum arăta|conform|ce scrie|ce am plătit)
    (servicii|calitate|experiență|comunicare|organizare|asistență|produs|ambalaj*|suport) (slab*|proast*|mizerabil*|dezastr*|inexistent*|neprofesionist*|îndoielnic*)
    <weak> (servicii|calitate|experiență|comunicare|organizare|suport|ambalat*)
    neprofesionis*|neprofesional*
    neserio*
    lipsă de (respect|profesionalism|comunicare|interes|seriozitate|bun simț)
    bătaie de cap
    inacceptabil*|inadmisibil*
    incorect|nedrept|necinstit
    (nu (sunt|suntem|am fost)) _ (mulțumit*|încântat*|satisfăcut*)
    nemulțum*
    (m-ați|ne-ați|mă) dezamăg*
    regret (că|alegerea|cumpărarea)
    îmi pare rău că (am ales|am cumpărat|am comandat|am venit|am semnat)
    nu (e|este|mi se pare) _ (normal|corect|în regulă|ok|bine|serios|posibil|admisibil|firesc)
    nu (așa|asta) _ (se|am)
    (nici măcar)
    (client vechi|client fidel|client loial|clientă veche)
    client* (de|vostru) # ani
    fără (să)? (mă|ne)? _ (avertiz*|anunț*|întreb*|preaviz|acordul|explica*|motiv|niciun cuvânt|un cuvânt|scuze|notific*)
    după (două|trei|câteva|o|#) (purtări|spălări|zile|săptămâni|luni|folosiri|utilizări|lună|săptămână)
    mai (rău|prost|slab) (ca|decât|și)
    # _4 gratuit*
    gratuit* _5 (costă|plătesc|taxă|#)
    nu merită
    a ajuns să
    era o dată
    lasă de dorit
  `,
  'broken-word': `
    (trebuia|trebuiau|urma|urmau) (să)? _2 (ajung*|vin*|fie|livrat*|sosească|sune|intre|dureze|coste|primesc|primim|rezolv*|fiu|sun*)
    (ați|mi-ați|ne-ați|a|mi-a|au|mi-au) promis
    promis|promisiun*|promiteți
    (mi s-a|ni s-a|mi-s-a|mi-au|mi-ați|ne-ați|ați|mi-a) _ (spus|zis|garantat|asigurat|confirmat|comunicat|scris)
    (ziceați|spuneați|susțineți|scrieți|afirmați) că
    ziceați
    (operator*|colega|colegul|agent*|consultant*) _2 (spus|zis|promis|asigurat|confirmat)
    (conform|potrivit) (contract*|înțeleg*|site*|dumneavoastră|comenz*|ofert*)
    cum (am stabilit|ne-am înțeles|ați promis|s-a promis|era stabilit)
    (în|maxim|termen de) <number> (zile|ore) _3 (și|dar|iar|au trecut|lucrătoare)?
    nu v-ați ținut
    v-ați ținut de cuvânt
  `,
  overcharged: `
    (luat|luați|retras|debitat|taxat|facturat|încasat|perceput|plătit|oprit|tras|scăzut|prelevat|plata) _6 (două ori|de 2 ori|dublu|dublă|în plus|trei ori|bani*|mai mult|card|cont|degeaba|# lei|# ron|fără)
    (dublu|dublă|dublat) _2 (tax*|plat*|factur*|debit*|încas*)
    (plată|taxare|debitare|factură) dubl*
    de două ori _3 (banii|suma|plata|taxat|luat|retras|încasat)
    (luați|ia|iau|luat|taxați|luându) _2 (bani|banii)
    să-mi luați
    suprataxat*
    umflat*
    (taxe|costuri|comision*|sume) (ascuns*|în plus|suplimentar*|nejustificat*|neexplicat*)
    (taxă|sumă|comision) (ascuns*|nejustificat*|ciudat*|suplimentar*)
    (factura|suma|prețul|rata) _4 (mai mare|dublu*|prea mare|greșit*|umflat*|crescut*|majorat*|eronat*)
    (banii|rambursare*|suma|returul|garanția|avansul) _5 (nu|n|încă|nici|nimic)
    (nu|n) _4 (rambursa*|banii|returnat|restituit)
    (nimic|nu|n) _4 (în|pe) (cont|card)
    (în|pe) (cont|card) _3 (nimic|nu|n)
    (banii|bani) _2 (dispărut|dispăruți|pierduți|luați)
    (refuzați|nu vreți) _2 (returna*|rambursa*|dați)
    îmi datorați
    (reziliat|anulat|renunțat|încetat) _7 (continu*|factur*|bani|taxa*|încă|tot|plat*)
    (ne-ați|m-ați|mi-ați|v-au) (taxat|facturat|debitat|perceput|încasat|luat|oprit|retras)
    (luat|luați|ia|iau|oprit|retras*|reținut*|rețineți|debitat|încasat|imputat*|facturat|taxat|cerut|tras) _4 # de? (lei|ron|euro|eur|lire)
    # de? (lei|ron|euro|eur) _6 (reținut*|imputat*|comision|taxă|în plus|degeaba|separat)
    (taxă|taxe|taxa|comision*|penaliz*) _4 #
    (s-a|s-au) _ (luat|retras|reținut*|debitat|facturat|taxat|încasat)
    (facturat|taxat|încasat|plătit|luat) _4 (dublu|integral|întreag*|diferența)
    diferența _3 (plătită|preț|# lei|# de lei)
    nu _2 (cumpărat|activat|semnat|cerut|comandat|bifat|solicitat) _4 (niciun|nicio|abonament*|serviciu*|asigurare*|lunar)
    (lei|euro|suma|avansul|depozitul|garanția|banii) _4 (blocat*|reținut*|nereturnat*)
    (continuați|continuă|tot|încă) _3 (ia|iau|luați|taxați|taxează|facturați)
    (inclus*|gratuit*|gratis) _8 (costă|plăt*|taxă|lei|separat)
    (prețul|costul|rata|abonamentul|chiria) _3 (dubl*|crescut|mărit|majorat)
    (la|după) (anulare|reziliere|retur|predare) _6 (reținut*|taxă|comision|imputat*)
    (site|raft|ofertă|contract|meniu) _3 # _6 (casă|plată|factură|bon|final) _3 #
    avans* _8 (dispărut|închis|nimic|nealocat|nereturnat)
    bon* _4 (altă sumă|diferit*)
  `,
  'locked-out': `
    (nu|n) (mai|mă)? _2 (pot|putem|reușesc|reușim) _2 (loga|loghez|autentifica|autentific|intra|intru|accesa|accesez|conecta|conectez|debloca)
    (blocat*|suspendat*|dezactivat*|închis|restricționat*) _2 (contul|cont|cardul|accesul|profilul|numărul)
    (contul|cont|cardul|accesul|profilul|numărul|sim*) _4 (blocat*|suspendat*|dezactivat*|restricționat*|închis|șters)
    parol* _4 (nu|greșit*|uitat*|reset*|expirat*|incorect*|invalid*)
    uitat _ parola
    (codul|cod|linkul|link|sms*) _3 (nu|n|expirat|invalid)
    (acces|accesul) (refuzat|interzis|blocat|respins)
    nu (mai)? (am|avem) acces
    (fără|pierdut) acces*
    nu (mă) (lasă) _2 (să)? (intru|mă loghez|plătesc|accesez)
    (nu|n) _ (recunoaște|acceptă) (parola|codul|utilizatorul|contul)
  `,
  intruder: `
    hack*
    spart (contul|parola|emailul|facebook)
    fraud*
    phishing
    țeapă|țepe
    (e|este) (o)? (înșelătorie|țeapă|fraudă|fals|real|legitim)
    înșelători*
    (nu (am|eu|e|este)) _3 (făcut-o|făcut eu|autorizat|recunosc|comandat eu|aprobat|inițiat|solicitat eu)
    (plată|tranzacți*|retrager*|comand*|logare|autentificare|transfer|sumă) _6 (nu am făcut|nu eu|nu recunosc|necunoscut*|neautorizat*|suspect*|nu îmi aparține|nu-mi aparține|nu o recunosc|nu știu)
    neautorizat*
    (necunoscut*|suspect*|ciudat*|dubi*) (plată|tranzacție|logare|mail|dispozitiv|număr|mesaj)?
    nu (o)? recunosc
    (cineva|altcineva|străin*|altă persoană) _4 (intrat|accesat|folosit|folosește|logat|cumpărat|plătit|schimbat|furat|conectat|acces|comandat|are|vede|retras|numele)
    intrat cineva
    (furat*|furt) _3 (card*|date*|identit*|telefon*|portofel*|cont*|banii|bani)
    (date*|informații*) _4 (expus*|scurs*|furat*|compromis*|publice|ajuns|divulgat*|vândut*|personale|medicale|copi*)
    scurger* de date
    (date|datele) (personale|mele|noastre|copii*|bancare)
    gdpr
    confidențial*
    securitat*
    (văd|vede|văzut|apar) _4 (altcuiva|altora|altei|altui|străin*)
    (pierdut) _ (cardul|portofelul|telefonul|buletinul)
    (dat|pus|introdus|trimis|citit|cerut|cere|cereți|lăsat) _4 (cardul|cardului|buletin*|cnp*|codul din|pinul|parola|datele)
    codul (din|primit prin) sms
    (m-a|ne-a|m-au|mă) (sunat|sună) _6 (bancă|bănc*|poliți*|inspector*|card*|codul)
    în numele (vostru|dumneavoastră|băncii|meu|asociației|firmei|nostru)
    pe (numele|buletinul|cnp-ul) (meu|mamei|tatălui|fiicei)
    (făcut|deschis|luat) _2 (credit|contract|firmă|cont) _3 pe
    eu dormeam
    dat click
    link* _6 (card*|parol*|date*|fals|confirm*)
    (clonat|golit|compromis|piratat|virus*|spion*)
    fără (știrea|acordul|voia|consimțământul)
    nu (l-am|am|le-am) _ (schimbat|cerut|inițiat|autorizat|semnat) _ (eu|noi)
    (numele|soldul|datele|dosar*|rezultat*|contractul|tranzacți*) _3 (altcuiva|altui|altei|altora|tuturor)
    (trimis|vede|văd|primit) _5 (altui|altei) (client*|pacient*|utilizator*|persoane)
    fost angajat
    publicat _4 (poza|pozele|adresa|numele|numărul|datele|harta)
    (e|este) de la (voi|dumneavoastră|dvs)
    (cere|ceri|vrea) _3 (acces|contacte|microfon|poză)
    (site|pagină|cont|magazin) _2 (fals*|clon*|fantomă)
    (alt|alte) (iban|cont bancar)
    (banii|lei|euro) _3 (dispărut|dispăruți|lipsesc)
    (pierdut|dispărut|lăsat) _2 (cardul|buletinul|actele|pașaportul|telefonul|geanta|portofelul|dosarul)
    poprire*
    s-a (logat|conectat)
    mi-a (spart|intrat|furat|golit|clonat)
    (parola|parole|parolele) în clar
    necunoscut*
    nu (cunosc|îl cunosc|o cunosc)
  `,
  danger: `
    (ia|luat|luând) foc
    foc
    incendi*
    fum|fumegă|fumul
    miros* _4 (ars|gaz|gaze|fum|plastic)
    arde|arsur*
    scântei*|scoate scântei
    (se)? (supraîncălzește|supraîncălzit*|încinge|încins*)
    (fierbinte|frige)
    curentat*|electrocut*|curentează
    explod*|explozi*
    alergi*
    (e|este|sunt) _2 (sigur|sigură|sigure|periculos|safe)
    în siguranță
    periculo*|pericol*
    (rănit*|tăiat*|sângera*|ars|opărit*|înecat|înghițit|leșinat) _ (la|mâna|copil*|degetul)?
    spital*|ambulanț*|urgențe|salvare
    intoxic*|otrăv*|vomit*|vărsat
    insulin*
    (medicament*|pastil*|tratament*|rețet*|inhalator*|oxigen*) _6 (nu|termin*|urgent*|mâine|lips*|întârzi*|doar|rămas)
    monoxid
    frân* _3 (nu|ciudat|defect*)
    (urme de) (nuci|alune|gluten|lapte)
    (să)? (risc|riscăm|riscul|riscant*)
    (miros|miroase) (a|de) (gaz|ars|fum|curent)
    toxic*|sufoc*|leșin*|respiră|tremură|febră
    112
    (stă|stau) să (cadă|pice)
    recall|rechemat*
    detector* _4 (sună|pâlpâie|gaz|fum|monoxid)
    frânele|frâna|airbag*|flacără|flăcări
  `,
  stakes: `
    (zbor|zborul|zburăm|plec|plecăm|călăto*|nunta|botez*|examen*|interviu*|operați*|înmormânt*|termen*|aniversare*|crăciun*|paște*|prezentare*|spectacol*|concert*|meci*|audit*|proces*|mutăm|mut|excursi*|vacanț*|concediu*|eveniment*|petrecere*|viza|control*) _4 (diseară|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|azi|pe|în|peste|poimâine|săptămâna)
    (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine) _3 (zbor|nunt*|examen|interviu|operați*|plec*|înmormânt*|închidem|mutăm|termen*) _ (zbor|nunt*|examen|interviu|operați*|plec*|programare|proces|luna|înmormânt*)?
    pierd (tot|toată|banii|vacanța|zborul|locul|contractul|clientul|rezervarea|jobul|avansul|datele|orice|dreptul|casa|totul)
    (voi|o să|vom nu) pierd*
    (avem|am) nevoie _5 (până|azi|mâine|urgent|luni|joi|vineri|marți|miercuri|înainte)
    (până) (atunci|mâine|azi|luni|marți|miercuri|joi|vineri|diseară|la finalul)
    dacă _7 (pierd|pierdem|nu vine|nu ajunge|nu primesc|nu se rezolvă|amendă|ratez|ratăm)
    (nu)? (mai)? (apuc|apucăm|prind|prindem) (zborul|trenul|termenul|să)?
    (rămân|rămânem|rămâne|rămas) fără
    (vânzător*|cumpărător*|banca|proprietar*) _2 (retrage*|renunță|anulează)
    (restanț*|somați*|executare)
    (e|este) (permis|legal) _ (așa)?
    ce (se întâmplă|fac|facem|pățesc|se va întâmpla) (dacă|când)
    (se)? (mai)? pot recupera|poate recupera
    recuper*
    (mai)? (am|avem|ajunge|ajung|rămas) _ (doar|numai) _4 (până|zile|zi|ore)
    se termină
    (amendă|amenzi|penaliz*|dobânzi|evacu*|executor*)
    închidem (luna|anul|contabil*)
    prea târziu
    mâine (dimineață|la|am|e|trebuie|plec|este|seară)
    ultima (șansă|zi|clipă)
    (copil*|bebeluș*|mama|tata|bunic*|soția) _3 (bolnav*|mic|mici|nou-născut|însărcinat*|handicap|vârst*)
    bebeluș*|nou-născut|gravid*|însărcinat*
    (chiri*|salari*|rata) _4 (mâine|trebuie|scadent*|nu|până)
    riscăm|risc|riscă
    termen* _2 (limită|este|e) _2 (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|azi)
    (avionul|avion|zborul|trenul|autocarul) _ (e|este|pleacă|am)? (la|pe) #
    (ne)? (respinge|respins*|pierdem) _2 (dosarul|banii|finanțarea|subvenția|bursa)
    (doarme|dorm|dormim|stăm) _2 (cu|pe|în|fără)
  `,
  slip: `
    din (greșeală|neatenție|eroare)
    (am)? (șters) _4 (alt|greșit|tot|totul|pozele|fișier*|folder*|datele)
    (am)? (greșit|încurcat|confundat) _2 (contul|adresa|folderul|numărul|iban*|eu)?
    în alt cont
    (vina|greșeala) mea
    accidental
  `,
  rude: `
    obraznic*|nepoliticos*|nesimțit*|nesimti*|tupeu|arogan*|neobrăzat*|mitocan*|grosolan*|ireverențios*|nerespectuos*|agresiv*
    (țipat|strigat|urlat|râs|jignit|insultat|umilit|ironizat|trântit) _3 (la|de|mine|mă|telefonul|ușă|cutia|coletul|pe mine)
    (m-a|m-ați|ne-a|ne-ați) (jignit|insultat|umilit|ignorat|tratat)
    (trata*|comport*|vorbi*) _3 (urât|ca pe|oribil|îngrozitor|de sus|mizerabil|jignitor|nepoliticos)
    (închis|trântit) telefonul
    lipsă de (respect|educație|bun simț)
    bătaie de joc
    (fără) (respect|bun simț|maniere)
    (râs|râde|râd|râdea) _2 (de mine|de ea|de noi|în față|la mine)
    în fața (tuturor|copil*|clienților|oamenilor|colegilor)
    (acuzat*|certat*|ironiz*|jignit*|umilit*|jignitor|sfidător)
    dat din (umeri|cap)
    (de|e|este) vina mea
    nu (mă|m-a|ne|ne-a|mi se) _ (crede|crezut|ascultat|ascultă|bagă|băgat)
    fără să (mă|ne|o|îl) (întrebe|anunțe|întrebați|anunțați|sune)
    (luat*|luați|ia) de (fraier*|prost*|proști)
    cine v-a (dat voie|pus)
    că exagerez
    (atitudine|atitudinea|tonul|indiferen*) !bună|excelentă|pozitivă
    lăsat* _3 (singur*|în ploaie|afară|pe hol)
    șantaj*|șpagă|bacșiș|spaga
    recenzi* _6 (ștears*|șters|șterg|publicat*|modific*)
    de parcă (eram|aș fi|suntem|am fi|i-aș)
    nu (e|este) (frumos|politicos|uman)
    nu suntem (oameni|proști)
    (e|este|era) (de la|vina) (mine|dumneavoastră|clientului|noastră)
    s-au uitat|s-a uitat
    beat|beată !de cald
  `,
  loss: `
    deced*
    (mama|tata|soțul|soția|bunica|bunicul|fratele|sora|care|el|ea|câinele|pisica|prietenul) _4 a murit
    nu mai (este|e) printre noi
    (s-a) stins
    moarte*|moartea
    înmormânt*
    doliu
    văduv*
    răposat*
    (amintire*|suvenir) _2 (de la|de la bunic*)?
    de la (soțul|soția|mama|tata|bunica|bunicul|părinții) _4 (nu mai|decedat*|răposat*)
    valoare sentimentală
    de la (bunic*|străbunic*)
    (tot|singurul|singura|ultimul|ultima) _2 (aveam|mai aveam|rămas) _ (de la|din partea)
    cancer|tumor*
    (am pierdut) _ (soțul|soția|mama|tatăl|copilul|câinele|pisica|sarcina|bunica)
    dumnezeu să (îl|o) ierte
  `,
  contradiction: `
    (pe|în) (bilet|factură|site|contract|aplicație|mail|pagină) _6 (pe|în) (bilet|factură|site|contract|aplicație|mail|pagină)
    (pe|într|la|un|o|unul|una|în) _3 (pagin*|mail*|scrisoare*|operator*|loc|document*|parte|contract*|manual*) _8 (alt*|celălalt|cealaltă|mail*|iar|dar)
    (scrie|spune|zice|apare) _9 (dar|iar|pe alta|și) _4 (scrie|spune|zice|că|apare)
    contrazi*
    contradic*
    (două|trei) (sume|prețuri|date|variante|răspunsuri|facturi|rânduri|informații) _ (diferite)?
    (informații|sume|date|prețuri) (diferite|contradictorii)
    (care|cine) (e|este|dintre) _3 (corect*|varianta|bun|bună|adevărat*|valabil*)
    nu (bate|se potrivește|coincid*)
    nu _ ies _ la (socoteală|fix)
    (modelul|varianta|versiunea|contul|ecranul) meu|mea nu (are|arată)
  `,
};
