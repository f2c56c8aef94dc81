// Text → Pack, or everything that is wrong with it. The one door for every pack: built in, imported, by policy.
import * as z from 'zod/mini';
import { type ListName, listNames } from '../shelf/overlay.ts';
import { Avoidance } from './avoidance.ts';
import { checkPack } from './check-pack.ts';
import { PackLimit } from './limit.ts';
import { Checklist, most, Pack, PackCadence, Prompt, packFormat, packFormatVersion } from './pack.ts';
import { type Fault, type PackProblem, type PackProblemCode, shown, wholePack } from './pack-problem.ts';
import { maxPackLength } from './pack-size.ts';
import { placeFaults } from './place-faults.ts';
import { Playbook } from './playbook.ts';
import { PracticeMessage } from './practice-message.ts';
import { type JsonObject, type JsonValue, readJson } from './read-json.ts';
import { SelfCareIdea } from './self-care.ts';
import { maxMessage } from './texts.ts';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

export const maxProblems = 50;

/** What reads one thing of each list. */
export const itemSchemas = {
  prompts: Prompt,
  checklists: Checklist,
  cadences: PackCadence,
  playbooks: Playbook,
  practice: PracticeMessage,
  selfCare: SelfCareIdea,
  limits: PackLimit,
  avoid: Avoidance,
} satisfies Readonly<Record<ListName, unknown>>;

const rawList = (name: ListName) => z.array(z.unknown()).check(z.maxLength(most[name]));

/** Items are parsed one by one: zod gathers problems with a spread call, which a long list of broken items overflows. */
const Frame = z.extend(Pack, {
  prompts: rawList('prompts'),
  checklists: z.optional(rawList('checklists')),
  cadences: z.optional(rawList('cadences')),
  playbooks: z.optional(rawList('playbooks')),
  practice: z.optional(rawList('practice')),
  selfCare: z.optional(rawList('selfCare')),
  limits: z.optional(rawList('limits')),
  avoid: z.optional(rawList('avoid')),
});

/** In this order: size, JSON, format and version, schema, rules (check-pack.ts). Never throws; at most 50 problems. */
export function parsePack(text: string): ParsedPack {
  if (text.length > maxPackLength) return { ok: false, problems: [wholePack('too-large', 'more than 1 MiB')] };
  const json = readJson(text, { depth: 8, items: most.prompts, text: maxMessage });
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const { pack, faults } = readValue(json.value);
  if (pack !== undefined && faults.length === 0) return { ok: true, pack };
  return { ok: false, problems: placeFaults(text, faults.slice(0, maxProblems)) };
}

/** `pack` is absent when there is none to speak of; `faults` are those of the first step that found any. */
type Read = { readonly pack?: Pack; readonly faults: readonly Fault[] };

function readValue(value: JsonValue): Read {
  const format = readFormat(value);
  if (format) return { faults: [format] };
  const { pack, faults } = parseShape(value);
  return pack === undefined || faults.length > 0 ? { faults } : { pack, faults: checkPack(pack) };
}

const fault = (path: readonly PropertyKey[], code: PackProblemCode, detail: string): Fault => ({ path, code, detail });

function readFormat(value: JsonValue): Fault | undefined {
  if (!isObject(value) || value.format !== packFormat) return fault([], 'not-a-pack', `no "format": "${packFormat}"`);
  const version = value.formatVersion;
  if (version === packFormatVersion) return undefined;
  if (version === undefined) return fault(['formatVersion'], 'missing', '');
  const isNewer = Number.isInteger(version) && Number(version) > packFormatVersion;
  return fault(['formatVersion'], isNewer ? 'newer-format' : 'wrong-value', shown(JSON.stringify(version)));
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseShape(value: JsonValue): Read {
  const frame = Frame.safeParse(value);
  if (!frame.success)
    return { faults: [...frame.error.issues.flatMap((issue) => fromIssue(issue, value)), ...faultsInLists(value)] };
  const { prompts, checklists, cadences, playbooks, practice, selfCare, limits, avoid, ...rest } = frame.data;
  const faults: Fault[] = [];
  const read = <T>(name: ListName, schema: z.ZodMiniType<T>, raw: readonly unknown[]): T[] => {
    const parsed = parseItems(schema, raw, name, value);
    faults.push(...parsed.faults);
    return parsed.items;
  };
  const pack: Pack = {
    ...rest,
    prompts: read('prompts', itemSchemas.prompts, prompts),
    ...(checklists && { checklists: read('checklists', itemSchemas.checklists, checklists) }),
    ...(cadences && { cadences: read('cadences', itemSchemas.cadences, cadences) }),
    ...(playbooks && { playbooks: read('playbooks', itemSchemas.playbooks, playbooks) }),
    ...(practice && { practice: read('practice', itemSchemas.practice, practice) }),
    ...(selfCare && { selfCare: read('selfCare', itemSchemas.selfCare, selfCare) }),
    ...(limits && { limits: read('limits', itemSchemas.limits, limits) }),
    ...(avoid && { avoid: read('avoid', itemSchemas.avoid, avoid) }),
  };
  return { pack, faults };
}

/** Of a pack whose frame is wrong already: its author is told of everything at once. */
const faultsInLists = (value: JsonValue): readonly Fault[] =>
  listNames.flatMap((name) => {
    const raw = isObject(value) ? value[name] : undefined;
    const schema: z.ZodMiniType = itemSchemas[name];
    return Array.isArray(raw) && raw.length <= most[name] ? parseItems(schema, raw, name, value).faults : [];
  });

type Items<T> = { readonly items: T[]; readonly faults: readonly Fault[] };

function parseItems<T>(schema: z.ZodMiniType<T>, raw: readonly unknown[], list: ListName, value: JsonValue): Items<T> {
  const items: T[] = [];
  const faults: Fault[] = [];
  for (const [i, one] of raw.entries()) {
    const parsed = schema.safeParse(one);
    if (parsed.success) items.push(parsed.data);
    else
      faults.push(...parsed.error.issues.slice(0, maxProblems).flatMap((issue) => fromIssue(issue, value, [list, i])));
    if (faults.length >= maxProblems) break;
  }
  return { items, faults };
}

/** zod's own messages are left out of the build; this says the same in our codes. */
function fromIssue(issue: z.core.$ZodIssue, value: JsonValue, base: readonly PropertyKey[] = []): readonly Fault[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, maxProblems).map((key) => fault([...path, key], 'unknown-key', shown(key)));
    case 'too_big':
      return [fault(path, 'too-long', `more than ${issue.maximum}`)];
    case 'too_small':
      return [fault(path, 'empty', `fewer than ${issue.minimum}`)];
    case 'invalid_value':
      return [wrongOrMissing(path, value, `one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_type':
      return [wrongOrMissing(path, value, `expected ${issue.expected}`)];
    default:
      return [wrongOrMissing(path, value, 'not of the form it must have')];
  }
}

function wrongOrMissing(path: readonly PropertyKey[], value: JsonValue, detail: string): Fault {
  let found: unknown = value;
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  return fault(path, found === undefined ? 'missing' : 'wrong-value', detail);
}
