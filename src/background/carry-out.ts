// Carries out every command; one without an entry does not compile.
import type { Command } from '../domain/command.ts';
import type { Outcome } from '../domain/problem.ts';
import { caseCommands } from './carry-out-case.ts';
import { ownCommands } from './carry-out-own.ts';
import { pageCommands } from './carry-out-page.ts';
import { promiseCommands } from './carry-out-promises.ts';
import type { CommandTable } from './command-table.ts';
import { packCommands } from './packs/carry-out-packs.ts';

const table: CommandTable = { ...pageCommands, ...promiseCommands, ...caseCommands, ...ownCommands, ...packCommands };

/** Carries a command out; `ok` means that whatever had to be saved is on the disk. */
export function carryOut(command: Command): Promise<Outcome> {
  // The table pairs each type with its own command; TypeScript cannot follow that through an index.
  const entry = table[command.type] as (command: Command, now: number) => Promise<Outcome>;
  return entry(command, Date.now());
}
