// What the case tables find, the same in every language: signs of what kind of case a ticket is and how far it has come.
// They stand beside those of signs.ts, which the readings are learnt from; nothing is learnt from these.
import type { CueTable } from './match-cues.ts';

/** Given by the customer. */
type TheirSign =
  | 'you-erred' // our side did something wrong
  | 'i-erred' // they did
  | 'delayed'
  | 'outage'
  | 'billing'
  | 'was-declined' // they were told no
  | 'abuse' // insults and threats against a person; anger at a thing is none
  | 'colleague'; // writes as one of the house: "our customer", "first line"

/** Given by the reply. */
type OurSign =
  | 'they-erred' // tells of the customer's slip
  | 'declined' // says no
  | 'remedy' // tells the fix
  | 'progress' // tells where it stands
  | 'checks-in'; // asks whether it still holds

export type CaseSign = TheirSign | OurSign;

/** What a language folder holds of it. */
export type Cases = {
  readonly signs: CueTable<CaseSign>;
  /** How helpdesks mark a ticket that is done, as in word-set.ts. */
  readonly solved: string;
};
