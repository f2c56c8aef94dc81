// Whether the words of one text stand in another, as a helpdesk shows them: it puts a greeting, a signature or a quote round
// a reply, curls quotation marks, turns addresses into links and drops emoji. So only letters and digits are compared.
import type { Message } from './snapshot.ts';

/** Characters of a text that are looked at; a reply that begins alike for so long is the same reply. */
const lookAt = 400;
/** Words of greeting and the like that a desk may put before the reply, in characters. */
const before = 1_000;
/** Of a text's words, the share that must stand in another for it to be the same text, written on. */
const mostWords = 0.5;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (text: string, length: number): string => wordsOf(text.slice(0, length)).join(' ');

/** Whether both say the same, up to spaces and punctuation. */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [bare(a, a.length), bare(b, b.length)];
  return one === '' ? a.trim() === b.trim() : one === other;
}

/** Whether a draft is still `text`, perhaps written on or changed here and there. */
export function isStill(text: string, draft: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return isSameText(text, draft);
  const left = new Set(wordsOf(draft));
  return words.filter((word) => left.has(word)).length / words.length >= mostWords;
}

/** The messages of our side that hold a reply, notes among them; none for a reply without a word in it. */
export function messagesWith(text: string, messages: readonly Message[]): readonly Message[] {
  const reply = bare(text, lookAt);
  if (reply === '') return [];
  const isOurs = ({ author }: Message) => author !== 'customer' && author !== 'system';
  return messages.filter(
    (message) => isOurs(message) && ` ${bare(message.text, before + lookAt)} `.includes(` ${reply} `),
  );
}
