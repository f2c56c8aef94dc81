// The prompt pack, format version 1: the schema is the source, the types follow from it. Data only, never logic.
import * as z from 'zod/mini';
import { Lang } from '../language/lang.ts';
import { Cadence } from '../promises/cadence.ts';
import { Arousal, Feeling, Need } from '../reading/reading.ts';
import { Step } from '../reply/review.ts';
import { Situation, Stage } from '../situation/situation.ts';

export const packFormat = 'carecue-pack';
export const packFormatVersion = 1;

const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));
const Line = z.string().check(z.minLength(1), z.maxLength(200));
/** A prompt has to be sayable in one breath or two. No text of a pack is longer. */
export const maxSaying = 400;
const Saying = z.string().check(z.minLength(1), z.maxLength(maxSaying));
const inLanguages = <T extends z.ZodMiniType>(text: T) =>
  z.strictObject({ en: z.optional(text), pl: z.optional(text), ro: z.optional(text) });

/** When a prompt or checklist fits. Each list means "one of these"; an absent list means "any"; all lists must hold. */
export const Condition = z.strictObject({
  feelings: z.optional(z.array(Feeling)),
  needs: z.optional(z.array(Need)),
  arousal: z.optional(z.array(Arousal)),
  /** Which steps of the reply it serves; a prompt for a step still open ranks higher. */
  steps: z.optional(z.array(Step)),
  /** true: only on repeated contact. */
  repeat: z.optional(z.boolean()),
  situations: z.optional(z.array(Situation)),
  /** While the stage is not known, what fits a first answer fits: it presumes nothing. */
  stages: z.optional(z.array(Stage)),
  /**
   * `reply`: while answering (the default). `holding`: an update that keeps a promise when there is no answer yet; in a
   * reply it is offered only at the stages it names. `quiet`: asking after a customer who has not answered.
   */
  moment: z.optional(z.enum(['reply', 'holding', 'quiet'])),
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

/** One thing to do, for the agent to read; short enough for one line or two of the panel. */
const Task = z.string().check(z.minLength(1), z.maxLength(120));

export const ChecklistStep = z.strictObject({
  id: Id,
  text: inLanguages(Task),
  /** Ticked by the reply as soon as it takes this step; without it the agent ticks by hand. */
  tickedBy: z.optional(Step),
});
export type ChecklistStep = Readonly<z.infer<typeof ChecklistStep>>;

/** What to see to in a case of its kind, in order. The best fitting one is shown beside the reply. */
export const Checklist = z.strictObject({
  id: Id,
  title: inLanguages(Line),
  principle: Id,
  source: Line,
  evidence: z.optional(z.enum(['A', 'B', 'C'])),
  when: Condition,
  steps: z.array(ChecklistStep).check(z.minLength(2), z.maxLength(9)),
});
export type Checklist = Readonly<z.infer<typeof Checklist>>;

/** A rhythm of updates for a case of its kind, offered as one promise. */
export const PackCadence = z.strictObject({
  id: Id,
  principle: Id,
  source: Line,
  evidence: z.optional(z.enum(['A', 'B', 'C'])),
  /** The promise in words: "An update every four working hours until it is solved". */
  text: inLanguages(Line),
  when: Condition,
  ...Cadence.shape,
});
export type PackCadence = Readonly<z.infer<typeof PackCadence>>;

export const maxPrompts = 2_000;
export const maxCadences = 100;
export const maxChecklists = 200;

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
  checklists: z.optional(z.array(Checklist).check(z.maxLength(maxChecklists))),
  cadences: z.optional(z.array(PackCadence).check(z.maxLength(maxCadences))),
});
export type Pack = Readonly<z.infer<typeof Pack>>;
/** One text in one or more languages. */
export type Texts = Prompt['text'];
