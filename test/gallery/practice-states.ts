// Practice and the playbooks in every state, with the texts the built-in packs bring.
import type { Lang } from '../../src/domain/language/lang.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PanelState, TicketView } from '../../src/domain/panel-state.ts';
import type { Practised } from '../../src/domain/practice/practised.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { PanelData } from '../../src/panel/store.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { day, hour, now } from './pieces.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

const packs = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

/** The packs with one message to practise with: which it is changes with the day. */
const withPipe = packs.map((pack) => ({
  ...pack,
  practice: (pack.practice ?? []).filter(({ id }) => id === 'frozen-pipe'),
}));

const answers: Readonly<Record<Lang, { readonly begun: string; readonly kept: string }>> = {
  en: {
    begun: 'Water through the ceiling is frightening, I understand. A plumber will be with you soon.',
    kept: 'I am sorry about the two days on the phone. I am moving your visit to Friday at 8 and will write by 16:00.',
  },
  pl: {
    begun: 'Woda z sufitu to duży stres, rozumiem. Hydraulik będzie u Państwa wkrótce.',
    kept: 'Przykro mi z powodu dwóch dni przy telefonie. Przenoszę wizytę na piątek na 8 i napiszę do 16:00.',
  },
  ro: {
    begun: 'Apa din tavan sperie, înțeleg. Un instalator ajunge la dumneavoastră în curând.',
    kept: 'Îmi pare rău pentru cele două zile la telefon. Mut vizita vineri la 8 și vă scriu până la 16:00.',
  },
};

const practised = (lang: Lang): readonly Practised[] => [
  { id: 'p1', at: now - day - hour, exercise: 'genuine-care/third-plumber', text: answers[lang].kept },
  { id: 'p2', at: now - 2 * day, exercise: 'i-care/gluten-cake' },
];

/** @param open the ticket, as it is while a reply is written */
export function practiceStates(calm: Calm, panel: Panel, open: (lang: Lang) => TicketView) {
  const practice =
    (kept: (lang: Lang) => Kept, press?: readonly string[], parts: Partial<PanelState> = { packs: withPipe }) =>
    (lang: Lang) => ({
      ...calm,
      room: 'me' as const,
      ownPage: 'practice' as const,
      state: panel(lang, parts),
      own: kept(lang),
      ...(press && { press }),
    });
  const playbooks = (parts: Partial<PanelState>, playbook?: string) => (lang: Lang) => ({
    ...calm,
    room: 'playbooks' as const,
    playbook,
    state: panel(lang, { packs, ...parts }),
  });
  const noTicket: PanelState['ticket'] = { kind: 'no-ticket', origin: 'https://desk.example.com' };
  const written = (lang: Lang): Kept => ({
    practice: practised(lang),
    draft: [{ id: 'practice:i-care/frozen-pipe', text: answers[lang].begun }],
  });
  const look = '.practice .btn';
  /** The vault answers in a moment. */
  const nothing = '.nothing';
  return {
    practice: practice((lang) => ({ practice: practised(lang) })),
    'practice-seen': practice(written, [nothing, nothing, look]),
    'practice-earlier': practice((lang) => ({ practice: practised(lang) }), [nothing, nothing, '.more-of']),
    'practice-none': practice(() => ({}), [], {}),
    playbooks: playbooks({ ticket: noTicket }),
    'playbook-open': playbooks({}, 'five-truths/abuse'),
    'playbook-ticked': (lang: Lang) => {
      const checked = ['laws-of-cx/self-harm/1', 'laws-of-cx/self-harm/2'];
      const ticket: PanelState['ticket'] = { kind: 'open', ticket: { ...open(lang), checked } };
      return playbooks({ ticket }, 'laws-of-cx/self-harm')(lang);
    },
    'playbooks-none': playbooks({ packs: [] }),
    'ticket-hard-moment': (lang: Lang) => {
      const playbook = {
        id: 'five-truths/threat',
        title: packs.flatMap((pack) => pack.playbooks ?? []).find(({ id }) => id === 'threat')?.title[lang] ?? '',
        lang,
      };
      const ticket: PanelState['ticket'] = { kind: 'open', ticket: { ...open(lang), playbook } };
      return { ...calm, state: panel(lang, { packs, ticket }) };
    },
    'ticket-avoided': (lang: Lang) => {
      const avoided = {
        id: 'genuine-care/not-my-job',
        words: { en: 'not my department', pl: 'to nie mój dział', ro: 'nu e departamentul meu' }[lang],
        instead: packs.flatMap((pack) => pack.avoid ?? []).find(({ id }) => id === 'not-my-job')?.instead[lang] ?? '',
        lang,
        source: 'Ron Kaufman & Elena Călin, Uplifting Service',
        pack: 'Genuine care',
      };
      const ticket: PanelState['ticket'] = { kind: 'open', ticket: { ...open(lang), avoided } };
      return { ...calm, state: panel(lang, { packs, ticket }), press: ['.advice summary'] };
    },
  };
}
