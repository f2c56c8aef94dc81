// What a failed store says to a person.
import { failed, type Outcome, type ProblemCode } from '../domain/problem.ts';
import { isFull, isNamed } from '../platform/database-errors.ts';

function codeOf(error: unknown): ProblemCode {
  if (isFull(error)) return 'store-full';
  return isNamed(error, 'VersionError') ? 'store-newer' : 'store-failed';
}

export const storeProblem = (error: unknown): Outcome<never> => failed(codeOf(error), String(error).slice(0, 200));
