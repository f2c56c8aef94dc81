// How well a prompt or checklist fits a ticket now. The numbers are our own choice, held in place by
// test/domain/packs/select-prompts.test.ts; their order is the point: what kind of case it is, what comes
// next in the reply, what the customer feels, what they need, how far the case has come, then the rest.
import type { Lang } from '../language/lang.ts';
import { type CutText, fold } from '../language/words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Step } from '../reply/review.ts';
import type { Situation, Stage } from '../situation/situation.ts';
import type { Channel } from './channel.ts';
import type { Condition } from './condition.ts';
import { findPhrase } from './find-phrase.ts';

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
  readonly tags?: readonly string[];
  /** The customer's own words, and their language. */
  readonly theirs?: { readonly cut: CutText; readonly lang: Lang } | undefined;
};

/** Every list of the condition must hold; what is not known does not hold. */
export const fits = (when: Condition, occasion: Occasion): boolean =>
  fitsCase(when, occasion) && fitsPlace(when, occasion.place ?? {});

/** The words last: they are what takes longest. */
function fitsPlace({ channels, helpdesks, tags, words }: Condition, place: Place): boolean {
  if (channels && !(place.channel && channels.includes(place.channel))) return false;
  if (helpdesks && !(place.helpdesk && helpdesks.includes(place.helpdesk))) return false;
  if (tags && !hasTag(tags, place.tags)) return false;
  if (words === undefined) return true;
  const { theirs } = place;
  return theirs !== undefined && findPhrase(theirs.cut, words[theirs.lang] ?? []) !== undefined;
}

function hasTag(wanted: readonly string[], tags: readonly string[] = []): boolean {
  const there = new Set(tags.map(fold));
  return wanted.some((tag) => there.has(fold(tag)));
}

function fitsCase(when: Condition, { reading, moment, situations = [], stage = 'first-answer' }: Occasion): boolean {
  const isAtStage = when.stages === undefined || when.stages.includes(stage);
  const own = when.moment ?? 'reply';
  const isOfMoment = own === moment || (moment === 'reply' && own === 'holding' && when.stages !== undefined);
  if (!isOfMoment || (moment === 'reply' && !isAtStage)) return false;
  if (when.situations !== undefined && !when.situations.some((one) => situations.includes(one))) return false;
  const { feelings, needs, arousal, repeat } = when;
  const isRepeated = situations.includes('repeat-contact');
  if (!reading)
    return (
      feelings === undefined &&
      needs === undefined &&
      arousal === undefined &&
      (repeat === undefined || (repeat && isRepeated))
    );
  return (
    (feelings === undefined || reading.feelings.some(({ feeling }) => feelings.includes(feeling))) &&
    (needs === undefined || reading.needs.some(({ need }) => needs.includes(need))) &&
    (arousal === undefined || arousal.includes(reading.arousal)) &&
    (repeat === undefined || repeat === (isRepeated || reading.repeat.length > 0))
  );
}

const feelingRanks = [6, 3];
const anyFeelingRank = 2.5;
const needRanks = [4, 3, 2];
const situationRanks = [9, 6, 4];
const stageRank = 2.5;
const anyStageRank = 1.5;
const proofRank = { A: 0.75, B: 0.5, C: 0.25 };
/** Words for what was written, or where, were written with care for just this. */
const placeRank = 5;

/** A thing of a pack with a condition and, where there is one, its proof. */
export type Ranked = { readonly when: Condition; readonly evidence?: 'A' | 'B' | 'C' | undefined };

/** Higher fits better; meant for what fits. The steps are those of stepsInOrder. */
export const rank = ({ when, evidence }: Ranked, occasion: Occasion): number =>
  stepRank(when.steps ?? [], occasion.open) +
  (occasion.reading ? readingRank(when, occasion.reading) : 0) +
  caseRank(when, occasion) +
  (when.words || when.tags ? placeRank : 0) +
  (when.channels || when.helpdesks ? placeRank / 2 : 0) +
  (evidence ? proofRank[evidence] : 0);

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

function readingRank(when: Condition, reading: Reading): number {
  const { needs, arousal, repeat } = reading;
  const need = needs.findIndex((read) => when.needs?.includes(read.need));
  return (
    feelingRank(when, reading) +
    (needRanks[need] ?? 0) +
    (when.arousal === undefined ? 0 : arousal === 'high' ? 3 : 1) +
    (when.repeat === true && repeat.length > 0 ? 4 : 0)
  );
}

/** Words for one feeling fit it better than words for four. */
function feelingRank({ feelings }: Condition, reading: Reading): number {
  if (feelings === undefined) return anyFeelingRank;
  const match = reading.feelings.findIndex(({ feeling }) => feelings.includes(feeling));
  return (feelingRanks[match] ?? 0) - 0.3 * (feelings.length - 1);
}

/** Words for this kind of case before words for any; words for every stage stand between words for one and words for three. */
function caseRank(when: Condition, { situations = [], stage }: Occasion): number {
  const match = situations.findIndex((one) => when.situations?.includes(one));
  const ofSituation = match === -1 ? 0 : (situationRanks[match] ?? 3) - 0.3 * ((when.situations?.length ?? 1) - 1);
  if (stage === undefined) return ofSituation;
  return ofSituation + (when.stages?.includes(stage) ? stageRank - 0.5 * (when.stages.length - 1) : anyStageRank);
}

/** The next open step counts most, and each further one served a little. Words for steps all earned would only repeat them. */
function stepRank(serves: readonly Step[], open: readonly Step[]): number {
  if (serves.length === 0) return 0;
  const first = open.findIndex((step) => serves.includes(step));
  if (first === -1) return -6;
  const more = open.filter((step) => serves.includes(step)).length - 1;
  return (first === 0 ? 7 : 4 - first) + more;
}
