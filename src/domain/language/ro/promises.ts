// Romanian: what a reply commits to for later, and what only looks so. The present serves as a future when a time is named.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

/** After these a verb tells what begins, ends or happens for everybody, or what the customer does: no word of ours. */
const notOurs =
  'nu|n|dacă|să|poate|când|ce|cum|ca|care|cine|garanția|accesul|depunerea|unde|biletele|bilete|ușile|ușa|porțile|promoția|contractul|abonamentul|magazinul|banca|băncile|sistemul|aplicația|platforma|programul|dobânda|prețul|prețurile|termenul|sezonul|trenul|autobuzul|musafiri|obicei|mereu|zilnic|lunar|fiecare|dumneavoastră|dvs';
/** What the present says of the customer's taste, duty or cost, never of work for them. */
const noWork =
  'place|trebuie|pare|costă|aparține|permite|cere|solicită|interesează|doare|ajută|rugăm|roagă|e|este|de|pe|ce|care|face|rămâne|fie|se|te|toate|mele|tale|o|că';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    !nu|dacă|când voi fi (acolo|la|prezent*|lângă|alături|împreună)
    !nu|dacă voi !fi|avea|putea|aveți|ocupa _3 <do-inf>
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? *ez|*esc
    !<unsaid> <to-you> (<to-it>|mai|și)? !<chat-i>|<take-over> *ez|*esc|<do-i>|<give-i> !că
    !<unsaid> <do-i>|<tell-i> _4 (<soon>|cât mai|cât de|cât se poate|cât ai|pe loc|în cel mai scurt)
    !<unsaid> mă (întorc|duc|apuc|asigur că|întâlnesc)
    rămân pe (fir|caz)
    !<unsaid>|când|care (preiau eu|iau legătura (cu|și)|merg (mai departe|înainte) cu|deschid (o|un) (sesizare|reclamație|solicitare|investigație|cerere|tichet))
    aveți|ai cuvântul meu
    promit|promitem (un|o|răspuns*)
    !<unsaid>|care <gives> eu
    !nu|n am să (<to-you>)? (<to-it>)? (mai|și)? !fiu|rog|întreb|mărturisesc|pot|fac|știu .
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? <do-i>|<give-i>|rămân|stau
    urmează să (<to-you>)? (<to-it>)? !<chat-i> *ez|*esc|<do-i>|<tell-i>
    mă (voi)? ocup|ocupa (_ personal|_3 până la capăt)
    (mi am|am) (pus|setat|notat) _ (memento|reminder|alarmă|alarma|în calendar|în agendă)
    promit (să|că (voi|vom|vei|veți|va|vor|o să))
  `,
  'we-do': `
    !nu|dacă|când vom fi (acolo|la|prezenți|lângă|alături)
    !nu|dacă vom !fi|avea|putea _3 <do-inf>
    !nu|n o să _3 <do-we>
    !nu|n|dacă|când (voi|vom) (<to-you>)? (<to-it>)? (mai|și)? !fi|avea|putea|ști|trebui|ocupa *a|*e|*i
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? !putem|vedem|avem|rugăm *ăm|*em|*im
    !<unsaid> <to-you> (<to-it>|mai|și)? !<chat-we>|ajutăm|lămurim *ăm|*em|*im
    !<unsaid> <to-it>|ne !<chat-we> *ăm|*em|*im noi
    !<unsaid> <do-we> noi
    !<unsaid> <do-we>|<tell-we> _4 (<soon>|cât mai|cât de|cât se poate|cât ai|pe loc|în cel mai scurt)
    urmează să (<to-you>)? (<to-it>)? !<chat-we> *ăm|*em|*im
    !nu|n|sistemul|banca|aplicația (o|or) să (<to-you>|se)? (<to-it>)? (mai|și)? !<chat-they> *eze|*ească|sune|scrie|răspundă|trimită|aducă|vină|facă|dea|ia|pună|repare|revină|treacă|plece|ajungă
    nu vă|îți|ți|vi (se)? (vom|voi|va|mai) (mai)? (lua|percepe|factura|taxa|debita|costa|cere|reține)
    nu veți|vei (mai)? (plăti|fi taxat*|fi facturat*|fi debitat*)
    nu pleacă|închid|plec|renunț _5 (până|pînă)
    nu vă|îți|te|ți (taxăm|percepem|facturăm|debităm|încasăm|cerem|luăm|reținem)
    nu (suspendăm|blocăm|tăiem|oprim|anulăm|încasăm|deconectăm) _3 (până|pînă)
    !<unsaid>|când|cum|care|se <do-we> (fără cost*|gratuit*|gratis|integral|pe cheltuiala noastră|din partea noastră)
    !<unsaid>|când|care|și (ne asigurăm că|mergem (mai departe|înainte) cu|luăm legătura (cu|și)|deschidem (o|un) (sesizare|reclamație|solicitare|investigație|cerere|tichet))
    !<unsaid>|cine|care|când <helper> (mea|meu|noastră|nostru|noștri|mei)? (se ocupă|preia) !(de obicei|mereu)
    intervenția|reparația|livrarea|transportul nu vă (va)? (costa|costă)
    ne (vom)? ocupăm|ocupa _2 (de|personal|imediat)?
    (<helper>) _3 (va|vor|o să) !fi|avea|putea _3 <do-inf>
    (<helper>) _4 (va|vor) (<to-you>|se|și)? !fi|avea|putea|fost|<chat-they> *a|*e|*i
    (<helper>) _4 (o|or) să (<to-you>|se)? !fie|poată|aibă *e|*ă
    promitem (că|să)?
    (<helper>) va fi (la|acolo|în)
  `,
  'i-tell': `
    (voi|o să|am să) _3 (<tell-i>|<tell-inf>)
    (o să|am să|voi) _2 (dau|da) (un)? (de știre|semn|răspuns|telefon)
    !colegii|colegele|ei|ele|tehnicienii|inginerii|să|ca|dacă vă|îți|te <tell-i> !dacă|că|sincer|drept
    !<unsaid> revin|revenim !(des|mereu|la normal|la programul)
    și (vă|îți|te)? (revin|revenim|<tell-i>) !(că|dacă|pentru|la (normal|program|programul|fel))
    !nu|n|dacă|să|ca (dau|dăm) (un)? (semn|de știre|de veste|telefon|mesaj) !dacă
    vă (dau|voi da) _ (un)? (semn|răspuns|telefon|de știre|mesaj|mail)
    (de la|din partea) mea _3 (până|azi|mâine|luni)
    (țin|voi ține) la curent
  `,
  'we-tell': `
    vom _3 <tell-inf>
    !să|dacă|ca|când vă (sună|contactează|anunță|informează|scrie|confirmă|răspunde|telefonează)
    o să _3 <tell-we>
    !nu|n|să|ca|dacă|trebuia vă|îți <tell-we> !că|dacă
    vă (dăm|vom da) _ (un)? (semn|răspuns|telefon|de știre|mesaj|mail)
    (<helper>) _3 (va|vor|o să) _2 (<tell-inf>)
    (<helper>|ei) _2 (vă) <tell-they>
    (ținem|vom ține) la curent
    (veți) (primi|avea) _3 (mesaj|mail|e-mail|răspuns|telefon|sms|veste|vești|noutăți|confirmare|confirmarea) _ (de la noi)?
  `,
  'i-now': `
    !<unsaid>|ca|poate (mă|<to-it>) !<chat-i> *ez|*esc|<do-i>|<give-i> !drag|seama
    !<unsaid>|ca|se|care|poate <do-i> !drag|seama|scuze|doar
    !<unsaid>|ca <to-you>|<to-it>|mă (<to-it>)? !<chat-i>|<take-over> . eu
    (te|vă) aștept
    !<unsaid>|se|care|ca deconectez|citesc|rescriu|parcurg|revopsesc|pun|mut|iau|stau|rămân|tipăresc|refac|ating
  `,
  'we-now': `
    !<unsaid>|ca (ne|<to-it>) !<chat-we> *ăm|*em|*im !drag
    !<unsaid>|ca|se|care <do-we> !drag|scuze|iertare|doar|numai|mereu
    noi *ăm|*em|*im !scuze|iertare
    !<unsaid> (<helper>) _3 (vă|te|îți|ți) (<to-it>)? !<chat-they> *ă|*e
    (te|vă) așteptăm
    !nu|n|dacă|când|încă|deja avem (o|un)? (decizie|decizia|răspuns*|rezultat*|verdict*|vești|noutăți|soluție|oferta|piesa)
    (dați|dă|acordați|lăsați) (mi|ne) (#|un|o|vreo|câteva|cinci|zece|două|doi|trei|jumătate|până|maxim) !pic|clipă|secundă|moment
    !nu|să|ca|dacă (vi|ți) (l|le|o|i) (<do-they>|ia|dă|pune|face|schimbă)
    !${notOurs} (<helper>) (noștri|noastră|nostru)? (taie|curăță|schimbă|montează|trece|preia|sapă|instalează|demontează|pune|scoate|refac|trec|refac|înlocuiește|face)
    !<unsaid>|magazinul|sediul|biroul (va|vor) fi (activ*|funcțional*|online|live|disponibil*|înapoi|rezolvat*)
    !${notOurs} (te|vă) așteaptă
    !<unsaid>|când rămân|rămâne|rămânem (rezervat*|blocat*|pe numele|cu (dvs|dumneavoastră|tine|voi)|deschis*|la telefon|pe linie|puse|pus)
    !${notOurs} revine|trece|aterizează|decolează|ajunge|ajung|sosește|sosesc|iese|zburați|zbori|plecați|pleci
    !${notOurs} se (ia|apucă|încheie|semnează|întoarce|uită|ocupă|discută|decide|aduce|plătește|aplică|tipărește|înlocuiește|reface|recalculează|corectează|montează|instalează|ridică|verifică|analizează)
    !${notOurs} (vă|îți|ți|te) (<to-it>)? !<chat-they>|${noWork} *ă|*e
    !${notOurs} (îl|le|îi) !<chat-they>|${noWork} *ă|*e
    !${notOurs} o aduce|face|trimite|livrează|repară|schimbă|ridică|sună|montează|rezolvă|pune|duce|primește|plătește|urcă|cheamă|înlocuiește
    !<unsaid>|poate|când (îl|o|le|îi) (aveți|ai|vedeți|vezi|regăsiți|primiți|primești|aflați|afli|ridicați|ridici)
    (următorul|următoarea) (mesaj|apel|telefon|informare|veste|actualizare|semn)
    (așteptați|așteaptă) (vă|te) la (un|o)
    !puteți|putea|când|ca|doriți aflați|afli !mai|dacă|de
    !un|o|niciun|fără|la|de|al|cu|acest|anunțați (răspuns|decizie|decizia|confirmarea|răspunsul|verdictul|rezultat|ofertă|variantă|varianta|ciorna|ciornă) (finală)? (până|mâine|azi|diseară|la|în|luni|marți|miercuri|joi|vineri)
    <helper> (e|este|sunt) (la|acolo|pe) !program|concediu
    (aveți|ai|veți avea|vei avea) _2 (răspuns|mesaj|telefon|veste|vești|noutăți|rezultat|mașină)
    !<unsaid> urmează (să) (primiți|primești|aveți|fiți|vină|ajungă|apară|sosească)
    !<unsaid>|se (închid|deconectez|deschid|parcurg|revopsesc|citesc|rescriu|ating|trimit|aduc|pun|mut|iau|stau) (eu|pe|la|o|un|alt|alta|până|mâine|azi)
    !<unsaid> (dublăm|păstrăm|montăm|reluăm|punem|ținem|parcurgem|retușăm|aterizăm|tipărim|propunem|citim|lucrăm)
    ne vedem
    !nu|n se (va|vor) !întâmpla|putea|întâlni|reînnoi|închide|deschide|scumpi|încheia|schimba *a|*e|*i
    !<unsaid>|ca|cursul|spectacolul|filmul|meciul|școala|promoția|garanția|sezonul|trenul|concertul|târgul <arrives>
    (i|le|l) am (rugat|cerut) _2 să .
    !<unsaid>|ca (revine|revin) la normal
    !<unsaid>|ca|rambursările|livrările|plățile|comenzile|retururile|cererile|solicitările|facturile|expedierile|reparațiile|banii|zilnic se <done-to>
    !<unsaid>|ca (este|e|sunt|suntem|ajunge|ajung) _ (la tine|la dumneavoastră|la dvs|la voi|în cont*|pe card)
    !<unsaid>|ca (este|e|sunt) (activ*|gata|rezolvat*|funcțional*|pregătit*|semnat*|livrat*|reparat*|trimis*)
    !<unsaid>|ca (primiți|primești) !nevoie
    !<unsaid>|ca (aveți|ai) (răspuns*|un|o|banii|suma|comanda|coletul|factura|actele|contractul)
    (<helper>) !care|nu _3 <do-they>
    (mă) (voi)? ocup|ocupa
    !să|dacă|ca|nu îl|o|le|îi|vi|vă <do-they>
  `,
  'you-get': `
    !dacă|când veți (primi|avea|fi contact*|fi sunat*|recupera) !nevoie|ocazia
    !dacă|când|ce primiți _3 (banii|rambursarea|noul|produsul|coletul|factura|comanda|suma)
    !dacă|când (o să|urmează să) (primiți|primești|aveți|vă ajungă|fiți contact*)
    !dacă|când (coletul|comanda|pachetul|banii|rambursarea|suma|produsul|piesa|factura|contul|lampa|noul|noua|aparatul|serviciul|conexiunea) _3 (va|vor|o să|urmează să) _2 (ajung*|intr*|fi|apăr*|veni|vină|pleca|plece|sosi)
    !când|dacă va|vor fi _ (în|pe) (căsuța|contul|cardul|mailul)
    !nu|n|dacă|când (o|or) să fie *at|*ată|*ate|*ați|*it|*ită|*ite|*ut|*ută|*s|*să|gata|la
    !când|dacă va|vor fi (gata|la (dumneavoastră|dvs|voi|tine|recepție|sediu|ghișeu|poartă|ușă)|pregătit*)
    !<unsaid> (va|vor) fi !oprit*|închis*|indisponibil* _ *at|*ată|*ate|*ați|*it|*ită|*ite|*iți|*ut|*ută|*ute|*uți|*s|*să|*se
    !<unsaid> (va|vor) (primi|apărea|sosi|pleca|porni|reporni|reveni|începe|relua|funcționa)
    !<unsaid>|sistemul|banca|aplicația|platforma|el|ea (vă|îți|ți|te|vi) (va|vor) *a|*e|*i
    (vei|veți) fi !taxat|taxată|facturat|amendat|debitat|întrebat|rugat|nevoit|redirecționat|obligat *at|*ată|*ați|*ate|*it
    (vei|veți) (primi|recupera)
    (va|vor) (ajunge|intra|fi livrat*|fi trimis*|fi rambursat*|fi reparat*|fi înlocuit*|fi expediat*|fi la dumneavoastră|fi corectat*|fi gata)
    (coletul|comanda|banii|produsul|suma|rambursarea|pachetul|factura) (ajunge|ajung|intră|pleacă)
  `,
  'no-promise': `
    !chiar dacă
    (în caz că|în cazul în care|imediat ce (ne|primim de la dumneavoastră|trimiteți)|după ce (ne|trimiteți|returnați|primim de la dumn)|odată ce (ne|trimiteți|primim)|când (ne|trimiteți|aveți|doriți))
    (încercăm|încerc|ne străduim|sperăm|ne propunem) _ (să)
    (de obicei|în general|de regulă|în mod normal|întotdeauna|mereu)
    probabil|zilnic
    programul normal
    ^dacă
    (puteți|ați putea|v-ar|ar putea)
    (conform|potrivit) (politicii|regulamentului|termenilor|SLA|contractului|procedurii|legii)
    ^când|după *eți|*ați|*iți|vă
    ^tot ce|cei se
    (îl|o|le|ne) *ați|*eți|*iți _10 și (vă|îi|îl|le|noi|vi)
  `,
};
