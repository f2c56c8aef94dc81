// Everything that keeps a draft from being used. parsePack stops where the shape is wrong; who writes wants to know of a missing
// language at the same time, so that the things that are whole are held against the rules all the same. Pure.
import { checkPack } from '../format/check-pack.ts';
import { type Fault, type PackProblem, showPath } from '../format/pack-problem.ts';
import { maxProblems, parsePack } from '../format/parse-pack.ts';
import { type DraftPack, isListName, writeDraft } from './draft.ts';
import { playable, wholePlaces } from './playable.ts';

/** At most 50, in the order of the pack where the shape is right, else what is wrong with that first. */
export function draftProblems(draft: DraftPack): readonly PackProblem[] {
  const parsed = parsePack(writeDraft(draft));
  if (parsed.ok) return [];
  const known = new Set(parsed.problems.map(({ path }) => path));
  const more = checkPack(playable(draft)).flatMap((problem) => inDraft(problem, draft));
  return [...parsed.problems, ...more.filter((problem) => !known.has(problem.path))].slice(0, maxProblems);
}

/** Things that are not whole are left out of what was checked: the others count on as they stand in the draft. */
function inDraft({ path, code, detail }: Fault, draft: DraftPack): readonly PackProblem[] {
  const [list, index, ...rest] = path;
  // What the head of it lacks was made up, and parsePack has told of it.
  if (typeof list !== 'string' || !isListName(list) || typeof index !== 'number') return [];
  const place = wholePlaces(draft, list)[index];
  return place === undefined ? [] : [{ path: showPath([list, place, ...rest]), line: 1, code, detail }];
}
