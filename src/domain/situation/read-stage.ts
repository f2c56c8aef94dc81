// Reads how far a case has come, from its messages in order, its status, the ledger and the reply being written.
import type { CaseSign } from '../language/case-signs.ts';
import { langs } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import { wordSet } from '../language/word-set.ts';
import { cutText } from '../language/words.ts';
import type { Message, TicketSnapshot } from '../ticket/snapshot.ts';
import type { Stage } from './situation.ts';

export type StageSource = {
  readonly snapshot: Pick<TicketSnapshot, 'source' | 'status' | 'messages'>;
  /** The customer's newest words say that it is settled. */
  readonly confirms: boolean;
  /** What the reply says so far. */
  readonly draft: ReadonlySet<CaseSign>;
  /** A promise on this ticket is due. */
  readonly isDue: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** From so long after the last word on, writing again is a check-in. Milliseconds. */
const daysLater = 2 * 24 * 3_600_000;

/**
 * Undefined when it cannot be told: nobody knows what came before a text that was handed over, and somebody unknown in a
 * conversation may be the agent who answered.
 */
export function readStage({ snapshot, confirms, draft, isDue, now }: StageSource): Stage | undefined {
  const { status, messages, source } = snapshot;
  const said = messages.filter(({ author }) => author !== 'note' && author !== 'system');
  const asked = said.findLastIndex(({ author }) => author === 'customer');
  const answered = said.findLastIndex(({ author }) => author === 'agent');
  const isOpenAgain = asked > answered && !confirms;
  if ((isSolved(status) && !isOpenAgain) || (answered >= 0 && asked > answered && confirms))
    return now - lastAt(said, now) >= daysLater || draft.has('checks-in') ? 'after' : 'closing';
  if (draft.has('remedy')) return 'solution';
  if (isDue || (answered >= 0 && draft.has('progress'))) return 'update';
  if (answered >= 0) return 'waiting';
  const isWhole = source === 'page' && said.every(({ author }) => author === 'customer');
  return asked >= 0 && isWhole ? 'first-answer' : undefined;
}

function lastAt(said: readonly Message[], now: number): number {
  return said.findLast(({ at }) => at !== undefined)?.at ?? now;
}

/** In any of our languages: the desk may speak another than the customer. */
export function isSolved(status: string | undefined): boolean {
  if (status === undefined) return false;
  const { words } = cutText(status);
  return langs.some((lang) => words.some(({ folded }) => wordSet(languages[lang].cases.solved)(folded)));
}
