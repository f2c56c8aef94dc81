// What a language folder holds. A new language is one such object and one line in languages.ts.
import type { WordClasses } from './cue-pattern.ts';
import type { CueTable } from './match-cues.ts';
import type { AgentSign, CustomerSign } from './signs.ts';

export type Language = {
  /** Frequent small words by which the language is told from the others, space-separated. */
  readonly stopWords: string;
  /** Letters no other of our languages writes. */
  readonly letters: string;
  readonly classes: WordClasses;
  readonly customer: CueTable<CustomerSign>;
  readonly agent: CueTable<AgentSign>;
};
