// The whole way of a pack file into the extension, and what must be true of whatever comes out at its end.
import { expect } from 'vitest';
import type { Verdict } from '../../src/domain/packs/arrival/arrival.ts';
import { comparePacks } from '../../src/domain/packs/arrival/compare-packs.ts';
import { judgeArrival, type Known } from '../../src/domain/packs/arrival/judge-arrival.ts';
import { firstHidden } from '../../src/domain/packs/format/hidden-characters.ts';
import { Pack } from '../../src/domain/packs/format/pack.ts';
import { type PackProblem, packProblemCodes } from '../../src/domain/packs/format/pack-problem.ts';
import { maxProblems, parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { readPackFile } from '../../src/sharing/pack-file.ts';

export type WentIn =
  | { readonly pack: Pack; readonly text: string; readonly key?: string; readonly verdict: Verdict }
  | { readonly problems: readonly PackProblem[] };

/** Everything but the signature: what can be done without waiting. */
export function readText(text: string, known: Known, isGenuine = true, key?: string): WentIn {
  const parsed = parsePack(text);
  if (!parsed.ok) return { problems: parsed.problems };
  const { pack } = parsed;
  const verdict = judgeArrival({ pack, text, isGenuine, way: 'file', ...(key && { key }) }, known);
  comparePacks(undefined, pack);
  return { pack, text, verdict, ...(key && { key }) };
}

export async function readFile(file: string, known: Known): Promise<WentIn> {
  const read = await readPackFile(file);
  if (!read.ok) return { problems: [read.problem] };
  return readText(read.text, known, read.isGenuine, read.signed?.key);
}

const codes = new Set<string>(packProblemCodes);

/** Plain conditions instead of expect: this runs a hundred thousand times. @throws what is not as it must be */
export function mustBeSafe(went: WentIn): void {
  if ('problems' in went) mustSayWhere(went.problems);
  else mustBeAllowed(went.text, went.pack);
}

function mustBeAllowed(text: string, pack: Pack): void {
  // Read again by another reader, with the schema as a whole.
  const again = Pack.safeParse(JSON.parse(text));
  if (!again.success) expect.fail(`the schema does not allow ${text}`);
  if (JSON.stringify(again.data).normalize('NFC') !== JSON.stringify(pack)) expect.fail(`read in two ways: ${text}`);
  mustBePlain(pack);
}

function mustSayWhere(problems: readonly PackProblem[]): void {
  if (problems.length === 0 || problems.length > maxProblems) expect.fail(`${problems.length} problems`);
  for (const problem of problems) {
    const { path, line, code, detail } = problem;
    const isSaid = codes.has(code) && Number.isInteger(line) && line >= 1 && /^[ -~]*$/.test(path + detail);
    if (!isSaid) expect.fail(JSON.stringify(problem));
  }
}

/** Own, plain values without prototypes of their own and without characters nobody sees. */
function mustBePlain(value: unknown): void {
  if (typeof value === 'string' && firstHidden(value) !== undefined) expect.fail(`hidden in ${JSON.stringify(value)}`);
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype) expect.fail('a prototype');
  for (const [key, one] of Object.entries(value)) {
    if (firstHidden(key) !== undefined || key === '__proto__') expect.fail(`the key ${JSON.stringify(key)}`);
    mustBePlain(one);
  }
}
