// Romanian: what an agent's reply does.
import type { CueTable } from '../match-cues.ts';
import type { ActSign } from '../signs.ts';

export const acts: CueTable<ActSign> = {
  feeling: `
    (înțeleg|înțelegem|știu|știm|văd) _ că _8 <hard>
    (ar|te|îl|o) _ <hard> _ (orice|oricine|pe oricine)
    cu <number> prea multe
    (înțeleg|intelegem|știu|știm|văd|realizez|realizăm|îmi dau seama|ne dăm seama|recunosc) _4 (<hard>|simți*|simțit*|important*|săturat)
    (îmi|ne|mi|pot) _2 (imaginez|imaginăm|imagina|închipui)
    (cred|bănuiesc|presupun|e clar) că _3 (<hard>|a fost|e|este) _2 (<hard>)?
    (v-ați|v-a|vă) _2 (<hard>|simțit|simțiți)
    (trebuie|a) (să)? _ (fi|fie) (fost)? _3 <hard>
    (e|este|a fost|era|sunt) _4 (frustrant*|enervant*|neplăcut*|stresant*|supărător*|dezamăgitor*|iritant*|obositor*|îngrijorător*|deranjant*)
    (e|este) (firesc|normal|de înțeles|absolut normal|perfect normal) (să|că)
    (de înțeles|înțeleg perfect|înțelegem perfect|înțeleg pe deplin)
    (aveți) (tot dreptul|toate motivele|motive|pe bună dreptate)
    și eu aș (fi fost|simți)
    (în locul|în situația) dumneavoastră|dvs
    nu e deloc plăcut|plăcută
    nu e|este (deloc)? (plăcut*|ușor|confortabil*)
    (regret|îmi pare rău|ne pare rău|scuze) _5 (<hard>)
    cum v-ați simțit
    (frustrarea|supărarea|îngrijorarea|nemulțumirea|dezamăgirea|neliniștea) (dumneavoastră|dvs|pe care)
    (v-am|te-am) (dezamăgit|lăsat)
    (condoleanțe|sincere)
    (împărtășesc|apreciez sinceritatea)
    (nu e|nu este|nu-i|n-are) _ (frumos|puțin lucru|plăcut|haz|drept|amuzant|corect)
    nu sună (bine|deloc|a bine)
    (înțelegem|înțeleg) (de unde|graba|emoțiile|amărăciunea|dezamăgirea|stresul|supărarea)
    (și eu|și noi|și pe mine|și nouă) (aș|am fi|ne|n-aș|m-ar|mi-ar)
    (mi-ar|ni s-ar) (sta|rupe) inima
    (n-am|nu am|fără) cuvinte
    (senzație|experiență|început|moment|glumă|situație) (groaznică|oribilă|urâtă|proastă|urât|prost|neplăcută|cumplită)
    (groaznic*|oribil*|umilitor*|coșmar|chin|groaza|înfricoșător*|șoc|cumplit*|dureros|urât) !nu
    (așteptarea) _ (grea|greu|lungă|lungește|fără)
    ^of|au|vai|aoleu|bleah|felicitări|condoleanțe|săracul|săraca
    (pot|putem) _ (doar|numai)? (să)? (bănui*|bănuim|imagina|închipui)
    (știu|știm|văd|vedem) _ (cât|că|ce) (de)? (mult|se lungește|doare|greu|gol|lung)
    (doare|a durut|te scoate din sărite|enervează)
    (mă bucur|ne bucurăm) _3 (acasă|bine|teafăr|sănătos|întreg)
    nu vă (învinovățiți|rușinați|simțiți)
    (ce ciudă|ce păcat|păcat mare|mare păcat)
    (normal|firesc|deloc de mirare|de mirare) că
    greu (să|de) (crezi|crezut|îl crezi)
    (nimeni|nimănui) nu (merită|place|vrea|ar trebui)
    (te cred|vă cred)
    v-ați (săturat|speriat|enervat|supărat)
    te-ai (săturat|speriat|enervat)
    aveți motive
    compătimesc|compătimim
    nu e drept
    (pune|pun) la încercare (răbdarea|nervii)
    (lasă|lăsat) (mască|fără cuvinte)
    sperie pe (oricine|toată)
  `,
  burden: `
    (îmi|ne) pare _ rău (că|pentru) _ . !neplăc|inconv|situa
    (ne cerem|îmi cer) scuze (că|pentru că)
    (ați|v-ați|că-ați) _ (așteptat|pierdut|ratat|stat|sunat|repetat|explicat|rămas|trebuit|plimbat|petrecut|plătit)
    a trebuit să _ (așteptați|sunați|scrieți|repetați|explicați|plătiți|reveniți|mergeți|insistați)
    (v-am|vă) (lăsat|făcut|ținut|pus) _2 (fără|să așteptați|cu|în|pe drumuri)
    (zi|zile|ore|dimineață|seară|timp|săptămân*) _3 (pierdut*|irosit*|ratat*|stricat*)
    (a|al) <nth> _2 (stricat*|spart*|greșit*|defect*|amânat*)
    (<number>) (mailuri|mesaje|zile|săptămâni|telefoane|apeluri|sesizări|luni) _2 (fără|în care|și)
    fără (niciun|nici un|vreun) (răspuns|cuvânt|semn)
    fără (răspuns|internet|curent|căldură|apă|veste|acces|telefon)
    (nimeni) _4 (răspuns|sunat|venit|scris|anunțat|revenit)
    v-a costat
    (v-a|v-am) stricat
    atâta timp|atât de mult
    toată (dimineața|ziua|seara)
    ^<number> (ore|zile|săptămâni|luni|ani|minute|nopți) (de|în|la|fără|pe|cu|într-o|și|pentru|treaz)
    ^<number> (oameni|facturi|variante|persoane|tehnicieni)
    ^(a|al) <nth> (oară|săptămână|zi|lună|pizza)
    (a|al) <nth> (oară|săptămână|lună|persoană|oara) (la|într|deja|și|în)
    (în mijlocul|la jumătatea|chiar înainte|cu o zi înainte|în mijloc)
    (ați|ai|v-ați|te-ai) (stat|alergat|luat liber|așteptat|căutat|plătit|călătorit|venit|apucat|planificat)
    (să) (stai|aștepți|pierzi|rămâi|lucrezi|plătești|asculți|vezi|fii|ți se) _5 (doare|e|nu|sunt|te|păcat)
    (luat|luați|lua) _ liber
    de fiecare dată
    ^treaz|trează
    fără (știre|net|internet|căldură|apă|telefon|nicio veste)
  `,
  fault: `
    (greșeala|vina|eroarea|responsabilitatea|omisiunea|neglijența) (noastră|mea)
    (greșeală|eroare|eroarea|vină|problemă) _2 (de-a|din partea|la|este la|e la) (noastră|noi)
    (din|e din) vina noastră
    (am|noi am) (greșit|încurcat|omis|uitat|ratat|dat greș)
    (trebuia|ar fi trebuit|trebuiau) _2 (să)? _ (vă)? _ (sunăm|sun|anunțăm|anunț|răspundem|răspund|scriem|verificăm|verific|fi)
    (îmi|ne) asum*
    asum* (responsab*|vina|greșeala|întreaga)
    nu (trebuia|ar fi trebuit) _2 (să)? _ (se întâmple|se|ajungă)
    nu (e|este|a fost) (în regulă|corect|normal|acceptabil|cum trebuie) !dreptul
    (e|este) (responsabilitatea|datoria) noastră
    (noi|eu) (suntem|sunt) (responsabil*|de vină|vinovat*)
    nu ne-am ridicat
    (am)? fost neaten*
    (scăparea|greșeala|vina|eroarea|încurcătura|degetele) (noastră|mea|mele)
    (ține|depinde) de (noi|mine) (să|că)
    (eu|noi) am (planificat|numărat|greșit|încurcat|pus|dat)
    (am)? (planificat|numărat|calculat|scris) (prost|greșit)
    fără scuze
    ^corect
    (aveți|ai|are) (perfectă)? dreptate
    (răspund|răspundem) (eu|noi) (pentru|de)
    (ne|îmi|mi) (asumăm|asum)
    din cauza (noastră|podelei noastre|mea)
  `,
  help: `
    (mă) ocup
    (ne)? ocupăm
    !<did> personal
    (vă) (ajut|ajutăm) _ (cu drag|cu plăcere|imediat|eu)?
    (cu drag|cu plăcere|bucuros|cu mare drag)
    (sunt|suntem) (aici|alături|la dispoziția|la dispoziție|gata|bucur*)
    (vă)? (puteți)? (baza|conta) pe (mine|noi)
    (preiau|preluăm|iau) _2 (cazul|asupra|problema|personal|asta)
    (văd|verific|vedem) ce (pot|se poate|putem)
    (aș) (vrea|dori) să vă ajut
    (vreau|doresc) să (vă ajut|repar|rezolv|îndrept|clarific)
    (îndrept|îndreptăm|rezolv|rezolvăm|repar) (asta|situația|greșeala|eu|lucrurile)
    (fac|voi face|facem|vom face) tot (posibilul|ce)
    (dați-mi|acordați-mi|lăsați-mi|îmi dați) _2 (timp|câteva|un|o|minut*)
    lăsați (asta)? _ (la|pe|în) (mine|seama mea|grija mea)
    (aveți) cuvântul meu
    (mă asigur|am grijă|voi avea grijă|o să am grijă|urmăresc) _2 (eu|ca|personal|cazul|să)?
    rămân (alături|cu)
    (ajut|ajutăm|lămurim|lămuresc|explic|explicăm|verificăm) cu (drag|plăcere|bucurie)
    (te|vă) ajut|ajutăm _ (cu drag|aici|să|imediat|chiar)
    (suntem|sunt) (aici|alături|toată ziua)
    la (dispoziția|dispozitia) (ta|dumneavoastră|dvs)
    hai|haideți să
    (să)? (ajungă|salvăm|vedem|rezolvăm|verificăm|vorbim) (împreună|ce|de ce)
    (mergem|parcurgem|trecem|facem) (împreună|pas cu pas)
    (rămân|rămânem|stau) (cu|alături|lângă|pe) (dvs|dumneavoastră|tine|voi|fir|chat|caz)
    nu (te|vă) (lăsăm|las) (singur*|cu|așa)
    (eu|chiar eu|personal) (vă|te|mă|o|îl|le|manual)
    (să)? mă sune (direct|pe mine)
    (aș vrea|vreau|vrem) _ (să|șansa) _ (îndrept*|repar*|rezolv*)
    ne ocupăm|mă ocup
    (am scos|am schimbat|am anulat|scos-o) eu
    (mă uit|verific) (eu|personal|chiar acum)
  `,
  done: `
    !nu|n|dacă|ați (am|v-am|l-am|le-am|i-am|am-și|m-am|mi-am|ne-am|s-a|au) (și|deja|tocmai|mai)? _ <did> !(de la dumn*)
    (a|au) fost (deja|și)? _ (trimis*|rambursat*|blocat*|deblocat*|anulat*|înlocuit*|corectat*|expediat*|transmis*|livrat*|rezolvat*|reparat*|procesat*|emis*|activat*|restabilit*|înregistrat*|programat*|returnat*)
    (comanda|coletul|pachetul|produsul|rambursarea|garanția|banii|suma|avansul) (a|au) _ (plecat|ieșit|fost|intrat|ajuns|revenit)
    plecat _2 (din|de la|spre)
    (atașat|alăturat|anexat)
    vă (atașez|trimit atașat)
    (s-a|s-au) (trimis|rambursat|rezolvat|reparat|emis|anulat)
  `,
  doing: `
    !nu|dacă|să (vă|îl|îi|o|le|mă|ne|vi|i|îmi|acum|imediat|azi|mâine|și) <do-i>|<do-we> !drag|scuze
    (voi|vom|o să|am să|o-să) _2 (<do-inf>)
    (o să|am să) _2 (<do-i>|<do-we>)
    ^<do-i>
    !nu|să|ca|când|ne <do-we>
    confirm (programarea|rezervarea|comanda|vizita)
    (văd|vedem|verific|aflu) ce (pot|putem|se poate)
    !nu verificăm|verific|analizăm|analizez|lucrăm|lucrez|vorbesc|vorbim|investigăm|căutăm|caut|aflu|aflăm|cer|cerem|pregătim|pregătesc|trimitem|rambursăm|înlocuim|reparăm|credităm|rezolvăm|sun _ (acum|chiar|imediat|deja|în prezent|cazul|cu|ce|la|situația|problema|cauza|un|o|noul)
    (ne|mă) (vom|voi) uita
    (<helper>) _2 (noștri|noastră|noastre|nostru|mei|mea|meu)? _3 (lucrează|verifică|repară|rezolvă|va|vor|vine|analizează|se ocupă|pregătește)
    tehnicienii noștri _2 (lucrează|verifică|repară)
    veți primi|primiți (banii|rambursarea|noul|produsul|coletul|factura|comanda|un produs|o lampă|eticheta|voucher*)
    (vom|voi|va|vor) fi (trimis*|rambursat*|livrat*|înlocuit*|reparat*|expediat*|la dumneavoastră|creditat*)
    va (ajunge|veni|fi la)
    (pot|putem) _2 (oferi|trimite|rambursa|înlocui|prelungi|acorda|programa)
    (vă)? (propun|propunem|ofer|oferim)
    ca să (stabili*|programa*)
    pentru a (stabili|programa|remedia|rezolva)
    (vă dau|vă dăm) un răspuns
    următorul pas
  `,
  status: `
    (este|e|sunt|se află|suntem|a rămas) _2 (pe drum|în drum|în curs|în lucru|în pregătire|în tranzit|în livrare|gata|pregătit*|împachetat*|în stoc|în service|la curier|în depozit|în verificare|în analiză|programat*|disponibil*|la atelier|în așteptare)
    pe drum
    în curs de (livrare|verificare|procesare|soluționare|rezolvare|analiză)
    (încă|în prezent|momentan|deocamdată|acum) _4 (analiz*|verific*|lucr*|aștept*|se|nu avem|nu am|în|este|e)
    (ar trebui|trebuie|urmează) (să)? _ (să)? (apară|ajungă|vină|intre|primiți|funcționeze|fie)
    (pana|avaria|problema|defecțiunea|întreruperea|cauza|coletul|comanda|dosarul|cererea|rambursarea|piesa) _3 (a început|afectează|este|e|durează|a fost|s-a|a plecat|provine|ține|ajunge|va ajunge|se află|încă)
    (mă aștept|ne așteptăm|estimăm|estimez|aștept) _5
    (numărul|linkul|codul|awb) _2 (colet*|urmărire|awb|este|de)?
    (merg*|funcțion*|e|sunt) (din nou|iar|iarăși)
    următoarea (factură|livrare|actualizare)
    nu (au|a) fost (afectat*|printre|incluse|expus*)
    (momentan|deocamdată) nu
    (am)? aflat (că|ce)
    (s-a)? dovedit
    (au nevoie|durează|va dura|poate dura|de obicei) _3 (<number>|până|aproximativ|circa|între)
    în (acest|momentul|prezent) _ (moment|de față)?
    stadiul
    (remedierea|actualizarea|corecția) _ (iese|apare|intră|va)
    ajunge la (atelier|depozit|dumneavoastră|curier)
    (livrarea|instalarea|intervenția) (este|e) (programat*|stabilit*)
    a (plecat|ajuns|sosit|fost livrat*|fost expediat*)
  `,
  thanks: `
    !nu mulțumesc|mulțumim|mersi|mulțumiri
    (apreciez|apreciem|apreciam)
    (sunt|suntem|vă sunt|vă suntem) recunosc*
  `,
};
