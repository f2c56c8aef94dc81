// Romanian: what a reply might better say in other words, and how it asks, instructs, apologises and closes.
import type { CueTable } from '../match-cues.ts';
import type { Alternatives, MannerSign } from '../signs.ts';

export const manners: CueTable<MannerSign> = {
  sorry: `
    !nu|fără scuze|scuzele|scuzați|scuzati|scuzați-ne
    (îmi|imi|ne) _ (cer|cerem) _ (mii de|sincere|multe)? scuze
    (îmi|imi|ne) pare (foarte|nespus|extrem de|sincer|tare)? (rău|rau)
    (regret|regretăm|regretam) !(nu|că nu v-ați) .
    (iertați|iertare|iertați-ne|iertați-mă|pardon)
    (vă|te|va) (rog|rugăm) să (mă|ne)? (scuzați|iertați)
  `,
  stock: `
    (neplăcerile|neplăcerea|inconvenientul|inconvenientele|disconfortul|inconvenientului|neplăceri) _2 (creat*|cauzat*|provocat*|produs*|apărut*)?
    orice (neplăcere|inconvenient|disconfort)
    (mulțumesc|mulțumim|multumim|multumesc) _ pentru (înțelegere|răbdare|colaborare|mesaj|mesajul|feedback|sesizare|sesizarea|că ne-ați contactat|contact|interes|încredere|ințelegere)
    (vă|va) mulțumim pentru (înțelegere|răbdare|mesaj|sesizare|că ne-ați|încredere)
    (vă|va) (rugăm|rog) să (aveți|aveti) răbdare
    (vă|va) (informăm|aducem la cunoștință|asigurăm|comunicăm|înștiințăm|anunțăm) (că|faptul)
    (urmare|ca urmare|în urma|referitor la|cu privire la|în legătură cu|ca răspuns la) _2 (solicitării|sesizării|mesajului|reclamației|cererii|solicitarea|sesizarea|mesajul|reclamația|cererea) (dumneavoastră|dvs|dvs.|ta)?
    (opinia|părerea|feedback-ul|mulțumirea|satisfacția|timpul|solicitarea) (dumneavoastră|dvs|ta|clienților) (este|e|sunt) _ (important*|valoroas*|prioritat*|foarte)
    (este|e|sunt) _ (important*|prioritat*) pentru noi
    (solicitarea|sesizarea|cererea|mesajul|reclamația) (dumneavoastră|dvs|ta) (a fost) (înregistrat*|preluat*|transmis*|redirecționat*|primit*)
    (am) (înregistrat|preluat|recepționat|primit) (solicitarea|sesizarea|cererea|mesajul|reclamația)
    (facem|depunem|depun|vom face) (tot|toate) (posibilul|eforturile|diligențele)
    (ne străduim|ne dorim|încercăm mereu|suntem dedicați)
    (cele mai înalte|înalte) standarde
    (pentru|dacă aveți|în caz de) _ (orice)? _ (alte|alt|informații|întrebări|nelămuriri|detalii) _ (suplimentare|întrebări|întrebare|informații)?
    (vă|iti) (stăm|stau|rămânem|rămân|sunt|suntem) la dispoziție
    (stăm|suntem|rămânem) _ la dispoziția
    nu (ezitați|ezita|ezitati) să
    (conform|potrivit) (discuției|celor discutate|solicitării|informațiilor|celor comunicate)
    (stimate|stimată|dragă|dragi) (client|clientă|clienți|utilizator|domnule/doamnă)
    (apreciem|prețuim) (feedback*|părerea|opinia|răbdarea|înțelegerea|timpul)
    (am|vom|voi) (transmis|transmite|redirecționat|redirecționa) _3 (departamentului|către departamentul|colegilor|echipei|mai departe)
    (volum|număr) (mare|ridicat|crescut) (de)? (solicitări|apeluri|cereri|comenzi)?
    (cu ce|dacă) _ (altceva|mai) _ (vă|te) (mai)? (pot|putem) (ajuta|fi de)
    (sper|sperăm) că _ (v-am|informațiile|răspunsul|vă)
  `,
  soon: `
    curând|curand|degrabă|asap
    (în|in) (cel|cât|cel mai|curs|scurt|scurtă|decursul|viitorul|perioada|timp|cea) _ (mai)? _ (scurt|timp|apropiat|urmatoare|următoare|util|vreme|curs)
    (cât|cat) (mai)? (de)? (repede|curând|rapid|mai repede|mai curând|posibil|mai rapid)
    (cât de|cat de) (repede|curând|rapid)
    (imediat|îndată|de îndată|odată|de indata) (ce) !(ajung|ajungeți|primiți|îl primiți|deschideți) .
    (când|cand) (vom|voi|o să) (avea|ști|primi|putea|afla|reuși)
    (în|in) (zilele|orele|perioada) (următoare|urmatoare|ce urmează)
    (în|peste) (câteva|cateva|puțin|putin) (zile|ore|timp|minute|momente|clipe)
    (urgent|rapid|prompt|repede|cu celeritate) _ (revenim|revin|rezolv*|verific*|contact*|sun*|răspund*)
    (revenim|revin|vă contactăm|vă anunțăm|vă răspundem|vom reveni|voi reveni) _ (rapid|curând|imediat|urgent|în curând|ulterior)
    (ulterior|la un moment dat|pe viitor|la timpul potrivit|în momentul în care|in momentul in care)
    (pe măsură|pe parcurs) ce
    (sperăm|sper) (să|că) _2 (cât|curând|repede|în scurt|zilele)
    (mai) (aveți|ai) (puțină)? răbdare
  `,
  blame: `
    (trebuia|ar fi trebuit|era necesar|trebuiați) să (citiți|verificați|anunțați|sunați|ne anunțați|completați|trimiteți|vă|alegeți|selectați|bifați|respectați|plătiți|returnați|aveți|fiți|cereți|specificați)
    nu (ați|ai) (citit|verificat|anunțat|completat|trimis|specificat|menționat|bifat|selectat|respectat|plătit|răspuns|urmat|introdus|atașat|returnat|confirmat|observat|ridicat|achitat|solicitat|precizat|comunicat)
    (dacă|de) (ați fi|citeați|verificați din timp|anunțați din timp|erați|aveați)
    (așa cum|după cum|cum) (v-am|am|ți-am) (mai)? (spus|scris|explicat|menționat|comunicat|precizat|informat|transmis|zis)
    (v-am|ți-am|am) (mai|deja) (spus|scris|explicat|menționat|comunicat|precizat|informat|transmis|răspuns|zis)
    (deja) (v-am|am|ți-am) (spus|scris|explicat|răspuns|comunicat)
    (vina|greșeala|eroarea|problema|responsabilitatea|neatenția|culpa) (este|e|a fost|îi|vă)? _ (dumneavoastră|dvs|a dumneavoastră|a dvs|aparține|clientului|utilizatorului|ta|voastră)
    din (vina|cauza|neatenția|culpa) (dumneavoastră|dvs|ta|clientului|voastră)
    (ați|ai) (introdus|ales|selectat|completat|comandat|înțeles|folosit|citit|scris|trimis|bifat|montat|instalat) (greșit|incorect|eronat|gresit|din greșeală|alt|altă)
    (greșit|incorect|eronat) (ați|ai) (introdus|ales|selectat|completat|comandat|înțeles|folosit)
    (utilizare|folosire|manipulare|instalare|întreținere|montare|utilizarea|folosirea|manipularea) (greșit*|necorespunz*|incorect*|defectuo*|neconform*)
    (eroare|greșeală|eroarea) (umană|de utilizare|a utilizatorului|a clientului|din partea dumneavoastră|din partea dvs)
    (data viitoare|pe viitor|altă dată|în viitor) (vă)? (rugăm|rog|recomand*|verificați|să|aveți|fiți|citiți)
    (probabil|se pare că|cel mai probabil|evident) (că)? (nu)? (ați|ai) (uitat|greșit|omis|șters|ratat|introdus|înțeles|scăpat|citit|confundat|ignorat)
    (ați|ai) (uitat|greșit|omis|ignorat|ratat|refuzat|confundat)
    (deoarece|pentru că|întrucât|fiindcă) (nu)? (ați|ai) .
    (ați|ai) (acceptat|semnat|agreat) (termenii|contractul|condițiile|regulamentul)
    (susțineți|pretindeți|afirmați) că
    dacă (vă|ați|aveați|citeați|v-ați) _ (uitat|uitați|fi|activată|citit|anunțat|verificat|sunat|mailurile)
    nu (se întâmpla|v-ar fi|s-ar fi întâmplat|vă surprindea|pățeați)
    (clientul|clientului|oaspeții|pasagerul|utilizatorul|utilizatorului|cumpărătorului|titularului|oaspeților) _ (trebuie|răspunde|răspunderea|se|să)
    (pe)? (propria|răspunderea|riscul) (răspundere|clientului|dvs|proprie)
    (cade în|este) (sarcina|obligația|responsabilitatea) (clientului|cumpărătorului|titularului|dvs|utilizatorului)
    (răspunde|răspund) (utilizatorul|clientul)
    (ați|ai) (anulat|parcat|comandat|cerut|bifat|ales|semnat|trecut|dat) _4 (târziu|fără|nu|greșit|după|cuiva|fix)
    trebuia să (sunați|anunțați|verificați|citiți|semnalați|întrebați)
    trebuiau (semnalate|anunțate|verificate)
    (nu) (v-ați|ați|aveați|v-ați actualizat) (activat|actualizat|completat|introdus|anunțat|citit|verificat|detartrat)
    (data viitoare|pe viitor)
    mai atent|cu atenție
    (e evident|evident|firește|se pare) (că)?
    (trebuie să se aștepte|ne așteptăm ca)
    (v-ați) (abonat|înscris|dat) (singur*|acordul)
    (întrucât|din moment ce|fiindcă) (nu)? (ați|v-ați|ai)
    e treaba (clientului|dvs|dumneavoastră)
    a fost _2 (transportat|manipulat|folosit|montat|depozitat|conectat) (greșit|necorespunzător|incorect)
    dacă _2 era (transmis|anunțat|completat|declarat|trimis)
    (trebuie|trebuia) (doar|numai)? (scris|introdus|citit|completat) (corect|atent|bine)
    configurat (greșit|incorect) de (dumneavoastră|dvs)
  `,
  defence: `
    nu (este|e|a fost|ține|sunt|era) (din)? _ (vina|cauza|problema|greșeala|responsabilitatea|treaba|noastră|de noi|la noi)
    nu (ține|depinde|stă) (de|în|la) (noi|puterea|controlul|mine)
    (din|conform|potrivit) (sistem|sistemul|sistemului|datele|datelor|evidențele|evidențelor|informațiile|verificările|verificărilor) (nostru|noastre|nostri)? _ (reiese|rezultă|apare|figurează)?
    (în|din) (sistem|sistemul nostru|evidențele noastre) _ (apare|figurează|reiese|este|nu)
    (la noi|din partea noastră|în sistem) (totul|apare|figurează|funcționează|este|nu)
    (totul|toate) (este|e|funcționează|a fost|pare|apare|sunt|arată|a decurs) _ (în regulă|ok|corect|normal|bine|în parametri|funcțional|perfect)
    nu (am identificat|am constatat|identificăm|constatăm|am găsit|există|sunt|se confirmă|am primit alte|figurează) _2 (probleme|nereguli|erori|defecte|defect|sesizări|problemă|eroare|neconformități)
    (nu ne|nu îmi|nu ne putem) (asumăm|asuma|asum) (răspunderea|responsabilitatea)
    nu (răspundem|suntem răspunzători|suntem responsabili|suntem vinovați|avem nicio vină|putem fi)
    (independent*|în afara) (de|controlului) (noi|voința noastră|nostru)
    (din motive|motive|cauze) (independente|obiective)
    (alți|restul|ceilalți|niciun alt|majoritatea) (clienți|client|clienților|clienții|utilizatori) _ (nu|au|nu s-au|sunt)
    (trebuie|vă rugăm|rugăm|rog) să (înțelegeți|înțelegi|țineți cont|aveți în vedere|luați în considerare|rețineți)
    (menționăm|mentionam|menționez|precizăm|precizez|subliniem|subliniez|vă reamintim|reamintim|ținem să|țin să|vă atragem atenția) _2 (că|precizăm|menționăm|faptul)
    (am făcut|facem) tot (ce|posibilul|ce am putut)
    nu (este|e) (adevărat|corect|așa|real|cazul|posibil ca)
    nu (sunt|suntem) de acord
    (este|sunt|era|erau|e) (clar|explicit|deja|foarte clar|în mod clar) (menționat*|specificat*|precizat*|scris*|afișat*|indicat*|stipulat*|trecut*)
    (scrie|apare|se specifică|se menționează|este menționat|este specificat) _2 (pe site|în contract|în termeni|în regulament|în descriere|clar|în ofertă)
    nu (există|avem|sunt) (motive|temei|bază|dovezi|niciun motiv)
    (reclamația|sesizarea) _3 (nefondată|respinsă|neîntemeiată)
    (cum|după cum|așa cum) (scrie|s-a explicat|este scris|reiese|prevede|era afișat|s-a comunicat)
    (scrie) (clar|pe|în|la) .
    nu (figurează|apare|reiese|se confirmă|a constatat|s-a constatat)
    (semnătura|monitorizarea|procesul|sistemul|controlorul|curierul|departamentul) _2 (dovedește|a înregistrat|arată|confirmă|a procedat|spune|a constatat)
    (e|este|sunt|era|a fost) (justificat*|corect*|valid*|valabil*|legal*|întemeiat*)
    ca (orice|toți) (furnizor*|firm*|magazin*)
    (așa e|acesta este|e) (standardul|practica|regula|norma)
    (personalul|colegul|angajații|șoferii) (nostru|noștri)? _2 (nu|este|sunt) _2 (pregătit*|purta|avea|colaboratori|externi)
    (respingem|negăm) (ferm|categoric)?
    nu (eu|noi) (fac|facem) regulile
    (așa|astfel) (funcționează|e) (sistemul|făcut)
    (nu a fost|n-a fost) (încălcat*|depășit*|promis*)
    (îi)? protejează (pe)? (clienții|clientii)
    (procedurile|regulile) (au fost|sunt) (respectate|aceleași|clare)
    (prin urmare|deci|motiv pentru care) (nu|cererea|ați acceptat|taxa)
    (nimeni altcineva|la ceilalți|alți oaspeți|ceilalți) _ (merge|nu|se)
    (avem|am) dreptul
    cum (s-a stabilit|am convenit)
    de comun acord
    (din cauza|având în vedere|ca urmare a) (acordului|contractului|politicii|regulamentului|legislației)
    (suntem|sunt) (obligați|obligat) (prin|de) _ (lege|legea)?
    legea (ne)? (obligă|impune|interzice|cere)
    (exclusiv|doar|numai) (din|prin|pe|în|cu|la|pe baza) .
    (conform|potrivit|în baza|în temeiul) .
    (singurul|singura) (document|variantă|soluție) (valabil*|posibil*)
    (forță majoră|calea instanței)
    (contractul) _ (e|este) pe <number>
    (avem) dreptul (să)?
    la (mine|noi) (merge|funcționează)
    nu avem (nicio)? influență
    iese din discuție
  `,
  wall: `
    (conform|potrivit|în conformitate cu|în baza|în temeiul|așa cum prevede) _ (regulamentului|regulament|politicii|politica|contractului|contract|termenilor|termenii|condițiilor|legii|procedurii|procedurilor|art|articolului|normelor) _
    (politica|regulamentul|procedura|contractul|termenii|legea|condițiile|procedurile|normele) (noastră|noastre|companiei|firmei|magazinului|nostru|intern*)? _ (nu|prevede|prevăd|spune|interzice|permite|impune|presupune|nu ne|este|sunt)
    nu (avem|există|este|e|mai|am|se) _ (posibilitatea|posibil|posibilă|posibilitate|opțiune|opțiunea|permis|poate|cum)
    nu (putem|pot|vă putem|vă pot|se poate|mai putem|mai pot|suntem în măsură|sunt în măsură) _2 (rambursa|returna|oferi|schimba|anula|acorda|accepta|ajuta|face|modifica|da|onora|prelungi|furniza|prelua|interveni|înlocui|procesa|restitui|aproba|repara)
    nu (mai)? (putem|pot|am ce|avem ce) (face)? _ (nimic|mai mult|altceva|face)
    nu (se) (acordă|rambursează|returnează|acceptă|fac|face|înlocuiește|procesează|oferă) _
    nu (acordăm|rambursăm|acceptăm|facem|oferim|înlocuim|procesăm|returnăm|preluăm|primim) _
    (fără|nu facem|nu există) (excepții|excepție)
    (nu este|nu e|nu intră|nu ține) _ (atribuția|competența|responsabilitatea|treaba|în atribuțiile|în competența|departamentul) (noastră|mea|noastre|mele|nostru)
    (trebuie|va trebui|urmează|rugăm|rog) să (vă adresați|luați legătura|contactați|mergeți|discutați|reveniți|așteptați) _3 (producător*|curier*|banca|bancă|vânzător*|furnizor*|alt|departament*|altă|transportator*)
    (asta|aceasta|aceștia|acestea|așa) (este|e|sunt) (politica|procedura|regulile|regula|regulamentul|termenii|condițiile)
    (singura|singurul|tot ce) (variantă|opțiune|soluție|lucru|vă putem|putem|pot)
    (din motive) (legale|de securitate|de confidențialitate|procedurale)
    nu (se) (rambursează|returnează|schimbă|analizează|acordă|discută|iau|ia|aplică|acceptă|încadrează)
    nu (este|e|sunt) (permis*|posibil*|inclus*|acoperit*|acceptat*|valabil*|eligibil*)
    nu (intră|îndeplinește|prevede|acoperă|oferim|procesăm|tratăm|punem|facem|admitem|acceptăm|primim)
    (decizia|deciziile|taxa|amenda|poziția) _ (rămâne|rămân|este|sunt) _ (neschimbat*|definitiv*|valabil*|finală)?
    (ne)? menținem (poziția|decizia)
    (sunt|este) (definitiv*|final*|obligatori*)
    (subiectul|cazul|dosarul) (închis|este închis)
    (fără|nu facem) excepții
    (se respinge|respinsă|respingem|excluse|exclus|exclude|interzis*)
    (anulează|exclude) (garanția|rambursarea)
  `,
  'plays-down': `
    (doar|numai|decât) (o|un|de|câteva|puțin*|niște) (mic*|scurt*|simpl*|minor*|problem*|întârziere|chestiune|defecțiune|eroare|zi|ore|oră|zile|minute|detaliu|formalitate)
    (mic*|minor*|scurt*|ușoar*|mărunt*) (problemă|probleme|întârziere|întârzieri|eroare|defecțiune|inconvenient|neplăcere|scăpare|defect|zgârietură|diferență|bug|întrerupere)
    nu (este|e|sunt|a fost) (nimic|așa|atât de|chiar atât|o problemă|mare|mare lucru|ceva|vreo|motive|cazul|un capăt) _ (grav*|urgent*|serioas*|mare|lucru|panică|important*|îngrijorare|de|țară)?
    nu (vă|te) (faceți|face|mai) (griji|grijă|probleme|supărați|enervați|agitați|stresați)
    (nu) (vă|te) (supărați|enervați|panicați|agitați|îngrijorați|impacientați|alarmați|stresați|enerva|supăra)
    (calmați-vă|liniștiți-vă|relaxați-vă|stați liniștit*|stai liniștit*|fără panică|nu intrați în panică|liniștit*|calm)
    (este|e|sunt) (ceva|absolut|perfect|complet|o situație|un lucru|o practică|un timp)? (normal*|firesc|obișnuit*|standard|uzual*) _ (ca|să|în|la|pentru)
    (se) (mai)? (întâmplă|intampla) _ (des|uneori|oricui|tuturor|frecvent|ocazional|și la case)?
    (toți|toată lumea|toți clienții|alții|și alții|ceilalți) (așteaptă|clienții|au|trebuie|sunt|mai)
    (trebuie doar|e suficient|este suficient|nu trebuie decât|doar) să (reporniți|apăsați|așteptați|intrați|dați|verificați|vă|restartați)
    (pur și simplu|simplu) (reporniți|apăsați|așteptați|intrați|trebuie|verificați)
    (exager*|dramatiz*|prea mult)
    (măcar|cel puțin) (ați|aveți|nu|a)
    (e|este|sunt|doar|numai) (o chestie|o nimica|câteva|cu o) .
    (nu e|nu este|n-a fost|nu-i) (chiar|așa|nicio|cazul|motiv|nimic) _ (mult|tragedie|grav|panică|neobișnuit|rău)?
    nu e (cazul|motiv) (să|de)
    nu vă (faceți|mai gândiți|enervați|panicați|îngrijorați) _ (griji|atât)?
    (perfect|absolut)? (normal|obișnuit|firesc) (la|pentru|în|ca|iarna)
    (se)? (supraviețuiește|trece|crește la loc|se mai întâmplă)
    (vă)? obișnuiți (repede|cu)
    (chiar|destul de|e) (repede|rapid|puțin) pentru
    (majoritatea|nimeni|puțini) _3 (citesc|citește|fără|așteaptă|observă|probleme|se plânge)
    (capul sus|partea bună|până la urmă|în fond)
    (e|este) (foarte)? (simplu|intuitiv|clar*|ușor)
    (orice|toți|fiecare) _ (joc|firmă|bucătărie|jonglăm|intră|are)
    (puțin|o ușoară|un anumit) _ (zgomot|pâlpâire|nivel|joc)
    e (bloc|iarnă|marea)
    (de cele mai multe ori) nu
    (n-a|nu a) (observat|băgat) nimeni
    nu sunteți (singurul|singura)
    (mai)? durează și (ele|ea|el)
    puțină răbdare
    mai sunt destule
  `,
  'vague-thing': `
    (această|aceasta|acestei|acest|acestui|respectiv*|situația|problema|cazul|aspectul) (situați*|problem*|caz|cazul|aspect|aspectul|incident|incidentul|inconvenient|creată|apărută|semnalată|semnalat|sesizată|dumneavoastră|dvs)
    (situația|problema|sesizarea|solicitarea|cazul|speța) (dumneavoastră|dvs|ta|creată|apărută|semnalată|menționată|descrisă|neplăcută)
    (cele|aspectele|problemele) (semnalate|sesizate|menționate|întâmplate)
  `,
  cheer: `
    (capul sus|gândiți pozitiv|gândește pozitiv|fiți optimist*|zâmbiți|totul se întâmplă cu un motiv|lăsați supărarea)
    (o zi|un weekend|o seară|o săptămână) (minunată|fantastică|magică|superbă|de vis|extraordinară|minunat|fantastic|superb)
    (super|extrem de|incredibil de) (încântați|bucuroși|entuziasmați|fericiți)
  `,
  asks: `
    (vă|te|va) (rog|rugăm|rugam) _ să (ne|îmi|mi|ni)? _2 (trimite*|spune*|comunica*|preciza*|confirma*|oferi*|transmite*|menționa*|furniza*|indica*|lăsați|atașa*|detalia*|descrie*)
    (ne|îmi|mi|ni) (puteți|poți|putea|ați putea|ai putea) _2 (trimite|spune|comunica|preciza|confirma|oferi|transmite|da|furniza|detalia|lăsa|descrie|indica)
    (puteți|poți|ați putea|ai putea|puteti) _3 (trimite|spune|comunica|preciza|confirma|oferi|transmite|da|furniza|detalia|descrie|indica|atașa)
    (am|avem|aș avea|vom avea|mai am|mai avem) nevoie (de|doar)? _3 (număr*|date*|adres*|detali*|informați*|poz*|fotografi*|confirm*|cod*|seri*|factur*)
    (trimiteți-ne|spuneți-ne|spuneți-mi|trimiteți-mi|scrieți-ne|lăsați-ne|dați-ne|spune-ne|trimite-ne|lasă-ne|dă-ne|anunțați-ne) _2 (numărul|un|o|detalii|mai|dacă|ce|când|poze|codul|datele|adresa)
    (aștept|așteptăm) _2 (numărul|detaliile|pozele|confirmarea|datele|răspunsul|fotografiile)
  `,
  instructs: `
    (vă|te|va) (rog|rugăm|rugam|recomand|recomandăm|recomandam|sfătuim|sfătuiesc|invităm|sugerăm|sugerez|îndemn*) _ (să|sa) !(primiți|acceptați|ne scuzați|mă scuzați|mă iertați|ne iertați|aveți răbdare|înțelegeți|rețineți) .
    (rog|rugăm) (să)? (verific*|încerc*|accesa*|contacta*|trimite*|completa*|reporni*|suna*|urma*|alege*|folosi*|apăsa*|intra*|dați|aștepta*)
    (puteți|poți|ați putea|ai putea|trebuie|va trebui|este nevoie|e nevoie|e necesar|este necesar|ar trebui|e suficient) _ (să)? _ (verifica*|încerca*|accesa*|contacta*|trimite*|completa*|reporni*|suna*|urma*|alege*|folosi*|apăsa*|intra*|da|dați|aștepta*|solicita*|găsi*|urmări*|descărca*|anula*|plăti*|returna*|ridica*|depune*|modifica*|seta*|instala*|reinstala*|dezinstala*|actualiza*|șterge*|conecta*|deconecta*|scrie*|merge*|reveni*|vă|confirma*|prezenta*|introduce*|păstra*|semna*|face*|consulta*|citi*|reseta*|schimba*)
    ^(verificați|încercați|accesați|contactați|trimiteți|completați|reporniți|sunați|urmați|alegeți|folosiți|apăsați|intrați|așteptați|descărcați|instalați|actualizați|ștergeți|deconectați|conectați|scrieți|mergeți|verifică|încearcă|accesează|contactează|trimite|completează|repornește|sună|urmează|alege|folosește|apasă|intră|așteaptă|descarcă|instalează|scrie)
    (și|apoi|după aceea|dacă nu) (verificați|încercați|accesați|contactați|trimiteți|completați|reporniți|sunați|urmați|alegeți|apăsați|intrați|introduceți|salvați|confirmați)
    (pașii|instrucțiunile|link-ul|linkul|formularul|ghidul|tutorialul) _2 (de mai jos|următo*|de aici|următorul|atașat|sunt|este|găsi*)
    (găsiți|găsești|regăsiți) _2 (aici|mai jos|pe|în|la|instrucțiun*|detalii|pașii)
  `,
  'warm-close': `
    (cu (drag|respect|stimă|bine|prietenie)|toate cele bune|numai bine|salutări|o zi (bună|frumoasă|plăcută)|o seară (bună|frumoasă)|weekend (plăcut|frumos)|zi frumoasă)
    (vă|iti|îți) (doresc|dorim|urez|urăm) _
    (mulțumesc|mulțumim) _2 pentru (răbdare|mesaj|încredere|timp|ajutor|înțelegere|că)
    (vă|te) (aștept|așteptăm) _
    (sunt|suntem|rămân|rămânem) (aici|alături|la dispoziți*|cu dumneavoastră)
    (scrieți-mi|scrieți-ne|sunați-mă|sunați-ne|spuneți-mi|scrie-mi) (oricând|direct|dacă|când)
    (sper|sperăm) _ (să|că)
    abia (aștept|așteptăm)
    (pe curând|spor|numai de bine)
  `,
  'thanks-waiting': `
    (mulțumesc|mulțumim|multumesc|multumim) _2 (răbdare*|că ați așteptat|așteptare*|rabdare*|că ai așteptat)
    (apreciez|apreciem) răbdarea
  `,
  'sorry-waiting': `
    (scuze|rău|regret|regretăm) _3 (întârzier*|așteptar*|că ați așteptat|târziu|intarzier*|durat|că a durat)
  `,
};

