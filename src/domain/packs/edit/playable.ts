// The part of a draft that could be used as it stands: every thing that is whole, with a head that holds them together. For
// the preview, which must not wait until the last line is written. Pure.
import type * as z from 'zod/mini';
import { langs } from '../../language/lang.ts';
import { Contacts } from '../format/contacts.ts';
import { Pack, packFormat, packFormatVersion } from '../format/pack.ts';
import { itemSchemas } from '../format/parse-pack.ts';
import type { JsonObject, JsonValue } from '../format/read-json.ts';
import { inLanguages, Line } from '../format/texts.ts';
import type { ListName } from '../shelf/overlay.ts';
import { withValue } from './at-path.ts';
import { type DraftPack, isObject, thingsIn } from './draft.ts';

const Title = inLanguages(Line);
const Languages = Pack.shape.languages;

export function playable(draft: DraftPack): Pack {
  const { title, languages, contacts } = draft;
  const read = <T>(list: ListName, schema: z.ZodMiniType<T>): T[] =>
    thingsIn(draft, list).flatMap((thing) => whole(schema, thing) ?? []);
  const [readContacts, readLanguages] = [Contacts.safeParse(contacts), Languages.safeParse(languages)];
  return {
    format: packFormat,
    formatVersion: packFormatVersion,
    id: packIdOf(draft),
    version: '0.0.0',
    title: readOr(Title, title, {}),
    authors: [],
    licence: '-',
    languages: readLanguages.success ? readLanguages.data : [...langs],
    principles: principlesOf(draft),
    ...(readContacts.success && { contacts: readContacts.data }),
    prompts: read('prompts', itemSchemas.prompts),
    checklists: read('checklists', itemSchemas.checklists),
    cadences: read('cadences', itemSchemas.cadences),
    playbooks: read('playbooks', itemSchemas.playbooks),
    practice: read('practice', itemSchemas.practice),
    selfCare: read('selfCare', itemSchemas.selfCare),
    limits: read('limits', itemSchemas.limits),
    avoid: read('avoid', itemSchemas.avoid),
  };
}

/** What things of it are found by meanwhile, where it has no name of its own yet. */
export const packIdOf = ({ id }: DraftPack): string => (typeof id === 'string' ? id : 'draft');

function principlesOf({ principles }: DraftPack): Pack['principles'] {
  const named = isObject(principles) ? Object.entries(principles) : [];
  return Object.fromEntries(named.map(([id, name]) => [id, readOr(Title, name, {})]));
}

function readOr<T>(schema: z.ZodMiniType<T>, value: JsonValue | undefined, otherwise: T): T {
  const read = schema.safeParse(value);
  return read.success ? read.data : otherwise;
}

/** Where in the draft the things stand that `playable` takes, in its order. */
export const wholePlaces = (draft: DraftPack, list: ListName): readonly number[] =>
  thingsIn(draft, list).flatMap((thing, i) => (whole<unknown>(itemSchemas[list], thing) === undefined ? [] : [i]));

/** A thing that did not change is the very same value: what was read of it once is known. `false`: it is not whole. */
const known = new WeakMap<object, { readonly read: unknown } | false>();

function whole<T>(schema: z.ZodMiniType<T>, thing: JsonValue): T | undefined {
  if (!isObject(thing)) return undefined;
  const before = known.get(thing);
  // Each thing stands in one list, which one schema reads.
  if (before !== undefined) return before === false ? undefined : (before.read as T);
  const read = schema.safeParse(thing);
  const found = read.success ? read : schema.safeParse(withoutStrange(thing, read.error.issues));
  known.set(thing, found.success && { read: found.data });
  return found.success ? found.data : undefined;
}

/**
 * Keys no pack has are told of, and so is that nobody knows yet where a thing comes from: neither is a reason not to show what
 * the rest would do.
 */
function withoutStrange(thing: JsonObject, issues: readonly z.core.$ZodIssue[]): JsonObject {
  let rest = thing;
  for (const issue of issues) {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const [first, ...deeper] = inside;
    const isUnsourced =
      (first === 'source' || first === 'principle') && deeper.length === 0 && thing[first] === undefined;
    if (isUnsourced) rest = withValue(rest, [first], 'draft');
    else if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) rest = withValue(rest, [...inside, key], undefined);
    else return thing;
  }
  return rest;
}
