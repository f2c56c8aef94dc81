// What the pack commands ask of the machine they run on; handed in, so that they need none in a test.

export type PackWorld = {
  /** The first `most` bytes of a file; undefined when it cannot be read. */
  readonly read: (path: string, most: number) => Promise<Uint8Array | undefined>;
  /** A secret is written for its owner alone, and never over anything. False when it could not be written. */
  readonly write: (path: string, text: string, isSecret: boolean) => Promise<boolean>;
  /** A line of the answer. */
  readonly say: (line: string) => void;
  /** A line about the command itself: how it is used, what it could not read. */
  readonly warn: (line: string) => void;
  /** The day it is, `2026-11-23`. */
  readonly today: string;
};

/** 0: all is well. 1: something is wrong with a pack, or two are not the same. 2: the command could not be carried out. */
export type ExitStatus = 0 | 1 | 2;

/** Ends the command with status 2. */
export class CannotDo extends Error {}
