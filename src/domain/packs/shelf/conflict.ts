// Where an update of a pack met the agent's own edit: part by part what it was, what each side made of it, and both together
// where they do not touch the same. Pure.
import { compareParts } from '../arrival/compare-packs.ts';
import { pathOf, valueAt, withValue } from '../edit/at-path.ts';
import type { JsonObject, JsonValue } from '../format/read-json.ts';

/** `path` as in `text.pl`. Each text is absent where there was or is none. */
export type ConflictPart = {
  readonly path: string;
  readonly was?: string | undefined;
  readonly theirs?: string | undefined;
  readonly mine?: string | undefined;
  /** Both changed it, and not alike. */
  readonly isClash: boolean;
};

/** Every part either side has changed. @param own absent: the agent hid the thing, and has no text of their own */
export function conflictParts(base: JsonObject, now: JsonObject, own: JsonObject = base): readonly ConflictPart[] {
  const theirs = new Map(compareParts(base, now).map((part) => [part.path, part]));
  const mine = new Map(compareParts(base, own).map((part) => [part.path, part]));
  return [...new Set([...theirs.keys(), ...mine.keys()])].map((path) => {
    const [a, b] = [theirs.get(path), mine.get(path)];
    const was = (a ?? b)?.before;
    return {
      path,
      was,
      theirs: a ? a.after : was,
      mine: b ? b.after : was,
      isClash: a !== undefined && b !== undefined && a.after !== b.after,
    };
  });
}

/** The pack's thing with the agent's own parts in it. Undefined where both changed the same, or one of them a list of parts. */
export function bothTogether(base: JsonObject, now: JsonObject, own: JsonObject): JsonObject | undefined {
  const isAligned = sameLengths(base, now) && sameLengths(base, own);
  if (!isAligned || conflictParts(base, now, own).some(({ isClash }) => isClash)) return undefined;
  return compareParts(base, own).reduce((made, { path }) => {
    const place = pathOf(path);
    return withValue(made, place, valueAt(own, place));
  }, now);
}

/** Whether their lists of things (steps) are as long: a place in one is the same place in the other then. */
function sameLengths(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    const isParts = [...one, ...other].some((part) => typeof part === 'object');
    return !isParts || one.length === other.length;
  }
  return Object.entries(one).every(([key, part]) => sameLengths(part, (other as JsonObject)[key])); // No list: see above.
}
