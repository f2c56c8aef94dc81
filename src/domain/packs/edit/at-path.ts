// One place of a draft, read or written anew. What is not on the way there stays the very same value, so that views can tell
// by identity what changed. Pure.
import type { JsonValue } from '../format/read-json.ts';
import { type DraftPack, isList, isObject } from './draft.ts';

/** `prompts`, 3, `text`, `pl` */
export type DraftPath = readonly (string | number)[];

export function valueAt(pack: DraftPack, path: DraftPath): JsonValue | undefined {
  let at: JsonValue | undefined = pack;
  for (const step of path) {
    if (isList(at) && typeof step === 'number') at = at[step];
    else if (isObject(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/**
 * The draft with one place written anew. Objects that are missing on the way are made; where something else is in the way, or
 * a list is too short, nothing changes.
 *
 * @param value absent: the place is left out; of a list, it moves up
 */
export function withValue(pack: DraftPack, path: DraftPath, value: JsonValue | undefined): DraftPack {
  const next = written(pack, path, value);
  return isObject(next) ? next : pack;
}

function written(
  at: JsonValue | undefined,
  [step, ...rest]: DraftPath,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!isList(at) || step < 0 || step >= at.length) return at;
    const part = written(at[step], rest, value);
    if (part === at[step]) return at;
    return part === undefined ? at.filter((_, i) => i !== step) : at.with(step, part);
  }
  if (at !== undefined && !isObject(at)) return at;
  const before = at !== undefined && Object.hasOwn(at, step) ? at[step] : undefined;
  const part = written(before, rest, value);
  if (part === before) return at;
  const others = Object.entries(at ?? {});
  if (part === undefined) return Object.fromEntries(others.filter(([key]) => key !== step));
  if (before !== undefined) return Object.fromEntries(others.map(([key, old]) => [key, key === step ? part : old]));
  return inOrder([...others, [step, part]]);
}

/** The languages of a text stand in one order, whichever was written first; all else comes behind what was there. */
function inOrder(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  const languages = ['en', 'pl', 'ro'];
  const isTexts = entries.every(([key]) => languages.includes(key));
  return Object.fromEntries(
    isTexts ? entries.toSorted(([a], [b]) => languages.indexOf(a) - languages.indexOf(b)) : entries,
  );
}

/** `prompts[3].text.pl`, as problems name their place; empty for the whole. */
export const pathName = (path: DraftPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

export const pathOf = (name: string): DraftPath =>
  [...name.matchAll(/\[(\d{1,7})\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
