// The kind of case in the ticket room: as read, as the agent said it, and what follows from it.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import type { TicketView } from '../../../src/domain/panel-state.ts';
import { panelState } from '../../../src/domain/panel-view.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { Message } from '../../../src/domain/ticket/snapshot.ts';
import { packs, prompts } from '../../packs/read-built-ins.ts';

const now = Date.parse('2026-11-24T13:05:00Z');
const minute = 60_000;

function ticketOf(messages: readonly Message[], draft = '', some: Partial<Facts> = {}): TicketView {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot: {
      source: 'page',
      helpdesk: 'demo',
      ticketId: '1',
      url: 'https://desk.example.com/1',
      messages: [...messages],
      composer: { audience: 'public', draft },
    },
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
    ...some,
  };
  const { ticket } = panelState(facts, packs, { now, timeZone: 'UTC', uiLang: 'en' });
  if (ticket.kind !== 'open') throw new Error(ticket.kind);
  return ticket.ticket;
}

const wrote = (text: string, ago = 60): Message => ({ author: 'customer', at: now - ago * minute, text });
const answered: Message = { author: 'agent', at: now - 120 * minute, text: 'I am checking it.' };
const late = wrote('Where is my parcel? It has not arrived.');
const namesOf = ({ case: { situations } }: TicketView) => situations.map(({ situation }) => situation);

describe('the case', () => {
  test('is read with the words that show it', () => {
    const ticket = ticketOf([late]);
    expect(ticket.case.situations).toEqual([
      {
        situation: 'delay',
        words: [expect.stringContaining('Where is my'), expect.stringContaining('not arrived')],
        of: 'customer',
      },
    ]);
    expect(ticket.case.stage).toBe('first-answer');
  });

  test('follows the reply as it is written', () => {
    const asked = wrote('Can I return the shoes I wore?');
    expect(namesOf(ticketOf([asked]))).not.toContain('refusal');
    expect(ticketOf([asked], 'I cannot accept the return.').case.situations[0]).toMatchObject({
      situation: 'refusal',
      of: 'draft',
    });
    expect(ticketOf([asked], 'It is fixed now.').case.stage).toBe('solution');
  });

  test('follows the ledger', () => {
    const ref = {
      key: 'https://desk.example.com demo 1',
      helpdesk: 'demo',
      ticketId: '1',
      url: 'https://desk.example.com/1',
    };
    const due = {
      id: 'p',
      ticket: ref,
      words: 'I will write',
      kind: 'tell' as const,
      priority: 'normal' as const,
      history: [],
      lang: 'en' as const,
      due: now - minute,
      remindAt: now - minute,
      state: 'open' as const,
      madeAt: 0,
    };
    expect(ticketOf([wrote('The lamp is dark.', 180), answered], '', { promises: [due] }).case.stage).toBe('update');
    expect(ticketOf([wrote('The lamp is dark.', 180), answered]).case.stage).toBe('waiting');
  });

  test('is what the agent says it is', () => {
    const told = { holds: ['outage' as const], not: ['delay' as const], stage: 'update' as const, stageAt: now };
    const ticket = ticketOf([late], '', { told });
    expect(ticket.case).toEqual({ situations: [{ situation: 'outage', words: [] }], stage: 'update' });
    expect(ticket.checklist?.id).toBe('five-truths/outage');
    expect(ticket.prompts.some(({ id }) => id === 'five-truths/still-down')).toBe(true);
  });
});

describe('what is offered', () => {
  test('fits the case', () => {
    const ticket = ticketOf([late]);
    expect(ticket.checklist?.id).toBe('evidence/delay');
    const shown = ticket.prompts.slice(0, 2).map(({ id }) => prompts.find((one) => one.id === id)?.prompt.when);
    for (const when of shown) expect(when?.situations).toContain('delay');
  });

  test('thanks nobody for writing again whom the agent takes for new', () => {
    const again = wrote('I wrote to you twice already, the heating still does not work.');
    const repeated = (ticket: TicketView) => ticket.prompts.some(({ id }) => id === 'genuine-care/told-before');
    expect(repeated(ticketOf([again]))).toBe(true);
    expect(repeated(ticketOf([again], '', { told: { holds: [], not: ['repeat-contact'] } }))).toBe(false);
  });

  test('goes down when it was said to another customer five minutes ago', () => {
    const [first] = ticketOf([late]).prompts;
    const recentPrompts = first ? [{ prompt: first.id, at: now - 5 * minute }] : [];
    const offered = ticketOf([late], '', { recentPrompts }).prompts.map(({ id }) => id);
    expect(offered[0]).not.toBe(first?.id);
    expect(offered).toContain(first?.id);
  });

  test('quotes the customer where it reads well', () => {
    const ticket = ticketOf([wrote('Hello, the heating stopped working. I am really frustrated.')]);
    expect(ticket.prompts.find(({ id }) => id === 'evidence/their-words')?.text).toContain(
      '“the heating stopped working”',
    );
  });
});

test('the checklist keeps its ticks until the customer writes again', () => {
  const progress = (at: number) => ({
    ticketKey: 'k',
    steps: [],
    byHand: [],
    usedPrompts: [],
    checked: ['evidence/delay/where'],
    at,
  });
  const tickedIn = ({ checklist }: TicketView) =>
    checklist?.steps.find(({ id }) => id === 'evidence/delay/where')?.done;
  expect(tickedIn(ticketOf([late], '', { progress: progress(now - 30 * minute) }))).toBe(true);
  expect(tickedIn(ticketOf([late], '', { progress: progress(now - 90 * minute) }))).toBe(false);
});
