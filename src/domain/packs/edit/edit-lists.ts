// Changing a draft's lists: adding, doubling, removing and moving things, or the steps of one. Pure.
import type { JsonValue } from '../format/read-json.ts';
import { type DraftPath, valueAt, withValue } from './at-path.ts';
import { type DraftPack, isList, isObject } from './draft.ts';

/** @param at its place from then on; at the end where there are fewer. A list that is missing is begun. */
export function withThing(pack: DraftPack, list: DraftPath, thing: JsonValue, at = Infinity): DraftPack {
  const things = valueAt(pack, list);
  if (things === undefined) return withValue(pack, list, [thing]);
  if (!isList(things)) return pack;
  const place = Math.min(at, things.length);
  return withValue(pack, list, [...things.slice(0, place), thing, ...things.slice(place)]);
}

/** The same once more, right behind it, under a name of its own. */
export function withDouble(pack: DraftPack, list: DraftPath, at: number): DraftPack {
  const things = valueAt(pack, list);
  const thing = isList(things) ? things[at] : undefined;
  if (thing === undefined || !isList(things)) return pack;
  const id = isObject(thing) && typeof thing.id === 'string' ? thing.id : undefined;
  const double = isObject(thing) && id !== undefined ? { ...thing, id: freeId(things, id) } : thing;
  return withThing(pack, list, double, at + 1);
}

export const withoutThing = (pack: DraftPack, list: DraftPath, at: number): DraftPack =>
  withValue(pack, [...list, at], undefined);

/** From one place to another; those between move by one. */
export function withMoved(pack: DraftPack, list: DraftPath, from: number, to: number): DraftPack {
  const things = valueAt(pack, list);
  if (!isList(things)) return pack;
  const thing = things[from];
  const place = Math.max(0, Math.min(to, things.length - 1));
  if (thing === undefined || place === from) return pack;
  return withValue(pack, list, things.toSpliced(from, 1).toSpliced(place, 0, thing));
}

/** Longest an id may be; see texts.ts. */
const maxId = 64;

/** @param wanted as it is where nobody has it, else with the next number behind it */
export function freeId(things: readonly JsonValue[], wanted: string): string {
  const taken = new Set(things.map((thing) => (isObject(thing) ? thing.id : undefined)));
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '').slice(0, maxId - 6);
  for (let number = 2; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
