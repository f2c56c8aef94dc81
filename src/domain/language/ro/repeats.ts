// Romanian: how customers say that it is not the first time, or that nobody answered.
import type { CueTable } from '../match-cues.ts';
import type { RepeatSign } from '../signs.ts';

export const repeats: CueTable<RepeatSign> = {
  again: `
    !mulțumesc|comand|revin|cumpăr|încerc|mulțumim din nou
    iarăși
    iar (nu|n|nimic|am primit|mi-ați|unul|una|același|aceeași|întârzie|s-a|m-ați|ne-ați|e|a)
    primit iar
    (am)? (cerut|spus|scris|sunat|răspuns|întrebat) (iar|din nou|de două ori)
    a <nth> (scuză|echipă|minciună|explicație)
    (pentru)? (a|al) <nth> (oară|dată|săptămână|lună|mail|e-mail|mesaj|colet|produs|vizită|amânare|programare|tehnician|aparat|sesizare|reclamație|cerere|apel|lampă|telefon|reparație|livrare|comandă|încercare|an|weekend)
    a doua oară|doua oara
    (a|al) <nth> _4 (stricat*|spart*|greșit*|defect*|la fel|tot|amânat*)
    de <number> ori
    de (mai multe|nenumărate|nu știu câte|n|zeci de|sute de) ori
    (încă) (o|un) (actualizare|dată|eroare|problemă|amânare|întârziere|factură|lună|săptămână|pană|scuză|minciună|greșeală)
    (același|aceeași) (lucru|problemă|eroare|poveste|defect|situație|greșeală|chestie|răspuns)
    nu (este|e) prima (dată|oară)
    se (repetă|întâmplă din nou|tot întâmplă)
    (ca de obicei|ca întotdeauna|ca de fiecare dată)
    (și|tot) (luna|data|anul|săptămâna) (trecută|asta)
    (repetat|repetate rânduri|repetate)
    (la rând|consecutiv)
    în fiecare lună
    luna de luna
    câte ori
    (întâi) . _6 apoi
    (altă) . (altă)
    <number> (săptămâni|luni) pentru (o|un)
    (deși|chiar dacă) _8 (anulat*|promis|confirmat|spus)
    de la capăt|de la zero
    încă o dată !mulțumesc
    ^iar !dacă|apoi|după
    iar (fără|robot*|cade|pică|picat|au|mi|ne|vă|aceeași|același)
    a câta (oară|dată)
    (a|al) <nth> (frigider|laptop|ceas|pereche|tabletă|inspector|zi|noapte|intervenție|factură|reminder|retur|schimb|bucată|coleg)
    (aceeași|același|aceleași|aceiași) !timp|zi|lună|preț|adresă|firmă|oră|cutie|zonă
    data (trecută|anterioară|aia)
    (și|ca|la fel) _2 (data|luna|anul|săptămâna) trecut*
    (revenit|reapărut|persistă)
  `,
  'wrote-before': `
    (v-am|am|v-a|le-am|i-am|ți-am|tot|deja) (mai)? _ <contacted> _5 (deja|de două ori|de trei ori|de mai multe|ieri|săptămâna|luni|marți|miercuri|joi|vineri|acum|în <month>|dar|și|fără|despre|că|operatori|luna|zile|ori|mail|mailuri|același|aceeași|la telefon|cu)
    (v-am|v-a) _2 <contacted>
    am (tot|mai|deja) <contacted>
    <contacted> (deja|de <number> ori|ieri|săptămâna trecută|luna trecută|în <month>|acum|repetat)
    (mesajul|mailul|e-mailul|emailul|sesizarea|reclamația|cererea|solicitarea|tichetul|discuția|apelul|mesajele|mailurile) _2 (meu|mea|mele|anterior*|precedent*|trecut*|de ieri)
    (cum|așa cum|după cum) (am|v-am) (spus|scris|zis|menționat|explicat)
    (două|trei|patru|cinci|câteva|#|zeci de) _ (mailuri|e-mailuri|emailuri|mesaje|sesizări|reclamații|operatori|apeluri|telefoane|cereri|agenți|colegi|tichete)
    (al|a) <nth> (mail|e-mail|email|mesaj|sesizare|reclamație|apel|cerere|telefon|tichet|operator)
    (aveți|avem|există|e) (vreo|vreun|ceva) (noutate|noutăți|veste|vești|nou|progres|răspuns)
    (revin|reiau|repet|insist) _2 (cu|la|asupra|mesajul|rugămintea|întrebarea|solicitarea|sesizarea)?
    (vorbit) _3 (cu|operator*|coleg*|dumneavoastră|cineva) _3 (ieri|săptămâna|luni|acum|care|diferit*|de)?
    (explic*|repet*|spun*|povest*) _4 (de fiecare dată|din nou|același|aceeași|de la patru|la trei|tuturor|ori)
    (colega|colegul|operatorul|operatoarea) (dumneavoastră|dvs|voastră|vostru|mi-a|a)
    (sesizare*|sesizarea|reclamați*|tichet*|cazul|dosar*|solicitare*) _4 (de|din|deschis*|închis*|acum|fără|în așteptare|nerezolvat*) _2 (zile|săptămâni|luni|luna|<month>|răspuns)?
    (ni|mi) se (tot)? (spune|zice|promite|răspunde)
    se tot spune
    (semnalat|sesizat|raportat|reclamat) _4 (în|luna|săptămâna|acum|aceeași|același|deja|ieri)
    am (mai)? (zis|spus|scris|întrebat|anunțat|semnalat) _2 (o dată|iar|ieri|deja|luni)
    am mai (zis|spus|scris|întrebat|anunțat|semnalat|sunat|raportat)
    (tichet*|incident*|cazul) _2 (deschis*|redeschis*|escaladat*)
    revin (și|public|iar)
    reminder*
    (lăsat|trimis) _2 (mesaje|mailuri|mesaj|formular*)
    (formular|cerere|mail) (completat*|trimis*) _3 (luni|marți|miercuri|joi|vineri|#|pe)
    (la|după) <number> (mailuri|mesaje|apeluri|telefoane|sesizări)
    (semnalat|sesizat|reclamat|anunțat) (luni|marți|miercuri|joi|vineri|ieri|pe)
    v-am (tot|mai)
  `,
  waited: `
    (aștept|așteptăm|așteptat|așteptând) _4 (<number>|de|o săptămână|o lună|de mult|atât|deja|ieri|luni|ore|zile|prea) _2 (<span>)?
    (de|după|trecut|trec|peste|aproape|deja) _2 (<number>|o|un) _ (<span>|săptămână|lună|zile)
    de (când|ieri|azi|dimineață|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|săptămâna trecută|luna trecută|ore|zile|săptămâni|luni bune|atâta|mult|la ultima|vreo) !aici|la
    (suntem|stăm|stau|sunt) (de)? <number> (zile|ore|săptămâni|luni)
    de când (ne-am|am|mi-am|v-am|aștept)
    (au|a) trecut (deja|peste|mai bine de)? _ (<number>|o|un|mai mult) _ (<span>)?
    (<number>|o) (zile|săptămâni|săptămână|lună|luni|ore) (și|fără|de când|de așteptare|întârziere|în așteptare|de tăcere|la telefon)
    (zile|ore|săptămâni|luni) întregi
    (comandat|plătit|returnat|trimis|anulat|cerut|depus|achitat|transferat|cumpărat) _5 (acum|în urmă cu|de) <number>|o (zile|săptămâni|luni|săptămână|lună)
    acum <number>|o (săptămâni|luni|săptămână|lună|zile) _3 (comandat|plătit|trimis|cerut|returnat|depus|scris)?
    încă (aștept|așteptăm)
    tot aștept|așteptăm
    (stau|stat|ținut) _3 (telefon|așteptare|linie|fir)
    sătul|săturat _ (să)? (aștept|așteptat)
    coadă|cozi
    nici (acum|azi|astăzi) !nu
    suntem (în|la) (ziua|<month>)
  `,
  'waited-long': `
    (de|după|trecut|trec|peste|aproape|deja|aștept*) _2 (<number>|o) _ (săptămâni|săptămână|luni|lună|ani) !garanție
    (săptămâni|luni) (întregi|de zile|bune)
    !atât|așa de (săptămâni|luni de zile|mult timp|atâta timp) !ori
    (comandat|plătit|returnat|trimis|anulat|cerut|depus|achitat|transferat) _5 (acum|în urmă cu) <number>|o (săptămâni|luni|lună)
    (aștept|așteptat) _ (o veșnicie|de mult|o grămadă)
    de (șapte|opt|nouă|zece|#) zile
    din (<month>)
    de luna trecută
    de la (paște|paști|crăciun|începutul|revelion|vara|sfârșitul) !în|până
  `,
  unanswered: `
    (niciun|nici un|nicio|nici o|fără|vreun) _2 (răspuns|semn|veste|reacție|explicație|feedback|cuvânt|informație|confirmare|notificare|mail|mesaj|noutate|telefon|reply)
    nimeni _5 (răspun*|sun*|contact*|ajut*|știe|interes*|ocup*|ascult*|obosit|obosi*|spus|spune|catadicsi*|preia|anunț*|scris|scrie|dat|zis|poate|vrea|revenit|explic*|pasă)
    (nu|n) (mi|ne|îmi|m|am|a|ați|au|s)? _3 (răspun*|răspuns|revenit|reveniți|contactat|sunat|catadicsit)
    nu _ (răspundeți|răspunde|răspund|ridică|ridicați|reacționați)
    tăcere|liniște totală
    ignor*
    (vă) (faceți|prefaceți) _ că
    nu (reușesc|pot|am reușit|e posibil|se poate) _3 (vorbe*|vorbi*|contact*|sun*|dau de|prind*|găse*|ajung*) _ (cu|cineva|nimeni|pe cineva|voi|un operator)?
    nu dau de (nimeni|voi|cineva)
    (mi-a|mi-au|a|au|mi-ați) închis (telefonul|în nas)
    (bot|botul|chatbot*|mesaj automat|răspuns automat|copy-paste|copy paste|șablon*)
    (închideți|închis) _2 (tichetul|sesizarea|cazul|reclamația|solicitarea)
    (e|este) (cineva) _ (acolo)?
    mă (ignorați|duceți cu vorba|amânați)
    duce* cu (vorba|zăhărelul)
    alo
    (robotul|robot|robotului) _3 (mă|ne|întreabă|răspunde|zice|spune|vocal|vostru|telefon*)
    (chat*|suna*|sun|vorbesc|vorbești|vorbi|iar|cu un|un) robot|robotul|robotului
    (apăs|apas|apăsat|tasta) _ #
    (sună|suna|sunat|numărul|telefonul|butonul) _4 (gol|ocupat|nealocat|neatribuit|mort)
    telefon închis
    muzica|muzică !bună|tare|live|fără
    seen
    (zero|0) (răspuns*|reacți*)
    răspuns (nu|ioc)
    (tichet*|cazul|sesizare*|reclamați*) _4 (închis*|închide) _ (automat|fără)
    revine (un|o) coleg*
    (nici|niciun) (un)? (sms|mail|telefon|semn)
    (alt|al) (contact|număr) nu
    (încerc|încercat) _2 (să)? (dau de|vorbesc|sun|contactez)
    (vorbesc|vorbim) cu (un)? (perete*|pereții|robot*)
    (citit*|citiți) _2 (mesaj*|mail*|privat)
  `,
  'passed-around': `
    (trimis*|trimit|trimite|trimiteți|plimb*|pas*|redirecțion*|transfer*|mut*) _4 (de la|pe|către|între|dintr-o|înapoi) _4 (la|alt*|telefon|chat|departament*|unul|altul|cealaltă|magazin|curier|producător|voi|service)
    (fiecare) _3 (spune|zice|altceva|operator*)
    (de la unul|de la ana|de la un|de colo)
    (plimbat|plimbați|plimb)
    (alt|altă|alți|patru|trei|cinci|diferiți|mai mulți) (operator*|persoan*|departament*|agent*|răspuns|coleg*)
    operatori diferiți
    (nimeni) _3 (responsab*|asum*|vină|vinovat)
    nu (e|este|ține de) (departamentul|treaba|vina|noi|ei|competența)
    (dați|dau|dă|aruncați) vina
    se ocupă cineva
    (în cerc vicios)
    (discutați|vorbiți|contactați|adresați-vă) _2 (banca|curierul|producătorul|vânzătorul|magazinul|furnizorul|vanzatorul)
    (trimite|trimit|duce|trimiteți) (la|pe) (aplicație|site|ghișeu|sediu|meniu|formular|chat|magazin)
    (magazinul|curierul|banca|vânzătorul|firma|platforma|unii) _3 (zice|spune|zic|spun) _8 (magazinul|curierul|banca|vânzătorul|firma|platforma|alții)
    (dintr-un|de la un) (birou|ghișeu|meniu)
  `,
};
