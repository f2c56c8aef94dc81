// Who wrote the messages of a conversation, by the words desks use in class names and data attributes. English only: these
// are names in code, not labels. Two answers at once are no answer.
import type { Author } from '../domain/ticket/snapshot.ts';
import { all, attribute } from './dom.ts';

const telling = [
  ...['class', 'type', 'data-author', 'data-author-type', 'data-sender', 'data-sender-type', 'data-type', 'data-kind'],
  ...['data-role', 'data-direction', 'data-message-type', 'data-origin', 'data-from'],
];
const carriers = telling.map((name) => `[${name}]`).join(', ');

/** Words that stand for one side only: "user" and "contact" are found on both. */
const sides: readonly (readonly [Author, string])[] = [
  ['customer', 'customer client requester requestor enduser incoming inbound visitor'],
  ['agent', 'agent staff operator outgoing outbound'],
  ['note', 'internal private note notes'],
  ['system', 'system lineitem automated'],
];
const kinds: ReadonlyMap<string, Author> = new Map(
  sides.flatMap(([author, words]) => words.split(' ').map((word) => [word, author] as const)),
);

/** "isEndUser message--incoming" → is, enduser, message, incoming */
const tokens = (value: string) =>
  value
    .slice(0, 300)
    .replace(/end[-_ ]?user/gi, ' enduser ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const kindsOn = (element: Element): readonly Author[] =>
  telling.flatMap((name) => tokens(attribute(element, name) ?? '')).flatMap((word) => kinds.get(word) ?? []);

const kindsInside = (message: Element) => all(message, carriers, 60).flatMap(kindsOn);

/** A private note was written by an agent: both words on it mean the note. */
function decide(found: readonly Author[]): Author {
  const kinds = new Set(found);
  if (kinds.has('note') && !kinds.has('customer')) return 'note';
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'unknown';
}

/** What stands on the messages themselves counts; what stands inside them, only if it tells them apart. */
export function whoWrote(messages: readonly Element[]): readonly Author[] {
  const own = messages.map((message) => decide(kindsOn(message)));
  if (own.some((author) => author !== 'unknown')) return own;
  const inside = messages.map((message) => decide(kindsInside(message)));
  return new Set(inside).size > 1 ? inside : own;
}
