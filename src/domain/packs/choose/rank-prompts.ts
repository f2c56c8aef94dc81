// How well a prompt or checklist fits a ticket now. The numbers are our own choice, held in place by
// test/domain/packs/choose/select-prompts.test.ts; their order is the point: what kind of case it is, what comes
// next in the reply, what the customer feels, what they need, how far the case has come, then the rest.
import type { Lang } from '../../language/lang.ts';
import { type CutText, fold } from '../../language/words.ts';
import { arousals, feelings, needs, type Reading } from '../../reading/reading.ts';
import { type Step, steps } from '../../reply/review.ts';
import { type Situation, type Stage, situations, stages } from '../../situation/situation.ts';
import type { Channel } from '../format/channel.ts';
import type { Condition } from '../format/condition.ts';
import { findPhrase } from '../format/find-phrase.ts';

/** What a prompt is chosen for. Without a reading nothing is known of the customer. */
export type Occasion = {
  readonly reading?: Reading;
  /** The steps the reply has not earned yet, in order. */
  readonly open: readonly Step[];
  readonly moment: 'reply' | 'holding' | 'quiet';
  /** What kind of case it is, what matters most first; absent: nothing is known of it. */
  readonly situations?: readonly Situation[];
  readonly stage?: Stage;
  readonly place?: Place;
};

/** Where and in what words the customer wrote, as far as it is known. */
export type Place = {
  readonly channel?: Channel | undefined;
  readonly helpdesk?: string;
  readonly tags?: readonly string[] | undefined;
  /** The customer's own words, and their language. */
  readonly theirs?: { readonly cut: CutText; readonly lang: Lang } | undefined;
};

/** A thing of a pack with a condition and, where there is one, its proof. */
export type Ranked = { readonly when: Condition; readonly evidence?: 'A' | 'B' | 'C' | undefined };

/** What is alike has the same; a number where it can be, since thousands are made when packs come. */
export type PartKey = number | string;

/** One part of a condition. */
export type Part = {
  /** Things of one key are answered alike on every occasion. */
  readonly keyOf: (thing: Ranked) => PartKey;
  readonly fits: (when: Condition, occasion: Occasion) => boolean;
  /** What it adds to the rank of what fits. The steps are those of stepsInOrder. */
  readonly rank: (thing: Ranked, occasion: Occasion) => number;
};

/** No part minds the order of a list: one bit a name. Nothing hinders a list from naming one twice, which ranks. */
function keyAmong<Name extends string>(names: readonly Name[]): (list: readonly Name[] | undefined) => PartKey {
  const bits = new Map(names.map((name, i) => [name, 1 << i]));
  return (list) => {
    if (list === undefined) return -1;
    let key = 0;
    for (const name of list) {
      const bit = bits.get(name) ?? 0;
      if (bit === 0 || (key & bit) !== 0) return listKey(list);
      key |= bit;
    }
    return key;
  };
}

const listKey = (list: readonly string[] | undefined): string =>
  list === undefined ? '' : `[${[...list].sort().join()}]`;

const keys = {
  ...{ steps: keyAmong(steps), feelings: keyAmong(feelings), needs: keyAmong(needs), arousal: keyAmong(arousals) },
  ...{ situations: keyAmong(situations), stages: keyAmong(stages) },
};

const stepsPart: Part = {
  keyOf: ({ when }) => keys.steps(when.steps),
  fits: () => true,
  rank: ({ when: { steps: serves = [] } }, { open }) => stepRank(serves, open),
};

const feelingRanks = [6, 3];
const anyFeelingRank = 2.5;

/** Words for one feeling fit it better than words for four. */
const feelingsPart: Part = {
  keyOf: ({ when }) => keys.feelings(when.feelings),
  fits: ({ feelings }, { reading }) =>
    feelings === undefined || (reading?.feelings.some(({ feeling }) => feelings.includes(feeling)) ?? false),
  rank({ when: { feelings } }, { reading }) {
    if (reading === undefined) return 0;
    if (feelings === undefined) return anyFeelingRank;
    const match = reading.feelings.findIndex(({ feeling }) => feelings.includes(feeling));
    return (feelingRanks[match] ?? 0) - 0.3 * (feelings.length - 1);
  },
};

const needRanks = [4, 3, 2];

const needsPart: Part = {
  keyOf: ({ when }) => keys.needs(when.needs),
  fits: ({ needs }, { reading }) =>
    needs === undefined || (reading?.needs.some(({ need }) => needs.includes(need)) ?? false),
  rank: ({ when: { needs } }, { reading }) =>
    needRanks[reading?.needs.findIndex(({ need }) => needs?.includes(need)) ?? -1] ?? 0,
};

const arousalPart: Part = {
  keyOf: ({ when }) => keys.arousal(when.arousal),
  fits: ({ arousal }, { reading }) =>
    arousal === undefined || (reading !== undefined && arousal.includes(reading.arousal)),
  rank: ({ when: { arousal } }, { reading }) =>
    reading === undefined || arousal === undefined ? 0 : reading.arousal === 'high' ? 3 : 1,
};

