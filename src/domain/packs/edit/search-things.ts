// Finding a thing among the things of a list while it is typed: in any of its languages, with or without diacritics, with a
// letter wrong. Pure.
import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../../notes/fold.ts';
import type { JsonValue } from '../format/read-json.ts';
import { isList, isObject } from './draft.ts';

/** Words in any order, up to this many. */
const anyOrder = 5;

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Places in the list, in its order; all of them when nothing is sought. */
export function placesOf(things: readonly JsonValue[], sought: string): readonly number[] {
  const needle = fold(sought).trim();
  const all = things.map((_, i) => i);
  if (needle === '') return all;
  const said = things.map(saidBy);
  // With no threshold for ranking the order stays that of the list, which is what is being arranged.
  return fuzzy.search(said, needle, anyOrder, 0)[0] ?? [];
}

/** A thing that did not change is the very same value. */
const known = new WeakMap<object, string>();

function saidBy(thing: JsonValue): string {
  if (typeof thing !== 'object' || thing === null) return fold(String(thing));
  const before = known.get(thing);
  if (before !== undefined) return before;
  const said = fold(textsIn(thing).join('\n'));
  known.set(thing, said);
  return said;
}

/** Its name and its texts; when it fits says nothing of what it says. */
function textsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'when' || key === 'source' ? [] : textsIn(part)));
}
