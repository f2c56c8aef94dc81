// What a new version of a pack brings, as lines a page can say in any language, and the version number that calls for.
import { type Lang, langs } from '../../language/lang.ts';
import type { ChangedThing, PackDifference, ThingName } from '../arrival/difference.ts';

/** major: something is gone, or means something else. minor: something is new. patch: the same, said otherwise. */
export const changeSizes = ['major', 'minor', 'patch'] as const;
export type ChangeSize = (typeof changeSizes)[number];

export const changeKinds = [
  'removed', // the whole thing
  'condition', // offered in other cases: its condition, its moment, the phrases it looks for
  'limit', // what may be decided, how far and how long; how often an update comes; what kind of thing it is
  'shortened', // a step, a sentence or a language of it is gone
  'added', // the whole thing
  'extended', // a step, a sentence or a language of it is new
  'wording',
  'moved', // it comes earlier or later than before; of equals the first is offered first
  'origin', // source, proof, principle, owner
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const sizeOf: Readonly<Record<ChangeKind, ChangeSize>> = {
  ...({ removed: 'major', condition: 'major', limit: 'major', shortened: 'major' } as const),
  ...({ added: 'minor', extended: 'minor' } as const),
  ...({ wording: 'patch', moved: 'patch', origin: 'patch' } as const),
};

/** One kind of change in one thing, or in the head of the pack: then `part` says in which, `title`, `languages`, `contacts`. */
export type ChangelogLine = {
  readonly kind: ChangeKind;
  readonly size: ChangeSize;
  /** The languages it shows in; empty where it is no text. */
  readonly langs: readonly Lang[];
} & (ThingName | { readonly list: 'head'; readonly part: string });

/** `size` is absent when nothing changed. Lines with what weighs most first, else in the order of the pack. */
export type Changelog = { readonly lines: readonly ChangelogLine[]; readonly size?: ChangeSize };

export function changelogOf({ head, added, changed, removed, moved }: PackDifference): Changelog {
  const lines = [
    ...removed.map((thing) => lineOf('removed', thing)),
    ...added.map((thing) => lineOf('added', thing)),
    ...changed.flatMap(linesOf),
    ...moved.map(({ list, id }) => lineOf('moved', { list, id })),
    ...linesOfHead(head),
  ].sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
  const size = changeSizes.find((one) => lines.some((line) => line.size === one));
  return { lines, ...(size && { size }) };
}

type Part = ChangedThing['parts'][number];
type Where = ThingName | { readonly list: 'head'; readonly part: string };

function lineOf(kind: ChangeKind, where: Where, parts: readonly Part[] = []): ChangelogLine {
  const inLangs = langs.filter((lang) => parts.some(({ path }) => path.endsWith(`.${lang}`)));
  return { ...where, kind, size: sizeOf[kind], langs: inLangs };
}

const linesOf = ({ parts, list, id }: ChangedThing): readonly ChangelogLine[] =>
  grouped(parts, (part) => kindOf(list, part)).map(([kind, those]) => lineOf(kind, { list, id }, those));

function linesOfHead(parts: readonly Part[]): readonly ChangelogLine[] {
  const named = grouped(parts, ({ path }) => path.split(/[.[]/)[0] ?? path);
  return named.flatMap(([part, those]) => {
    const kinds = grouped(those, (one) => (part === 'languages' ? ofLanguages(one) : ofText(one)));
    return kinds.map(([kind, some]) => lineOf(kind, { list: 'head', part }, some));
  });
}

/** What means something else when it changes, by list; everything else of a thing is a text or its origin. */
const limits: Readonly<Record<string, RegExp>> = {
  limits: /^(?:decision|limit|condition)\.|^(?:validUntil|example)$/,
  cadences: /^(?:every|unit)$/,
  prompts: /^kind$/,
  checklists: /^steps\[\d+\]\.tickedBy$/,
};
const conditions = /^when(?:\.|$)|^phrases\.|^moment$/;
const origins = /(?:^|\.)(?:source|evidence|principle)$|^owner\./;

function kindOf(list: ThingName['list'], part: Part): ChangeKind {
  const { path } = part;
  if (conditions.test(path)) return 'condition';
  if (origins.test(path)) return 'origin';
  // A new language of a limit allows nothing new.
  const isTold = part.before !== undefined && part.after !== undefined;
  if (limits[list]?.test(path) && (isTold || !/\.[a-z]{2}$/.test(path))) return 'limit';
  return ofText(part);
}

const ofText = ({ before, after }: Part): ChangeKind =>
  before === undefined ? 'extended' : after === undefined ? 'shortened' : 'wording';

function ofLanguages(part: Part): ChangeKind {
  const { before, after } = part;
  if (before === undefined || after === undefined) return ofText(part);
  const [had, has] = [before.split(', '), after.split(', ')];
  if (had.some((lang) => !has.includes(lang))) return 'shortened';
  return has.length > had.length ? 'extended' : 'wording';
}

function grouped<Key extends string, T>(all: readonly T[], keyOf: (one: T) => Key): readonly (readonly [Key, T[]])[] {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}

/** The schema's four digits a part. */
const mostOfPart = 9_999;

/** The version after `current`; where a part is full, the one before it goes up. The very last version stays. */
export function nextVersion(current: string, size: ChangeSize): string {
  const [major = 0, minor = 0, patch = 0] = current.split('.').map(Number);
  if (size === 'patch' && patch < mostOfPart) return `${major}.${minor}.${patch + 1}`;
  if (size !== 'major' && minor < mostOfPart) return `${major}.${minor + 1}.0`;
  return major < mostOfPart ? `${major + 1}.0.0` : current;
}
