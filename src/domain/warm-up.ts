// The engine's tables are indexed and its weights unpacked on first use, which takes some hundredths of a second a language.
// Done while nobody waits. Single patterns are compiled later, when a text holds a word they begin with.
import { findDue } from './due/find-due.ts';
import type { Lang } from './language/lang.ts';
import { agentCues, caseCues, customerCues, escalationCues } from './language/languages.ts';
import { learntWeights } from './reading/learnt/learnt-weights.ts';
import { replyWeights } from './reply/learnt/judge-reply.ts';

/** Prepares what reading and reviewing a language needs. A second call does nothing. */
export function warmUp(lang: Lang): void {
  customerCues(lang);
  agentCues(lang);
  caseCues(lang);
  escalationCues(lang);
  learntWeights(lang);
  replyWeights(lang);
  findDue('12:00', { lang, now: 0, timeZone: 'UTC' });
}
