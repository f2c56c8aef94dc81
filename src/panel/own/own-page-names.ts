// What each page of the own room is called; its home has the name of the room.

import type { PlainKey } from '../../ui/words.ts';
import type { OwnPage } from '../store.ts';

export const ownPageNames: Readonly<Record<OwnPage, PlainKey>> = {
  home: 'roomMe',
  notes: 'ownPage_notes',
  trends: 'ownPage_trends',
  pause: 'ownPage_pause',
  debrief: 'ownPage_debrief',
  'good-things': 'ownPage_goodThings',
  decide: 'ownPage_decide',
  log: 'ownPage_log',
  thanks: 'ownPage_thanks',
  customers: 'ownPage_customers',
  safe: 'ownPage_safe',
  practice: 'ownPage_practice',
};
