// Romanian: how customers state, order, confirm or hand something over, with no complaint in it. Notation in cue-pattern.ts.
import type { CueTable } from '../match-cues.ts';
import type { StatementSign } from '../signs.ts';

export const statements: CueTable<StatementSign> = {
  informs: `
    !<not> confirm|confirmăm|confirmat|confirmată
    !<not> trimit|trimitem|transmit|transmitem|expediez|expediem|atașez|atașăm|anexez|anexăm|comunic|comunicăm|informez|informăm|anunț|anunțăm|notific|notificăm|precizez|menționez|declar
    atașat|atașată|atașate|anexat|anexată|anexate|atașament|alăturat|alăturată|alăturate
    în|prin|la (atașament|atașare|anexă|atasament)
    v-am|ți-am|am (trimis|atașat|anexat|transmis) _2 (azi|astăzi|acum|pe mail|prin mail|dovada|factura|actele|documentele|formularul|contractul|pozele|chitanța|copia)
    (pentru|spre|ca) (evidență|informare|știință|completare|informație|notă|idee)
    (aș|am) (vrea|dori) _1 (să)? _1 (comand*|rezerv*|programez|programăm|înscriu|înscriem|adaug|adăugăm|închiri*|prelungesc|prelungim|cumpăr|cumpărăm|abonez|donez|schimb|mut|anulez|fac)
    (vreau|vrem|doresc|dorim) _1 (să)? _1 (comand*|rezerv*|programez|programăm|înscriu|înscriem|adaug|adăugăm|închiri*|prelungesc|prelungim|cumpăr|cumpărăm|abonez|donez|mut|o ofertă|o programare|o rezervare)
    !<not> comand|comandăm|rezerv|rezervăm|comandez|solicit|solicităm
    (rog|rugăm) _1 (să)? _2 (adăugați|adaugați|activați|rezervați|programați|emiteți|notați|mutați|lăsați|schimbați|modificați|anulați|opriți|închideți|treceți|puneți|includeți|prelungiți|scoateți|luați|transmiteți|înregistrați|actualizați)
    (rog|rugăm|solicit|solicităm|doresc|dorim) _1 (factur*|anular*|adăugar*|rezervar*|mutar*|modificar*|prelungir*|programar*|radier*|actualizar*|închider*|ofert*|deviz*|adeverinț*|copi*|duplicat*|o|un)
    anulez|anulăm|renunț|renunțăm|reziliez|reziliem|contramandez|amânăm
    (îmi|ne|mă) (retrag|anulez|rezerv|dezabonez|abonez|înscriu|programez)
    (numărul|codul|seria|adresa|numele|contul|telefonul|indexul|emailul|mailul|numarul|parola|modelul) _2 (este|e|sunt|#)
    (comanda|contul|polița|factura|dosarul|cererea|rezervarea|contractul|awb|awb-ul|nr|numărul|index|indexul|client|abonat) (nr|număr|numărul|cu|este|e)? (nr|numărul)? #
    indexul|index|citirea
    ^(da|ok|bine|sigur|desigur|salut|bună|recepționat|primit|gata|bun) (e|este|în regulă|aștept|rămâne|mulțumesc|mersi|merge|vă|va|am|de acord|atunci|ziua|seara)?
    (de acord|în regulă|e ok|e bine|e bun|e perfect|rămâne așa|rămânem)
    nu (e|este) (grabă|urgent|nimic|o urgență|deranj)
    fără grabă|modificări|schimbări
    vin|venim|trec|trecem|ridic|ridicăm|plătesc|plătim|revin|revenim|ajung|ajungem _2 (eu|noi|personal|mâine|azi|luni|marți|miercuri|joi|vineri|sâmbătă|după|la|în|diseară)
    (plătit|achitat|semnat|completat|efectuat|virat|depus) _2 (azi|astăzi|ieri|acum|plata|dovada|online|în)
    sugestie|propunere|propun|recomandare|idee
    ar fi (util|bine|frumos|fain|practic|bună|ideal|grozav) (să|dacă|un|o)
    aștept|așteptăm _1 (oferta|ofertă|detalii|detaliile|confirmarea|confirmare|instrucțiuni|propunerea|să reveniți)
    am o (schimbare|modificare|rugăminte|propunere|sugestie|completare|corectură)
    sunt|suntem _1 (interesat*|o asociație|o firmă|o familie|un grup|din partea)
    pentru cine (întreabă|vrea|caută)
    nu mai (e|este|am|avem) (nevoie|valabil|necesar|cazul)
    își face (treaba|datoria)
    conform (discuției|înțelegerii|solicitării|ofertei)
  `,
};
