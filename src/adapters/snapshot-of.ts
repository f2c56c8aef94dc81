// A snapshot from what an adapter found: cleaned, put in order and cut to the fixed bounds.
import { maxMessages, maxTag, maxTags, maxText } from '../domain/ticket/limits.ts';
import type { Author, Message, TicketSnapshot } from '../domain/ticket/snapshot.ts';

/** All messages of a snapshot together, characters: what is kept in session storage has a quota of 10 MB for every tab. */
const maxTogether = 512_000;
const maxLine = 1_000;
const maxAddress = 2_000;

export type FoundMessage = {
  readonly author: Author;
  readonly name?: string | undefined;
  readonly at?: number | undefined;
  /** Of two messages the one with the higher number was written later, where a desk numbers them. */
  readonly order?: number | undefined;
  readonly text: string;
};

export type Found = {
  readonly helpdesk: string;
  readonly url: string;
  readonly ticketId?: string | undefined;
  readonly subject?: string | undefined;
  readonly requester?: string | undefined;
  readonly status?: string | undefined;
  readonly channel?: string | undefined;
  /** Labels of the ticket, as the page has them. */
  readonly tags?: readonly string[] | undefined;
  /** In the order of the page. */
  readonly messages: readonly FoundMessage[];
  readonly composer?: TicketSnapshot['composer'];
};

export function snapshotOf(found: Found): TicketSnapshot {
  return {
    source: 'page',
    helpdesk: found.helpdesk,
    ticketId: oneLine(found.ticketId),
    subject: oneLine(found.subject),
    requester: oneLine(found.requester),
    status: oneLine(found.status),
    channel: oneLine(found.channel),
    tags: labels(found.tags),
    url: shortAddress(found.url),
    messages: newest(oldestFirst(found.messages).filter(({ text }) => text.trim() !== '')),
    composer: found.composer && { ...found.composer, draft: cut(found.composer.draft, maxText) },
  };
}

/** One trimmed line of at most 1,000 characters; `undefined` when nothing is left. */
export function oneLine(text: string | null | undefined): string | undefined {
  const line = cut(
    (text ?? '')
      .slice(0, 4 * maxLine)
      .replace(/\s+/g, ' ')
      .trim(),
    maxLine,
  );
  return line === '' ? undefined : line;
}

/** Each once; the cross that takes one away is no part of it. */
function labels(tags: readonly string[] = []): string[] | undefined {
  const lines = tags.map((tag) => oneLine(tag)?.replace(/\s*[×✕]$/, '') ?? '').filter((line) => line !== '');
  const each = [...new Set(lines.map((line) => cut(line, maxTag)))].slice(0, maxTags);
  return each.length > 0 ? each : undefined;
}

/** Cuts without halving a character that takes two code units. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, isHalf ? length - 1 : length);
}

function oldestFirst(messages: readonly FoundMessage[]): readonly FoundMessage[] {
  for (const key of ['order', 'at'] as const) {
    const known = messages.flatMap((message) => message[key] ?? []);
    if (known.length === 0) continue;
    const isComplete = known.length === messages.length;
    if (isComplete) return [...messages].sort((one, other) => (one[key] ?? 0) - (other[key] ?? 0));
    // Some are not dated: keep the page's order, turned round when the dated ones run backwards.
    return (known[0] ?? 0) > (known.at(-1) ?? 0) ? messages.toReversed() : messages;
  }
  return messages;
}

function newest(messages: readonly FoundMessage[]): Message[] {
  const kept: Message[] = [];
  let room = maxTogether;
  for (const { author, name, at, text } of messages.slice(-maxMessages).toReversed()) {
    if (room <= 0) break;
    const message = { author, name: oneLine(name), at, text: cut(text, Math.min(maxText, room)) };
    room -= message.text.length;
    kept.push(message);
  }
  return kept.reverse();
}

/** An address too long to keep loses its query and hash, then its path: it must still open something. */
function shortAddress(address: string): string {
  if (address.length <= maxAddress) return address;
  const bare = address.replace(/[?#].*$/s, '');
  return bare.length <= maxAddress ? bare : bare.split('/').slice(0, 3).join('/').slice(0, maxAddress);
}