/** What an apology says without naming anything. */
export const genericWords = `neplăcerile neplăcerea neplăceri neplăcere inconvenientul inconvenientele inconvenient disconfortul situația situatia situație problema problemele problemă acest această aceasta acestea asta tot toate orice
  pentru că de în la cu și si să sa a ai ale al cele cel ce care nu mai foarte sincer sincere nespus tare creat creată create cauzat cauzată cauzate provocat provocate produs produse apărut apărută apărute
  vă va v-am v am ne îmi imi mi dumneavoastră dvs noi aud auzim citim auzi afla aflu aflăm experiența experienta experiență neplăcută neplacuta frustrarea disconfort pare rau rău cer cerem scuze mii multe încă
  inca o dată data bună ziua buna salut stimate domnule doamnă doamna e este sunt a fost au fi aveți ati ați trebuit trecut simțit simtit prin întâmplat intamplat cele întâmplate neînțelegere neînțelegerea
  confuzie confuzia deranj deranjul incident incidentul aspectele semnalate mulțumim multumim rugăm rog`;

export const person = {
  i: `eu mie îmi imi mi-am m-am mea meu mele mei voi verific trimit anulez rezolv caut scriu revin sun rog pot sunt înțeleg mulțumesc multumesc regret`,
  we: `noi nouă ne ne-am noastră noastre nostru noștri vom avem suntem putem mulțumim multumim rugăm înțelegem verificăm trimitem revenim rezolvăm cerem`,
};

