// What each kind of thing is made of, in the order it is written: one table instead of eight forms.

import { hardMoments } from '../../domain/packs/format/playbook.ts';
import { careKinds, careMinutes } from '../../domain/packs/format/self-care.ts';
import { maxMessage, maxSaying } from '../../domain/packs/format/texts.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { steps } from '../../domain/reply/review.ts';
import type { PlainKey } from '../../ui/words.ts';
import { careKindWords, guideWords, hardMomentWords, promptKindWords, unitWords } from './names.ts';

export type Choice = readonly [value: string | number, name: PlainKey | undefined];

export type Field = { readonly key: string; readonly label: PlainKey; readonly isOptional?: boolean } & (
  | {
      /** In each language, side by side. `fills`: may hold placeholders. */
      readonly kind: 'texts';
      readonly most: number;
      readonly fills?: 'prompt' | 'playbook';
    }
  | { readonly kind: 'phrases' }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  | { readonly kind: 'line' | 'id' | 'principle' | 'flag' | 'day' | 'number' }
  | { readonly kind: 'steps'; readonly of: readonly Field[]; readonly begins: 'checklist' | 'playbook' }
);

export type Form = {
  /** What it says. */
  readonly says: readonly Field[];
  /** Whether it has a condition. */
  readonly when: boolean;
  /** What it is called and where it comes from. */
  readonly about: readonly Field[];
};

const longLine = 200;
const task = 120;

const choices = <T extends string>(all: readonly T[], names: Readonly<Record<T, PlainKey>>): readonly Choice[] =>
  all.map((one) => [one, names[one]] as const);

const evidence: Field = {
  kind: 'choice',
  key: 'evidence',
  label: 'packEvidence',
  isOptional: true,
  of: [
    ['A', 'evidence_a'],
    ['B', 'evidence_b'],
    ['C', 'evidence_c'],
  ],
};
const id: Field = { kind: 'id', key: 'id', label: 'packThingId' };
const principle: Field = { kind: 'principle', key: 'principle', label: 'packPrinciple' };
const source: Field = { kind: 'line', key: 'source', label: 'packSource' };
const about = [principle, source, evidence, id] as const;

const title: Field = { kind: 'texts', key: 'title', label: 'packTitle', most: longLine };

export const forms: Readonly<Record<ListName, Form>> = {
  prompts: {
    says: [
      { kind: 'choice', key: 'kind', label: 'promptKind', of: choices(['say', 'ask', 'reframe'], promptKindWords) },
      { kind: 'texts', key: 'text', label: 'packText', most: maxSaying, fills: 'prompt' },
    ],
    when: true,
    about,
  },
  checklists: {
    says: [
      title,
      {
        kind: 'steps',
        key: 'steps',
        label: 'packSteps',
        begins: 'checklist',
        of: [
          { kind: 'texts', key: 'text', label: 'packStep', most: task },
          {
            kind: 'choice',
            key: 'tickedBy',
            label: 'packTickedBy',
            isOptional: true,
            of: steps.map((step) => [step, `step_${step}`] as const),
          },
          { ...principle, isOptional: true },
          id,
        ],
      },
    ],
    when: true,
    about,
  },
  cadences: {
    says: [
      { kind: 'texts', key: 'text', label: 'packText', most: longLine },
      { kind: 'number', key: 'every', label: 'every' },
      {
        kind: 'choice',
        key: 'unit',
        label: 'packUnit',
        of: choices(['hours', 'working-hours', 'working-days'], unitWords),
      },
    ],
    when: true,
    about,
  },
  playbooks: {
    says: [
      { kind: 'choice', key: 'moment', label: 'packHardMoment', of: choices(hardMoments, hardMomentWords) },
      title,
      {
        kind: 'steps',
        key: 'steps',
        label: 'packSteps',
        begins: 'playbook',
        of: [
          { kind: 'texts', key: 'text', label: 'packStep', most: longLine, fills: 'playbook' },
          { kind: 'texts', key: 'say', label: 'packSay', most: maxSaying, fills: 'playbook', isOptional: true },
        ],
      },
    ],
    when: true,
    about,
  },
  practice: {
    says: [
      { kind: 'texts', key: 'message', label: 'packMessage', most: maxMessage },
      { kind: 'texts', key: 'known', label: 'packKnown', most: longLine, isOptional: true },
    ],
    when: true,
    about,
  },
  selfCare: {
    says: [
      { kind: 'choice', key: 'kind', label: 'packCareKind', of: choices(careKinds, careKindWords) },
      {
        kind: 'choice',
        key: 'minutes',
        label: 'packMinutes',
        of: careMinutes.map((minutes) => [minutes, undefined] as const),
      },
      {
        kind: 'choice',
        key: 'guide',
        label: 'packGuide',
        isOptional: true,
        of: choices(['breathing', 'eyes', 'stretch', 'walk'], guideWords),
      },
      title,
      { kind: 'texts', key: 'text', label: 'packText', most: maxSaying },
    ],
    when: false,
    about,
  },
  limits: {
    says: [
      { kind: 'texts', key: 'decision', label: 'cardDecision', most: task },
      { kind: 'texts', key: 'limit', label: 'cardLimit', most: longLine, isOptional: true },
      { kind: 'texts', key: 'condition', label: 'cardCondition', most: longLine },
      { kind: 'texts', key: 'owner', label: 'cardOwner', most: longLine, isOptional: true },
    ],
    when: true,
    about: [
      { kind: 'day', key: 'validUntil', label: 'packUntil', isOptional: true },
      { kind: 'flag', key: 'example', label: 'packExample', isOptional: true },
      id,
    ],
  },
  avoid: {
    says: [
      { kind: 'phrases', key: 'phrases', label: 'packPhrases' },
      { kind: 'texts', key: 'instead', label: 'packInstead', most: maxSaying },
    ],
    when: false,
    about: [source, id],
  },
};

/** Everything a thing of this list may hold; what else stands in one is kept and told. */
export const keysOf = (list: ListName): readonly string[] => {
  const { says, about: rest, when } = forms[list];
  return [...[...says, ...rest].map(({ key }) => key), ...(when ? ['when'] : [])];
};
