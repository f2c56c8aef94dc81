// What the check of a pack's craft finds: nothing that keeps a pack out, all of it worth a look before it goes to others.
import type { Lang } from '../../language/lang.ts';
import type { ListName } from '../shelf/overlay.ts';

export const craftCodes = [
  'engine-warns', // words to send that the review of a reply would warn against; detail: the kind of caution
  'avoided-phrase', // words to send that a pack asks to avoid; other: the entry that does
  'contrary-advice', // does what a step or thought offered in the same case asks to leave out; detail: the act; other: that advice
  'two-cadences', // the same case has another rhythm already, and only one is offered; other: the first
  'same-condition', // a list or playbook for just this case is there already, and only one is offered; other: the first
  'unreachable', // nothing that can happen meets its condition; detail: one of `reaches`
  'shadowed', // as many as are offered always come before it; detail: how many do
  'missing-language', // a language other texts of the pack have; `when.words`: it is never offered to who writes in it
  'often-empty', // not offered at all while a placeholder is empty, and nothing of the pack stands in; detail: the placeholder
  'leftover', // what looks like a place still to be filled in
  'too-long', // more characters than fit the panel; detail: `163 / 150`
  'near-duplicate', // nearly what another says; detail: the share of words in common, `82 %`; other: that one
] as const;
export type CraftCode = (typeof craftCodes)[number];

/** Why a condition is never met; the `detail` of `unreachable`. */
export const reaches = [
  'empty-list', // "one of these", and none are there
  'moment', // updates and questions after a silence are written without a reading, a situation or a place: it asks for one
  'steps-of-moment', // such an update informs or acts, and the question informs or thanks: it serves other steps
  'never-asked', // offered in a reply alone, and its moment is none
  'repeat', // not for a repeated contact, and for a situation that is one
  'helpdesk', // none of these is known
  'words-language', // words in languages the pack does not speak
  'contact', // a name only playbooks are filled with, outside brackets
  'no-contact', // no pack names whom it turns to
  'expired', // its last day is over
] as const;
export type Reach = (typeof reaches)[number];

/** A thing of a pack. */
export type ThingAt = { readonly pack: string; readonly list: ListName; readonly id: string };

export type CraftFinding = ThingAt & {
  readonly code: CraftCode;
  /** Into the thing: `text`, `steps[2].say`; absent where it is the thing as a whole. */
  readonly path?: string;
  readonly lang?: Lang;
  /** The words it is about, as they stand in the text. */
  readonly words?: string;
  readonly other?: ThingAt;
  /** Technical, one line; see the codes. Empty where there is nothing to add. */
  readonly detail: string;
};
