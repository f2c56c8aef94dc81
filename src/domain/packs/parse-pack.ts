// Text → Pack, or everything that is wrong with it. The one door for every pack: built in, imported, by policy.
import * as z from 'zod/mini';
import { checkPack } from './check-pack.ts';
import {
  Checklist,
  maxCadences,
  maxChecklists,
  maxPrompts,
  maxSaying,
  Pack,
  PackCadence,
  Prompt,
  packFormat,
  packFormatVersion,
} from './pack.ts';
import { type PackProblem, type PackProblemCode, shown, showPath } from './pack-problem.ts';
import { type JsonObject, type JsonValue, readJson } from './read-json.ts';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** UTF-16 units; a file of 1 MiB in UTF-8 never has more. Files are measured in bytes before they are read. */
export const maxPackLength = 1_048_576;
export const maxProblems = 50;

/** Items are parsed one by one: zod gathers problems with a spread call, which a long list of broken items overflows. */
const Frame = z.extend(Pack, {
  prompts: z.array(z.unknown()).check(z.maxLength(maxPrompts)),
  checklists: z.optional(z.array(z.unknown()).check(z.maxLength(maxChecklists))),
  cadences: z.optional(z.array(z.unknown()).check(z.maxLength(maxCadences))),
});

/** In this order: size, JSON, format and version, schema, rules (check-pack.ts). Never throws; at most 50 problems. */
export function parsePack(text: string): ParsedPack {
  if (text.length > maxPackLength) return refused([problem([], 'too-large', 'more than 1 MiB')]);
  const json = readJson(text, { depth: 8, items: maxPrompts, text: maxSaying });
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
  const { prompts: rawPrompts, checklists: rawChecklists, cadences: rawCadences, ...rest } = frame.data;
  const prompts = parseItems(Prompt, rawPrompts, 'prompts', value);
  const checklists = parseItems(Checklist, rawChecklists ?? [], 'checklists', value);
  const cadences = parseItems(PackCadence, rawCadences ?? [], 'cadences', value);
  const problems = [...prompts.problems, ...checklists.problems, ...cadences.problems];
  if (problems.length > 0) return refused(problems);
  const pack: Pack = {
    ...rest,
    prompts: prompts.items,
    ...(rawChecklists !== undefined && { checklists: checklists.items }),
    ...(rawCadences !== undefined && { cadences: cadences.items }),
  };
  return { ok: true, pack };
}

type Items<T> = { readonly items: T[]; readonly problems: readonly PackProblem[] };

function parseItems<T>(schema: z.ZodMiniType<T>, raw: readonly unknown[], list: string, value: JsonValue): Items<T> {
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
