// The prompt pack, format version 1: the schema is the source, the types follow from it. Data only, never logic.
import * as z from 'zod/mini';
import { Lang } from '../../language/lang.ts';
import { Cadence } from '../../promises/cadence.ts';
import { Step } from '../../reply/review.ts';
import { Avoidance } from './avoidance.ts';
import { Condition } from './condition.ts';
import { Contacts } from './contacts.ts';
import { PackLimit } from './limit.ts';
import { Playbook } from './playbook.ts';
import { PracticeMessage } from './practice-message.ts';
import { SelfCareIdea } from './self-care.ts';
import { Evidence, Id, inLanguages, Line, Saying, Task } from './texts.ts';

export const packFormat = 'carecue-pack';
export const packFormatVersion = 1;

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
  evidence: z.optional(Evidence),
  text: inLanguages(Saying),
  when: Condition,
});
export type Prompt = Readonly<z.infer<typeof Prompt>>;

export const ChecklistStep = z.strictObject({
  id: Id,
  text: inLanguages(Task),
  /** Ticked by the reply as soon as it takes this step; without it the agent ticks by hand. */
  tickedBy: z.optional(Step),
  /** The principle this step serves, where it is another than the list's. */
  principle: z.optional(Id),
});
export type ChecklistStep = Readonly<z.infer<typeof ChecklistStep>>;

/** What to see to in a case of its kind, in order. The best fitting one is shown beside the reply. */
export const Checklist = z.strictObject({
  id: Id,
  title: inLanguages(Line),
  principle: Id,
  source: Line,
  evidence: z.optional(Evidence),
  when: Condition,
  steps: z.array(ChecklistStep).check(z.minLength(2), z.maxLength(9)),
});
export type Checklist = Readonly<z.infer<typeof Checklist>>;

/** A rhythm of updates for a case of its kind, offered as one promise. */
export const PackCadence = z.strictObject({
  id: Id,
  principle: Id,
  source: Line,
  evidence: z.optional(Evidence),
  /** The promise in words: "An update every four working hours until it is solved". */
  text: inLanguages(Line),
  when: Condition,
  ...Cadence.shape,
});
export type PackCadence = Readonly<z.infer<typeof PackCadence>>;

/** How many of each a pack may hold. */
export const most = {
  prompts: 2_000,
  checklists: 200,
  cadences: 100,
  playbooks: 100,
  practice: 500,
  selfCare: 500,
  limits: 200,
  avoid: 500,
} as const;

export const Pack = z.strictObject({
  /** For the editor it is written in; nobody here follows it. */
  $schema: z.optional(Line),
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
  /** What the team is there for, in one or two sentences; shown to its agents. */
  vision: z.optional(inLanguages(Saying)),
  contacts: z.optional(Contacts),
  prompts: z.array(Prompt).check(z.maxLength(most.prompts)),
  checklists: z.optional(z.array(Checklist).check(z.maxLength(most.checklists))),
  cadences: z.optional(z.array(PackCadence).check(z.maxLength(most.cadences))),
  playbooks: z.optional(z.array(Playbook).check(z.maxLength(most.playbooks))),
  practice: z.optional(z.array(PracticeMessage).check(z.maxLength(most.practice))),
  selfCare: z.optional(z.array(SelfCareIdea).check(z.maxLength(most.selfCare))),
  limits: z.optional(z.array(PackLimit).check(z.maxLength(most.limits))),
  avoid: z.optional(z.array(Avoidance).check(z.maxLength(most.avoid))),
});
export type Pack = Readonly<z.infer<typeof Pack>>;
