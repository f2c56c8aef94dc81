// The engine's tables are compiled and its weights unpacked on first use, which takes a tenth of a second a language. Done while nobody waits.
import { findDue } from './due/find-due.ts';
import type { Lang } from './language/lang.ts';
import { agentCues, customerCues } from './language/languages.ts';
import { learntWeights } from './reading/learnt/learnt-weights.ts';

/** Compiles what reading and reviewing a language needs. A second call does nothing. */
export function warmUp(lang: Lang): void {
  customerCues(lang);
  agentCues(lang);
  learntWeights(lang);
  findDue('12:00', { lang, now: 0, timeZone: 'UTC' });
}
