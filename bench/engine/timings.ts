// How long the engine takes, beside a common sentiment library on the same texts in the same run.
import { langs } from '../../src/domain/language/lang.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { readTicket } from '../../src/domain/reading/read-ticket.ts';
import { reviewDraft } from '../../src/domain/reply/review-draft.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { warmUp } from '../../src/domain/warm-up.ts';
import { median } from '../figures.ts';
import { messages, replies } from './cases.ts';

const moment = { now: Date.UTC(2026, 2, 2, 12), timeZone: 'Europe/Warsaw' };
const rounds = 5;

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median milliseconds of one call. Half of the texts make the code warm; the others are timed, each once: never seen before. */
function medianOf(texts: readonly string[], work: (text: string) => unknown): number {
  const half = texts.length >> 1;
  for (let round = 0; round < rounds; round += 1) for (const text of texts.slice(0, half)) work(text);
  return median(texts.slice(half).map((text) => millisecondsOf(() => work(text))));
}

/** Each text as it grows key by key over its last third. */
const typed = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => {
    const from = Math.ceil((text.length * 2) / 3);
    return Array.from({ length: text.length - from + 1 }, (_, keys) => text.slice(0, from + keys));
  });

/** A conversation like no other, so that nothing of it was read before. */
const ticketFrom = (first: number): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  url: '',
  messages: Array.from({ length: 200 }, (_, at) => ({
    author: 'customer',
    text: `${messages.en[(first + at) % messages.en.length]?.text ?? ''} (${first})`,
  })),
});

type Library = { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } };

/** By a name only known at run time: it comes without types, and is no part of the bundle. */
const libraryName: string = 'vader-sentiment';

async function sentimentLibrary(): Promise<(text: string) => unknown> {
  const { default: vader }: { default: Library } = await import(/* @vite-ignore */ libraryName);
  return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
}

export async function timings(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const lang of langs) {
    const [message = { text: '' }] = messages[lang];
    const [reply = ''] = replies[lang];
    const first = [
      millisecondsOf(() => warmUp(lang)),
      millisecondsOf(() => readMessage(message.text, lang)),
      millisecondsOf(() => reviewDraft(reply, { ...moment, lang })),
    ].map((time) => `${time.toFixed(0)} ms`);
    lines.push(`first use of ${lang}: ${first[0]}, then the first message ${first[1]}, the first draft ${first[2]}`);
  }
  const library = await sentimentLibrary();
  for (const lang of langs) {
    const texts = messages[lang].map(({ text }) => text);
    const time = medianOf(texts, (text) => readMessage(text, lang));
    const beside = (ms: number, other: number) =>
      `${ms.toFixed(3)} ms, × ${(ms / other).toFixed(1)} of vader-sentiment`;
    lines.push(`a message, ${lang}: ${beside(time, medianOf(texts, library))}`);
    const keys = typed(replies[lang]);
    const key = medianOf(keys, (text) => reviewDraft(text, { ...moment, lang }));
    lines.push(`a key in a draft, ${lang}: ${beside(key, medianOf(keys, library))}`);
  }
  const tickets = Array.from({ length: 2 * rounds }, (_, at) => ticketFrom(at * 200));
  const long = median(tickets.map((ticket) => millisecondsOf(() => readTicket(ticket))).slice(rounds));
  lines.push(`a ticket of 200 messages, all the customer's and none answered: ${long.toFixed(1)} ms`);
  return lines;
}
