// Promises as the panel shows them: offered, owed, settled by a reply, and the tickets gone quiet. Types only; promise-lines.ts
// and its neighbours compute them.
import type { Lang } from '../language/lang.ts';
import type { PromptOffer } from '../panel-state.ts';
import type { TicketRef } from '../ticket/snapshot.ts';
import type { Cadence } from './cadence.ts';
import type { Priority, PromiseEvent, PromiseKind, PromiseState } from './promise.ts';

/** A promise seen in the draft, not yet kept in the ledger. */
export type PromiseOffer = {
  readonly kind: PromiseKind;
  readonly words: string;
  /** Absent when the draft names no time the engine can date: the agent picks one. */
  readonly due?: number;
  readonly remindAt?: number;
  readonly lang: Lang;
};

/** A rhythm of updates that fits the case, as one promise. */
export type CadenceOffer = {
  /** `pack/cadence` */
  readonly id: string;
  /** The promise in words. */
  readonly text: string;
  readonly lang: Lang;
  readonly cadence: Cadence;
  readonly principle: string;
  readonly source: string;
  readonly pack: string;
};

export type PromiseLine = {
  readonly id: string;
  readonly ticket: TicketRef;
  readonly customer?: string;
  readonly words: string;
  readonly lang: Lang;
  readonly due: number;
  readonly remindAt: number;
  /** The first reminder moment has come. */
  readonly isDue: boolean;
  readonly isOverdue: boolean;
  readonly state: PromiseState;
  readonly kind: PromiseKind;
  readonly priority: Priority;
  /** Who owes it, when it is not the agent. */
  readonly owner?: string;
  readonly cadence?: Cadence;
  readonly snoozedUntil?: number;
  readonly madeAt: number;
  /** Oldest first. */
  readonly history: readonly Pick<PromiseEvent, 'at' | 'by' | 'to' | 'due'>[];
  /** Ready to insert, in the ticket's language; absent unless it is due. */
  readonly holding?: PromptOffer;
};

/** The last reply that was sent on a ticket. */
export type SentView = {
  /** What to name when it is dismissed. */
  readonly conversation: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What it promises and the ledger does not hold yet. */
  readonly promiseOffers: readonly PromiseOffer[];
  /** What it kept or renewed, each with a way back. */
  readonly settled: readonly PromiseLine[];
};

/** A ticket on which nothing is heard any more. */
export type SilenceLine = {
  readonly key: string;
  readonly ticket: TicketRef;
  readonly customer?: string;
  readonly reason: 'quiet' | 'solved';
  /** Epoch milliseconds. */
  readonly since: number;
  /** Words to ask with, in the ticket's language. */
  readonly message?: PromptOffer;
};

export type TodayRoom = {
  /** Due or overdue, oldest first. */
  readonly now: readonly PromiseLine[];
  readonly laterToday: readonly PromiseLine[];
  readonly later: readonly PromiseLine[];
  /** Settled in the last day, newest first: each can be opened again. */
  readonly settled: readonly PromiseLine[];
  /** Longest first, five at most. */
  readonly silences: readonly SilenceLine[];
  /** How many are owed in all, and how many of them are not listed, being later than the others. */
  readonly owed: number;
  readonly more: number;
};
