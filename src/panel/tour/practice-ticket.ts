// The invented ticket of the try-out. It takes the way of a pasted message: a snapshot of a text that was handed over, read by
// the same domain as any other. What is done to it stays in the panel, and is gone with the try-out.
import type { Command } from '../../domain/command.ts';
import type { Facts } from '../../domain/facts.ts';
import { madePromise } from '../../domain/promises/ledger.ts';
import type { CarePromise } from '../../domain/promises/promise.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Progress } from '../../domain/ticket/progress.ts';

/** No page has it: it is not an address. */
const url = 'carecue:try-out';

/** How long ago the message came, when the try-out begins. Milliseconds. */
const waited = 40 * 60_000;

/** What was done to the ticket so far; `begun` in epoch milliseconds. */
export type Practice = {
  readonly begun: number;
  readonly progress: Progress;
  readonly promises: readonly CarePromise[];
};

export function newPractice(now: number): Practice {
  return { begun: now, progress: { ticketKey: url, steps: [], byHand: [], usedPrompts: [], at: now }, promises: [] };
}

type Written = { readonly customer: string; readonly message: string; readonly draft: string };

/** What the background would know of such a ticket. */
export function practiceFacts(
  { begun, progress, promises }: Practice,
  { customer, message, draft }: Written,
  settings: Settings,
): Facts {
  return {
    site: { access: 'on' },
    pageAnswers: true,
    snapshot: {
      source: 'paste',
      helpdesk: 'practice',
      url,
      requester: customer,
      messages: [{ author: 'customer', text: message, at: begun - waited }],
      composer: { audience: 'public', draft },
    },
    progress,
    promises,
    owedCount: promises.length,
    silences: [],
    texts: {},
    settings,
    problems: [],
  };
}

/** @returns the practice with that command carried out; undefined for what makes no sense on an invented ticket */
export function practised(practice: Practice, command: Command, now: number): Practice | undefined {
  const { progress, promises } = practice;
  const after = (change: Partial<Progress>): Practice => ({
    ...practice,
    progress: { ...progress, ...change, at: now },
  });
  switch (command.type) {
    case 'tick-step':
      return after({ byHand: toggled(progress.byHand, command.step, command.done) });
    case 'tick-item':
      return after({ checked: toggled(progress.checked ?? [], command.item, command.done) });
    case 'keep-promise':
      return { ...practice, promises: [...promises, madePromise(command.promise, `try-out ${promises.length}`, now)] };
    default:
      return undefined;
  }
}

export function withUsedPrompt(practice: Practice, prompt: string): Practice {
  const { progress } = practice;
  return { ...practice, progress: { ...progress, usedPrompts: toggled(progress.usedPrompts, prompt, true) } };
}

function toggled<T>(all: readonly T[], one: T, isIn: boolean): T[] {
  const others = all.filter((each) => each !== one);
  return isIn ? [...others, one] : others;
}
