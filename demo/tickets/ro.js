// The Romanian tickets. All people are invented.
import { daysAgo, hoursAgo } from '../when.js';

/** @type {readonly import('./tickets.js').Ticket[]} */
export const romanian = [
  {
    id: '48215',
    lang: 'ro',
    subject: 'Plată dublă pentru aceeași comandă',
    requester: { name: 'Andrei Popescu', email: 'andrei.popescu@example.com' },
    status: 'Open',
    channel: 'Email',
    queue: 'Billing',
    messages: [
      {
        author: 'customer',
        name: 'Andrei Popescu',
        at: hoursAgo(4.1),
        text: `Bună ziua,

Azi-dimineață am văzut pe extrasul de cont că mi s-au luat de două ori 349 de lei pentru aceeași comandă, nr. 20877. Eu am apăsat o singură dată pe „Plătește”, dar pagina s-a blocat și am reîncărcat-o.

Sunt foarte îngrijorat, pentru că pe card mi-au mai rămas 60 de lei, iar poimâine trebuie să plătesc chiria. Mi-e teamă că banii se întorc abia peste câteva săptămâni, cum s-a întâmplat cu alt magazin.

Vă rog să-mi spuneți dacă plata dublă se vede și la dumneavoastră și când primesc banii înapoi.

Vă mulțumesc anticipat,
Andrei Popescu`,
      },
      {
        author: 'note',
        name: 'Alex Morgan',
        at: hoursAgo(3.8),
        text: `Two charges, 349.00 each, 40 seconds apart. Second one is still "authorised", so the bank can release it without a refund.`,
      },
    ],
  },
  {
    id: '48204',
    lang: 'ro',
    subject: 'Închiderea abonamentului soțului meu',
    requester: { name: 'Elena Munteanu', email: 'elena.munteanu@example.com' },
    status: 'Open',
    channel: 'Email',
    queue: 'Accounts',
    messages: [
      {
        author: 'customer',
        name: 'Elena Munteanu',
        at: daysAgo(1, '19:12'),
        text: `Bună seara,

Soțul meu, Gheorghe Munteanu, a murit acum două săptămâni. Abonamentul de internet și televiziune este pe numele lui, iar la telefon mi s-a cerut să sune chiar titularul. Nu am mai știut ce să răspund.

Mi-e foarte greu să mă ocup de hârtii zilele acestea. Vă rog să-mi scrieți ce acte trebuie să trimit ca să închid contractul și dacă pot păstra numărul de telefon fix, pe care îl știu toți prietenii noștri.

Vă mulțumesc,
Elena Munteanu`,
      },
    ],
  },
  {
    id: '48209',
    lang: 'ro',
    subject: 'Program de livrare sâmbăta',
    requester: { name: 'Ioana Dumitrescu', email: 'ioana.dumitrescu@example.com' },
    status: 'New',
    channel: 'Web form',
    queue: 'Orders',
    messages: [
      {
        author: 'customer',
        name: 'Ioana Dumitrescu',
        at: hoursAgo(6.5),
        text: `Bună ziua,

Aș vrea să comand un birou și două scaune. Livrați și sâmbăta în Cluj-Napoca și, dacă da, în ce interval orar? M-ar interesa și dacă montajul este inclus în preț.

O zi frumoasă,
Ioana Dumitrescu

--
Ioana Dumitrescu
arhitectă`,
      },
    ],
  },
];
