// A pack with one break of each kind and guide, for the gallery and the tests.
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import type { SelfCareIdea } from '../../src/domain/packs/format/self-care.ts';

const source = 'Albulescu and others, 2022';
const sigh = {
  guide: 'breathing' as const,
  kind: 'relax' as const,
  title: { en: 'Breathe', pl: 'Oddech', ro: 'Respirație' },
  text: {
    en: 'Two breaths in through the nose, one long breath out.',
    pl: 'Dwa wdechy nosem, jeden długi wydech.',
    ro: 'Două inspirații pe nas, o expirație lungă.',
  },
  source: 'Balban and others, 2023',
  principle: 'self-care',
};
const selfCare: SelfCareIdea[] = [
  { id: 'sigh-5', minutes: 5, ...sigh },
  { id: 'sigh-3', minutes: 3, ...sigh },
  { id: 'sigh-1', minutes: 1, ...sigh },
  {
    id: 'far',
    kind: 'relax',
    minutes: 1,
    guide: 'eyes',
    title: { en: 'Look far away', pl: 'Spójrz w dal', ro: 'Privește departe' },
    text: {
      en: 'Something at least six metres off, twenty seconds at a time.',
      pl: 'Na coś co najmniej sześć metrów stąd, po dwadzieścia sekund.',
      ro: 'La ceva aflat la cel puțin șase metri, câte douăzeci de secunde.',
    },
    principle: 'self-care',
    source,
  },
  {
    id: 'stretch',
    kind: 'relax',
    minutes: 3,
    guide: 'stretch',
    title: { en: 'Stretch', pl: 'Rozciąganie', ro: 'Întinderi' },
    text: { en: 'Slowly, as far as it is good.', pl: 'Powoli, tyle, ile jest przyjemne.', ro: 'Încet, cât e plăcut.' },
    principle: 'self-care',
    source,
  },
  {
    id: 'walk',
    kind: 'relax',
    minutes: 10,
    guide: 'walk',
    title: { en: 'A walk', pl: 'Spacer', ro: 'O plimbare' },
    text: {
      en: 'Once around the building, without the phone.',
      pl: 'Raz dookoła budynku, bez telefonu.',
      ro: 'O dată în jurul clădirii, fără telefon.',
    },
    principle: 'self-care',
    source,
  },
  {
    id: 'colleague',
    kind: 'social',
    minutes: 5,
    title: { en: 'Ask a colleague', pl: 'Zapytaj kogoś obok', ro: 'Întreabă un coleg' },
    text: {
      en: 'How is their day, and what would help?',
      pl: 'Jak mija dzień i co by pomogło?',
      ro: 'Cum îi merge ziua și ce l-ar ajuta?',
    },
    principle: 'people-first',
    source,
  },
  {
    id: 'window',
    kind: 'cognitive',
    minutes: 3,
    title: { en: 'Five things outside', pl: 'Pięć rzeczy za oknem', ro: 'Cinci lucruri de afară' },
    text: {
      en: 'Name five things you see out of the window that have nothing to do with work.',
      pl: 'Nazwij pięć rzeczy za oknem, które nie mają nic wspólnego z pracą.',
      ro: 'Numește cinci lucruri de dincolo de fereastră care n-au legătură cu munca.',
    },
    principle: 'self-care',
    source,
  },
];

export const breakPack: Pack = {
  format: 'carecue-pack',
  formatVersion: 1,
  id: 'breaks',
  version: '1.0.0',
  title: { en: 'Breaks' },
  authors: ['The gallery'],
  licence: 'MIT',
  languages: ['en', 'pl', 'ro'],
  principles: { 'self-care': { en: 'Self-care' }, 'people-first': { en: 'People first' } },
  prompts: [],
  selfCare,
};
