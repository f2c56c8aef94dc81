// What a practice answer does, one thing to try, and how another would say it: read by the same engine as a reply to a ticket,
// as if the message had just come in.

import type { Moment } from '../moment.ts';
import type { Pack } from '../packs/format/pack.ts';
import type { AdviceView, PromptOffer, StepView, TicketView } from '../panel-state.ts';
import type { Step } from '../reply/review.ts';
import type { Settings } from '../settings.ts';
import { ticketView } from '../ticket/ticket-view.ts';
import type { Exercise } from './exercises.ts';

export type LookedAt = {
  /** The steps it takes, each with its words, in order. */
  readonly does: readonly Pick<StepView, 'step' | 'words'>[];
  /** The one thing that could help most; absent when there is nothing to add. */
  readonly tryThis?:
    | { readonly kind: 'advice'; readonly advice: AdviceView }
    | { readonly kind: 'avoided'; readonly avoided: NonNullable<TicketView['avoided']> }
    | { readonly kind: 'step'; readonly step: Step };
  /** Words of a pack for the step that is open, else for the case. */
  readonly another?: PromptOffer;
};

export type AnswerOptions = {
  readonly packs: readonly Pack[];
  readonly settings: Settings;
  readonly moment: Moment;
};

/** Undefined while nothing is written. */
export function lookAtAnswer(exercise: Exercise, answer: string, options: AnswerOptions): LookedAt | undefined {
  if (answer.trim() === '') return undefined;
  const { steps, advice, avoided, prompts, next } = asTicket(exercise, answer, options);
  const [first] = advice;
  const tryThis: LookedAt['tryThis'] = first
    ? { kind: 'advice', advice: first }
    : avoided
      ? { kind: 'avoided', avoided }
      : next && { kind: 'step', step: next };
  // Best fit first, and what serves an open step fits best.
  const another = prompts.find(({ kind, text }) => kind === 'say' && !answer.includes(text));
  return {
    does: steps.filter(({ words }) => words.length > 0),
    ...(tryThis && { tryThis }),
    ...(another && { another }),
  };
}

function asTicket({ message, when, id }: Exercise, answer: string, { packs, settings, moment }: AnswerOptions) {
  const [stage] = when.stages ?? [];
  const snapshot = {
    source: 'paste' as const,
    helpdesk: 'practice',
    url: id,
    messages: [{ author: 'customer' as const, text: message }],
    composer: { audience: 'public' as const, draft: answer },
  };
  const told = { holds: [...(when.situations ?? [])], not: [], ...(stage && { stage, stageAt: moment.now }) };
  return ticketView(snapshot, { settings, told }, packs, [], moment);
}
