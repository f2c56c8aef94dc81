// Every kind of thing Carecue keeps, as a person would name it, and where it lies. What reads, names and deletes them are tables
// over these, so that a new store without a line in each does not compile.
import { type OwnKind, ownKinds } from '../own/records.ts';

/** In the database of the background. */
export const diskKinds = [
  'promises',
  'followUps',
  'progress',
  'corrections',
  'texts',
  'settings',
  'sites',
  'packs',
  'overlays',
  'packDrafts',
  'subscriptions',
  'keys',
  'earlier',
] as const;
export type DiskKind = (typeof diskKinds)[number];

/** In session memory: gone when the browser is closed, never on the disk. */
export const memoryKinds = [
  'pages',
  'tickets',
  'handed',
  'sent',
  'openers',
  'recentPrompts',
  'cases',
  'handling',
  'noted',
  'notices',
] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** What the background answers for. */
export const storedKinds = [...diskKinds, ...memoryKinds] as const;
export type StoredKind = (typeof storedKinds)[number];

/** Everything written to session memory carries one of these names before its key. */
export const memoryKindOf = {
  page: 'pages',
  draft: 'pages',
  ticket: 'tickets',
  handed: 'handed',
  sending: 'sent',
  sent: 'sent',
  openers: 'openers',
  'recent-prompts': 'recentPrompts',
  case: 'cases',
  handling: 'handling',
  'handled-reply': 'handling',
  'work-stretch': 'handling',
  noted: 'noted',
  problem: 'notices',
  dismissed: 'notices',
  reminder: 'notices',
} as const satisfies Readonly<Record<string, MemoryKind>>;
export type MemoryName = keyof typeof memoryKindOf;

/** `typed`: what is typed in the studio, in the browser's own storage for our pages (localStorage). */
export type KnownKind = StoredKind | OwnKind | 'typed';

/** disk: the database, and what is typed. memory: session memory. own: the agent’s own room. */
export const knownPlaces = ['disk', 'memory', 'own'] as const;
export type KnownPlace = (typeof knownPlaces)[number];

/** In the order they are shown. */
export const kindsIn: Readonly<Record<KnownPlace, readonly KnownKind[]>> = {
  disk: [...diskKinds, 'typed'],
  memory: memoryKinds,
  own: ownKinds,
};

const isOneOf =
  <K extends KnownKind>(kinds: readonly K[]) =>
  (kind: KnownKind): kind is K =>
    kinds.some((one) => one === kind);
export const isStoredKind = isOneOf(storedKinds);
export const isOwnKind = isOneOf(ownKinds);
