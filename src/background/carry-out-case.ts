// Commands about what kind of case a ticket is.
import { done, type Outcome } from '../domain/problem.ts';
import type { ToldCase } from '../domain/situation/situation.ts';
import { tellSituation, tellStage } from '../domain/situation/told-case.ts';
import { announce } from '../messages/changes.ts';
import { inTurn } from '../platform/turns.ts';
import { changeToldCase, forgetToldCases } from '../storage/told-cases.ts';
import type { CommandTable } from './command-table.ts';

const queue = 'carecue cases';

export const caseCommands: Pick<CommandTable, 'tell-situation' | 'tell-stage'> = {
  'tell-situation': ({ ticketKey, situation, holds }, now) =>
    told(ticketKey, (before) => tellSituation(before, situation, holds), now),
  'tell-stage': ({ ticketKey, stage }, now) => told(ticketKey, (before) => tellStage(before, stage, now), now),
};

async function told(ticketKey: string, change: (before: ToldCase) => ToldCase, now: number): Promise<Outcome> {
  await inTurn(queue, () => changeToldCase(ticketKey, change, now));
  announce('progress');
  return done;
}

/** A ticket's key begins with the address of its site. */
export const forgetCasesOf = (isOffAt: (url: string) => Promise<boolean>): Promise<void> =>
  inTurn(queue, () => forgetToldCases((key) => isOffAt(key.split(' ')[0] ?? key)));
