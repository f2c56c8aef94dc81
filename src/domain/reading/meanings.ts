// What each sign says about feeling, heat and need, in every language alike: the engine's judgement as one table of numbers.
// A weight of 1 is about enough to name the feeling. Situations weigh as much as feeling words, because people who write
// to support mostly report what happened and leave the feeling out.
import type { CustomerSign } from '../language/signs.ts';
import { type Feeling, feelings, type Need } from './reading.ts';

export type SpokenFeeling = Exclude<Feeling, 'neutral'>;
export const spokenFeelings = feelings.filter((feeling) => feeling !== 'neutral');

export type Meaning = {
  readonly feelings?: Readonly<Partial<Record<SpokenFeeling, number>>>;
  readonly needs?: Readonly<Partial<Record<Need, number>>>;
  /** How far it raises arousal. */
  readonly heat?: number;
};

export const meanings: Readonly<Record<CustomerSign, Meaning>> = {
  failed: { feelings: { frustrated: 1 }, needs: { fix: 1 }, heat: 0.1 },
  wrong: { feelings: { frustrated: 1 }, needs: { fix: 0.8, refund: 0.2 }, heat: 0.2 },
  late: { feelings: { frustrated: 0.9, worried: 0.2 }, needs: { time: 0.8 }, heat: 0.2 },
  persists: { feelings: { frustrated: 0.5 }, needs: { fix: 0.2 }, heat: 0.2 },
  lack: { feelings: { frustrated: 0.4 } },
  contrast: { feelings: { frustrated: 0.15 } },
  tried: { feelings: { frustrated: 0.5 }, needs: { fix: 0.3 } },
  wasted: { feelings: { frustrated: 0.8 }, needs: { heard: 0.5 }, heat: 0.4 },
  'let-down': { feelings: { frustrated: 1, sad: 0.2 }, needs: { heard: 0.4, refund: 0.2 }, heat: 0.3 },
  'broken-word': { feelings: { frustrated: 0.8 }, needs: { heard: 0.4, time: 0.2 }, heat: 0.3 },
  overcharged: { feelings: { frustrated: 0.7, worried: 0.6 }, needs: { refund: 1 }, heat: 0.5 },
  'locked-out': { feelings: { frustrated: 0.9, worried: 0.1 }, needs: { fix: 1 }, heat: 0.1 },
  intruder: { feelings: { worried: 1.8 }, needs: { safety: 1.3, information: 0.3 }, heat: 0.9 },
  danger: { feelings: { worried: 1.5 }, needs: { safety: 1.2 }, heat: 0.9 },
  stakes: { feelings: { worried: 0.9 }, needs: { time: 0.5 }, heat: 0.6 },
  slip: { feelings: { worried: 0.8 }, needs: { fix: 0.4 }, heat: 0.4 },
  rude: { feelings: { angry: 1.2, frustrated: 0.7 }, needs: { heard: 1.2 }, heat: 0.9 },
  loss: { feelings: { sad: 2.2 }, needs: { heard: 0.8 } },
  contradiction: { feelings: { confused: 1.3 }, needs: { information: 0.8 } },

  again: { feelings: { frustrated: 0.8 }, needs: { heard: 0.3, fix: 0.2 }, heat: 0.4 },
  'wrote-before': { feelings: { frustrated: 0.7 }, needs: { heard: 0.5, human: 0.2 }, heat: 0.4 },
  waited: { feelings: { frustrated: 0.6 }, needs: { time: 0.4 }, heat: 0.2 },
  'waited-long': { feelings: { frustrated: 0.5 }, needs: { time: 0.3 }, heat: 0.3 },
  unanswered: { feelings: { frustrated: 1.1 }, needs: { human: 0.9, heard: 0.4 }, heat: 0.4 },
  'passed-around': { feelings: { frustrated: 1.2 }, needs: { human: 0.7, heard: 0.6 }, heat: 0.5 },

  upset: { feelings: { frustrated: 1.5 }, needs: { heard: 0.5 }, heat: 0.6 },
  rage: { feelings: { angry: 2.2 }, needs: { heard: 0.7 }, heat: 1.4 },
  insult: { feelings: { angry: 1.7 }, needs: { heard: 0.5 }, heat: 1.3 },
  accusation: { feelings: { angry: 1.7 }, needs: { heard: 0.5 }, heat: 1.2 },
  threat: { feelings: { angry: 1.4, frustrated: 0.4 }, needs: { heard: 0.4 }, heat: 1 },
  demand: { feelings: { angry: 0.8, frustrated: 0.4 }, needs: { fix: 0.2 }, heat: 0.8 },
  mock: { feelings: { angry: 0.8, frustrated: 1.2 }, needs: { heard: 0.4 }, heat: 0.8 },
  fear: { feelings: { worried: 1.8 }, needs: { information: 0.3 }, heat: 0.6 },
  urgent: { feelings: { worried: 0.7, frustrated: 0.1 }, needs: { time: 0.5 }, heat: 0.9 },
  sorrow: { feelings: { sad: 1.6, frustrated: 0.2 }, needs: { heard: 0.7 } },
  puzzled: { feelings: { confused: 1.6 }, needs: { information: 1 } },
  why: { feelings: { confused: 0.4, frustrated: 0.3 }, needs: { information: 0.7 } },
  joy: { feelings: { happy: 1.4 }, needs: { thanks: 0.8 } },
  praise: { feelings: { happy: 1.5 }, needs: { thanks: 1 } },
  gratitude: { feelings: { happy: 1 }, needs: { thanks: 1 } },
  solved: { feelings: { happy: 1.1 }, needs: { thanks: 0.5 } },

  'ask-fix': { feelings: { frustrated: 0.3 }, needs: { fix: 1 } },
  'ask-information': { needs: { information: 0.9 } },
  'ask-time': { feelings: { frustrated: 0.2 }, needs: { time: 1 } },
  'ask-refund': { feelings: { frustrated: 0.4 }, needs: { refund: 1.2 } },
  'ask-heard': { feelings: { frustrated: 0.4 }, needs: { heard: 1.1 } },
  'ask-human': { feelings: { frustrated: 0.4 }, needs: { human: 1 } },
};

/** That they wrote before, that it happened before, or that they waited long. */
export const repeatMeans: ReadonlySet<CustomerSign> = new Set([
  'again',
  'wrote-before',
  'waited-long',
  'unanswered',
  'passed-around',
]);

/** Something that went wrong: beside praise in the same sentence it turns the praise around. */
export const troubles: ReadonlySet<CustomerSign> = new Set([
  'failed',
  'wrong',
  'late',
  'persists',
  'lack',
  'again',
  'unanswered',
  'overcharged',
  'locked-out',
  'waited',
  'waited-long',
  'rude',
  'wasted',
]);

/** Fear and grief that are said, not only implied. */
export const outspoken: readonly CustomerSign[] = ['fear', 'intruder', 'danger', 'sorrow', 'loss'];

export const pleased: ReadonlySet<CustomerSign> = new Set(['joy', 'praise', 'gratitude', 'solved']);
