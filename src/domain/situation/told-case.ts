// The agent's word on a case: what they said holds, holds; what they said does not, does not.
import type { Situation, SituationRead, Stage, ToldCase } from './situation.ts';

export const nothingTold: ToldCase = { holds: [], not: [] };

/** What the case is taken for. */
export type Case = {
  /** What holds: the agent's own first, newest first, then as read. */
  readonly situations: readonly Situation[];
  readonly stage?: Stage;
};

/**
 * @param askedAt when the customer last wrote, epoch milliseconds: a stage told before that is over
 */
export function caseOf(
  read: readonly SituationRead[],
  stage: Stage | undefined,
  told: ToldCase = nothingTold,
  askedAt = Number.NEGATIVE_INFINITY,
): Case {
  const others = read.map(({ situation }) => situation).filter((one) => !told.holds.includes(one));
  const now = told.stage !== undefined && (told.stageAt ?? 0) >= askedAt ? told.stage : stage;
  return {
    situations: [...told.holds, ...others.filter((one) => !told.not.includes(one))],
    ...(now && { stage: now }),
  };
}

export function tellSituation(told: ToldCase, situation: Situation, holds: boolean): ToldCase {
  const without = (list: readonly Situation[]) => list.filter((one) => one !== situation);
  return holds
    ? { ...told, holds: [situation, ...without(told.holds)], not: without(told.not) }
    : { ...told, holds: without(told.holds), not: [situation, ...without(told.not)] };
}

/** @param now epoch milliseconds */
export const tellStage = (told: ToldCase, stage: Stage, now: number): ToldCase => ({ ...told, stage, stageAt: now });
