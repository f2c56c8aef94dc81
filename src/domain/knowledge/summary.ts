// A record in one line: what it says and the moment it is of, so that one can be told from the next. The whole of it is shown
// beside it, whatever this leaves out.
import type { KnownKind } from './kinds.ts';
import type { KnownRecord } from './known.ts';

type Line = {
  /** Paths of what tells it apart; those that are there are joined. */
  readonly says: readonly string[];
  /** The path of its moment, epoch milliseconds. */
  readonly at?: string;
};

const lines: Readonly<Record<KnownKind, Line>> = {
  promises: { says: ['words', 'customer', 'ticket.ticketId'], at: 'due' },
  followUps: { says: ['customer', 'ticket.ticketId', 'ticket.url'], at: 'repliedAt' },
  progress: { says: ['ticketKey'], at: 'at' },
  corrections: { says: ['was', 'is'], at: 'at' },
  texts: { says: ['field', 'text'] },
  settings: { says: [] },
  sites: { says: [] },
  packs: { says: [], at: 'at' },
  overlays: { says: ['pack', 'item'], at: 'at' },
  packDrafts: { says: [], at: 'at' },
  subscriptions: { says: ['address'], at: 'checkedAt' },
  keys: { says: ['name', 'key'], at: 'since' },
  earlier: { says: ['text', 'line'], at: 'at' },
  pages: { says: ['snapshot.subject', 'origin', 'draft'], at: 'at' },
  tickets: { says: ['snapshot.subject', 'snapshot.url'], at: 'at' },
  handed: { says: ['text'] },
  sent: { says: ['text'], at: 'at' },
  openers: { says: ['newestFirst.0.opener'] },
  recentPrompts: { says: ['newestFirst.0.prompt'], at: 'newestFirst.0.at' },
  cases: { says: ['told.stage', 'told.holds.0'], at: 'at' },
  handling: { says: ['feelings.0.feeling', 'arousal'], at: 'at' },
  noted: { says: [] },
  notices: { says: ['code', 'reason'], at: 'moment' },
  typed: { says: [] },
  note: { says: ['text'], at: 'changedAt' },
  checkIn: { says: ['energy', 'mood', 'line'], at: 'at' },
  handled: { says: ['feelings.0.feeling', 'arousal'], at: 'at' },
  pause: { says: ['idea', 'minutes'], at: 'at' },
  debrief: { says: ['theirs', 'mine', 'theirSide'], at: 'at' },
  goodThings: { says: ['things.0.what', 'things.1.what', 'things.2.what'], at: 'at' },
  nudge: { says: ['about', 'answer'], at: 'at' },
  careSettings: { says: ['howOften'] },
  card: { says: ['decision', 'limit'], at: 'changedAt' },
  vision: { says: ['text'], at: 'changedAt' },
  care: { says: ['prefers', 'helped'], at: 'changedAt' },
  careHistorySettings: { says: ['days'] },
  pulse: { says: ['energy', 'good'], at: 'at' },
  trendChoices: { says: [] },
  practice: { says: ['text', 'exercise'], at: 'at' },
  signingKey: { says: ['name'], at: 'madeAt' },
  draft: { says: ['id', 'text'] },
};

const longest = 120;

/** `at` in epoch milliseconds. */
type Summary = { readonly text: string; readonly at?: number };

export function summaryOf(kind: KnownKind, { id, value }: KnownRecord): Summary {
  const { says, at } = lines[kind];
  const told = says.map((path) => asText(atPath(value, path))).filter((part) => part !== '');
  // A row that is no longer understood has an id still.
  const text = oneLine(told.join(' · ') || (typeof value === 'string' ? value : '') || id);
  const moment = at === undefined ? undefined : atPath(value, at);
  return typeof moment === 'number' ? { text, at: moment } : { text };
}

const asText = (part: unknown): string => (typeof part === 'string' || typeof part === 'number' ? String(part) : '');

function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

function atPath(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined;
    return Object.entries(part).find(([key]) => key === name)?.[1];
  }, value);
}
