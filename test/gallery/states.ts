// Every state a view can be in, from invented people, in each language: to look at, to photograph, and to test.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import type { PanelState, TicketRoom, TicketView } from '../../src/domain/panel-state.ts';
import { problemCodes } from '../../src/domain/problem.ts';
import { rhythmOf } from '../../src/domain/promises/rhythm.ts';
import type { Settlement } from '../../src/domain/promises/settlement.ts';
import type { Feeling } from '../../src/domain/reading/reading.ts';
import { adviceViews } from '../../src/domain/reply/advice-view.ts';
import { cutDraft } from '../../src/domain/reply/draft.ts';
import { reviewOf } from '../../src/domain/reply/review-draft.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { CheckIn } from '../../src/domain/wellbeing/check-in.ts';
import type { PanelData } from '../../src/panel/store.ts';
import type { Wholeness } from '../../src/vault/tally.ts';
import type { LockState } from '../../src/vault/vault.ts';
import type { Stored } from '../fakes/known-door.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { careStates } from './care-states.ts';
import { commandStates } from './command-states.ts';
import { hostileTicket } from './hostile.ts';
import { knowsStates } from './knows-states.ts';
import { notesStates } from './notes-states.ts';
import { texts } from './people.ts';
import { checklistFor, day, hour, keptLine, minute, now, openTicket, origin, promises, timeZone } from './pieces.ts';
import { powerStates } from './power-states.ts';
import { practiceStates } from './practice-states.ts';
import { safeStates } from './safe-states.ts';
import { keptAndRenewed, noToday, settled, today, todayStates } from './today-states.ts';
import { tourStates } from './tour-states.ts';
import { trendsStates } from './trends-states.ts';

export type GalleryState = Omit<PanelData, 'browserLang'> & {
  /** What the own room holds; nothing unless told. */
  readonly own?: Kept;
  readonly lock?: LockState;
  /** What the vault says when it is asked whether it is as it was left. */
  readonly whole?: Wholeness;
  /** What became of the promises that are owed no more. */
  readonly settled?: readonly Settlement[];
  /** The packs on this machine; none unless told. */
  readonly shelf?: Shelf;
  /** What the background holds, as it lies there; nothing unless told. */
  readonly known?: Stored;
  /** Selectors of what is pressed, in order, once it stands. */
  readonly press?: readonly string[];
  /** What is typed then: into the field a selector finds. */
  readonly typing?: readonly [selector: string, text: string];
  /** The text of a file that is dropped last, where files may be dropped. */
  readonly drop?: () => Promise<string>;
};
type Make = (lang: Lang) => GalleryState;

const calm: Omit<PanelData, 'browserLang' | 'state'> = {
  tabId: 7,
  room: 'ticket',
  ownPage: 'home',
  troubles: [],
  typed: {},
  isPasting: false,
  owedShown: 100,
};

function panel(lang: Lang, parts: Partial<PanelState> = {}): PanelState {
  return {
    settings: { ...defaultSettings, tourSeen: true },
    rhythm: rhythmOf(defaultSettings, timeZone),
    corrections: 0,
    ticket: { kind: 'open', ticket: openTicket(lang) },
    today: today(lang),
    packs: [],
    texts: {},
    problems: [],
    now,
    timeZone,
    ...parts,
  };
}

const ticket =
  (change: (whole: TicketView, lang: Lang) => TicketView, press?: readonly string[]): Make =>
  (lang) => ({
    ...calm,
    state: panel(lang, { ticket: { kind: 'open', ticket: change(openTicket(lang), lang) } }),
    ...(press && { press }),
  });

/** What the engine says to a draft that needs it. */
function advice(lang: Lang): TicketView['advice'] {
  const draft = cutDraft(texts[lang].clumsy, { now, timeZone, lang });
  return adviceViews(draft, reviewOf(draft), { arousal: 'high' }, []);
}

const door =
  (room: TicketRoom): Make =>
  (lang) => ({ ...calm, state: panel(lang, { ticket: room, today: noToday }) });

const me =
  (own: Kept = {}, press?: readonly string[]): Make =>
  (lang) => ({
    ...calm,
    room: 'me',
    state: panel(lang),
    own: { note: notes(lang), checkIn: checkIns, ...own },
    ...(press && { press }),
  });

function notes(lang: Lang): readonly Note[] {
  const [mayDecide, decided, learned, thanked] = texts[lang].notes;
  return [
    { id: 'n1', kind: 'decided', text: decided, ...madeAt(now - 50 * minute) },
    { id: 'n2', kind: 'learned', text: learned, ...madeAt(now - day) },
    { id: 'n3', kind: 'thanked', text: thanked, ...madeAt(now - 3 * day) },
    { id: 'n4', kind: 'may-decide', text: mayDecide, ...madeAt(now - 20 * day) },
  ];
}

