// The agent's own words in the states of power-states.ts, written anew in each language.
import type { Lang } from '../../src/domain/language/lang.ts';

type CardText = {
  readonly decision: string;
  readonly limit?: string;
  readonly condition?: string;
  readonly owner?: string;
};

type PowerTexts = {
  readonly vision: string;
  readonly cards: {
    readonly replace: CardText;
    readonly voucher: CardText;
    readonly rush: CardText;
    readonly ended: CardText;
    readonly word: string;
  };
  readonly limit: Required<CardText>;
  readonly decided: {
    readonly text: string;
    readonly why: string;
    readonly outcome: string;
    readonly lesson: string;
    readonly again: string;
  };
  readonly asked: { readonly text: string; readonly why: string };
  readonly lesson: string;
  readonly win: string;
  readonly thanked: string;
  readonly given: string;
  /** To whom, what for, what it changed. */
  readonly thanks: readonly [string, string, string];
  readonly asks: string;
  readonly typed: { readonly prefers: string; readonly helped: string };
};

export const powerTexts: Readonly<Record<Lang, PowerTexts>> = {
  en: {
    vision: 'Nobody leaves me wondering. Whoever writes to us knows what happens next, and when.',
    cards: {
      replace: {
        decision: 'Send a new one before the old one is back',
        limit: 'up to €60',
        condition: 'There is a photo of the damage',
        owner: 'Ruth, warehouse',
      },
      voucher: { decision: 'A voucher for the trouble', limit: '€10', owner: 'Ruth' },
      rush: { decision: 'Express shipping at our cost' },
      ended: { decision: 'Waive the reminder fee', limit: 'once a year' },
      word: 'lamp',
    },
    limit: {
      decision: 'Refund the postage',
      limit: 'up to 20 euro',
      condition: 'The parcel came late or damaged',
      owner: 'Team lead',
    },
    decided: {
      text: 'Replaced a lamp without waiting for the return',
      why: 'Second broken one, and the photo was clear',
      outcome: 'She wrote back the same day; no third mail',
      lesson: 'A clear photo is enough',
      again: 'When the damage shows in the photo',
    },
    asked: { text: 'Sent the lamp by courier at our cost', why: 'It was a present for the weekend' },
    lesson: 'Ask for the hour, not the day: two customers took “Friday” as the morning.',
    win: 'Mr Lind calmed down once I named the three things he had asked for.',
    thanked: '“You were the first who told me the truth about the delay.”',
    given: 'Ola, thank you for taking over the late call. Because of that I could finish the repair before six.',
    thanks: ['Ola', 'taking over the late call', 'I could finish the repair before six'],
    asks: 'I’ll have to ask my manager',
    typed: { prefers: 'A call after five, no forms', helped: 'The tracking link in the first line' },
  },
  pl: {
    vision: 'Nikt nie zostaje u mnie w niepewności. Kto do nas pisze, wie, co będzie dalej i kiedy.',
    cards: {
      replace: {
        decision: 'Wysłać nowy produkt, zanim wróci stary',
        limit: 'do 250 zł',
        condition: 'Jest zdjęcie uszkodzenia',
        owner: 'Renata, magazyn',
      },
      voucher: { decision: 'Bon za kłopot', limit: '40 zł', owner: 'Renata' },
      rush: { decision: 'Wysyłka ekspresowa na nasz koszt' },
      ended: { decision: 'Umorzyć opłatę za upomnienie', limit: 'raz w roku' },
      word: 'lampa',
    },
    limit: {
      decision: 'Zwrócić koszt wysyłki',
      limit: 'do 80 zł',
      condition: 'Paczka przyszła późno albo uszkodzona',
      owner: 'Liderka zespołu',
    },
    decided: {
      text: 'Nowa lampa bez czekania na zwrot',
      why: 'Druga stłuczona z rzędu, a zdjęcie było wyraźne',
      outcome: 'Odpisała tego samego dnia, trzeciego maila nie było',
      lesson: 'Wyraźne zdjęcie wystarczy',
      again: 'Gdy na zdjęciu widać uszkodzenie',
    },
    asked: { text: 'Lampa kurierem na nasz koszt', why: 'To był prezent na weekend' },
    lesson: 'Pytać o godzinę, nie o dzień: dwie osoby zrozumiały „piątek” jako rano.',
    win: 'Pan Lis się uspokoił, gdy wymieniłem trzy rzeczy, o które prosił.',
    thanked: '„Jako pierwsza osoba powiedział mi pan prawdę o opóźnieniu”.',
    given: 'Olu, dziękuję za przejęcie późnej rozmowy. Dzięki temu naprawa była gotowa przed szóstą.',
    thanks: ['Olu', 'przejęcie późnej rozmowy', 'naprawa była gotowa przed szóstą'],
    asks: 'Muszę zapytać przełożoną',
    typed: { prefers: 'Telefon po siedemnastej, bez formularzy', helped: 'Link do śledzenia w pierwszym zdaniu' },
  },
  ro: {
    vision: 'La mine nu rămâne nimeni cu întrebarea „și acum?”. Cine ne scrie știe ce urmează și când.',
    cards: {
      replace: {
        decision: 'Trimit produsul nou înainte să se întoarcă cel vechi',
        limit: 'până la 300 de lei',
        condition: 'Există o poză cu defectul',
        owner: 'Raluca, depozit',
      },
      voucher: { decision: 'Un voucher pentru neplăcere', limit: '50 de lei', owner: 'Raluca' },
      rush: { decision: 'Livrare expres pe cheltuiala noastră' },
      ended: { decision: 'Anulez taxa de întârziere', limit: 'o dată pe an' },
      word: 'lampă',
    },
    limit: {
      decision: 'Rambursez transportul',
      limit: 'până la 100 de lei',
      condition: 'Coletul a venit târziu sau deteriorat',
      owner: 'Coordonatoarea echipei',
    },
    decided: {
      text: 'Am trimis altă lampă fără să aștept returul',
      why: 'A doua spartă la rând, iar poza era clară',
      outcome: 'A răspuns în aceeași zi; al treilea mail n-a mai venit',
      lesson: 'O poză clară ajunge',
      again: 'Când defectul se vede în poză',
    },
    asked: { text: 'Lampa prin curier, pe cheltuiala noastră', why: 'Era un cadou pentru weekend' },
    lesson: 'Întreb ora, nu ziua: doi clienți au înțeles „vineri” ca dimineața.',
    win: 'Domnul Lupu s-a liniștit când i-am numit cele trei lucruri cerute.',
    thanked: '„Ați fost primul care mi-a spus adevărul despre întârziere.”',
    given: 'Ana, îți mulțumesc pentru că ai preluat apelul târziu. Datorită ție am terminat reparația înainte de șase.',
    thanks: ['Ana', 'că ai preluat apelul târziu', 'am terminat reparația înainte de șase'],
    asks: 'Trebuie să o întreb pe șefa mea',
    typed: { prefers: 'Un telefon după ora 17, fără formulare', helped: 'Linkul de urmărire în primul rând' },
  },
};