/** Without a reading nobody knows that it is the first time. */
const repeatPart: Part = {
  keyOf: ({ when: { repeat } }) => (repeat === undefined ? -1 : Number(repeat)),
  fits({ repeat }, { reading, situations = [] }) {
    if (repeat === undefined) return true;
    const isTold = situations.includes('repeat-contact');
    return reading ? repeat === (isTold || reading.repeat.length > 0) : repeat && isTold;
  },
  rank: ({ when: { repeat } }, { reading }) => (repeat === true && (reading?.repeat.length ?? 0) > 0 ? 4 : 0),
};

const situationRanks = [9, 6, 4];

/** Words for this kind of case before words for any. */
const situationsPart: Part = {
  keyOf: ({ when }) => keys.situations(when.situations),
  fits: ({ situations: own }, { situations = [] }) => own === undefined || own.some((one) => situations.includes(one)),
  rank({ when }, { situations = [] }) {
    const match = situations.findIndex((one) => when.situations?.includes(one));
    return match === -1 ? 0 : (situationRanks[match] ?? 3) - 0.3 * ((when.situations?.length ?? 1) - 1);
  },
};

const stageRank = 2.5;
const anyStageRank = 1.5;

/** Words for every stage stand between words for one and words for three. */
const stagePart: Part = {
  keyOf({ when: { moment = 'reply', stages: own } }) {
    const key = keys.stages(own);
    return moment === 'reply' ? key : `${moment} ${key}`;
  },
  fits({ moment: own = 'reply', stages }, { moment, stage = 'first-answer' }) {
    const isOfMoment = own === moment || (moment === 'reply' && own === 'holding' && stages !== undefined);
    return isOfMoment && (moment !== 'reply' || stages === undefined || stages.includes(stage));
  },
  rank({ when: { stages } }, { stage }) {
    if (stage === undefined) return 0;
    return stages?.includes(stage) ? stageRank - 0.5 * (stages.length - 1) : anyStageRank;
  },
};

/** Words for what was written, or where, were written with care for just this. */
const placeRank = 5;

const placePart: Part = {
  keyOf: ({ when: { channels, helpdesks } }) =>
    channels || helpdesks ? `${listKey(channels)} ${listKey(helpdesks)}` : -1,
  fits: ({ channels, helpdesks }, { place: { channel, helpdesk } = {} }) =>
    (channels === undefined || (channel !== undefined && channels.includes(channel))) &&
    (helpdesks === undefined || (helpdesk !== undefined && helpdesks.includes(helpdesk))),
  rank: ({ when }) => (when.channels || when.helpdesks ? placeRank / 2 : 0),
};

/** Last to be asked: looking for words takes longest. Hardly two of them are alike (written-index.ts). */
export const writtenPart: Omit<Part, 'keyOf'> = {
  fits({ tags, words }, { place: { tags: there, theirs } = {} }) {
    if (tags && !hasTag(tags, there)) return false;
    if (words === undefined) return true;
    return theirs !== undefined && findPhrase(theirs.cut, words[theirs.lang] ?? []) !== undefined;
  },
  rank: ({ when }) => (when.words || when.tags ? placeRank : 0),
};

function hasTag(wanted: readonly string[], tags: readonly string[] = []): boolean {
  const there = new Set(tags.map(fold));
  return wanted.some((tag) => there.has(fold(tag)));
}

const proofRank = { A: 0.75, B: 0.5, C: 0.25 };

export const proofPart: Part = {
  keyOf: ({ evidence }) => evidence ?? '',
  fits: () => true,
  rank: ({ evidence }) => (evidence ? proofRank[evidence] : 0),
};

/** All that is asked before the words. */
export const shortParts: readonly Part[] = [
  ...[stagePart, situationsPart, feelingsPart, needsPart, arousalPart, repeatPart],
  ...[stepsPart, placePart],
];

/** A condition and its rank, part by part. */
const parts: readonly Omit<Part, 'keyOf'>[] = [...shortParts, writtenPart, proofPart];

/** Every list of the condition must hold; what is not known does not hold. */
export const fits = (when: Condition, occasion: Occasion): boolean => parts.every((part) => part.fits(when, occasion));

/** Higher fits better; meant for what fits. */
export const rank = (thing: Ranked, occasion: Occasion): number =>
  parts.reduce((sum, part) => sum + part.rank(thing, occasion), 0);

/**
 * In writing, listening calms an upset customer before any fix does, and a calm one does without it (Herhausen et al.
 * 2023, doi 10.1177/00222429221119977): acknowledging comes first for the one, last for a calm and plain question.
 */
export function stepsInOrder({ open, reading }: Occasion): readonly Step[] {
  const isUpset = reading?.arousal === 'high';
  const isPlain = reading?.arousal === 'calm' && reading.feelings[0].feeling === 'neutral';
  if (!isUpset && !isPlain) return open;
  const acknowledge = open.filter((step) => step === 'acknowledge');
  const others = open.filter((step) => step !== 'acknowledge');
  return isUpset ? [...acknowledge, ...others] : [...others, ...acknowledge];
}

/** The next open step counts most, and each further one served a little. Words for steps all earned would only repeat them. */
function stepRank(serves: readonly Step[], open: readonly Step[]): number {
  if (serves.length === 0) return 0;
  const first = open.findIndex((step) => serves.includes(step));
  if (first === -1) return -6;
  const more = open.filter((step) => serves.includes(step)).length - 1;
  return (first === 0 ? 7 : 4 - first) + more;
}
