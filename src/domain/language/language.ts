// What a language folder holds. A new language is one such object and one line in languages.ts.
import type { Asking } from './asking.ts';
import type { Cases } from './case-signs.ts';
import type { Craft } from './craft.ts';
import type { WordClasses } from './cue-pattern.ts';
import type { HoldingWords } from './holding.ts';
import type { CueTable } from './match-cues.ts';
import type { PackedWeights } from './packed-weights.ts';
import type { AgentSign, Alternatives, CustomerSign } from './signs.ts';
import type { TimeWords } from './times.ts';

export type Language = {
  /** Frequent small words by which the language is told from the others, space-separated. */
  readonly stopWords: string;
  /** Words that tie a clause to the one before it, space-separated. */
  readonly joins: string;
  /** Letters no other of our languages writes. */
  readonly letters: string;
  readonly classes: WordClasses;
  readonly customer: CueTable<CustomerSign>;
  readonly agent: CueTable<AgentSign>;
  readonly cases: Cases;
  /**
   * What its words were learnt to mean in a message to support, beside what signs mean in all languages (shared-weights.json);
   * then, where that was learnt, what is meant elsewhere.
   */
  readonly weights: readonly PackedWeights[];
  /** The same of an agent's reply (shared-reply-weights.json). */
  readonly replyWeights: PackedWeights;
  /** Words of an apology that name nothing, as in word-set.ts. */
  readonly genericWords: string;
  /** How the first person is told, singular and plural, as in word-set.ts; what can be either is in neither. */
  readonly person: { readonly i: string; readonly we: string };
  readonly alternatives: Alternatives;
  readonly asking: Asking;
  readonly holding: HoldingWords;
  /** Leaving a decision to somebody above, one pattern a line. */
  readonly escalates: string;
  /** Times and dates. */
  readonly times: TimeWords;
  /** For the check of packs. */
  readonly craft: Craft;
};
