// Undo and redo, as a value: what the draft was before each step, and where each step was made. Former drafts share with the
// present one all that did not change, so that keeping them costs little. Pure.
import { type DraftPath, pathName } from './at-path.ts';
import type { DraftPack } from './draft.ts';

export type Step = {
  readonly pack: DraftPack;
  readonly path: DraftPath;
  readonly at: number;
  readonly isTyping: boolean;
};

export type History = {
  readonly now: DraftPack;
  /** The draft before each step, newest last. */
  readonly past: readonly Step[];
  /** The draft after each step that was taken back, the next to come back last. */
  readonly future: readonly Step[];
};

/** Steps that can be taken back. */
export const mostSteps = 300;

/** Milliseconds: keys in one field closer than this are one step. */
const oneBreath = 1_500;

export const historyOf = (pack: DraftPack): History => ({ now: pack, past: [], future: [] });

export type StepMade = {
  /** What was changed, to be shown when the step is taken back. */
  readonly path: DraftPath;
  /** Epoch milliseconds. */
  readonly at: number;
  /** One key of many in a field. */
  readonly isTyping?: boolean;
};

export function withStep(history: History, next: DraftPack, { path, at, isTyping = false }: StepMade): History {
  if (next === history.now) return history;
  const last = history.past.at(-1);
  const goesOn =
    isTyping && last?.isTyping === true && at - last.at < oneBreath && pathName(last.path) === pathName(path);
  const before = { pack: goesOn ? last.pack : history.now, path, at, isTyping };
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  return { now: next, past: [...past, before].slice(-mostSteps), future: [] };
}

/**
 * What another window made of the draft while a change here was still on its way: the one here stays, and one step back is the
 * other.
 */
export function withOthersBehind(history: History, theirs: DraftPack, at: number): History {
  const made = { path: [], at };
  return withStep(withStep(history, theirs, made), history.now, made);
}

export type Taken = { readonly history: History; readonly path: DraftPath };

/** Undefined when there is nothing to take back. */
export function undone({ now, past, future }: History): Taken | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const back = { ...step, pack: now, isTyping: false };
  return { history: { now: step.pack, past: past.slice(0, -1), future: [...future, back] }, path: step.path };
}

export function redone({ now, past, future }: History): Taken | undefined {
  const step = future.at(-1);
  if (step === undefined) return undefined;
  const before = { ...step, pack: now };
  return { history: { now: step.pack, past: [...past, before], future: future.slice(0, -1) }, path: step.path };
}
