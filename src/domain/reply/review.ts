// What a draft does and what it promises, each with the words that show it. Types only; see review-draft.ts.
import * as z from 'zod/mini';
import type { Cue } from '../language/cue.ts';
import type { Lang } from '../language/lang.ts';
import type { PromiseKind } from '../promises/promise.ts';
import type { Apology } from './apology.ts';

/** The acknowledge-and-act steps in the order a good reply takes them (principle `responsive`). */
export const steps = ['acknowledge', 'own', 'act', 'inform', 'thank'] as const;
export const Step = z.enum(steps);
export type Step = z.infer<typeof Step>;

/** A commitment to do something for the customer later. */
export type PromiseFound = {
  /** `tell`: to answer, call, let know; `do`: anything else. */
  readonly kind: PromiseKind;
  /** The whole promising clause, "I'll write to you by 16:00". */
  readonly words: Cue;
  /** The words that say when, absent when the promise names no time. */
  readonly when?: Cue;
  /** The end of the span promised, epoch milliseconds; absent when `when` is, or cannot be dated. */
  readonly due?: number;
};

/** What a draft does, each with its words. */
export type Acts = {
  /** The customer's feeling, or what the problem did to them, named or mirrored. */
  readonly acknowledges: readonly Cue[];
  /** Responsibility taken, or help in person. */
  readonly owns: readonly Cue[];
  readonly thanks: readonly Cue[];
  readonly apology: Apology;
  /** What was done already. */
  readonly done: readonly Cue[];
  /** What the agent or the company does next. */
  readonly next: readonly Cue[];
  /** What the customer is told to do. */
  readonly instructs: readonly Cue[];
  /** What the customer is asked. */
  readonly asks: readonly Cue[];
  /** A warm ending. */
  readonly closes: readonly Cue[];
};

export type Review = {
  readonly lang: Lang;
  /** The words that earned each step; empty means not earned yet. */
  readonly steps: Readonly<Record<Step, readonly Cue[]>>;
  readonly acts: Acts;
  readonly promises: readonly PromiseFound[];
};
