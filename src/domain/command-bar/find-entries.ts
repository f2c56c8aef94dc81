// What the command bar can find, and finding it: words in any order, in any of the three languages, with or without diacritics,
// whatever the interface speaks. In a name a wrong letter is forgiven, where nothing is found without.
import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../notes/fold.ts';
import { termsOf } from '../notes/search/query.ts';

/** In the order they stand in when all are found equally well. */
export const barGroups = ['action', 'place', 'prompt', 'playbook', 'promise', 'note', 'setting'] as const;
export type BarGroup = (typeof barGroups)[number];

export type Findable = {
  readonly group: BarGroup;
  /** What it is called, in every language. */
  readonly names: readonly string[];
  /** What else it is found by: other words for it, or all that it says. */
  readonly also?: readonly string[];
};

/** In the places of their entries, folded: what each is called, and all that it is found by. */
export type BarIndex<E extends Findable> = {
  readonly entries: readonly E[];
  readonly names: string[];
  readonly texts: string[];
};

export function barIndex<E extends Findable>(entries: readonly E[]): BarIndex<E> {
  const names = entries.map((entry) => fold(entry.names.join('\n')));
  return { entries, names, texts: entries.map(({ also }, place) => `${names[place]}\n${also ? folded(also) : ''}`) };
}

/** What a pack says stays the very same list while the pack does, and is folded once. */
const known = new WeakMap<readonly string[], string>();

function folded(also: readonly string[]): string {
  const text = known.get(also) ?? fold(also.join('\n'));
  known.set(also, text);
  return text;
}

/** As note-search.ts has it: asked for one term at a time, so that no text is looked through again and again. */
const exact = new uFuzzy({ intraContr: '(?!)' });
const forgiving = new uFuzzy({ intraContr: '(?!)', intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
/** Shorter ones are too like each other. */
const fewestForgiven = 4;
const mostCharacters = 80;

export type FoundGroup<E> = { readonly group: BarGroup; readonly entries: readonly E[] };

/**
 * @param most entries of one group
 * @returns what is called by these words first, and the groups in the order of their best find
 */
export function findEntries<E extends Findable>(
  index: BarIndex<E>,
  sought: string,
  most: number,
): readonly FoundGroup<E>[] {
  const needle = fold(sought).trim().slice(0, mostCharacters);
  const terms = termsOf(needle);
  if (terms.length === 0) return [];
  const found = placesOf(index, terms)
    .flatMap((place) => {
      const entry = index.entries[place];
      return entry ? [{ entry, fit: fitOf(index, place, needle) }] : [];
    })
    .sort((a, b) => a.fit - b.fit);
  const groups = new Map<BarGroup, { readonly entries: E[]; readonly fit: number }>();
  for (const { entry, fit } of found) {
    const group = groups.get(entry.group) ?? { entries: [], fit };
    if (group.entries.length < most) group.entries.push(entry);
    groups.set(entry.group, group);
  }
  // Of what has a word in its name that begins so, what is done comes before what is gone to or set.
  const rank = (fit: number) => Math.max(1, fit);
  return [...groups]
    .sort(([a, one], [b, two]) => rank(one.fit) - rank(two.fit) || barGroups.indexOf(a) - barGroups.indexOf(b))
    .map(([group, { entries: best }]) => ({ group, entries: best }));
}

/** Where every term stands; where none does, what is called nearly so. */
function placesOf({ names, texts }: BarIndex<Findable>, terms: readonly string[]): readonly number[] {
  const all = texts.map((_, place) => place);
  let places = all;
  for (const term of terms) places = exact.filter(texts, `"${term}"`, places) ?? [];
  if (places.length > 0 || terms.some((term) => term.length < fewestForgiven)) return places;
  places = all;
  for (const term of terms) places = forgiving.filter(names, term, places) ?? [];
  return places;
}

/** 0: a name begins with it. 1: a word of a name does. 2: a name holds it. 3: it is said so. 4: its words are. */
function fitOf({ names, texts }: BarIndex<Findable>, place: number, needle: string): number {
  const name = names[place] ?? '';
  const at = name.indexOf(needle);
  if (at === -1) return texts[place]?.includes(needle) ? 3 : 4;
  if (at === 0 || name.includes(`\n${needle}`)) return 0;
  return beginsWord(name, needle, at) ? 1 : 2;
}

function beginsWord(name: string, needle: string, first: number): boolean {
  for (let at = first; at !== -1; at = name.indexOf(needle, at + 1))
    if (!/[\p{L}\d]/u.test(name.charAt(at - 1))) return true;
  return false;
}
