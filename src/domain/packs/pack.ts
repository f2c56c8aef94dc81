// The prompt pack, format version 1: the schema is the source, the types follow from it. Data only, never logic.
import * as z from 'zod/mini';
import { Lang } from '../language/lang.ts';
import { Arousal, Feeling, Need } from '../reading/reading.ts';
import { Step } from '../reply/review.ts';

export const packFormat = 'carecue-pack';
export const packFormatVersion = 1;

const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));
const Line = z.string().check(z.minLength(1), z.maxLength(200));
/** A prompt has to be sayable in one breath or two. No text of a pack is longer. */
export const maxSaying = 400;
const Saying = z.string().check(z.minLength(1), z.maxLength(maxSaying));
const inLanguages = <T extends z.ZodMiniType>(text: T) =>
  z.strictObject({ en: z.optional(text), pl: z.optional(text), ro: z.optional(text) });

/** When a prompt fits. Each list means "one of these"; an absent list means "any"; all lists must hold. */
export const Condition = z.strictObject({
  feelings: z.optional(z.array(Feeling)),
  needs: z.optional(z.array(Need)),
  arousal: z.optional(z.array(Arousal)),
  /** Which steps of the reply it serves; a prompt for a step still open ranks higher. */
  steps: z.optional(z.array(Step)),
  /** true: only on repeated contact. */
  repeat: z.optional(z.boolean()),
  /** `reply`: while answering (the default). `holding`: an update that keeps a promise when there is no answer yet. */
  moment: z.optional(z.enum(['reply', 'holding'])),
});
export type Condition = Readonly<z.infer<typeof Condition>>;

/** say: words to send. ask: a question to put to the customer. reframe: a thought for the agent, never sent. */
export const PromptKind = z.enum(['say', 'ask', 'reframe']);
export type PromptKind = z.infer<typeof PromptKind>;

export const Prompt = z.strictObject({
  id: Id,
  kind: PromptKind,
  /** The principle it serves, by its id in the source table, e.g. `keep-informed`. */
  principle: Id,
  /** Where the idea comes from, for the agent to look up. */
  source: Line,
  /** How strong the proof is: A several studies or field data, B one experiment or field study, C less; absent: practice. */
  evidence: z.optional(z.enum(['A', 'B', 'C'])),
  text: inLanguages(Saying),
  when: Condition,
});
export type Prompt = Readonly<z.infer<typeof Prompt>>;

export const maxPrompts = 2_000;

export const Pack = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  id: Id,
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  title: inLanguages(Line),
  authors: z.array(Line),
  licence: Line,
  languages: z.array(Lang).check(z.minLength(1)),
  /** Names of the principles used here, for the interface. */
  principles: z.record(Id, inLanguages(Line)),
  prompts: z.array(Prompt).check(z.maxLength(maxPrompts)),
});
export type Pack = Readonly<z.infer<typeof Pack>>;
/** One text in one or more languages. */
export type Texts = Prompt['text'];
