// What the engine is asked for while somebody waits: at a key, at a ticket, at a reminder, at a pack that comes in.
import { findDue } from '../../src/domain/due/find-due.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { selectPrompts } from '../../src/domain/packs/choose/select-prompts.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { planReminders } from '../../src/domain/promises/reminders.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { steps } from '../../src/domain/reply/review.ts';
import { reviewDraft } from '../../src/domain/reply/review-draft.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { hostilePacks } from '../../test/domain/packs/format/hostile-packs.ts';
import { samplePack, samplePrompt } from '../../test/domain/packs/sample-pack.ts';
import en from '../../test/domain/reading/cases.en.jsonl?raw';
import pl from '../../test/domain/reading/cases.pl.jsonl?raw';
import ro from '../../test/domain/reading/cases.ro.jsonl?raw';
import enReplies from '../../test/domain/reply/cases.en.jsonl?raw';
import plReplies from '../../test/domain/reply/cases.pl.jsonl?raw';
import roReplies from '../../test/domain/reply/cases.ro.jsonl?raw';
import { ticketOf } from '../tickets.ts';
import { decisionCases } from './decisions.ts';
import type { Case } from './measure.ts';

/** 2026-03-02 12:00 UTC, a Monday. */
const now = 1_772_452_800_000;
const moment = { now, timeZone: 'Europe/Warsaw', uiLang: 'en' } as const;
const minute = 60_000;

const textsOf = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
const messages: Readonly<Record<Lang, readonly string[]>> = { en: textsOf(en), pl: textsOf(pl), ro: textsOf(ro) };
const replies: Readonly<Record<Lang, readonly string[]>> = {
  en: textsOf(enReplies),
  pl: textsOf(plReplies),
  ro: textsOf(roReplies),
};

/** Reading the same data from JSON. */
function fromJson(data: unknown): () => unknown {
  const text = JSON.stringify(data);
  return () => JSON.parse(text);
}

/** One text after the other, as they come in, beside splitting them into words. */
function each(texts: readonly string[], work: (text: string) => unknown): Pick<Case, 'run' | 'reference'> {
  let at = 0;
  const next = () => {
    at = (at + 1) % texts.length;
    return texts[at] ?? '';
  };
  return {
    run: () => work(next()),
    reference: () =>
      next()
        .toLowerCase()
        .match(/\p{L}+/gu),
  };
}

const authors = { 'end-user': 'customer', agent: 'agent', internal: 'note' } as const;

function factsOf(length: string): Facts {
  const ticket = ticketOf(`1${length}`);
  const snapshot: TicketSnapshot = {
    source: 'page',
    helpdesk: 'zendesk',
    ticketId: ticket.id,
    subject: ticket.subject,
    requester: ticket.requester,
    url: `https://desk.example.com/agent/tickets/${ticket.id}`,
    messages: ticket.messages.map(({ type, name, at, text }) => ({
      author: authors[type],
      name,
      at: Date.parse(at),
      text,
    })),
    composer: { audience: 'public', draft: replies.en.slice(0, 3).join(' ') },
  };
  return {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot,
    promises: ledger(20),
    owedCount: 20,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
  };
}

const ledger = (count: number): readonly CarePromise[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    ticket: {
      key: `https://desk.example.com zendesk ${index}`,
      helpdesk: 'zendesk',
      url: 'https://desk.example.com/1',
    },
    words: 'I will write to you by 13:00',
    kind: 'tell',
    priority: 'normal',
    lang: 'en',
    due: now + index * minute,
    remindAt: now + (index - 15) * minute,
    state: 'open',
    madeAt: now - 10 * minute,
    history: [],
  }));

/** Half of them fit, half do not. */
function manyPacks(packs: number, prompts: number): readonly Pack[] {
  return Array.from({ length: packs }, (_, pack) =>
    samplePack({
      id: `pack-${pack}`,
      languages: ['en'],
      prompts: Array.from({ length: prompts }, (_, prompt) =>
        samplePrompt({
          id: `prompt-${prompt}`,
          when: { feelings: prompt % 2 ? ['angry', 'sad'] : ['neutral'], steps: [steps[prompt % 5] ?? 'own'] },
          text: { en: 'I write[ {due}].' },
        }),
      ),
    }),
  );
}

const promises10000 = ledger(10_000);
const packs200 = manyPacks(200, 100);
const parsed = builtInPacks.flatMap((text) => {
  const pack = parsePack(text);
  return pack.ok ? [pack.pack] : [];
});
const calm = readMessage('Where is my order?', 'en');

/** Everything the panel shows is computed at each key and each ticket. */
const view = (length: string): Case => {
  const facts = factsOf(length);
  return {
    what: `panelState, a ticket of ${Number(length)} messages`,
    run: () => panelState(facts, parsed, moment),
    reference: fromJson(facts),
  };
};

export const cases: readonly Case[] = [
  ...langs.flatMap((lang): readonly Case[] => [
    { what: `readMessage, ${lang}`, ...each(messages[lang], (text) => readMessage(text, lang)) },
    { what: `reviewDraft, ${lang}`, ...each(replies[lang], (text) => reviewDraft(text, { ...moment, lang })) },
    { what: `findDue, ${lang}`, ...each(replies[lang], (text) => findDue(text, { ...moment, lang })) },
  ]),
  view('060'),
  view('200'),
  {
    what: 'selectPrompts, 200 packs of 100 prompts',
    run: () =>
      selectPrompts(packs200, {
        ...{ lang: 'en', uiLang: 'en', open: steps, moment: 'reply', values: {}, used: new Set(), reading: calm },
      }),
    reference: fromJson(packs200),
    budget: 5,
  },
  {
    what: 'planReminders, 10,000 promises',
    run: () => planReminders(promises10000, now),
    reference: fromJson(promises10000),
    budget: 5,
  },
  {
    what: 'parsePack, the built-in packs',
    run: () => builtInPacks.map(parsePack),
    reference: () => builtInPacks.map((text) => JSON.parse(text)),
  },
  ...decisionCases(messages.en, replies.en),
];

/** Packs made to take long. Made one at a time: one of them is fifty megabytes. */
export const hostileCases: readonly (() => Case)[] = hostilePacks.map(([what, make]) => () => {
  const text = make();
  return { what: `parsePack, ${what}`, run: () => parsePack(text), reference: () => plainly(text), budget: 200 };
});

function plainly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
