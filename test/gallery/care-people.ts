// What an invented agent writes for themselves, in each language.
import type { Lang } from '../../src/domain/language/lang.ts';

type CareTexts = {
  readonly theirs: string;
  readonly theirSide: string;
  readonly mine: string;
  readonly good: string;
  readonly goodBefore: string;
  readonly why: string;
};

export const careTexts: Readonly<Record<Lang, CareTexts>> = {
  en: {
    theirs: 'The anger about the first courier, from before I opened it.',
    theirSide: 'A second evening at home waiting, and a birthday without its present.',
    mine: 'I answered the invoice question a day late.',
    good: 'The warehouse found the lamp within ten minutes.',
    goodBefore: 'Mr Popescu wrote back to say thank you.',
    why: 'I told him the real date.',
  },
  pl: {
    theirs: 'Złość na pierwszego kuriera, jeszcze zanim otworzyłam zgłoszenie.',
    theirSide: 'Drugi wieczór czekania w domu i urodziny bez prezentu.',
    mine: 'Odpowiedziałam na pytanie o fakturę o dzień za późno.',
    good: 'Magazyn znalazł lampę w dziesięć minut.',
    goodBefore: 'Pan Popescu odpisał, żeby podziękować.',
    why: 'Podałam mu prawdziwą datę.',
  },
  ro: {
    theirs: 'Supărarea pe primul curier, de dinainte să deschid tichetul.',
    theirSide: 'A doua seară de așteptat acasă și o zi de naștere fără cadou.',
    mine: 'Am răspuns la întrebarea despre factură cu o zi întârziere.',
    good: 'Depozitul a găsit lampa în zece minute.',
    goodBefore: 'Domnul Popescu a scris înapoi ca să mulțumească.',
    why: 'I-am spus data adevărată.',
  },
};
