// The invented people of the gallery and what they write, in each language. No sentence here was ever sent.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { PromptKind } from '../../src/domain/packs/format/pack.ts';
import type { Stretch } from '../../src/domain/panel-state.ts';

type Saying = { readonly kind: PromptKind; readonly text: string; readonly principle: string; readonly source: string };
type Person = { readonly customer: string; readonly words: string };

export type Texts = {
  readonly subject: string;
  readonly customer: string;
  /** Cues between square brackets. */
  readonly quote: string;
  /** What they ask for; the second is answered by the draft. */
  readonly requests: readonly [string, string];
  readonly sayings: readonly [Saying, Saying, Saying, ...Saying[]];
  readonly pack: string;
  readonly earned: readonly [string, string];
  readonly promise: string;
  readonly vaguePromise: string;
  /** A draft that could be said another way in more than one place. */
  readonly clumsy: string;
  /** A no, as the reply says it. */
  readonly declined: string;
  readonly holding: string;
  readonly others: readonly [Person, Person, Person];
  readonly notes: readonly [string, string, string, string];
  readonly line: string;
};

/** "a [b] c" → stretches with b marked. */
export function marked(text: string): readonly Stretch[] {
  return text
    .split(/[[\]]/)
    .map((part, place) => ({ text: part, marked: place % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}

export const texts: Readonly<Record<Lang, Texts>> = {
  en: {
    clumsy:
      'Dear Maria, we apologise for any inconvenience. You should have checked the parcel at the door. We will get back to you as soon as possible with more information.',
    subject: 'Lamp arrived broken again',
    customer: 'Maria González',
    quote: 'the [second lamp is broken] too, and [nobody answered] my last two mails',
    requests: ['Please send a lamp that is whole.', 'When will it arrive?'],
    sayings: [
      {
        kind: 'say',
        text: 'A second broken lamp, and two mails into silence: that is on us, [Maria].',
        principle: 'Mirror the feeling',
        source: 'Blanchard, Cuff, Halsey: Legendary Service (2014)',
      },
      {
        kind: 'say',
        text: 'I have asked the warehouse to pack [a new lamp] today, and I will write to you by [16:00] with the tracking number.',
        principle: 'Act, then a clock time',
        source: 'Hui & Tse 1996; Sandler, myth 2',
      },
      {
        kind: 'reframe',
        text: 'What did the second delivery cost her: an evening, a gift, her trust?',
        principle: 'Genuine care',
        source: 'Hülsheger & Schewe 2011',
      },
      {
        kind: 'ask',
        text: 'Would a new lamp still help you, or would you rather have the money back?',
        principle: 'Attentive',
        source: 'Legendary Service workshop, Halsey & Beeson',
      },
      {
        kind: 'say',
        text: 'Thank you for the photo; it saved us both a day.',
        principle: 'Thank them',
        source: 'You and others 2020',
      },
    ],
    pack: 'Legendary Service',
    earned: ['that is on us', 'I am sorry the second lamp broke'],
    promise: 'I will write to you by 16:00 today',
    vaguePromise: 'I will get back to you as soon as I hear from the warehouse',
    declined: 'we cannot refund a lamp that was opened',
    holding:
      'Andrei, the bank has confirmed the second charge; the refund is on their side now. I will write again [tomorrow by 11:00].',
    others: [
      { customer: 'Andrei Popescu', words: 'I will write to you by 14:30' },
      { customer: 'Ewa Kowalska', words: 'you will have the corrected invoice by 17:00' },
      { customer: 'Tom Baker', words: 'I will check on Thursday morning that it still holds' },
    ],
    notes: [
      'A new item without return, up to €60, when the photo is clear.',
      'To replace without return, €48: her second broken lamp. It saved three mails.',
      'To ask for the hour, not the day. Two customers took “Friday” as the morning.',
      'Mr Popescu: “You were the first who told me the truth about the delay.”',
    ],
    line: 'Slept badly',
  },
  pl: {
    clumsy:
      'Pani Mario, przepraszamy za wszelkie niedogodności. Trzeba było sprawdzić paczkę przy kurierze. Odezwiemy się do pani najszybciej, jak to możliwe, z dalszymi informacjami.',
    subject: 'Lampa znowu przyszła stłuczona',
    customer: 'Małgorzata Wiśniewska-Zawadzka',
    quote: 'to już [druga stłuczona lampa], a na moje dwa maile [nikt nie odpowiedział]',
    requests: ['Proszę przysłać całą lampę.', 'Kiedy ona dotrze?'],
    sayings: [
      {
        kind: 'say',
        text: 'Druga stłuczona lampa i dwa maile bez odpowiedzi: to nasza wina, [Pani Małgorzato].',
        principle: 'Odzwierciedl emocje',
        source: 'Blanchard, Cuff, Halsey: Legendarna obsługa klienta (2016)',
      },
      {
        kind: 'say',
        text: 'Magazyn pakuje dziś [nową lampę], a do godziny [16:00] wyślę Pani numer przesyłki.',
        principle: 'Działanie, potem godzina',
        source: 'Hui i Tse 1996; Sandler, mit 2',
      },
      {
        kind: 'reframe',
        text: 'Co kosztowała ją druga dostawa: wieczór, prezent, zaufanie?',
        principle: 'Prawdziwa troska',
        source: 'Hülsheger i Schewe 2011',
      },
      {
        kind: 'ask',
        text: 'Czy nowa lampa nadal się Pani przyda, czy lepszy będzie zwrot pieniędzy?',
        principle: 'Uważność',
        source: 'Warsztat Legendarna obsługa, Halsey i Beeson',
      },
      {
        kind: 'say',
        text: 'Dziękuję za zdjęcie, zaoszczędziło nam obojgu cały dzień.',
        principle: 'Podziękuj',
        source: 'You i in. 2020',
      },
    ],
    pack: 'Legendarna obsługa klienta',
    earned: ['to nasza wina', 'przykro mi, że druga lampa też się stłukła'],
    promise: 'Odezwę się do Pani dziś do 16:00',
    vaguePromise: 'Odezwę się, jak tylko dostanę odpowiedź z magazynu',
    declined: 'nie możemy przyjąć zwrotu otwartej lampy',
    holding:
      'Panie Andrzeju, bank potwierdził podwójne obciążenie, zwrot jest już po jego stronie. Napiszę znowu [jutro do 11:00].',
    others: [
      { customer: 'Andrzej Brzęczyszczykiewicz', words: 'napiszę do Pana do 14:30' },
      { customer: 'Ewa Kowalska', words: 'poprawioną fakturę otrzyma Pani do 17:00' },
      { customer: 'Tomasz Źdźbło', words: 'w czwartek rano sprawdzę, czy wszystko nadal działa' },
    ],
    notes: [
      'Nowa rzecz bez zwrotu do 250 zł, gdy zdjęcie jest wyraźne.',
      'Wymiana bez zwrotu, 199 zł: druga stłuczona lampa. Zaoszczędziło trzy maile.',
      'Pytać o godzinę, nie o dzień. Dwie osoby zrozumiały „piątek” jako rano.',
      'Pan Nowak: „Jako pierwsi powiedzieliście mi prawdę o opóźnieniu”.',
    ],
    line: 'Słabo spane',
  },
  ro: {
    clumsy:
      'Doamnă Popescu, ne cerem scuze pentru neplăcerile create. Trebuia să verificați coletul la livrare. Vom reveni cu un răspuns în cel mai scurt timp, cu mai multe informații.',
    subject: 'Lampa a ajuns din nou spartă',
    customer: 'Ștefania Mărginean',
    quote: 'și [a doua lampă e spartă], iar la ultimele două mailuri [nu mi-a răspuns nimeni]',
    requests: ['Vă rog să-mi trimiteți o lampă întreagă.', 'Când ajunge?'],
    sayings: [
      {
        kind: 'say',
        text: 'O a doua lampă spartă și două mailuri fără răspuns: e vina noastră, [doamnă Mărginean].',
        principle: 'Oglindește sentimentul',
        source: 'Blanchard, Cuff, Halsey: Legendary Service (2014)',
      },
      {
        kind: 'say',
        text: 'Am rugat depozitul să împacheteze azi [o lampă nouă], iar până la [16:00] vă trimit numărul coletului.',
        principle: 'Fapta, apoi ora',
        source: 'Hui și Tse 1996; Sandler, mitul 2',
      },
      {
        kind: 'reframe',
        text: 'Ce a costat-o a doua livrare: o seară, un cadou, încrederea?',
        principle: 'Grijă autentică',
        source: 'Hülsheger și Schewe 2011',
      },
      {
        kind: 'ask',
        text: 'V-ar mai fi de folos o lampă nouă sau preferați banii înapoi?',
        principle: 'Atenție',
        source: 'Atelierul Legendary Service, Halsey și Beeson',
      },
      {
        kind: 'say',
        text: 'Vă mulțumesc pentru fotografie, ne-a scutit pe amândoi de o zi.',
        principle: 'Mulțumește',
        source: 'You și alții 2020',
      },
    ],
    pack: 'Serviciu legendar',
    earned: ['e vina noastră', 'îmi pare rău că și a doua lampă s-a spart'],
    promise: 'Vă scriu azi până la 16:00',
    vaguePromise: 'Revin de îndată ce aflu de la depozit',
    declined: 'nu putem rambursa o lampă desfăcută',
    holding:
      'Domnule Popescu, banca a confirmat a doua plată, restituirea este acum la ea. Vă scriu din nou [mâine până la 11:00].',
    others: [
      { customer: 'Andrei Popescu', words: 'vă scriu până la 14:30' },
      { customer: 'Ewa Kowalska', words: 'primiți factura corectată până la 17:00' },
      { customer: 'Toma Țîrlea', words: 'joi dimineață verific dacă totul merge încă' },
    ],
    notes: [
      'Un produs nou fără retur, până la 300 lei, când fotografia e clară.',
      'Înlocuire fără retur, 240 lei: a doua lampă spartă. A scutit trei mailuri.',
      'Să întreb de oră, nu de zi. Doi clienți au înțeles „vineri” dimineața.',
      'Domnul Popescu: „Sunteți primii care mi-au spus adevărul despre întârziere.”',
    ],
    line: 'Am dormit prost',
  },
};
