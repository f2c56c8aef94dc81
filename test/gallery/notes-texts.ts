// What the invented agents of the gallery wrote down for themselves, in each language.
import type { Lang } from '../../src/domain/language/lang.ts';

export type NotesTexts = {
  readonly pinned: string;
  readonly decided: string;
  readonly learned: string;
  readonly thanked: string;
  readonly given: string;
  readonly win: string;
  readonly long: string;
  /** What is looked for, typed without its marks; found twice. */
  readonly search: string;
  readonly nowhere: string;
  readonly ticket: string;
};

export const notesTexts: Readonly<Record<Lang, NotesTexts>> = {
  en: {
    pinned: 'Before a hard reply:\n- stand up once\n- read it **aloud**\n- write the _hour_, not “soon” #calm',
    decided: 'Replaced the lamp **without a return**: her second broken one, the photo was clear. #lamp',
    learned: 'Two customers took “Friday” as the morning. Ask for the hour. #time',
    thanked: 'Mr Popescu: “You were the first who told me the truth about the delay.”',
    given: 'Thanked Ioana for taking the late parcel while I was on the phone.',
    win: 'The café owner stayed. It took *three* calls and one honest “I don’t know yet”.',
    long: 'What to try when a router drops out every evening:\n1. the lamp on it: which colour, since when\n2. another cable, the short one\n3. the channel; see [the list](https://help.example.com/wifi/channels)\n4. the same hour tomorrow, with the log on\n5. the neighbours: did theirs stop as well\nMost often it was the cable. Say so early, and say that it was nobody’s fault.\nThen wait for the next evening before the ticket is closed.',
    search: 'lamp',
    nowhere: 'submarine',
    ticket: '#48213 Lamp arrived broken again',
  },
  pl: {
    pinned:
      'Przed trudną odpowiedzią:\n- wstać na chwilę\n- przeczytać **na głos**\n- podać _godzinę_, a nie „wkrótce” #spokój',
    decided: 'Nowa lampa **bez zwrotu**: druga stłuczona, zdjęcie było wyraźne. #lampa',
    learned: 'Dwie osoby zrozumiały „piątek” jako rano. Pytać o godzinę. #czas',
    thanked: 'Pan Popescu: „Pani pierwsza powiedziała mi prawdę o opóźnieniu.”',
    given: 'Podziękowałam Joannie, że przejęła spóźnioną paczkę, kiedy byłam przy telefonie.',
    win: 'Właścicielka kawiarni została. *Trzy* rozmowy i jedno szczere „jeszcze nie wiem”.',
    long: 'Co sprawdzić, gdy router znika co wieczór:\n1. lampka na nim: jaki kolor, od kiedy\n2. inny kabel, ten krótki\n3. kanał; jest [lista](https://help.example.com/wifi/kanaly)\n4. jutro o tej samej porze, z dziennikiem\n5. sąsiedzi: czy u nich też\nNajczęściej to kabel. Powiedzieć to wcześnie i dodać, że to niczyja wina.\nPotem poczekać do następnego wieczoru, zanim zamkniemy zgłoszenie.',
    search: 'spozniona',
    nowhere: 'łódź podwodna',
    ticket: '#48213 Lampa znowu przyszła stłuczona',
  },
  ro: {
    pinned:
      'Înainte de un răspuns greu:\n- mă ridic o dată\n- îl citesc **cu voce tare**\n- scriu _ora_, nu „în curând” #liniște',
    decided: 'Lampă nouă **fără retur**: a doua spartă, iar fotografia era clară. #lampă',
    learned: 'Doi clienți au înțeles „vineri” ca dimineața. Să întreb de oră. #timp',
    thanked: 'Domnul Popescu: „Sunteți prima care mi-a spus adevărul despre întârziere.”',
    given: 'I-am mulțumit Ioanei că a preluat coletul întârziat cât eram la telefon.',
    win: 'Patroana cafenelei a rămas. *Trei* apeluri și un „încă nu știu” spus cinstit.',
    long: 'Ce încerc când routerul cade în fiecare seară:\n1. lampa de pe el: ce culoare, de când\n2. alt cablu, cel scurt\n3. canalul; vezi [lista](https://help.example.com/wifi/canale)\n4. mâine la aceeași oră, cu jurnalul pornit\n5. vecinii: a căzut și la ei\nDe cele mai multe ori a fost cablul. Să o spun devreme și că nu e vina nimănui.\nApoi aștept seara următoare înainte să închid tichetul.',
    search: 'intarzi',
    nowhere: 'submarin',
    ticket: '#48213 Lampa a ajuns iar spartă',
  },
};
