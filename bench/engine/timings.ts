// How long the engine takes, beside a common sentiment library on the same texts in the same run.
import { langs } from '../../src/domain/language/lang.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { readTicket } from '../../src/domain/reading/read-ticket.ts';
import { reviewDraft } from '../../src/domain/reply/review-draft.ts';
import { warmUp } from '../../src/domain/warm-up.ts';
import { median } from '../figures.ts';
import { messages, replies } from './cases.ts';

const now = Date.UTC(2026, 2, 2, 12);
const rounds = 5;

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median milliseconds of one call, each text in turn. */
function medianOf(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts) work(text);
  const times = Array.from({ length: rounds }, () => texts)
    .flat()
    .map((text) => millisecondsOf(() => work(text)));
  return median(times);
}

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
      millisecondsOf(() => reviewDraft(reply, { now, timeZone: 'Europe/Warsaw', lang })),
    ].map((time) => `${time.toFixed(0)} ms`);
    lines.push(`first use of ${lang}: ${first[0]}, then the first message ${first[1]}, the first draft ${first[2]}`);
  }
  const library = await sentimentLibrary();
  for (const lang of langs) {
    const texts = messages[lang].map(({ text }) => text);
    const time = medianOf(texts, (text) => readMessage(text, lang));
    const ratio = `, × ${(time / medianOf(texts, library)).toFixed(1)} of vader-sentiment`;
    lines.push(`a message, ${lang}: ${time.toFixed(3)} ms${ratio}`);
    const key = medianOf(replies[lang], (text) => reviewDraft(text, { now, timeZone: 'Europe/Warsaw', lang }));
    lines.push(`a key in a draft, ${lang}: ${key.toFixed(3)} ms`);
  }
  const ticket = Array.from({ length: 200 }, (_, at) => ({
    author: 'customer' as const,
    text: messages.en[at % messages.en.length]?.text ?? '',
  }));
  const long = medianOf(['all'], () => readTicket({ source: 'page', helpdesk: 'demo', url: '', messages: ticket }));
  lines.push(`a ticket of 200 messages, all the customer's and none answered: ${long.toFixed(1)} ms`);
  return lines;
}
