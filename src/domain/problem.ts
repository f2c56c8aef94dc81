// Everything that can go wrong and be told to a person. Each code has a sentence in every language: what happened,
// what was kept, what to do next.

export const problemCodes = [
  'store-newer', // the database was written by a newer Carecue
  'store-failed', // the database cannot be opened or written
  'store-full', // the disk, or the room the browser gives us on it, is full
  'store-lost', // the browser threw away all that was kept
  'own-locked', // the agent's own room is locked
  'own-wrong', // neither the passphrase nor the recovery code
  'own-wait', // after wrong ones: none is tried yet
  'backup-not-ours', // the file is no backup of Carecue
  'backup-newer', // the file was written by a newer Carecue
  'backup-damaged', // the file was cut off or altered
  'backup-too-large', // the file is more than a backup may be
  'backup-wrong', // not the passphrase this file was sealed with
  'key-unusable', // a signing key of the agent's own is gone or damaged
  'page-gone', // no content script answers in this tab
  'no-composer', // the page shows no reply box
  'insert-refused', // the reply box did not take the text as it was
  'no-selection', // "read the selected text" found none
  'message-refused', // somebody who may not sent us a command
  'ticket-tab-lost', // the ticket's page could not be opened
  'pack-refused', // the pack was not taken; `detail` is the refusal, or what is wrong with it
  'pack-gone', // the pack is not on this machine
  'by-policy', // the company's policy forbids it
  'sealed', // this Carecue was built without any network
  'address-wrong', // not an address a pack can be fetched from
  'address-not-allowed', // the browser's permission for the site is missing
  'notifications-off', // the system shows no notifications
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `detail` is technical, for a bug report; never customer text. */
export type Problem = { readonly code: ProblemCode; readonly detail?: string };
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const done: Outcome = { ok: true, value: undefined };
export const failed = (code: ProblemCode, detail?: string): Outcome<never> => ({
  ok: false,
  problem: detail === undefined ? { code } : { code, detail },
});
