// Who carries out what: an entry for every command there is.
import type { Command } from '../domain/command.ts';
import type { Outcome } from '../domain/problem.ts';

/** `now` in epoch milliseconds. */
export type CommandTable = {
  readonly [T in Command['type']]: (command: Extract<Command, { type: T }>, now: number) => Promise<Outcome>;
};
