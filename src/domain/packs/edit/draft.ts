// A pack being written, as a value: plain JSON, whatever of it is missing, unknown or wrong. What this version cannot read is
// kept where it stands and goes out again as it came in. Pure.
import type { PackProblem } from '../format/pack-problem.ts';
import { type JsonObject, type JsonValue, readJson } from '../format/read-json.ts';
import { type ListName, listNames } from '../shelf/overlay.ts';

/** Nothing is promised of it but that it is an object. */
export type DraftPack = JsonObject;

export type ReadDraft =
  | { readonly ok: true; readonly pack: DraftPack }
  /** No JSON, or of something that is no object: it can be mended as text only. */
  | { readonly ok: false; readonly problem: PackProblem };

/** Far beyond what a pack may have, so that one that is too large can still be made smaller here. */
const limits = { depth: 64, items: 100_000, text: 4_000_000 };

export function readDraft(text: string): ReadDraft {
  const read = readJson(text, limits);
  if (!read.ok) return read;
  if (isObject(read.value)) return { ok: true, pack: read.value };
  return { ok: false, problem: { path: '', line: 1, code: 'not-a-pack', detail: 'no object' } };
}

/** What is kept from one key to the next, and handed out: two spaces deep, a line break at its end. */
export const writeDraft = (pack: DraftPack): string => `${JSON.stringify(pack, null, 2)}\n`;

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

export const isListName = (name: string): name is ListName => listNames.some((known) => known === name);

/** The things of a list; none where the draft has something else in its place. */
export function thingsIn(pack: DraftPack, list: ListName): readonly JsonValue[] {
  const things = pack[list];
  return isList(things) ? things : [];
}

/** Something stands there that is no list: nothing can be added to it before it is mended. */
export const isUnfitList = (pack: DraftPack, list: ListName): boolean =>
  pack[list] !== undefined && !isList(pack[list]);
