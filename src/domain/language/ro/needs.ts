// Romanian: what customers ask for in so many words.
import type { CueTable } from '../match-cues.ts';
import type { NeedSign } from '../signs.ts';

export const needs: CueTable<NeedSign> = {
  'ask-fix': `
    (vă rog|puteți|vreau|doresc|aș vrea|trebuie|să|cer|aștept|când) _3 (rezolv*|repar*|înlocu*|remedi*|corect*|debloc*|restabil*|recuper*|retrimit*|trimiteți*|schimbați|resetați|activați|reparat*|opriți|regula*|refac*|returna*)
    (reparați|rezolvați|înlocuiți|trimiteți-mi|deblocați|corectați|schimbați-mi|retrimiteți|remediați|opriți)
    (produs|produsul|unul|piesa|aparat|model|altul|colet|mărimea|culoarea) _ (nou|corect|bun|potrivit|funcțional|lipsă)
    pe cel corect|cea corectă
    (înlocuire*|reparați*|remediere*|soluți*|rezolvare*) !alternative
    ce (pot|putem|se poate) (face|să fac)
    (cum|se poate) _2 (repar*|rezolv*|recuper*|debloc*|repara|remedia*)
    (se)? (pot|poate) recupera
    (ajutați-mă|ajutor|ajutorul)
    tehnician*
    garanți*
    se ocupă cineva
    (în)? service
    (corectați|refaceți|verificați|reprogramați|ștergeți-o|scoateți|reemit*)
    (vă)? rog _3 (corectați|refaceți|verificați|rezolvați|reprogramați|modificați|să verificați)
    alt* (cheie|bucată|produs|bilet)
  `,
  'ask-information': `
    cum (pot|putem|se|fac|aș putea|să|procedez|procedăm|funcționează|schimb|activez|adaug|șterg|export|descarc|ajung)
    (pot|putem|se poate|este posibil|e posibil|aș putea) _2 (adăuga|adaug|schimba|schimb|folosi|folosesc|comanda|plăti|plătesc|returna|returnez|anula|anulez|modifica|modific|primi|primesc|face|fac|să|conține|ridica|ridic|afla|trece|trec|veni|lua|recupera)
    (cât|câte|câți) (costă|ar costa|durează|mă costă|este|e|timp|sunt|am|zile|mai)
    (unde|cine|care|ce|când|cui) (este|e|sunt|pot|se|trebuie|acte|documente|program|înseamnă|reprezintă|date|condiții|variante|preț|opțiuni|presupune|urmează|găsesc|trimit|introduc|fac|ar trebui|oră|am|anume|diferenț*|va)
    la (ce|care) (oră|program|adresă|vă)
    (aveți|livrați|vindeți|acceptați|oferiți|faceți|trimiteți|organizați|lucrați|există|este|sunt|se|mai) _4 (în|și|program|stoc|card|abonament|reduceri|ofert*|variant*|posibil*|disponibil*|valabil*|afectat*)
    (aș|am) (dori|vrea|dorit|vrut) _2 (să)? (știu|aflu|întreb|știm|afla)
    (vreau|doresc) să (știu|aflu|întreb)
    (vă rog) _2 (să)? (îmi|ne|mă|sa-mi)? _ (spune*|comunica*|confirma*|explica*|trimite*|informa*|indica*|preciza*|lămuri*|clarifica*)
    (îmi|ne|mi) (puteți|poți|ați putea) _2 (spune|da|explica|confirma|comunica|clarifica|trimite)
    (puteți) (să)? (îmi|să-mi)? _ (spune*|confirm*|explic*|verific*|clarific*)
    (am|o) _ întrebare
    întrebare (rapidă|scurtă)?
    (informați*|detalii|lămuriri|ofertă) (despre|cu privire|legate|suplimentare|pentru|privind|referitoare)?
    nu (prea)? știu _ (ce|cum|unde|care|dacă|cât|când)
    nu _ (știu)
    de ce
    ce se întâmplă
    (trebuie) (să)? _3 (mai|trec|trimit|fac|completez)
    vreo (noutate|veste)
    unde (e|este|sunt|se)
    care e|este
    (cum|unde) _2 (văd|găsesc|aflu|intru|scot|anulez|schimb|citesc|procedez|ajung)
    !<not> (se poate|pot|putem|poate) . *a|*i|*e
    !<not> (aveți|există|mai e|mai sunt|mai aveți|faceți|livrați)
    !<not> (este|e) (nevoie|obligatoriu|necesar|inclus|permis|deschis)
    ^care (sunt|este|e|din|dintre)
    (până|cu cât) (când|la|timp|ce)
  `,
  'ask-time': `
    (când) !am|ați|ne|ma|m|ajung|deschid
    cât (timp|mai|durează|de mult|o să dureze|trebuie)
    cat (timp|mai|dureaza)
    până (când)
    (în) cât timp
    (ce|la ce|care) (dată|termen|zi|e termenul|este termenul)
    (termen*|dată) _ (de)? (livrare|livrării|instalare|montaj|rezolvare|estimat*|nou*|exact*|rambursare)
    o (nouă)? (programare|estimare)
    o nouă dată
    (ajunge|vine|primesc|mai vine|va ajunge|o să ajungă) _3 (azi|mâine|la timp|până|săptămâna)
    la timp
    unde (e|este|sunt|a ajuns) _ (coletul|comanda|pachetul|banii|pașaportul|curierul|produsul|livrarea|mea)?
    (vreo|aveți vreo|ceva) (noutate|noutăți|veste|nou)
    (mai)? (am|avem|nevoie) _5 (până|înainte) _ (<weekday>|atunci|mâine|seară)?
    în ce stadiu|stadiul
    la ce oră (vine|ajunge|trebuie)
    cand (pleaca|vine|ajunge)
    încă cât
    cât de (repede|curând|mult)
    mai (e|este|durează|stă) mult
    urgent (va|vă)? rog
    urgentați|urgentare*|urgenta
    (ajunge|rezolvă|vine|apare|livrați|termină) _2 (până|azi|mâine|luni)
    din (zi în zi|săptămână în săptămână)
  `,
  'ask-refund': `
    ramburs*
    (banii|bani) (înapoi)
    (vreau|cer|dați-mi|aștept|unde|returna*|restitu*|înapoi|recuper*|să-mi) _3 (banii|bani|suma)
    banii mei
    restitu*
    despăgub*|compensa*|compensați*
    (reducere|discount|voucher|credit|bonificație) _3 (pentru|la|în|drept)
    chargeback|contest* (plata|tranzacți*)
    storn*
    (corect*|refac*|regulariz*|recalcul*|ajust*) _2 (factura|facturii|suma)
    (anul*|reziliez|renunț) _4 (banii|ramburs*|înapoi)
    (returnez|retur) _3 banii
    dați înapoi
    (banii|bani|suma) (de la|pe) (retur|bilet*|comandă|comanda|avans|el|ea)
    (dați|dea|primesc|vreau|cer|puneți|intră) _3 (banii|diferența|rambursul|avansul)
    (nota|notă) de credit
    service credit
    (returul|retur) _3 (refuzat|respins|nu|finalizat|confirmat|primit)
    (înapoi*) _2 (banii|suma|transportul|avansul|bani)
    cine (plătește|îmi dă|acoperă|despăgub*)
    (unde|cine) _3 banii
  `,
  'ask-heard': `
    (scuze|scuzele) !(dacă|că|pentru|de deranj)
    (vreau|cer|aștept|merit) _3 (scuze|explicați*|respect|să mă ascult*|atenție)
    reclamați*|plângere*|sesizare*
    (părerea|opinia|experiența|nemulțumirea) (mea|noastră)
    (ascult*|ascultați)
    (luați|luat|tratați) _3 (în serios)
    (asum*|responsabil*)
    respect* (clien*|față de|pentru client*)
    (citiți|citit|citi) _3 (mesaj*|mail*|ce scriu|ce am scris|istoric*|până la capăt)
    (vreau|voiam|doream) (să)? (știți|se știe|vă spun|semnalez|aduc la cunoștință)
    (vă) (aduc la cunoștință|semnalez|sesizez)
    (imaginați-vă|puneți-vă)
    (vă)? pasă|interesează
    voiam (doar)? (să)? (știți|spun|știe)
    să (vă|le|ți|îi) fie rușine
    (nu)? (mă)? crede|credeți
    cer scuze|scuze publice|cereți scuze
    atât am vrut să
  `,
  'ask-human': `
    (vorbesc|vorbi|vorbim|discut|discuta|stau de vorbă) _ (cu) _3 (cineva|operator*|om|uman*|manager*|șef*|persoan*|responsab*|superior*|consultant*|reprezentant*|coordonator*)
    (sunați-mă|contactați-mă|sunați|apelați-mă)
    (să)? (mă) _ (sune|contacteze|contactați|sunați|sunăm) _ (cineva|urgent)?
    (un)? (om|operator) (real|adevărat|uman|viu|în carne)
    operator uman
    manager*|șeful|superior*|responsabilul|coordonator*
    (număr|numărul) _ (de)? (telefon|contact)
    cineva _4 (răspun*|ajut*|sun*|contact*|ocup*|rezolv*|preia|explic*|spun*|competent*|responsabil*|de acolo)
    (se ocupă|poate|vine|răspunde) cineva
    (vă rog|aștept) _3 (răspund*|răspuns*|contact*|reveni*|telefon*)
    (cum|unde) _2 (contactez|contacta|sun|găsesc|iau legătura|vorbesc) _ (cu|cineva|pe cineva)?
    (luați|ia|lua) legătura
    (e|este) cineva
    (un|vreun|vreau) om
    dau de (cineva|voi|un)
    există _2 (persoană|om|coleg|cineva)
    sunteți (reali|roboți|oameni)
    cu cine _ (vorbesc|discut|pot)
    cui (spun|scriu|mă adresez)
    pe cine (sun|contactez)
    transfer* _4 (cineva|coleg*|operator*|om|responsabil*)
    trimiteți _2 cineva
    (veniți|vină|vine) cineva
    audiență
    (alt|un) (contact|număr)
    (persoan*) _ (care|responsabil*|de contact)
    director*
  `,
};
