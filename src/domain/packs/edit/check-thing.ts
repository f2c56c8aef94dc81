// One thing of a pack, checked by the same door the whole pack comes in by.
import type { Pack } from '../format/pack.ts';
import type { PackProblem } from '../format/pack-problem.ts';
import { parsePack } from '../format/parse-pack.ts';
import { type ListName, listNames } from '../shelf/overlay.ts';
import type { Thing } from './thing-texts.ts';

export type CheckedThing =
  | { readonly ok: true; readonly thing: Thing }
  /** Their paths begin in the thing: `text.pl`. */
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** @param pack whose languages and principles it has to keep to @param thing anything that can be written as JSON */
export function checkThing(pack: Pack, list: ListName, thing: unknown): CheckedThing {
  const others = Object.fromEntries(listNames.map((name) => [name, undefined]));
  const parsed = parsePack(JSON.stringify({ ...pack, ...others, prompts: [], [list]: [thing] }));
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(fromHere) };
  const [only] = parsed.pack[list] ?? [];
  return only ? { ok: true, thing: only } : { ok: false, problems: [] };
}

const fromHere = (problem: PackProblem): PackProblem => ({
  ...problem,
  path: problem.path.replace(/^\w+\[0\]\.?/, ''),
});
