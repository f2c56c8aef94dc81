// Text → Pack, or everything that is wrong with it. The one door for every pack: built in, imported, by policy.
import * as z from 'zod/mini';
import { Avoidance } from './avoidance.ts';
import { checkPack } from './check-pack.ts';
import { PackLimit } from './limit.ts';
import { Checklist, most, Pack, PackCadence, Prompt, packFormat, packFormatVersion } from './pack.ts';
import { type PackProblem, type PackProblemCode, shown, showPath } from './pack-problem.ts';
import { Playbook } from './playbook.ts';
import { PracticeMessage } from './practice-message.ts';
import { type JsonObject, type JsonValue, readJson } from './read-json.ts';
import { SelfCareIdea } from './self-care.ts';
import { maxMessage } from './texts.ts';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** UTF-16 units; a file of 1 MiB in UTF-8 never has more. Files are measured in bytes before they are read. */
export const maxPackLength = 1_048_576;
export const maxProblems = 50;

type ListName = keyof typeof most;
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
  if (text.length > maxPackLength) return refused([problem([], 'too-large', 'more than 1 MiB')]);
  const json = readJson(text, { depth: 8, items: most.prompts, text: maxMessage });
  if (!json.ok) return refused([json.problem]);
  const format = readFormat(json.value);
  if (format) return refused([format]);
  const parsed = parseShape(json.value);
  if (!parsed.ok) return parsed;
  const problems = checkPack(parsed.pack);
  return problems.length > 0 ? refused(problems) : parsed;
}

const refused = (problems: readonly PackProblem[]): ParsedPack => ({
  ok: false,
  problems: problems.slice(0, maxProblems),
});

const problem = (path: readonly PropertyKey[], code: PackProblemCode, detail: string): PackProblem => ({
  path: showPath(path),
  code,
  detail,
});

function readFormat(value: JsonValue): PackProblem | undefined {
  if (!isObject(value) || value.format !== packFormat) return problem([], 'not-a-pack', `no "format": "${packFormat}"`);
  const version = value.formatVersion;
  if (version === packFormatVersion) return undefined;
  if (version === undefined) return problem(['formatVersion'], 'missing', '');
  const isNewer = Number.isInteger(version) && Number(version) > packFormatVersion;
  return problem(['formatVersion'], isNewer ? 'newer-format' : 'wrong-value', shown(JSON.stringify(version)));
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseShape(value: JsonValue): ParsedPack {
  const frame = Frame.safeParse(value);
  if (!frame.success) return refused(frame.error.issues.flatMap((issue) => fromIssue(issue, value)));
  const { prompts, checklists, cadences, playbooks, practice, selfCare, limits, avoid, ...rest } = frame.data;
  const problems: PackProblem[] = [];
  const read = <T>(name: ListName, schema: z.ZodMiniType<T>, raw: readonly unknown[]): T[] => {
    const parsed = parseItems(schema, raw, name, value);
    problems.push(...parsed.problems);
    return parsed.items;
  };
  const pack: Pack = {
    ...rest,
    prompts: read('prompts', Prompt, prompts),
    ...(checklists && { checklists: read('checklists', Checklist, checklists) }),
    ...(cadences && { cadences: read('cadences', PackCadence, cadences) }),
    ...(playbooks && { playbooks: read('playbooks', Playbook, playbooks) }),
    ...(practice && { practice: read('practice', PracticeMessage, practice) }),
    ...(selfCare && { selfCare: read('selfCare', SelfCareIdea, selfCare) }),
    ...(limits && { limits: read('limits', PackLimit, limits) }),
    ...(avoid && { avoid: read('avoid', Avoidance, avoid) }),
  };
  return problems.length > 0 ? refused(problems) : { ok: true, pack };
}

type Items<T> = { readonly items: T[]; readonly problems: readonly PackProblem[] };

function parseItems<T>(schema: z.ZodMiniType<T>, raw: readonly unknown[], list: ListName, value: JsonValue): Items<T> {
  const items: T[] = [];
  const problems: PackProblem[] = [];
  for (const [i, one] of raw.entries()) {
    const parsed = schema.safeParse(one);
    if (parsed.success) items.push(parsed.data);
    else
      problems.push(
        ...parsed.error.issues.slice(0, maxProblems).flatMap((issue) => fromIssue(issue, value, [list, i])),
      );
    if (problems.length >= maxProblems) break;
  }
  return { items, problems };
}

/** zod's own messages are left out of the build; this says the same in our codes. */
function fromIssue(
  issue: z.core.$ZodIssue,
  value: JsonValue,
  base: readonly PropertyKey[] = [],
): readonly PackProblem[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, maxProblems).map((key) => problem([...path, key], 'unknown-key', shown(key)));
    case 'too_big':
      return [problem(path, 'too-long', `more than ${issue.maximum}`)];
    case 'too_small':
      return [problem(path, 'empty', `fewer than ${issue.minimum}`)];
    case 'invalid_value':
      return [wrongOrMissing(path, value, `one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_type':
      return [wrongOrMissing(path, value, `expected ${issue.expected}`)];
    default:
      return [wrongOrMissing(path, value, 'not of the form it must have')];
  }
}

function wrongOrMissing(path: readonly PropertyKey[], value: JsonValue, detail: string): PackProblem {
  let found: unknown = value;
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  return problem(path, found === undefined ? 'missing' : 'wrong-value', detail);
}
