// The line at which each fault of a pack stands, found by one more walk through its text.
import { type Fault, type PackProblem, showPath } from './pack-problem.ts';

/** A place somebody asked for, or one on the way to it. `line` 0: not met. */
type Place = { line: number; readonly below: Map<string, Place> };

/** A list or object the walk is inside of. `place` is absent where nobody asked for anything in it. */
type Level = { readonly place: Place | undefined; readonly isList: boolean; index: number; inside: Place | undefined };

/**
 * @param text JSON that readJson has read; so no level is deeper than it allows
 * @returns a problem for each fault, in their order. A thing that is not there has the line of what it is missing in.
 * Linear, without recursion
 */
export function placeFaults(text: string, faults: readonly Fault[]): readonly PackProblem[] {
  const root: Place = { line: 1, below: new Map() };
  for (const { path } of faults) ask(root, path);
  walk(text, root);
  return faults.map(({ path, code, detail }) => ({ path: showPath(path), line: lineOf(root, path), code, detail }));
}

function ask(root: Place, path: readonly PropertyKey[]): void {
  let place = root;
  for (const step of path) {
    const next = place.below.get(String(step)) ?? { line: 0, below: new Map() };
    place.below.set(String(step), next);
    place = next;
  }
}

function lineOf(root: Place, path: readonly PropertyKey[]): number {
  let place = root;
  for (const step of path) {
    const next = place.below.get(String(step));
    if (next === undefined || next.line === 0) break;
    place = next;
  }
  return place.line;
}

function walk(text: string, root: Place): void {
  const levels: Level[] = [];
  let line = 1;
  let isKey = false;

  const meet = (level: Level, name: string): void => {
    level.inside = level.place?.below.get(name);
    if (level.inside?.line === 0) level.inside.line = line;
  };

  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const level = levels.at(-1);
    if (char === '\n') line += 1;
    else if (char === '}' || char === ']') levels.pop();
    else if (char === ',') {
      if (level?.isList) level.index += 1;
      isKey = level?.isList === false;
    } else if (!' \t\r:'.includes(char)) {
      const end = char === '"' ? endOfString(text, at) : at;
      if (level?.isList) meet(level, String(level.index));
      else if (level && isKey && level.place) meet(level, nameOf(text.slice(at, end + 1)));
      const opens = char === '{' || char === '[';
      if (opens) levels.push({ place: level ? level.inside : root, isList: char === '[', index: 0, inside: undefined });
      isKey = char === '{';
      at = end;
    }
  }
}

/** Where the quotation mark is that closes the one at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** As readJson gives it. */
const nameOf = (token: string): string =>
  (token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1)).normalize('NFC');
