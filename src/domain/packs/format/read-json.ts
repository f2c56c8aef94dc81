// Strict JSON for files from strangers: refuses what JSON.parse lets through (a key given twice, endless depth) and
// says where. One pass, linear time. Objects have no prototype, so a key cannot reach one.
import { type PackProblem, type PackProblemCode, shown, showPath } from './pack-problem.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** depth: lists and objects inside one another. items: entries of each of them. text: UTF-16 units of each string. */
export type JsonLimits = { readonly depth: number; readonly items: number; readonly text: number };
export type JsonRead =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: PackProblem };

/**
 * Accepts what JSON.parse accepts, within the limits and with every key once; strings come out in Unicode form NFC.
 * The one key it refuses by name is `__proto__`, which later readers may trip over. Never throws.
 */
export function readJson(text: string, limits: JsonLimits): JsonRead {
  const path: (string | number)[] = [];
  const problems: PackProblem[] = [];
  let at = 0;

  // Every reader answers undefined once something failed; the first failure is the one reported.
  const fail = (code: PackProblemCode, why: string): undefined => {
    const { line, column } = position(text, at);
    problems.push({ path: showPath(path), line, code, detail: `${why}, column ${column}` });
  };

  /** The next character that is not white space. */
  const peek = (): string | undefined => {
    while (isSpace(text.charCodeAt(at))) at += 1;
    return text[at];
  };

  const take = (char: string): boolean => {
    const found = peek() === char;
    if (found) at += 1;
    return found;
  };

  function readValue(depth: number): JsonValue | undefined {
    const char = peek();
    if (char === '"') return readString();
    if (char !== '{' && char !== '[') return readAtom();
    if (depth === limits.depth) return fail('too-deep', `more than ${limits.depth} levels`);
    at += 1;
    return char === '{' ? readObject(depth + 1) : readList(depth + 1);
  }

  function readList(depth: number): readonly JsonValue[] | undefined {
    const list: JsonValue[] = [];
    if (take(']')) return list;
    do {
      if (list.length === limits.items) return fail('too-large', `more than ${limits.items} items`);
      path.push(list.length);
      const value = readValue(depth);
      if (value === undefined) return undefined;
      path.pop();
      list.push(value);
    } while (take(','));
    return take(']') ? list : fail('not-json', 'expected , or ]');
  }

  function readObject(depth: number): JsonObject | undefined {
    const object: Record<string, JsonValue> = Object.create(null);
    if (take('}')) return object;
    let entries = 0;
    do {
      if (entries === limits.items) return fail('too-large', `more than ${limits.items} keys`);
      entries += 1;
      if (peek() !== '"') return fail('not-json', 'expected a key');
      const key = readString();
      if (key === undefined) return undefined;
      path.push(key);
      if (key === '__proto__') return fail('unknown-key', key);
      if (key in object) return fail('duplicate-key', shown(key));
      if (!take(':')) return fail('not-json', 'expected :');
      const value = readValue(depth);
      if (value === undefined) return undefined;
      path.pop();
      object[key] = value;
    } while (take(','));
    return take('}') ? object : fail('not-json', 'expected , or }');
  }

  /** Finds the closing quote; escapes and forbidden characters are left to JSON.parse. */
  function readString(): string | undefined {
    const start = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    const value = parseToken(text.slice(start, at));
    at = typeof value === 'string' ? at : start;
    if (typeof value !== 'string') return fail('not-json', 'a string that is not closed or not valid');
    // Before normalizing: engines put a long run of mixed combining marks in order in quadratic time.
    return value.length > limits.text ? fail('too-long', `more than ${limits.text}`) : value.normalize('NFC');
  }

  /** A number, true, false or null. */
  function readAtom(): JsonValue | undefined {
    const start = at;
    while (at < text.length && !endsAtom.has(text[at] ?? '')) at += 1;
    const value = parseToken(text.slice(start, at));
    if (value !== undefined) return value;
    at = start;
    return fail('not-json', 'expected a value');
  }

  const value = readValue(0);
  if (value !== undefined && peek() !== undefined) fail('not-json', 'something follows the end');
  const [problem] = problems;
  if (problem) return { ok: false, problem };
  return { ok: true, value: value ?? null };
}

const endsAtom = new Set(' \t\n\r,:]}["{');

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function parseToken(token: string): string | number | boolean | null | undefined {
  try {
    return JSON.parse(token);
  } catch {
    return undefined;
  }
}

/** Both from 1. */
function position(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