const madeAt = (at: number) => ({ madeAt: at, changedAt: at });

/** Newest first. */
const checkIns: readonly CheckIn[] = ([2, 3, 3, 4, 5, 3, 2, 3, 4, 4] as const).map((energy, place) => ({
  id: `c${place}`,
  energy,
  at: now - (place + 1) * 9 * hour,
}));

const feels =
  (...feelings: readonly Feeling[]) =>
  (whole: TicketView): TicketView => ({
    ...whole,
    ...(whole.reading && {
      reading: { ...whole.reading, feelings: feelings.map((feeling) => ({ feeling, strength: 0.7 })) },
    }),
  });

const without = <K extends keyof TicketView>(whole: TicketView, ...parts: readonly K[]): TicketView =>
  // What is left is the ticket without parts that are optional in it.
  Object.fromEntries(
    Object.entries(whole).filter(([name]) => !parts.some((part) => part === name)),
  ) as unknown as TicketView;

export const galleryStates = {
  ticket: ticket((whole) => whole),
  'ticket-fresh': ticket((whole) => ({
    ...whole,
    next: 'acknowledge',
    steps: whole.steps.map(({ step }) => ({
      step,
      state: step === 'acknowledge' ? 'next' : 'open',
      words: [],
      byHand: false,
    })),
    promiseOffers: [],
  })),
  'ticket-all-done': ticket((whole, lang) => ({
    ...without(whole, 'next'),
    steps: whole.steps.map(({ step }) => ({ step, state: 'done', words: [texts[lang].earned[0]], byHand: false })),
  })),
  'ticket-sent': ticket((whole, lang) => ({
    ...without(whole, 'next'),
    steps: whole.steps.map(({ step }, place) => ({
      step,
      state: place === 3 ? 'done' : 'earlier',
      words: [],
      byHand: place === 3,
    })),
    promiseOffers: [],
    sent: {
      conversation: whole.ref.key,
      at: now - 4 * minute,
      promiseOffers: [],
      settled: keptAndRenewed(whole.ref, lang),
    },
    promises: [{ ...keptLine(whole.ref), due: now + 78 * minute }],
  })),
  'ticket-sent-promising': ticket((whole) => ({
    ...whole,
    promiseOffers: [],
    sent: { conversation: whole.ref.key, at: now - day, promiseOffers: whole.promiseOffers, settled: [] },
  })),
  'ticket-advice': ticket((whole, lang) => ({ ...whole, promiseOffers: [], advice: advice(lang) })),
  'ticket-new-promise': ticket((whole) => ({ ...whole, promiseOffers: [] }), ['section:has(+ .foot) > div > .link']),
  'ticket-advice-open': ticket((whole, lang) => ({ ...whole, advice: advice(lang) }), ['.advice summary']),
  'ticket-correcting': ticket((whole) => whole, ['.doubt']),
  'ticket-case-open': ticket((whole) => whole, ['.case .more-of']),
  'ticket-case-unknown': ticket((whole) => ({ ...whole, case: { situations: [] } })),
  'ticket-case-in-reply': ticket(
    (whole, lang) => ({
      ...whole,
      case: {
        situations: [{ situation: 'refusal', words: [texts[lang].declined], of: 'draft' }],
        stage: 'waiting',
      },
      checklist: checklistFor(lang, { situations: ['refusal'], stage: 'waiting' }, whole.steps),
    }),
    ['.case .more-of'],
  ),
  'ticket-checklist-open': ticket((whole) => whole, ['.checklist .more-of']),
  'ticket-step-open': ticket((whole) => whole, ['.steps li:nth-child(2) button']),
  'ticket-step-to-tick': ticket((whole) => whole, ['.steps li:nth-child(4) button']),
  'ticket-unfolded': ticket((whole) => whole, ['.doubt', '.prompt:nth-of-type(1) .from', '.prompts > .wide']),
  'ticket-due': ticket((whole, lang) => ({
    ...whole,
    promiseOffers: [],
    promises: promises(lang)
      .slice(0, 1)
      .map((line) => ({ ...line, ticket: whole.ref })),
  })),
  'ticket-vague-promise': ticket(
    (whole, lang) => ({
      ...whole,
      promiseOffers: [{ kind: 'do', words: texts[lang].vaguePromise, lang }],
    }),
    ['.offer .btn'],
  ),
  'ticket-two-feelings': ticket(feels('worried', 'sad')),
  'ticket-questions': ticket((whole) => whole, ['.asked .more-of']),
  'ticket-one-request': ticket((whole) => ({
    ...whole,
    ...(whole.reading && {
      reading: { ...whole.reading, requests: whole.reading.requests.slice(0, 1), pinned: false, urgent: true },
    }),
  })),
  'ticket-neutral': ticket(
    (whole) =>
      ({
        ...feels('neutral')(whole),
        reading: whole.reading && {
          ...whole.reading,
          feelings: [{ feeling: 'neutral', strength: 1 }],
          quote: [],
          needs: ['information'],
        },
      }) as TicketView,
  ),
  'ticket-partly': ticket((whole) => ({
    ...without(whole, 'subject', 'ticketId'),
    missing: ['ticketId', 'subject', 'composer'],
    audience: 'none',
  })),
  'ticket-no-message': ticket((whole) => ({
    ...without(whole, 'reading', 'subject'),
    missing: ['messages', 'subject'],
    promiseOffers: [],
  })),
  'ticket-internal': ticket((whole) => ({ ...whole, audience: 'internal' })),
  'ticket-no-prompts': ticket((whole) => ({ ...whole, prompts: [], promiseOffers: [] })),
  'ticket-pasted': ticket((whole) => ({
    ...without(whole, 'subject', 'ticketId', 'customer'),
    source: 'paste',
    missing: ['ticketId', 'subject', 'requester', 'composer'],
    audience: 'none',
  })),
  'ticket-hostile': ticket(hostileTicket),
  pasting: (lang) => ({
    ...calm,
    isPasting: true,
    typed: { paste: texts[lang].sayings[0].text },
    state: panel(lang, { ticket: { kind: 'no-ticket', origin }, today: noToday }),
  }),
  off: door({ kind: 'off', origin }),
  unknown: door({ kind: 'unknown' }),
  unreachable: door({ kind: 'unreachable' }),
  silent: door({ kind: 'silent', origin }),
  'no-ticket': door({ kind: 'no-ticket', origin }),
  'no-ticket-next': (lang) => ({
    ...calm,
    state: panel(lang, { ticket: { kind: 'no-ticket', origin, next: promises(lang)[0] } }),
  }),
  ...knowsStates(calm, panel),
  ...todayStates(calm, panel),
  ...powerStates(calm, panel),
  ...trendsStates(calm, panel),
  ...careStates(calm, panel, openTicket),
  ...notesStates(calm, panel),
  ...safeStates(calm, panel),
  ...practiceStates(calm, panel, openTicket),
  ...commandStates(calm, panel),
  ...tourStates(calm, panel),
  me: me(),
  'me-empty': me({ note: [], checkIn: [] }),
  'me-mood': me({}, ['.scale [data-level="2"]']),
  'me-checked-in': me({ note: [], checkIn: [{ id: 'c', energy: 2, mood: 3, at: now - 4 * minute }, ...checkIns] }),
  'me-typing': (lang) => ({
    ...me({
      draft: [
        { id: 'note', text: texts[lang].notes[1] },
        { id: 'note-kind', text: 'decided' },
        { id: 'check-in', text: texts[lang].line },
      ],
    })(lang),
  }),
  'me-editing': me({}, ['.memo:nth-child(1) .edit']),
  menu: ticket((whole) => whole, ['.more > button', '.entry[aria-expanded]']),
  'menu-packs-wait': (lang) => ({
    ...ticket((whole) => whole, ['.more > button'])(lang),
    shelf: {
      packs: [],
      subscriptions: [{ address: 'https://packs.example.com/lamps', nextAt: now, failures: 0, waiting: '{}' }],
      keys: [],
      overlays: [],
      isSealed: false,
    },
  }),
  'menu-forgetting': (lang) => ({
    ...calm,
    state: panel(lang, { corrections: 12 }),
    press: ['.more > button', '.entry[aria-expanded]'],
  }),
  problems: (lang) => ({ ...calm, state: panel(lang, { problems: problemCodes.map((code) => ({ code })) }) }),
  inserted: (lang) => ({ ...calm, status: { id: 1, key: 'status_inserted' }, state: panel(lang) }),
  refused: (lang) => ({ ...calm, status: { id: 1, key: 'status_refusedCopied' }, state: panel(lang) }),
  corrected: (lang) => ({
    ...calm,
    status: { id: 1, key: 'status_corrected', undo: { type: 'take-back-correction', id: 'c1' } },
    state: panel(lang, { corrections: 1 }),
  }),
  settled: (lang) => ({
    ...calm,
    room: 'today',
    status: { id: 1, key: 'status_settled', undo: { type: 'take-back-promise', id: 'p1' } },
    state: panel(lang, { today: { ...noToday, settled: settled(lang) } }),
  }),
  waiting: () => calm,
  'waiting-failed': () => ({ ...calm, troubles: [{ code: 'store-newer' }] }),
} as const satisfies Readonly<Record<string, Make>>;

export type StateName = keyof typeof galleryStates;
export const stateNames = Object.keys(galleryStates) as StateName[];
