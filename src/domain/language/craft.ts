// What the check of a pack must know of a language.

/** What can be done or left out in a reply. */
export const acts = ['apologise', 'thank', 'promise', 'ask'] as const;
export type Act = (typeof acts)[number];

export type Craft = {
  /**
   * How a step or a thought tells an agent to leave something out: phrases as packs have them (find-phrase.ts). Only what forbids
   * an act as a whole: "promise nothing you cannot keep" is no advice against promising.
   */
  readonly against: Readonly<Record<Act, readonly string[]>>;
  /** A customer's own words, to try a text with. */
  readonly complaint: string;
};
