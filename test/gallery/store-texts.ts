// What the pictures for the stores say beside the panel: a line on each, and an invented helpdesk in each language.
import type { Lang } from '../../src/domain/language/lang.ts';

export const pictures = ['ticket', 'reply', 'today', 'me', 'studio'] as const;
export type Picture = (typeof pictures)[number];

type Message = {
  readonly from: 'customer' | 'agent';
  readonly at: string;
  readonly text: string;
};

type Owed = { readonly customer: string; readonly words: string };

export type StoreTexts = {
  /** Stands on the picture, and under it in docs/store. */
  readonly captions: Readonly<Record<Picture, string>>;
  readonly tile: string;
  /** Who wrote. */
  readonly customer: string;
  /** The prompt in the studio that its first ticket in this language asks for. */
  readonly prompt: string;
  readonly desk: {
    readonly agent: string;
    readonly status: string;
    readonly channel: string;
    readonly toAll: string;
    readonly note: string;
    readonly send: string;
    readonly choose: string;
  };
  /** The first is the one that is open. */
  readonly list: readonly (readonly [subject: string, from: string, at: string])[];
  readonly messages: readonly Message[];
  /** How the reply begins, what had better not stand in it, and what it promises. */
  readonly draft: { readonly start: string; readonly clumsy: string; readonly promise: string };
  /** Whom something was promised to, and what. */
  readonly owed: readonly [Owed, Owed, Owed];
  /** Who has gone quiet. */
  readonly quiet: string;
};

