// The end of every message that our own pages hold. Nothing here rejects: what goes wrong comes back as an outcome.
import type { Command } from '../domain/command.ts';
import type { Facts } from '../domain/facts.ts';
import type { StoredKind } from '../domain/knowledge/kinds.ts';
import type { KnownCounts, KnownPiece } from '../domain/knowledge/known.ts';
import type { Lang } from '../domain/language/lang.ts';
import type { BegunOpening, Opening } from '../domain/opening.ts';
import type { ReadArrival } from '../domain/packs/arrival/arrival.ts';
import type { DraftRow } from '../domain/packs/edit/draft-row.ts';
import type { Pack } from '../domain/packs/format/pack.ts';
import type { ArrivalWay } from '../domain/packs/shelf/kept-pack.ts';
import type { Shelf } from '../domain/packs/shelf/shelf.ts';
import type { Outcome } from '../domain/problem.ts';
import type { CarePromise } from '../domain/promises/promise.ts';
import type { Settlement } from '../domain/promises/settlement.ts';
import type { Handled } from '../domain/wellbeing/handled.ts';
import { sendMessage } from '../platform/runtime.ts';
import { within } from '../platform/time-limit.ts';
import type { FromPanel } from './protocol.ts';

/** Milliseconds; the background answers earlier, if only to say that it could not. */
const limit = 25_000;
/** Time for a sleeping background to get up. */
const pause = 150;

export function ask(
  question: 'facts',
  about: { readonly tabId: number; readonly owed: number },
): Promise<Outcome<Facts>>;
export function ask(
  question: 'opening',
  about: {
    readonly tabId: number;
    readonly owed: number;
    readonly timeZone: string;
    readonly browserLang: Lang;
  },
): Promise<Outcome<Opening>>;
export function ask(
  question: 'begun-opening',
  about: { readonly owed: number; readonly timeZone: string; readonly browserLang: Lang },
): Promise<Outcome<BegunOpening | undefined>>;
export function ask(question: 'owed'): Promise<Outcome<readonly CarePromise[]>>;
export function ask(question: 'settled', about: { readonly since: number }): Promise<Outcome<readonly Settlement[]>>;
export function ask(question: 'packs'): Promise<Outcome<readonly Pack[]>>;
export function ask(question: 'handled'): Promise<Outcome<readonly Handled[]>>;
export function ask(question: 'shelf'): Promise<Outcome<Shelf>>;
export function ask(
  question: 'arrival',
  about: { readonly file: string; readonly way: ArrivalWay },
): Promise<Outcome<ReadArrival>>;
export function ask(question: 'pack-text', about: { readonly id: string }): Promise<Outcome<string>>;
export function ask(question: 'pack-drafts'): Promise<Outcome<readonly DraftRow[]>>;
export function ask(question: 'known'): Promise<Outcome<KnownCounts>>;
export function ask(
  question: 'known-records',
  about: { readonly kind: StoredKind; readonly from: number; readonly most: number },
): Promise<Outcome<KnownPiece>>;
export function ask(question: Exclude<FromPanel['type'], 'command'>, about: object = {}): Promise<Outcome<unknown>> {
  // The overloads pair each question with what it needs.
  return deliver({ type: question, ...about } as FromPanel, () => true);
}

/** Asks the background to carry a command out. `ok` means done and, where something was to be saved, on the disk. */
export function send(command: Command): Promise<Outcome> {
  // Sent again only when nobody took it: cut off half-way, it may have been carried out. Commands answer with no value.
  return deliver({ type: 'command', command }, isUndelivered) as Promise<Outcome>;
}

const isUndelivered = (error: unknown): boolean => String(error).includes('Receiving end does not exist');

async function deliver(message: FromPanel, mayRetry: (error: unknown) => boolean): Promise<Outcome<unknown>> {
  const first = await attempt(message);
  if (first.answer !== undefined) return first.answer;
  if (!mayRetry(first.error)) return unanswered(first.error);
  await new Promise((resolve) => setTimeout(resolve, pause));
  const second = await attempt(message);
  return second.answer ?? unanswered(second.error);
}

async function attempt(message: FromPanel): Promise<{ answer?: Outcome<unknown>; error?: unknown }> {
  try {
    const answer = await within(limit, sendMessage(message));
    return isOutcome(answer) ? { answer } : {};
  } catch (error) {
    return { error };
  }
}

/** The background is our own: that it is an outcome at all tells that it was the one who answered. */
function isOutcome(answer: unknown): answer is Outcome<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

const unanswered = (error: unknown): Outcome<never> => ({
  ok: false,
  problem: {
    code: 'store-failed',
    detail: `no answer from the background: ${String(error ?? 'nothing')}`.slice(0, 200),
  },
});