export const alternatives: Alternatives = {
  stock: 'Spune-o despre acest client: „Îmi pare rău că lampa a venit spartă a doua oară”.',
  'generic-apology': 'Numește ce n-a mers: „Îmi cer scuze că v-am taxat de două ori”.',
  soon: 'Dă o oră pe care o poți ține: „azi până la 16:00”, „joi înainte de prânz”.',
  blame: 'Spune ce s-a întâmplat, fără vinovat: „Formularul a venit fără dată. O pot adăuga acum”.',
  defence: 'Întâi ce ai găsit, apoi ce faci: „Coletul apare livrat. Întreb curierul unde l-a lăsat”.',
  wall: 'Începe cu ce poți: „Azi pot să-l schimb sau să vă dau toată suma înapoi în cont”.',
  'plays-down': 'Spune ce a însemnat pentru ei: „Două zile fără internet e mult când lucrați de acasă”.',
  'over-apology': 'O scuză ajunge. Apoi: „Iată ce fac acum”.',
  'too-warm': 'O propoziție caldă la început și una la sfârșit; la mijloc, ce faci și până când.',
  'no-first-person': 'Scrie în numele tău: „Am verificat comanda”, „Vă scriu eu”.',
  'vague-thing': 'Folosește cuvântul lor: nu „această situație”, ci „coletul”, „factura”, „aplicația”.',
  'late-apology': 'Pune scuza la început și numește lucrul: „Îmi pare rău că ați primit comanda fără încărcător”.',
  'not-heard':
    'Întâi necazul lor, într-o propoziție, și că e de înțeles: „Ați stat acasă de două ori și n-a venit nimeni; e firesc să fiți supărat”.',
  'thank-for-waiting': '„Vă mulțumesc că ați așteptat” merge adesea mai bine aici decât „scuze pentru întârziere”.',
  'no-time': 'Spune când aud de tine: „Vă scriu până la 16:00, chiar dacă nu am încă un răspuns”.',
  'no-work-shown': 'Numește un lucru făcut și pasul următor: „Am deschis reclamația la curier; răspund până vineri”.',
  'repeated-opener': 'Ultimele răspunsuri au început la fel. Începe cu lucrul acestui client.',
  'mostly-pack': 'Aproape tot vine din sugestii. Adaugă o propoziție pe care doar tu i-o poți scrie.',
  unanswered: 'Încă fără răspuns:',
  cheer: 'Lasă-le starea lor. Spune ce vezi și ce faci.',
};