export const storeTexts: Readonly<Record<Lang, StoreTexts>> = {
  en: {
    captions: {
      ticket: 'How they may feel, and the words that show it',
      reply: 'Five steps fill in as you write. No score, no ranking',
      today: 'What you promised, in time to keep it',
      me: 'A room of your own between tickets. Nobody else reads it',
      studio: 'Write packs of good words for your team, and try them on a ticket',
    },
    tile: 'Answer with care. Keep your word.',
    customer: 'Maria González',
    prompt: 'prompts/0',
    desk: {
      agent: 'Alex Morgan',
      status: 'Open',
      channel: 'Email',
      toAll: 'Public reply',
      note: 'Internal note',
      send: 'Send',
      choose: 'No ticket is open.',
    },
    list: [
      ['Lamp arrived broken again', 'Maria González', 'Sun'],
      ['Charged twice for one order', 'Andrei Popescu', 'Mon'],
      ['Wrong name on the invoice', 'Ewa Kowalska', 'Mon'],
      ['Router drops out on Thursdays', 'Tom Baker', '09:18'],
      ['Can I change the delivery day?', 'Nadia Rahman', '10:52'],
      ['Thank you for last week', 'Leo Fischer', '13:30'],
    ],
    messages: [
      {
        from: 'agent',
        at: '16 November, 10:02',
        text: 'Dear Maria, a new lamp left our warehouse this morning.',
      },
      {
        from: 'customer',
        at: '19 November, 17:48',
        text: 'It came today, and the glass is in pieces again. The photo is attached.',
      },
      {
        from: 'customer',
        at: '20 November, 09:05',
        text: 'Has anybody seen my mail?',
      },
      {
        from: 'customer',
        at: '22 November, 12:36',
        text: 'Good afternoon,\n\nthe second lamp is broken too, and nobody answered my last two mails. It was to be a present for my mother, and her birthday is on Saturday.\n\nPlease send a lamp that is whole. When will it arrive?',
      },
    ],
    draft: {
      start: 'Dear Maria,\n\nI am sorry the second lamp broke, and that is on us.',
      clumsy: 'You should have checked the parcel at the door.',
      promise: 'I will write to you by 16:00 today.',
    },
    owed: [
      { customer: 'Andrei Popescu', words: 'I will write to you by 15:00' },
      { customer: 'Ewa Kowalska', words: 'you will have the corrected invoice by 17:00' },
      { customer: 'Tom Baker', words: 'I will check on Thursday morning that it still holds' },
    ],
    quiet: 'Leo Fischer',
  },
  pl: {
    captions: {
      ticket: 'Co klient może czuć i po jakich słowach to widać',
      reply: 'Pięć kroków zaznacza się samo, gdy piszesz. Bez punktów',
      today: 'Co obiecane, to dotrzymane: przypomnienie w porę',
      me: 'Twój pokój między zgłoszeniami. Nikt inny go nie czyta',
      studio: 'Napisz pakiet dobrych słów dla zespołu i wypróbuj go na zgłoszeniu',
    },
    tile: 'Odpowiadaj z troską. Dotrzymuj słowa.',
    customer: 'Małgorzata Wiśniewska',
    prompt: 'prompts/1',
    desk: {
      agent: 'Ola Nowak',
      status: 'Otwarte',
      channel: 'E-mail',
      toAll: 'Odpowiedź',
      note: 'Notatka wewnętrzna',
      send: 'Wyślij',
      choose: 'Żadne zgłoszenie nie jest otwarte.',
    },
    list: [
      ['Lampa znowu przyszła stłuczona', 'Małgorzata Wiśniewska', 'niedz.'],
      ['Podwójna płatność za zamówienie', 'Andrzej Zieliński', 'pon.'],
      ['Złe nazwisko na fakturze', 'Ewa Kowalska', 'pon.'],
      ['Router gubi sieć w czwartki', 'Tomasz Baran', '09:18'],
      ['Czy mogę zmienić dzień dostawy?', 'Nadia Wójcik', '10:52'],
      ['Dziękuję za zeszły tydzień', 'Leon Fiszer', '13:30'],
    ],
    messages: [
      {
        from: 'agent',
        at: '16 listopada, 10:02',
        text: 'Pani Małgorzato, nowa lampa wyszła dziś rano z magazynu.',
      },
      {
        from: 'customer',
        at: '19 listopada, 17:48',
        text: 'Przyszła dzisiaj i klosz znowu jest w kawałkach. Zdjęcie w załączniku.',
      },
      {
        from: 'customer',
        at: '20 listopada, 09:05',
        text: 'Czy ktoś widział mojego maila?',
      },
      {
        from: 'customer',
        at: '22 listopada, 12:36',
        text: 'Dzień dobry,\n\nto już druga stłuczona lampa, a na moje dwa maile nikt nie odpowiedział. Miał to być prezent dla mamy, a urodziny są w sobotę.\n\nProszę przysłać całą lampę. Kiedy ona dotrze?',
      },
    ],
    draft: {
      start: 'Pani Małgorzato,\n\nprzykro mi, że druga lampa też się stłukła, to nasza wina.',
      clumsy: 'Trzeba było sprawdzić paczkę przy kurierze.',
      promise: 'Odezwę się do Pani dziś do 16:00.',
    },
    owed: [
      { customer: 'Andrzej Zieliński', words: 'napiszę do Pana do 15:00' },
      { customer: 'Ewa Kowalska', words: 'poprawioną fakturę otrzyma Pani do 17:00' },
      { customer: 'Tomasz Baran', words: 'w czwartek rano sprawdzę, czy wszystko nadal działa' },
    ],
    quiet: 'Leon Fiszer',
  },
  ro: {
    captions: {
      ticket: 'Ce poate simți clientul și din ce cuvinte se vede',
      reply: 'Cinci pași se bifează singuri cât scrii. Fără note',
      today: 'Ce ai promis, amintit la timp',
      me: 'Camera ta, între tichete. Nimeni altcineva nu o citește',
      studio: 'Scrie pachete de vorbe bune pentru echipă și încearcă-le pe un tichet',
    },
    tile: 'Răspunde cu grijă. Ține-te de cuvânt.',
    customer: 'Ștefania Mărginean',
    prompt: 'prompts/1',
    desk: {
      agent: 'Ana Ionescu',
      status: 'Deschis',
      channel: 'E-mail',
      toAll: 'Răspuns',
      note: 'Notă internă',
      send: 'Trimite',
      choose: 'Niciun tichet nu e deschis.',
    },
    list: [
      ['Lampa a ajuns din nou spartă', 'Ștefania Mărginean', 'dum.'],
      ['Comandă plătită de două ori', 'Andrei Popescu', 'lun.'],
      ['Alt nume pe factură', 'Ewa Kowalska', 'lun.'],
      ['Routerul cade în fiecare joi', 'Toma Dobre', '09:18'],
      ['Pot schimba ziua livrării?', 'Nadia Rusu', '10:52'],
      ['Mulțumesc pentru săptămâna trecută', 'Leo Fischer', '13:30'],
    ],
    messages: [
      {
        from: 'agent',
        at: '16 noiembrie, 10:02',
        text: 'Doamnă Mărginean, o lampă nouă a plecat azi-dimineață din depozit.',
      },
      {
        from: 'customer',
        at: '19 noiembrie, 17:48',
        text: 'A ajuns azi, iar abajurul e din nou bucăți. Atașez fotografia.',
      },
      {
        from: 'customer',
        at: '20 noiembrie, 09:05',
        text: 'A văzut cineva mailul meu?',
      },
      {
        from: 'customer',
        at: '22 noiembrie, 12:36',
        text: 'Bună ziua,\n\nși a doua lampă e spartă, iar la ultimele două mailuri nu mi-a răspuns nimeni. Trebuia să fie cadou pentru mama, iar ziua ei e sâmbătă.\n\nVă rog să-mi trimiteți o lampă întreagă. Când ajunge?',
      },
    ],
    draft: {
      start: 'Doamnă Mărginean,\n\nîmi pare rău că și a doua lampă s-a spart, e vina noastră.',
      clumsy: 'Trebuia să verificați coletul la livrare.',
      promise: 'Vă scriu azi până la 16:00.',
    },
    owed: [
      { customer: 'Andrei Popescu', words: 'vă scriu până la 15:00' },
      { customer: 'Ewa Kowalska', words: 'primiți factura corectată până la 17:00' },
      { customer: 'Toma Dobre', words: 'joi dimineață verific dacă totul merge încă' },
    ],
    quiet: 'Leo Fischer',
  },
};
