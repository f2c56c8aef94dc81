// The sentence for each problem: what happened, what was kept, what to do next.
import type { ProblemCode } from '../domain/problem.ts';
import type { PlainKey } from './words.ts';

export const problemWords: Readonly<Record<ProblemCode, PlainKey>> = {
  'store-newer': 'problem_storeNewer',
  'store-failed': 'problem_storeFailed',
  'store-full': 'problem_storeFull',
  'store-lost': 'problem_storeLost',
  'own-locked': 'problem_ownLocked',
  'own-wrong': 'problem_ownWrong',
  'own-wait': 'problem_ownWait',
  'backup-not-ours': 'problem_backupNotOurs',
  'backup-newer': 'problem_backupNewer',
  'backup-damaged': 'problem_backupDamaged',
  'backup-too-large': 'problem_backupTooLarge',
  'backup-wrong': 'problem_backupWrong',
  'key-unusable': 'problem_keyUnusable',
  'page-gone': 'problem_pageGone',
  'no-composer': 'problem_noComposer',
  'insert-refused': 'problem_insertRefused',
  'no-selection': 'problem_noSelection',
  'message-refused': 'problem_messageRefused',
  'ticket-tab-lost': 'problem_ticketTabLost',
  'pack-refused': 'problem_packRefused',
  'pack-gone': 'problem_packGone',
  'by-policy': 'problem_byPolicy',
  sealed: 'problem_sealed',
  'address-wrong': 'problem_addressWrong',
  'address-not-allowed': 'problem_addressNotAllowed',
  'notifications-off': 'problem_notificationsOff',
};

/** Those that may cost the agent something they wrote: told at once, and the only ones in the colour of loss. */
export const isGrave = (code: ProblemCode) =>
  code === 'store-failed' || code === 'store-full' || code === 'store-newer' || code === 'store-lost';
