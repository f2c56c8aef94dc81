// Romanian: what a reply commits to for later, and what only looks so. The present serves as a future when a time is named.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    !nu|dacă|când voi fi (acolo|la|prezent*|lângă|alături|împreună)
    !nu|dacă voi !fi|avea|putea|aveți _3 <do-inf>
    (o să|am să) _3 <do-i>
    (mă) (voi)? ocup|ocupa _ (personal|eu|de asta|de caz|imediat)?
    promit (că|să)?
  `,
  'we-do': `
    !nu|dacă|când vom fi (acolo|la|prezenți|lângă|alături)
    !nu|dacă vom !fi|avea|putea _3 <do-inf>
    !nu o să _3 <do-we>
    ne (vom)? ocupăm|ocupa _2 (de|personal|imediat)?
    (<helper>) _3 (va|vor|o să) !fi|avea|putea _3 <do-inf>
    promitem (că|să)?
    (<helper>) va fi (la|acolo|în)
  `,
  'i-tell': `
    (voi|o să|am să) _3 (<tell-i>|<tell-inf>)
    (o să|am să|voi) _2 (dau|da) (un)? (de știre|semn|răspuns|telefon)
    !colegii|colegele|ei|ele|tehnicienii|inginerii|să|ca|dacă vă|îți|te <tell-i> !dacă|că
    revin _ (cu|la|în|până la|către|imediat|mâine|azi|luni|marți|miercuri|joi|vineri|până)
    vă (dau|voi da) _ (un)? (semn|răspuns|telefon|de știre|mesaj|mail)
    (de la|din partea) mea _3 (până|azi|mâine|luni)?
    (țin|voi ține) la curent
  `,
  'we-tell': `
    vom _3 <tell-inf>
    !să|dacă|ca|când vă (sună|contactează|anunță|informează|scrie|confirmă|răspunde|telefonează)
    o să _3 <tell-we>
    !să|ca|dacă|trebuia vă|îți <tell-we>
    revenim _ (cu|la|către|imediat|mâine|azi|luni|marți|miercuri|joi|vineri|până|în)
    vă (dăm|vom da) _ (un)? (semn|răspuns|telefon|de știre|mesaj|mail)
    (<helper>) _3 (va|vor|o să) _2 (<tell-inf>)
    (<helper>|ei) _2 (vă) <tell-they>
    (ținem|vom ține) la curent
    (veți) (primi|avea) _3 (mesaj|mail|e-mail|răspuns|telefon|sms|veste|vești|noutăți|confirmare|confirmarea) _ (de la noi)?
  `,
  'i-now': `
    !nu|dacă|să|ca (vă|îl|îi|o|le|vi|i|ți|mă) <do-i> !drag|seama
    trimit|rambursez|expediez|comand|virez|aflu|verific (azi|mâine|acum|astăzi|luni|până|chiar|imediat|ce|cu|la)
    (vă) (fac|pun|dau) (un|o|rambursarea|plata|livrarea|la)
  `,
  'we-now': `
    !nu|dacă|să|ca (vă|îl|îi|o|le|vi|i|ți|ne) <do-we> !drag
    (trimitem|rambursăm|expediem|livrăm|virăm|venim|înlocuim|reparăm) !doar|numai|mereu .
    (<helper>) _3 <do-they>
    !să|dacă|ca|nu îl|o|le|îi|vi|vă <do-they>
  `,
  'you-get': `
    !dacă|când veți (primi|avea|fi contact*|fi sunat*|recupera) !nevoie|ocazia
    !dacă|când|ce primiți _3 (banii|rambursarea|noul|produsul|coletul|factura|comanda|suma)
    !dacă|când (o să|urmează să) (primiți|aveți|vă ajungă|fiți contact*)
    !dacă|când (coletul|comanda|pachetul|banii|rambursarea|suma|produsul|piesa|factura|contul|lampa|noul|noua|aparatul|serviciul|conexiunea) _3 (va|vor|o să|urmează să) _2 (ajung*|intr*|fi|apăr*|veni|vină|pleca|plece|sosi)
    !când|dacă va|vor fi _ (în|pe) (căsuța|contul|cardul|mailul)
    !când|dacă va|vor fi (gata|la dumneavoastră|pregătit*)
    (va|vor) (ajunge|intra|fi livrat*|fi trimis*|fi rambursat*|fi reparat*|fi înlocuit*|fi expediat*|fi la dumneavoastră|fi corectat*|fi gata)
    (coletul|comanda|banii|produsul) (ajunge|ajung|intră|pleacă)
  `,
  'no-promise': `
    !chiar dacă
    (în caz că|în cazul în care|imediat ce (ne|primim de la dumneavoastră|trimiteți)|după ce (ne|trimiteți|returnați|primim de la dumn)|odată ce (ne|trimiteți|primim)|când (ne|trimiteți|aveți|doriți))
    (încercăm|încerc|ne străduim|sperăm|ne propunem) _ (să)
    (de obicei|în general|de regulă|în mod normal|întotdeauna|mereu)
    (puteți|ați putea|v-ar|ar putea)
    conform (politicii|regulamentului|termenilor)
  `,
};
