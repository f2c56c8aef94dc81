// Problems to tell the agent about, in session memory: what happened once and waits to be dismissed, and which standing
// ones were dismissed.
import * as z from 'zod/mini';
import { type Problem, type ProblemCode, problemCodes } from '../domain/problem.ts';
import { sessionRows } from './session-rows.ts';

const Seen = z.object({ code: z.enum(problemCodes), reason: z.optional(z.string()), times: z.int() });
const seen = sessionRows('problem', Seen);
const dismissed = sessionRows('dismissed', z.object({ code: z.enum(problemCodes) }));

/** `reason` is technical, never customer text. Seen again, it counts. */
export async function noteProblem(code: ProblemCode, reason?: string): Promise<void> {
  const times = ((await seen.get(code))?.times ?? 0) + 1;
  await seen.put(code, reason === undefined ? { code, times } : { code, reason, times });
}

/** The agent has read it. */
export async function dismissProblem(code: ProblemCode): Promise<void> {
  await seen.drop(code);
  await dismissed.put(code, { code });
}

/**
 * What to tell now: problems noted, and of those `standing` at this moment the ones not dismissed. A standing problem
 * that went away is told again when it comes back.
 */
export async function problemsToTell(standing: readonly Problem[]): Promise<readonly Problem[]> {
  const [noted, read] = await Promise.all([seen.some(problemCodes), dismissed.some(problemCodes)]);
  const codes = new Set<string>(standing.map(({ code }) => code));
  const over = [...read.keys()].filter((code) => !codes.has(code));
  if (over.length > 0) await dismissed.drop(...over);
  return [...standing.filter(({ code }) => !read.has(code)), ...[...noted.values()].map(asProblem)];
}

function asProblem({ code, reason, times }: z.infer<typeof Seen>): Problem {
  const detail = [times > 1 ? `${times} ×` : undefined, reason].filter((part) => part !== undefined).join(' ');
  return detail === '' ? { code } : { code, detail };
}
