// What a rule is: one finding of research as one question to a draft. It offers another way to say it; it never scores.
import * as z from 'zod/mini';
import type { Cue } from '../../language/cue.ts';
import type { CautionKind } from '../../language/signs.ts';
import type { Arousal, Feeling, Need } from '../../reading/reading.ts';
import type { Draft } from '../draft.ts';
import type { Review } from '../review.ts';

/** The ids of the findings in the evidence table; C is good craft without a study of its own. */
export const ruleIds = [
  'first-person', // R1
  'no-blame', // R2
  'their-words', // R3
  'warm-edges', // R4
  'one-is-enough', // R5
  'named-apology', // R6
  'heard-first', // R7
  'thanks-for-waiting', // R8
  'a-time', // R9
  'show-the-work', // R11
  'not-scripted', // R13
  'no-cheer', // R14
  'their-requests', // R15
  'no-defence', // C
  'nothing-small', // C
] as const;
export const RuleId = z.enum(ruleIds);
export type RuleId = z.infer<typeof RuleId>;

/** What is known beside the draft. */
export type About = {
  /** The customer's words that are answered; absent when none could be read. */
  readonly asked?: string;
  readonly feelings?: readonly Feeling[];
  readonly arousal?: Arousal;
  readonly needs?: readonly Need[];
  /** The customer's separate requests, in their words. */
  readonly requests?: readonly string[];
  /** How the last replies opened, as `openerOf` gives it, newest first. */
  readonly openers?: readonly string[];
  /** Texts of prompts inserted into this draft. */
  readonly inserted?: readonly string[];
};

export type Subject = { readonly draft: Draft; readonly review: Review; readonly about: About };

export type Caution = {
  readonly kind: CautionKind;
  /** The words it is about; absent when it is about what is not there. */
  readonly words?: Cue;
  /** What it is about beside the draft: a request that is not answered. */
  readonly of?: string;
};

export type Rule = {
  readonly id: RuleId;
  /** Who found it, for the agent to look up: authors and year, DOI where there is one; absent where it is craft. */
  readonly source?: { readonly cite: string; readonly doi?: string; readonly strength: 'A' | 'B' };
  readonly check: (subject: Subject) => readonly Caution[];
};

/** A draft that can be judged by what is missing in it: long enough to be a reply, not just its beginning. */
export const isWhole = ({ draft: { cut } }: Subject): boolean => cut.sentences.length >= 3 && cut.words.length >= 20;

export const found = (kind: CautionKind, words: readonly Cue[]): readonly Caution[] =>
  words.map(({ start, end, text }) => ({ kind, words: { start, end, text } }));
