// Romanian: what kind of case a ticket is. Notation in cue-pattern.ts, meaning of each sign in case-signs.ts.
import type { Cases } from '../case-signs.ts';

export const cases: Cases = {
  solved: 'rezolvat* închis* finalizat* soluționat* încheiat* terminat* arhivat*',
  signs: {
    'you-erred': `
      (ați|au|a|mi-ați|mi-au|ne-ați|am|mi s-a) (trimis|livrat|dat|primit|adus|trecut|scris|pus|facturat|rezervat|expediat) _3 (greșit*|alt|altă|altul|alta|altceva|altcuiva)
      (produs*|mărime*|culoare*|model*|colet*|comand*|adres*|nume*|articol*|piesa|camera|data) greșit*
      (greșeala|vina|eroarea|neatenția) (voastră|dumneavoastră|dvs|magazinului|curierului|depozitului|firmei)
      din (vina|cauza|greșeala) (voastră|dumneavoastră|dvs)
      (ați|voi ați) (greșit|încurcat|uitat|pierdut|omis|șters)
      (a|au) (venit|ajuns|fost livrat*|sosit) _3 (spart*|stricat*|deteriorat*|incomplet*|zgâriat*|rupt*|crăpat*|defect*)
      (al doilea|a doua|al treilea|a treia|noul|noua|înlocuitor*) _3 (spart*|stricat*|deteriorat*|zgâriat*|rupt*|crăpat*|defect*)
      (spart*|stricat*|deteriorat*|crăpat*|defect*) (și ea|și el|din nou|iarăși)
      (lipsește|lipsesc|lipsea|lipseau) _3 (din|la) (colet*|comand*|pachet*|cutie)
      nu e|este ce am comandat
      (coletul|comanda|factura|datele) altcuiva
    `,
    'i-erred': `
      (am)? (greșit|încurcat|confundat) _2 (eu|adresa|contul|numărul|iban*|data|mărimea|codul)
      am (scris|trecut|introdus|ales|comandat|bifat|selectat|completat|pus|dat|apăsat|trimis) _3 (greșit*|alt|altă|din greșeală)
      din (greșeală|neatenție|eroare|grabă)
      (greșeala|vina|eroarea|neatenția) (mea|noastră)
      am uitat !parol*|pin*
      nu am (observat|văzut|citit) _2 (că|bine|până)
      n-am (observat|văzut|citit) _2 (că|bine|până)
      (am înțeles|înțeles) greșit
      accidental
    `,
    delayed: `
      întârzi*
      (tot|încă) nu (a|au|am) (ajuns|venit|sosit|primit|plecat|livrat)
      (n-a|n-au|n-am) (ajuns|venit|sosit|primit|plecat)
      nu (a|au) (ajuns|venit|sosit|plecat|fost livrat*|fost expediat*)
      unde (e|este|sunt) (coletul|comanda|pachetul|produsul|banii|curierul)
      (peste|după) termen
      aștept|așteptăm|așteptat _3 zile|săptămâni|săptămână|luni|lună|ore
      durează _2 mai mult
    `,
    outage: `
      (pană|pana|pene) (de|la) (curent|internet|rețea|electricitate|lumină|semnal|apă|sistem)
      întrerupere* (a|de|în)
      (site-ul|site|aplicația|sistemul|serverul|serverele|platforma|rețeaua|internetul|portalul|serviciul|tot|totul) _2 (picat*|căzut*|jos|indisponibil*|nu merge|nu funcționează|nu răspunde)
      (nimeni|niciunul|toți|toată lumea) _5 (intra|conecta|accesa|loga|lucra|suna|lucreze|intre|merge|acces)
      (tot|toată|întreg*|întreaga) (biroul|firma|blocul|strada|cartierul|echipa|sediul|școala|clădirea|satul) _4 (fără|nu|stă|blocat*)
      (nu avem|nu este|nu e|fără) (curent|internet|apă|semnal|lumină|căldură|rețea) _4 (bloc*|strad*|cartier*|zon*|birou*|vecin*|de)
      nu (am|mai am|mai avem) (internet|curent|apă|semnal|lumină|căldură|rețea)
      502|503|504
      (lucrări|echipe) de (remediere|intervenție)
    `,
    billing: `
      factur* _6 (greșit*|eroare|mare|diferit*|dubl*|de ce|neclar*|plătit*|achitat*|sum*|nu corespunde|restant*)
      (înțeleg|înțelegem|de ce|greșit*|greșeal*|eroare|plătit*|achitat*|explica*|sum*|dubl*|restant*) _5 factur*
      (taxat|debitat|perceput|încasat|retras) _3 (ori|dublu|card*|cont*|lei|euro|bani*|sum*|abonament*|în plus|#)
      (taxă|taxe|comision*|plată|sumă) (dubl*|suplimentar*|necunoscut*|ascuns*|în plus|neexplicat*)
      plata|plăți|plățile|plată (nu|a|eșuat*|respins*|dubl*|pentru|s-a|în)
      debit direct
      (sumă|suma|preț|prețul|total|totalul) (greșit*|mai mare|diferit*|eronat*)
      (banii|suma) (din cont|de pe card)
      abonament* _3 (taxat*|încasat*|plăt*|plat*|scump*|preț*)
      extras|extrasul|extrase
      plătit (de două ori|dublu|în plus)
    `,
    'was-declined': `
      (ați|au|a|mi-au|mi-ați|ne-au|ne-ați|m-au) (refuzat|respins)
      (refuzați|refuză|refuzat) (să|rambursarea|returul|garanția|reparația|schimbul)
      (cererea|reclamația|garanția|returul|solicitarea|rambursarea|dosarul|contestația) _3 (respins*|refuzat*)
      (mi s-a|ni s-a|mi-ați|mi-au) (spus|zis|comunicat|răspuns) _3 nu (se poate|se acordă|se acoperă|am dreptul|aveți)
      nu (vreți|vor|vrea) să (rambursa*|schimb*|repar*|înlocui*|accept*|return*)
      (cu un|cu|un) refuz
      vă ascundeți
    `,
    abuse: `
      idioților|idiotule|idioato|proștilor|proastelor|cretinilor|cretinule|imbecililor|imbecilule|tâmpiților|tâmpitule|nesimțiților|nesimțitule|nenorociților|nenorocitule|jegurilor|jegule|javrelor|javră|boilor|boule|gunoaielor|ratați|ratatule|ratatilor|curvelor|curvă
      sunteți _3 idioți|proști|cretini|imbecili|tâmpiți|nesimțiți|nenorociți|jegoși|ratați|incapabili|gunoaie|jalnici
      ești _3 idiot|idioată|prost|proastă|cretin|cretină|imbecil|imbecilă|tâmpit|tâmpită|nesimțit|nesimțită|ratat|ratată|jalnic|gunoi
      muie|futu-vă|futu-ți
      (du-te|duceți-vă) _2 (dracu*|naibii|mă-tii|iad)
      (dă-te|dați-vă) (dracu*|naibii)
      taci din gură|tăceți din gură
      (te|vă) (găsesc|omor|bat|distrug|prind|aranjez|termin) !cu|la
      știu unde (stai|lucrezi|locuiești|stați|lucrați)
      (să|sper să) (muriți|mori|crăpi|crăpați|putreziți)
    `,
    colleague: `
      (un|o|clientul|clienta|pacientul|pacienta|oaspetele) (de-al|de-a)? (meu|mea|nostru|noastră) (întreabă|vrea|așteaptă|cere|spune|sună|a sunat|a scris|are|nu|zice|reclamă|insistă)
      (clientul|clienta|pacientul) (întreabă|vrea|așteaptă|cere|spune|sună|a sunat|a scris|are|zice|reclamă|insistă|e supărat*|e nervos|mă)
      (pentru|de la|cu) (un client de-al|o clientă de-a|clientul|clienta|pacientul|unul dintre clienții|una dintre clientele) (meu|mea|nostru|noastră|noștri|noastre)
      unul dintre clienții
      în numele (clientului|clientei|unui client|unei cliente)
      (salut|bună|hei|dragi) (echipa|echipă|colegi|colegii|colega|colegul|colegilor)
      (sunt|scriu) (de la|din) (vânzări|depozit|contabilitate|logistică|recepție|magazin|suport|facturare|hr|resurse|prima linie|sucursal*|filial*)
      (vă|îți|vi-l|ți-l|v-o) (pasez|escaladez|transfer|predau) (cazul|tichetul|cererea|clientul)?
      (tichet|cerere|solicitare) intern*
      (prima|a doua|a treia) linie
      linia (întâi|1|2|3|doi)
    `,
    'they-erred': `
      (a|au) fost (introdus*|trecut*|ales*|selectat*|completat*|scris*|trimis*|plasat*|bifat*) (ca|fără|cu|la|pe|în|alt*|greșit)
      (adresa|numărul|data|codul|mărimea|culoarea|opțiunea|numele|e-mailul|formularul) (introdus*|trecut*|ales*|selectat*|trimis*|completat*) (este|e|era|are|nu)
      (e|este) ușor (de|să) (trecut|omis|confundat|încurcat|treceți|greșit)
      se întâmplă ușor
      lipsește (o cifră|un număr|o literă)
    `,
    declined: `
      nu (pot|putem|vă pot|vă putem|se poate|sunt în măsură|suntem în măsură|mai pot|mai putem) _3 (rambursa|returna|accepta|schimba|înlocui|anula|acorda|oferi|prelungi|repara|aproba|compensa|face asta)
      asta nu (pot|putem) (face)?
      nu (este|e|sunt|mai este|mai e) (eligibil*|acoperit*|rambursabil*|inclus*|posibil*)
      (am|avem|trebuie) _ (refuzat|respins|să refuz|să refuzăm|să resping)
      (răspunsul|decizia) (este|e|rămâne|a fost) (nu|negativ*)
      (în afara|după|peste|depășit) (termenul*|perioad*|garanți*) _2 (de retur|retur*|garanți*|#)?
      (cererea|reclamația|solicitarea) _3 (respins*|refuzat*)
    `,
    remedy: `
      (funcționează|merge|merg|e|este) (din nou|iar|acum) !dacă|când
      (a|au|este|e|sunt|s-a|s-au) _ (rezolvat*|remediat*|reparat*|corectat*|rambursat*|înlocuit*|deblocat*|restabilit*|resetat*|anulat*|reactivat*) !dacă|când|după
      am (rezolvat|reparat|corectat|rambursat|înlocuit|deblocat|restabilit|resetat|reactivat|remediat|stornat)
      ar trebui să (meargă|funcționeze|vedeți|puteți)
      (iată|mai jos|atașat|alăturat) _3 (soluția|răspunsul|pașii|eticheta|codul|instrucțiun*|factura corectată)
      (rambursarea|coletul|înlocuitorul|piesa|banii) (a plecat|au plecat|este pe drum|e pe drum|a fost trimis*|au fost trimiși|sunt pe drum)
      cauza a fost
      (e de ajuns|ajunge|este suficient) să (apăsați|alegeți|deschideți|reporniți|intrați)
    `,
    progress: `
      (o)? (scurtă|mică|primă|nouă) (actualizare|noutate)
      până (acum|în acest moment|în prezent)
      (încă|tot|mai) (lucrez|lucrăm|verific|verificăm|caut|așteptăm|aștept)
      (așa cum|cum) (v-am)? promis
      (încă nu|nu încă) (am|avem|e|este) _ (un)? (răspuns|rezultat|rezolvat|gata)?
      unde (suntem|am ajuns)
      între timp
      nu (am|v-am) uitat
      (în ce)? stadiu*
      am înaintat
    `,
    'checks-in': `
      (mai|încă|totul) _2 (merge|funcționează|ține) _2 (bine|de atunci|cum trebuie)?
      cum (a|au|vă|mai) _3 (mers|merge|funcționat|ține) _2 (de atunci|după|între timp)?
      (revin|vă scriu) (să)? _2 (întreb|văd|aflu|verific) (dacă|cum)
      (după|de la) (reparație|înlocuire|rambursare|remediere)
    `,
  },
};
