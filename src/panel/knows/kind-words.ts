// What each kind of record is called, what it is for, and how long it is kept. A kind without a line does not compile.
import type { KnownKind, KnownPlace } from '../../domain/knowledge/kinds.ts';
import type { PlainKey } from '../../ui/words.ts';

type Kept = Extract<PlainKey, `kept${Capitalize<string>}`>;

const kept: Readonly<Record<KnownKind, Kept>> = {
  promises: 'keptYear',
  followUps: 'keptMonths3',
  progress: 'keptMonths2',
  corrections: 'keptNewest200',
  texts: 'keptSaved',
  settings: 'keptChanged',
  sites: 'keptOff',
  packs: 'keptYou',
  overlays: 'keptYou',
  packDrafts: 'keptYou',
  subscriptions: 'keptYou',
  keys: 'keptYou',
  earlier: 'keptMoved',
  typed: 'keptSaved',
  pages: 'keptTab',
  tickets: 'keptBrowser',
  handed: 'keptTab',
  sent: 'keptBrowser',
  openers: 'keptBrowser',
  recentPrompts: 'keptBrowser',
  cases: 'keptBrowser',
  handling: 'keptTaken',
  noted: 'keptTaken',
  notices: 'keptBrowser',
  note: 'keptYou',
  checkIn: 'keptYou',
  handled: 'keptYou',
  pause: 'keptYou',
  debrief: 'keptYou',
  goodThings: 'keptYou',
  nudge: 'keptYou',
  careSettings: 'keptChanged',
  card: 'keptYou',
  vision: 'keptYou',
  care: 'keptHistory',
  careHistorySettings: 'keptChanged',
  pulse: 'keptYou',
  trendChoices: 'keptChanged',
  practice: 'keptYou',
  signingKey: 'keptYou',
  draft: 'keptSaved',
};

type KindWords = { readonly name: PlainKey; readonly what: PlainKey; readonly kept: PlainKey };

export const kindWords = (kind: KnownKind): KindWords => ({
  name: `knows_${kind}`,
  what: `knowsWhat_${kind}`,
  kept: kept[kind],
});

export const placeNames: Readonly<Record<KnownPlace, PlainKey>> = {
  disk: 'knowsDisk',
  memory: 'knowsMemory',
  own: 'knowsOwn',
};
