// How long a reply that was sent stays the last word on its ticket.
import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';
import { sendingOf } from '../../../src/domain/ticket/sending.ts';
import { isOver, SentReply, sentReply } from '../../../src/domain/ticket/sent-reply.ts';
import type { Message, TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const now = Date.parse('2026-11-24T13:05:00Z');
const timeZone = 'Europe/Warsaw';
const hour = 3_600_000;
const text = 'I am sorry. I will write to you by 16:00.';
const question: Message = { author: 'customer', at: now - hour, text: 'Where is my lamp?' };
const reply: Message = { author: 'agent', at: now, text: `Hi,\n${text}\nAlex` };
const answer: Message = { author: 'customer', at: now + hour, text: 'Thank you, that helps.' };
const note: Message = { author: 'note', text: 'Asked the warehouse.' };

const ticket = (messages: readonly Message[], draft = ''): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  ticketId: '1',
  url: 'https://desk.example.com/1',
  messages: [...messages],
  composer: { audience: 'public', draft },
});

function sentOn(messages: readonly Message[], words = text, settled: readonly string[] = []): SentReply {
  const sending = sendingOf({
    snapshot: ticket(messages, words),
    text: words,
    isSure: true,
    tabId: 7,
    loadedAt: 1,
    now,
  });
  if (sending === undefined) throw new Error('not sending');
  return sentReply(sending, reviewDraft(words, { now, timeZone }), settled);
}

describe('a reply that was sent', () => {
  test('keeps its promises, dated at the moment it was sent', () => {
    const sent = SentReply.parse(sentOn([question]));
    expect(sent).toMatchObject({ at: now, lang: 'en', text });
    expect(sent.promises).toEqual([
      { words: expect.stringContaining('by 16:00'), kind: 'tell', due: Date.parse('2026-11-24T15:00:00Z') },
    ]);
  });

  test('tells which promises of the ledger it settled', () => {
    expect(SentReply.parse(sentOn([question], text, ['p', 'q'])).settled).toEqual(['p', 'q']);
  });

  test('holds no word of the customer', () => {
    expect(JSON.stringify(sentOn([question]))).not.toContain('lamp');
  });
});

type Row = readonly [name: string, before: readonly Message[], seen: TicketSnapshot, tabId?: number];

const standing: readonly Row[] = [
  ['nothing has changed', [question], ticket([question])],
  ['it stands in the conversation', [question], ticket([question, reply])],
  ['a note was written after it', [question], ticket([question, reply, note])],
  ['older messages were loaded', [question], ticket([{ ...question, text: 'Hello' }, question, reply])],
  ['the conversation could not be read when it was sent', [], ticket([question])],
  ['the conversation cannot be read now', [question], ticket([])],
  ['the next reply is begun', [question], ticket([question, reply], 'One more thing')],
  ['another tab of the ticket still has the draft', [question], ticket([question], text), 8],
  ['the same words are written again', [question], ticket([question, reply], text)],
];
const over: readonly Row[] = [
  ['the customer answered below it', [question], ticket([question, reply, answer])],
  ['the customer answered, on a desk that shows no replies', [question], ticket([question, answer])],
  [
    'the customer answered after the same words sent before',
    [question, reply],
    ticket([question, reply, reply, answer]),
  ],
  ['"undo send" brought it back', [question], ticket([question], text)],
  ['"undo send" brought it back, spaced another way', [question], ticket([question], `${text}\n`)],
];

describe.each([
  ['is the last word', standing, false],
  ['is no longer', over, true],
] as const)('it %s when', (_, rows, expected) => {
  for (const [name, before, snapshot, tabId = 7] of rows) {
    test(name, () => {
      expect(isOver(sentOn(before), { snapshot, tabId })).toBe(expected);
    });
  }
});

test('a reply of one emoji is not taken back by an empty box', () => {
  expect(isOver(sentOn([question], '🙂'), { snapshot: ticket([question]), tabId: 7 })).toBe(false);
});
