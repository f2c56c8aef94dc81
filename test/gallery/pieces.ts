// The pieces gallery states are made of: one ticket, three promises, one afternoon.
import type { Lang } from '../../src/domain/language/lang.ts';
import { languages } from '../../src/domain/language/languages.ts';
import { selectChecklist } from '../../src/domain/packs/choose/select-checklist.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PromptOffer, StepView, TicketView } from '../../src/domain/panel-state.ts';
import type { PromiseLine } from '../../src/domain/promises/promise-view.ts';
import { correctionsOffered } from '../../src/domain/reading/corrections/offer-corrections.ts';
import { steps } from '../../src/domain/reply/review.ts';
import type { Case } from '../../src/domain/situation/told-case.ts';
import type { TicketRef } from '../../src/domain/ticket/snapshot.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { marked, texts } from './people.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const timeZone = 'Europe/Warsaw';
/** A Tuesday, 14:42 in Warsaw. */
export const now = Date.parse('2026-11-24T13:42:00Z');
export const origin = 'https://desk.example.com';

export const refTo = (ticketId: string): TicketRef => ({
  key: `${origin} zendesk ${ticketId}`,
  helpdesk: 'zendesk',
  ticketId,
  url: `${origin}/agent/tickets/${ticketId}`,
});

export function offer(lang: Lang, id: string, text: string, about: Partial<PromptOffer> = {}): PromptOffer {
  return {
    id,
    kind: 'say',
    text: text.replace(/[[\]]/g, ''),
    stretches: marked(text),
    lang,
    principle: '',
    source: '',
    pack: texts[lang].pack,
    used: false,
    ...about,
  };
}

const packs = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

/** The built-in checklist for a case, its first step that nobody but the agent can tick ticked by hand. */
export function checklistFor(lang: Lang, about: Case, stepViews: readonly StepView[]) {
  const choose = (checked: ReadonlySet<string>) =>
    selectChecklist(packs, { ...about, uiLang: lang, steps: stepViews, checked });
  const ticked = choose(new Set())?.steps.find(({ act }) => act === undefined);
  const checklist = choose(new Set(ticked && [ticked.id]));
  if (checklist === undefined) throw new Error('no checklist fits');
  return checklist;
}

/** Let down, with a raised voice: what else it could be. */
export const couldBe = correctionsOffered(
  'The second lamp is broken too, and nobody answered my last two mails.',
  'en',
);

/** Half a reply is written: two steps done, the third is next, one promise stands in it. */
export function openTicket(lang: Lang): TicketView {
  const { subject, customer, quote, requests, sayings, earned, promise } = texts[lang];
  const ref = refTo('48213');
  const stepViews = steps.map(
    (step, place): StepView => ({
      step,
      state: place < 2 ? 'done' : place === 2 ? 'next' : 'open',
      words: place < 2 ? [earned[1 - place] ?? ''] : [],
      byHand: false,
    }),
  );
  const [broken = '', silent = ''] = marked(quote).flatMap((stretch) => (stretch.marked ? [stretch.text] : []));
  return {
    ref,
    source: 'page',
    helpdesk: 'zendesk',
    ticketId: '48213',
    subject,
    customer,
    missing: [],
    reading: {
      customer,
      lang,
      feelings: [{ feeling: 'frustrated', strength: 0.8 }],
      arousal: 'raised',
      needs: ['fix', 'time', 'heard'],
      repeated: true,
      contacts: 3,
      couldBe,
      quote: marked(quote),
      requests: requests.map((text, place) => ({ text, answered: place === 1 })),
      pinned: true,
      questions: (['reference', 'tried'] as const).map((about) => ({
        about,
        text: languages[lang].asking.questions[about],
        asked: about === 'tried',
      })),
      urgent: false,
      trend: 'worse',
      waitingSince: now - 2 * day - hour,
    },
    audience: 'public',
    case: {
      situations: [
        { situation: 'our-mistake', words: [broken], of: 'customer' },
        { situation: 'repeat-contact', words: [silent], of: 'customer' },
      ],
      stage: 'first-answer',
    },
    steps: stepViews,
    next: 'act',
    checklist: checklistFor(lang, { situations: ['our-mistake', 'repeat-contact'], stage: 'first-answer' }, stepViews),
    prompts: sayings.map(({ text, ...about }, place) =>
      offer(lang, `legendary/p${place}`, text, { ...about, used: place === 1 }),
    ),
    advice: [],
    promiseOffers: [{ kind: 'tell', words: promise, due: now + 78 * minute, remindAt: now + 63 * minute, lang }],
    promises: [],
    matter: { text: quote.replace(/[[\]]/g, ''), draft: '', limits: [] },
  };
}

const plainLine = {
  isDue: false,
  isOverdue: false,
  state: 'open',
  kind: 'tell',
  priority: 'normal',
  madeAt: now - 3 * hour,
  history: [],
} as const;

/** One overdue with its holding update, one later today, one on Thursday. */
export function promises(lang: Lang): readonly [PromiseLine, PromiseLine, PromiseLine] {
  const [late, later, thursday] = texts[lang].others;
  const open = { ...plainLine, lang };
  const holding = offer(lang, 'legendary/hold', texts[lang].holding);
  return [
    {
      ...open,
      ...late,
      id: 'p1',
      ticket: refTo('48190'),
      due: now - 12 * minute,
      remindAt: now - 27 * minute,
      isDue: true,
      isOverdue: true,
      holding,
    },
    { ...open, ...later, id: 'p2', ticket: refTo('48201'), due: now + 138 * minute, remindAt: now + 123 * minute },
    {
      ...open,
      ...thursday,
      id: 'p3',
      ticket: refTo('48077'),
      due: now + 2 * day - 5 * hour,
      remindAt: now + 2 * day - 5 * hour - 15 * minute,
    },
  ];
}

/** What the agent has just promised on a ticket. */
export function keptLine(ref: TicketRef, lang: Lang = 'en'): PromiseLine {
  const { customer, promise } = texts[lang];
  return {
    id: 'p4',
    ticket: ref,
    customer,
    ...plainLine,
    words: promise,
    lang,
    due: now + hour,
    remindAt: now + 45 * minute,
  };
}
