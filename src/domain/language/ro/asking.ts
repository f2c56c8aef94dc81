// Romanian: how customers put a request, and what an agent can ask back.
import type { Asking } from '../asking.ts';

export const asking: Asking = {
  request: `rog rugăm rugăminte vreau vrem aș vrea doresc dorim dori solicit solicităm cer cerem pretind aștept așteptăm sper trebuie nevoie întreb întrebare
    când unde cum cât câte câți care ce cine cui dacă oare puteți poți pot putem poate putea posibil
    trimiteți trimite trimiteți-mi dați dă dați-mi returnați restituiți rambursați reparați repară înlocuiți schimbați schimbă rezolvați rezolvă verificați verifică spuneți
    spune spuneți-mi explicați confirmați sunați sună sunați-mă contactați contactați-mă răspundeți răspunde reveniți ajutați ajută ajutați-mă anulați anulează opriți ștergeți
    corectați modificați deblocați activați resetați faceți lăsați luați veniți ridicați aduceți`,
  please: 'rog rugăm',
  attached: 'atașat atașată atașate anexat anexată găsiți',
  thanks: 'mulțumesc mulțumim mulțam mersi merci mulțumiri recunoscător recunoscătoare',
  courtesies: `
    ce mai faceți
    ce faceți
    ce mai faci
    cum sunteți
    cum vă merge
  `,
  cries: `
    (mai)? e|este|există cineva|careva (pe)? (acolo|aici|la voi|viu|treaz)?
    citește|vede|aude|ascultă cineva|careva (asta|astea|mesajul|mesajele|mailul|mailurile)? (ăsta|acesta|astea|acestea|mele|noastre)?
    mă|ne aude|citește|vede|ascultă cineva|careva
    cineva|careva (pe)? acolo|aici
    chiar|măcar citiți|ascultați (asta|astea|mesajul|mesajele|mailurile)? (ăsta|astea|mele)?
  `,
  joins: 'și sau ori iar dar deci',
  things: `
    comand* comenz*
    colet* pachet* livr* ajung*
    cont contul contului parol*
    factur*
    telefon* sunați sun suna sunat apel*
    mail* email* e-mail*
    ban bani* ramburs* restitu* suma sumă sumei virament*
    plat* plăt*
    contract*
    abonament*
    produs*
    curier*
    înlocui* schimb*
    repar*
    program* termen*
    anul*
  `,
  questions: {
    reference: 'Îmi puteți trimite numărul comenzii sau al contului?',
    'what-happens': 'Ce se întâmplă mai exact, pas cu pas?',
    'since-when': 'De când se întâmplă asta?',
    tried: 'Ce ați încercat până acum?',
    wish: 'Ce soluție ar fi potrivită pentru dumneavoastră?',
  },
};
