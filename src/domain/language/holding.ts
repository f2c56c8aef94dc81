// How a language says that there is no answer yet: what was done, what comes next, when there will be word again.

/** Sentences; `{done}` and `{next}` stand for the agent's own words, `{due}` for a time as due/say-due.ts says it. */
export type HoldingWords = {
  readonly opening: string;
  readonly done: string;
  readonly next: string;
  readonly again: string;
};
