// The Polish tickets. All people are invented.
import { daysAgo, hoursAgo } from '../when.js';

/** @type {readonly import('./tickets.js').Ticket[]} */
export const polish = [
  {
    id: '48217',
    lang: 'pl',
    subject: 'Instalacja internetu przełożona po raz trzeci',
    requester: { name: 'Katarzyna Wiśniewska', email: 'katarzyna.wisniewska@example.com' },
    status: 'Open',
    channel: 'Email',
    queue: 'Internet',
    messages: [
      {
        author: 'customer',
        name: 'Katarzyna Wiśniewska',
        at: daysAgo(8, '17:20'),
        text: `Dzień dobry,

montaż internetu został właśnie przesunięty po raz drugi. Proszę o termin, który będzie już ostateczny, bo pracuję z domu.

Katarzyna Wiśniewska`,
      },
      {
        author: 'agent',
        name: 'Alex Morgan',
        at: daysAgo(7, '10:02'),
        text: `Dzień dobry, Pani Katarzyno,

przepraszam za zamieszanie. Technik przyjedzie do Pani w tym tygodniu między 8.00 a 16.00, termin jest potwierdzony.

Pozdrawiam
Alex Morgan`,
      },
      {
        author: 'system',
        name: 'Harbour',
        at: daysAgo(1, '18:45'),
        text: `Technician visit moved: no crew available. Text message sent to the customer.`,
      },
      {
        author: 'customer',
        name: 'Katarzyna Wiśniewska',
        at: hoursAgo(3.4),
        text: `To już trzeci raz, kiedy przekładają Państwo termin instalacji!

Wczoraj wzięłam dzień urlopu i czekałam w domu od ósmej do szesnastej. Nikt nie przyjechał, nikt nawet nie zadzwonił. Dowiedziałam się wieczorem, z SMS-a. To jest skandal.

Od trzech tygodni pracuję na internecie z telefonu i płacę za to z własnej kieszeni, a abonament naliczyli mi Państwo od pierwszego dnia. Mam tego dość. Żądam konkretnej daty i godziny oraz zwrotu opłat, w przeciwnym razie odstępuję od umowy i składam skargę do UKE.

Katarzyna Wiśniewska

> Technik przyjedzie do Pani w tym tygodniu między 8.00 a 16.00, termin jest potwierdzony.`,
      },
    ],
  },
  {
    id: '48219',
    lang: 'pl',
    subject: 'Nie rozumiem ostatniej faktury',
    requester: { name: 'Marek Zieliński', email: 'marek.zielinski@example.com' },
    status: 'New',
    channel: 'Web form',
    queue: 'Billing',
    messages: [
      {
        author: 'customer',
        name: 'Marek Zieliński',
        at: hoursAgo(5.2),
        text: `Dzień dobry,

dostałem dziś fakturę na 127,40 zł, a do tej pory co miesiąc płaciłem 89 zł. Są na niej dwie pozycje, których nie rozumiem: „wyrównanie za okres rozliczeniowy” i „opłata aktywacyjna”. Nie wiem, czego dotyczą, niczego przecież nie aktywowałem.

Próbowałem sprawdzić to w panelu klienta, ale tam widnieje jeszcze inna kwota, 118 zł, i teraz już zupełnie się pogubiłem. Która jest właściwa? Czy mam zapłacić całość, czy poczekać na korektę?

Będę wdzięczny za wyjaśnienie, najlepiej po kolei.

Z poważaniem
Marek Zieliński`,
      },
    ],
  },
];
