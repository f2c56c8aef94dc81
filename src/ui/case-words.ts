// The words for each kind of case and each stage.
import type { Situation, Stage } from '../domain/situation/situation.ts';
import type { PlainKey } from './words.ts';

export const situationWords: Readonly<Record<Situation, PlainKey>> = {
  abuse: 'situation_abuse',
  'colleague-asking': 'situation_colleague',
  refusal: 'situation_refusal',
  outage: 'situation_outage',
  'our-mistake': 'situation_ourMistake',
  'their-mistake': 'situation_theirMistake',
  billing: 'situation_billing',
  delay: 'situation_delay',
  'repeat-contact': 'situation_repeat',
};

export const stageWords: Readonly<Record<Stage, PlainKey>> = {
  'first-answer': 'stage_firstAnswer',
  waiting: 'stage_waiting',
  update: 'stage_update',
  solution: 'stage_solution',
  closing: 'stage_closing',
  after: 'stage_after',
};
