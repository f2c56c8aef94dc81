// English, as far as the check of a pack must know it.
import type { Craft } from '../craft.ts';

export const craft: Craft = {
  against: {
    apologise: [
      'do not apologi*',
      'don’t apologi*',
      'never apologi*',
      'without apologi*',
      'no apolog*',
      'leave out the apology',
      'do not say sorry',
      'don’t say sorry',
      'no sorry',
    ],
    thank: ['do not thank', 'don’t thank', 'never thank', 'no thank you', 'leave out the thanks'],
    promise: ['promise nothing', 'make no promise', 'make no promises', 'no promises', 'do not promise anything'],
    ask: ['ask nothing', 'ask no questions', 'do not ask anything', 'don’t ask anything', 'no questions'],
  },
  complaint: 'two weeks now',
};
