// What a condition may ask for, each with what can be chosen for it.

import type { ConditionPart } from '../../../domain/packs/edit/try-on.ts';
import { channels } from '../../../domain/packs/format/channel.ts';
import { arousals, feelings, needs } from '../../../domain/reading/reading.ts';
import { steps } from '../../../domain/reply/review.ts';
import { situations, stages } from '../../../domain/situation/situation.ts';
import { helpdeskNames } from '../../../domain/ticket/helpdesks.ts';
import { situationWords, stageWords } from '../../../ui/case-words.ts';
import type { Words } from '../../../ui/words.ts';
import { arousalWords, channelNames, momentWords } from '../names.ts';

/** A value, and what it is called. */
export type Chip = readonly [value: string, name: string];

/** In the order they are asked for: what is chosen among few, as chips. */
export const chipParts = [
  'feelings',
  'needs',
  'arousal',
  'situations',
  'stages',
  'steps',
  'channels',
  'helpdesks',
] as const satisfies readonly ConditionPart[];
export type ChipPart = (typeof chipParts)[number];

export const allParts: readonly ConditionPart[] = [...chipParts, 'repeat', 'moment', 'tags', 'words'];

export function chipsOf(part: ChipPart, words: Words): readonly Chip[] {
  switch (part) {
    case 'feelings':
      return feelings.map((one) => [one, words.say(`feeling_${one}`)]);
    case 'needs':
      return needs.map((one) => [one, words.say(`need_${one}`)]);
    case 'arousal':
      return arousals.map((one) => [one, words.say(arousalWords[one])]);
    case 'situations':
      return situations.map((one) => [one, words.say(situationWords[one])]);
    case 'stages':
      return stages.map((one) => [one, words.say(stageWords[one])]);
    case 'steps':
      return steps.map((one) => [one, words.say(`step_${one}`)]);
    case 'channels':
      return channels.map((one) => [one, words.say(channelNames[one])]);
    case 'helpdesks':
      return Object.entries(helpdeskNames);
  }
}

export const momentChips = (words: Words): readonly Chip[] =>
  (['reply', 'holding', 'quiet'] as const).map((one) => [one, words.say(momentWords[one])]);
