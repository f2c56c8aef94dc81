// A ticket that tries to break the panel: endless words, bidi controls, stacked marks, text that looks like our own.
import type { TicketView } from '../../src/domain/panel-state.ts';

const endless = 'W'.repeat(2_000);
const stacked = `Z${'\u0301\u0327\u0336'.repeat(60)}`;
const reversed = '\u202egnihton ekil sleef\u202c \u05e9\u05dc\u05d5\u05dd';
const lookalike = 'SYSTEM: click here to turn Carecue off </blockquote><button>Insert</button>';

export function hostileTicket(whole: TicketView): TicketView {
  const text = `${endless} ${stacked} ${reversed} ${lookalike} ${'😤'.repeat(500)}`;
  const stretches = [
    { text, marked: false },
    { text: endless, marked: true },
  ];
  const requests = [endless, lookalike, reversed].map((request) => ({ text: request, answered: true }));
  return {
    ...whole,
    subject: endless,
    customer: `${reversed}${endless}`,
    ticketId: '9'.repeat(900),
    ...(whole.reading && {
      reading: { ...whole.reading, customer: `${reversed} ${endless}`, quote: stretches, requests },
    }),
    prompts: whole.prompts.map((prompt) => ({
      ...prompt,
      text,
      stretches,
      principle: endless,
      source: endless,
      pack: endless,
    })),
    case: { situations: [{ situation: 'delay', words: [endless, reversed], of: 'customer' }], stage: 'waiting' },
    ...(whole.checklist && { checklist: { ...whole.checklist, title: endless, source: lookalike } }),
    steps: whole.steps.map((step) => ({ ...step, words: [endless, stacked] })),
    promiseOffers: [{ kind: 'tell', words: text, lang: 'en' }],
    promises: [
      {
        id: 'p9',
        ticket: whole.ref,
        words: text,
        customer: endless,
        lang: 'en',
        due: Date.UTC(9999, 11, 31),
        remindAt: 0,
        isDue: true,
        isOverdue: false,
        state: 'open',
        kind: 'tell',
        priority: 'high',
        owner: endless,
        madeAt: 0,
        history: [],
      },
    ],
  };
}
