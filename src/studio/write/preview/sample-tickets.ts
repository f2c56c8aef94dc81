// Invented tickets to try a draft on, each written in its own language, none a translation of another.
import type { Lang } from '../../../domain/language/lang.ts';

export type SampleTicket = {
  readonly id: string;
  readonly lang: Lang;
  /** As a helpdesk would have it. */
  readonly subject: string;
  readonly requester: string;
  readonly channel: string;
  readonly text: string;
};

export const sampleTickets: readonly SampleTicket[] = [
  {
    id: 'en-broken',
    lang: 'en',
    subject: 'Lamp arrived broken again',
    requester: 'Maria Gonzalez',
    channel: 'email',
    text: 'This is the second lamp that arrives broken. I wrote to you on Monday and nobody answered. I have had no light in my hallway for two weeks. When will I get one that works?',
  },
  {
    id: 'en-charge',
    lang: 'en',
    subject: 'Charged twice',
    requester: 'Tom Becker',
    channel: 'chat',
    text: 'Hi, I was charged twice for order 7741. Could you refund one of them please? I need the money for my rent on Friday and I am a bit worried.',
  },
  {
    id: 'en-question',
    lang: 'en',
    subject: 'Which bulb?',
    requester: 'Asha Patel',
    channel: 'form',
    text: 'Hello, which bulb fits the Nordlicht floor lamp? The label has worn off. Thank you.',
  },
  {
    id: 'en-furious',
    lang: 'en',
    subject: 'Third time asking',
    requester: 'Daniel Frost',
    channel: 'social',
    text: 'THIRD time I ask. Your courier lied about the delivery, your chat hung up on me, and now I hear "please be patient". This is a disgrace, I want a person to call me today.',
  },
  {
    id: 'pl-opoznienie',
    lang: 'pl',
    subject: 'Gdzie jest moja paczka',
    requester: 'Anna Wójcik',
    channel: 'e-mail',
    text: 'Dzień dobry, paczka miała być w środę, a jest piątek i nadal nic. Jutro są urodziny mamy i nie mam prezentu. Bardzo proszę o konkretną odpowiedź, kiedy dotrze.',
  },
  {
    id: 'pl-stluczona',
    lang: 'pl',
    subject: 'Stłuczona lampa',
    requester: 'Krzysztof Mazur',
    channel: 'czat',
    text: 'Przyszła stłuczona, całe pudełko w szkle. Dziecko mogło się skaleczyć! Co teraz mam z tym zrobić i kto mi odda pieniądze?',
  },
  {
    id: 'pl-dziekuje',
    lang: 'pl',
    subject: 'Dziękuję',
    requester: 'Zofia Nowak',
    channel: 'e-mail',
    text: 'Wszystko działa, lampa świeci pięknie. Chciałam tylko podziękować pani, która odebrała telefon w sobotę.',
  },
  {
    id: 'pl-faktura',
    lang: 'pl',
    subject: 'Błędna faktura',
    requester: 'Piotr Zieliński',
    channel: 'formularz',
    text: 'Na fakturze jest zła kwota i nie pierwszy raz. Nie rozumiem, skąd te 40 złotych. Proszę o poprawną fakturę do końca tygodnia.',
  },
  {
    id: 'ro-intarziere',
    lang: 'ro',
    subject: 'Comanda nu a ajuns',
    requester: 'Ioana Popescu',
    channel: 'email',
    text: 'Bună ziua, comanda trebuia să ajungă marți și nimeni nu-mi spune nimic. Am sunat de două ori. Sunt foarte dezamăgită, când o primesc?',
  },
  {
    id: 'ro-sparta',
    lang: 'ro',
    subject: 'Veioză spartă',
    requester: 'Andrei Munteanu',
    channel: 'chat',
    text: 'Veioza a venit spartă, am cioburi pe tot holul. Vreau banii înapoi sau alta până vineri, altfel fac reclamație.',
  },
  {
    id: 'ro-cont',
    lang: 'ro',
    subject: 'Cont blocat',
    requester: 'Elena Dumitru',
    channel: 'formular',
    text: 'Nu mai pot intra în cont după actualizare și am acolo toate facturile. Mi-e teamă că le-am pierdut. Ce pot să fac?',
  },
  {
    id: 'ro-intrebare',
    lang: 'ro',
    subject: 'Garanție',
    requester: 'Mihai Stan',
    channel: 'email',
    text: 'Bună ziua, câți ani de garanție are lampadarul Aurora? Mulțumesc.',
  },
];
