// What the agent may decide, decided and gave, and what is remembered of customers, in every state.
import type { Care } from '../../src/domain/care-history/care.ts';
import { customerKey } from '../../src/domain/care-history/customer-key.ts';
import type { Card } from '../../src/domain/empowerment/freedom.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import type { PackLimit } from '../../src/domain/packs/format/limit.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PanelState, TicketView } from '../../src/domain/panel-state.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { OwnPage, PanelData } from '../../src/panel/store.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { day, hour, now, openTicket } from './pieces.ts';
import { powerTexts } from './power-texts.ts';
import { keptAndRenewed } from './today-states.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

/** As the fake vault names them. */
const keyed = (text: string) => `keyed:${[...text].reverse().join('')}`;

const cards = (lang: Lang): readonly Card[] => {
  const { cards: said } = powerTexts[lang];
  const base = { madeAt: now - 40 * day, changedAt: now - 9 * day };
  return [
    { id: 'd1', ...said.replace, when: { situations: ['our-mistake', 'delay'], words: [said.word] }, ...base },
    { id: 'd2', ...said.voucher, when: { needs: ['heard'] }, validUntil: now + 6 * day, ...base },
    { id: 'd3', ...said.rush, when: {}, ...base },
    { id: 'd4', ...said.ended, when: { situations: ['billing'] }, validUntil: now - 3 * day, ...base },
  ];
};

/** A built-in pack with a limit of the team's. */
function packs(lang: Lang): PanelState['packs'] {
  const [text = ''] = builtInPacks;
  const parsed = parsePack(text);
  if (!parsed.ok) return [];
  const { decision, limit, condition, owner } = powerTexts[lang].limit;
  const one: PackLimit = {
    id: 'postage',
    decision: { [lang]: decision },
    limit: { [lang]: limit },
    condition: { [lang]: condition },
    owner: { [lang]: owner },
    validUntil: '2027-06-30',
    when: { situations: ['our-mistake'] },
  };
  const { owner: _, validUntil: __, ...idea } = one;
  return [{ ...parsed.pack, limits: [one, { ...idea, id: 'idea', example: true }] }];
}

const note = (id: string, kind: Note['kind'], text: string, daysAgo: number, more: Partial<Note> = {}): Note => ({
  id,
  kind,
  text,
  madeAt: now - daysAgo * day,
  changedAt: now - daysAgo * day,
  ...more,
});

const log = (lang: Lang): readonly Note[] => {
  const { decided, asked, lesson } = powerTexts[lang];
  const { text, ...decision } = decided;
  return [
    note('l1', 'decided', asked.text, 6, { decision: { why: asked.why }, about: { situations: ['our-mistake'] } }),
    note('l2', 'learned', lesson, 9),
    note('l3', 'decided', text, 31, { decision, about: { situations: ['our-mistake'], needs: ['fix'], feelings: [] } }),
  ];
};

const wins = (lang: Lang): readonly Note[] => {
  const { win, thanked, given } = powerTexts[lang];
  return [note('w1', 'win', win, 1), note('w2', 'thanked', thanked, 3), note('w3', 'thanks-given', given, 8)];
};

/** The customer of the open ticket, known from two others. */
function care(lang: Lang): Care {
  const contact = { arousal: 'raised', needs: ['time'], situations: ['delay'], kept: 0, late: 0 } as const;
  return {
    id: keyed(customerKey(openTicket(lang)) ?? ''),
    contacts: [
      {
        ...contact,
        at: now - 26 * day,
        ticket: 'keyed:a',
        feelings: ['frustrated'],
        needs: ['fix', 'time'],
        situations: ['our-mistake'],
        kept: 1,
      },
      {
        ...contact,
        at: now - 9 * day,
        ticket: 'keyed:b',
        feelings: ['worried'],
        needs: ['time'],
        situations: ['delay'],
        late: 1,
      },
    ],
    changedAt: now - 9 * day,
  };
}

