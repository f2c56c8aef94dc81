// Romanian: what a reply commits to for later, and what only looks so. The present serves as a future when a time is named.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    !nu|dacă|când voi fi (acolo|la|prezent*|lângă|alături|împreună)
    !nu|dacă voi !fi|avea|putea|aveți|ocupa _3 <do-inf>
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? *ez|*esc
    !<unsaid> <to-you> (<to-it>|mai|și)? !<chat-i>|<take-over> *ez|*esc|<do-i>|<give-i> !că
    !<unsaid> <do-i>|<tell-i> _4 (<soon>|cât mai|cât de|cât se poate|cât ai|pe loc|în cel mai scurt)
    !<unsaid> mă (întorc|duc|apuc|asigur că|întâlnesc)
    rămân pe (fir|caz)
    !<unsaid>|care <gives> eu
    !nu|n am să (<to-you>)? (<to-it>)? (mai|și)? !fiu|rog|întreb|mărturisesc|pot|fac|știu .
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? <do-i>|<give-i>|rămân|stau
    urmează să (<to-you>)? (<to-it>)? !<chat-i> *ez|*esc|<do-i>|<tell-i>
    mă (voi)? ocup|ocupa (_ personal|_3 până la capăt)
    promit (să|că (voi|vom|vei|veți|va|vor|o să))
  `,
  'we-do': `
    !nu|dacă|când vom fi (acolo|la|prezenți|lângă|alături)
    !nu|dacă vom !fi|avea|putea _3 <do-inf>
    !nu|n o să _3 <do-we>
    !nu|n|dacă|când (voi|vom) (<to-you>)? (<to-it>)? (mai|și)? !fi|avea|putea|ști|trebui|ocupa *a|*e|*i
    !nu|n o să (<to-you>)? (<to-it>)? (mai|și)? !putem|vedem|avem|rugăm *ăm|*em|*im
    !<unsaid> <to-you> (<to-it>|mai|și)? !<chat-we> *ăm|*em|*im
    !<unsaid> <to-it>|ne !<chat-we> *ăm|*em|*im noi
    !<unsaid> <do-we> noi
    !<unsaid> <do-we>|<tell-we> _4 (<soon>|cât mai|cât de|cât se poate|cât ai|pe loc|în cel mai scurt)
    urmează să (<to-you>)? (<to-it>)? !<chat-we> *ăm|*em|*im
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
    și (vă|îți|te)? (revin|revenim|<tell-i>) !că|dacă|pentru|la
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
    !<unsaid>|ca (mă|<to-it>) !<chat-i> *ez|*esc|<do-i>|<give-i> !drag|seama
    !<unsaid>|ca|se|care <do-i> !drag|seama|scuze|doar
    !<unsaid>|ca <to-you>|<to-it>|mă (<to-it>)? !<chat-i>|<take-over> . eu
    (te|vă) aștept
  `,
  'we-now': `
    !<unsaid>|ca (ne|<to-it>) !<chat-we> *ăm|*em|*im !drag
    !<unsaid>|ca|se|care <do-we> !drag|scuze|iertare|doar|numai|mereu
    noi *ăm|*em|*im !scuze|iertare
    !<unsaid> (<helper>) _3 (vă|te|îți|ți) (<to-it>)? !<chat-they> *ă|*e
    (te|vă) așteptăm
    ne vedem
    !nu|n se (va|vor) !întâmpla|putea|întâlni *a|*e|*i
    !<unsaid>|ca <arrives>
    !<unsaid>|ca (revine|revin) la normal
    !<unsaid>|ca se <done-to>
    !<unsaid>|ca (este|e|sunt|suntem|ajunge|ajung) _ (la tine|la dumneavoastră|la dvs|la voi|în cont*|pe card)
    !<unsaid>|ca (este|e|sunt) (activ*|gata|rezolvat*|funcțional*)
    !<unsaid>|ca (primiți|primești) !nevoie
    !<unsaid>|ca (aveți|ai) (răspuns*|un|o|banii|suma|comanda|coletul|factura|actele|contractul)
    (<helper>) _4 <do-they>
    (mă) (voi)? ocup|ocupa
    !să|dacă|ca|nu îl|o|le|îi|vi|vă <do-they>
  `,
  'you-get': `
    !dacă|când veți (primi|avea|fi contact*|fi sunat*|recupera) !nevoie|ocazia
    !dacă|când|ce primiți _3 (banii|rambursarea|noul|produsul|coletul|factura|comanda|suma)
    !dacă|când (o să|urmează să) (primiți|aveți|vă ajungă|fiți contact*)
    !dacă|când (coletul|comanda|pachetul|banii|rambursarea|suma|produsul|piesa|factura|contul|lampa|noul|noua|aparatul|serviciul|conexiunea) _3 (va|vor|o să|urmează să) _2 (ajung*|intr*|fi|apăr*|veni|vină|pleca|plece|sosi)
    !când|dacă va|vor fi _ (în|pe) (căsuța|contul|cardul|mailul)
    !nu|n|dacă|când (o|or) să fie *at|*ată|*ate|*ați|*it|*ită|*ite|*ut|*ută|*s|*să|gata|la
    !când|dacă va|vor fi (gata|la dumneavoastră|pregătit*)
    !<unsaid> (va|vor) fi _ *at|*ată|*ate|*ați|*it|*ită|*ite|*iți|*ut|*ută|*ute|*uți|*s|*să|*se
    !<unsaid> (va|vor) (primi|apărea|sosi|pleca|porni|reporni|reveni|începe|relua|funcționa)
    !<unsaid> (vă|îți|ți|te|vi) (va|vor) *a|*e|*i
    (vei|veți) fi *at|*ată|*ați|*ate|*it
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
    conform (politicii|regulamentului|termenilor)
  `,
};
