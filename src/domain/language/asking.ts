// How a language asks: the words by which a request is told from its subject, and what an agent can ask back.

/**
 * What a message can leave open. reference: which order, account or case. what-happens: what exactly goes wrong.
 * since-when: when it began. tried: what they did about it already. wish: what would put it right for them.
 */
export const openQuestions = ['reference', 'what-happens', 'since-when', 'tried', 'wish'] as const;
export type OpenQuestion = (typeof openQuestions)[number];

export type Asking = {
  /** Words that make a clause a request or a question: "please", "could", "want", "send", "when"; as in word-set.ts. */
  readonly request: string;
  /** Those of them that ask by themselves, whatever is asked for: "please". */
  readonly please: string;
  /** Words of what comes along: "please find attached" asks for nothing. */
  readonly attached: string;
  /** Words of thanks, as in word-set.ts: what they thank for is not asked for. */
  readonly thanks: string;
  /** Questions that ask for nothing, one a line: "how are you". */
  readonly courtesies: string;
  /** Cries for attention, which ask for nothing either: "is anybody reading this". As in cue-pattern.ts. */
  readonly cries: string;
  /** Words that join a request to what was said before; a request in a list begins behind them: "or". */
  readonly joins: string;
  /**
   * What requests are about most often, one thing a line in its forms, as in word-set.ts. These words are too frequent to
   * tell one message from another, yet by them an answer is known to speak to a request.
   */
  readonly things: string;
  /** The question to the customer, as an agent writes it. */
  readonly questions: Readonly<Record<OpenQuestion, string>>;
};