export function powerStates(calm: Calm, panel: Panel) {
  const own = (ownPage: OwnPage, kept: (lang: Lang) => Kept, press?: readonly string[]) => (lang: Lang) => ({
    ...calm,
    room: 'me' as const,
    ownPage,
    state: panel(lang, { packs: packs(lang) }),
    own: { vision: vision(lang), ...kept(lang) },
    ...(press && { press }),
  });
  const ticket =
    (
      kept: (lang: Lang) => Kept,
      change: (whole: TicketView, lang: Lang) => Partial<TicketView>,
      press?: readonly string[],
    ) =>
    (lang: Lang) => {
      const whole = openTicket(lang);
      return {
        ...calm,
        state: panel(lang, {
          packs: packs(lang),
          ticket: { kind: 'open', ticket: { ...whole, ...change(whole, lang) } },
        }),
        own: kept(lang),
        ...(press && { press }),
      };
    };
  return {
    decide: own('decide', (lang) => ({ card: cards(lang) })),
    'decide-none': (lang: Lang) => ({
      ...own('decide', () => ({ vision: [] }))(lang),
      state: panel(lang),
    }),
    'decide-adding': own('decide', () => ({}), ['.add']),
    'decide-editing': own('decide', (lang) => ({ card: cards(lang) }), ['.card-row .quiet']),
    'decide-taking-over': own('decide', () => ({}), ['.card-row .link']),
    'decide-vision': own('decide', () => ({}), ['.vision .more-of']),
    log: own('log', (lang) => ({ note: log(lang) })),
    'log-none': own('log', () => ({ vision: [] })),
    'log-editing': own('log', (lang) => ({ note: log(lang) }), ['.kept:nth-child(3) [aria-expanded]']),
    thanks: own('thanks', (lang) => ({ note: wins(lang) })),
    'thanks-giving': own(
      'thanks',
      (lang) => ({
        draft: ['to', 'for', 'changed'].map((id, place) => ({
          id: `thanks:${id}`,
          text: powerTexts[lang].thanks[place] ?? '',
        })),
      }),
      ['.add:nth-child(3)'],
    ),
    customers: own('customers', (lang) => ({ care: [care(lang)] })),
    'customers-none': own('customers', () => ({})),
    'me-power': own('home', (lang) => ({ vision: vision(lang), note: log(lang) })),
    'ticket-may-decide': ticket((lang) => ({ card: cards(lang), note: log(lang) }), limited, ['.may-decide .more-of']),
    'ticket-decide-instead': ticket(
      (lang) => ({ card: cards(lang) }),
      (whole, lang) => ({
        promiseOffers: [],
        matter: { ...whole.matter, draft: powerTexts[lang].asks, escalates: powerTexts[lang].asks },
      }),
    ),
    'ticket-like-before': ticket(
      (lang) => ({ note: log(lang) }),
      () => ({}),
      ['.like-before .more-of'],
    ),
    'ticket-jotting': ticket(
      () => ({}),
      () => ({ promiseOffers: [] }),
      ['.jot .link:nth-child(1)', '.jot .link:nth-child(2)'],
    ),
    'ticket-known': ticket(
      (lang) => ({ care: [care(lang)] }),
      () => ({}),
    ),
    'ticket-known-typed': ticket(
      (lang) => ({ care: [{ ...care(lang), ...powerTexts[lang].typed }] }),
      () => ({}),
    ),
    'ticket-known-open': ticket(
      (lang) => ({ care: [{ ...care(lang), ...powerTexts[lang].typed }] }),
      () => ({}),
      // It shows once its name is made.
      ['.not-yet', '.not-yet', '.care-line .more-of'],
    ),
    'ticket-remembered': ticket(
      () => ({}),
      (whole, lang) => ({
        promiseOffers: [],
        sent: {
          conversation: whole.ref.key,
          at: now - hour,
          promiseOffers: [],
          settled: keptAndRenewed(whole.ref, lang),
        },
      }),
    ),
  };
}

const limited = (whole: TicketView): Partial<TicketView> => ({
  matter: { ...whole.matter, limits: packs('en').flatMap(({ id }) => [`${id}/postage`]) },
});

const vision = (lang: Lang) => [
  { id: 'vision' as const, text: powerTexts[lang].vision, isAtHome: true, changedAt: now - 50 * day },
];
