// One ticket as the panel shows it: the reading, the steps, the words that could help, what was promised.
import type { Pack } from '../packs/pack.ts';
import { placeholderValues } from '../packs/placeholder-values.ts';
import { selectPrompts } from '../packs/select-prompts.ts';
import type { PromiseLine, PromiseOffer, ReadingView, StepView, TicketView } from '../panel-state.ts';
import type { Moment } from '../panel-view.ts';
import { firstReminder } from '../promises/reminders.ts';
import { bestQuote } from '../reading/best-quote.ts';
import { readTicket, type TicketReading } from '../reading/read-ticket.ts';
import { type Review, steps } from '../reply/review.ts';
import { reviewDraft } from '../reply/review-draft.ts';
import type { Progress } from './progress.ts';
import { missingParts, type TicketSnapshot, ticketRef } from './snapshot.ts';

export function ticketView(
  snapshot: TicketSnapshot,
  progress: Progress | undefined,
  packs: readonly Pack[],
  lines: readonly PromiseLine[],
  moment: Moment,
): TicketView {
  const { source, helpdesk, ticketId, subject, requester: customer, composer } = snapshot;
  const ref = ticketRef(snapshot);
  const draft = composer?.draft ?? '';
  const read = readTicket(snapshot);
  const lang = read?.reading.lang;
  const review = reviewDraft(draft, { ...moment, ...(lang && { lang }) });
  const stepViews = viewSteps(review, draft, stillValid(progress, read));
  const next = stepViews.find(({ state }) => state === 'next')?.step;
  const promises = lines
    .filter((line) => line.ticket.key === ref.key)
    .sort((a, b) => Number(b.isDue) - Number(a.isDue));
  const openSteps = stepViews.filter(({ state }) => state === 'next' || state === 'open').map(({ step }) => step);
  return {
    ref,
    source,
    helpdesk,
    missing: missingParts(snapshot),
    audience: composer?.audience ?? 'none',
    steps: stepViews,
    prompts: selectPrompts(packs, {
      lang: review.lang,
      uiLang: moment.uiLang,
      open: openSteps,
      moment: 'reply',
      values: placeholderValues({ requester: customer, ticketId, lang: review.lang, ...moment }),
      used: new Set(progress?.usedPrompts),
      ...(read && { reading: read.reading }),
    }),
    promiseOffers: promiseOffers(review, promises, moment),
    promises,
    ...(ticketId !== undefined && { ticketId }),
    ...(subject !== undefined && { subject }),
    ...(customer !== undefined && { customer }),
    ...(read && { reading: viewReading(read, customer) }),
    ...(next && { next }),
  };
}

function viewReading({ reading, text, contacts }: TicketReading, customer: string | undefined): ReadingView {
  return {
    lang: reading.lang,
    feelings: reading.feelings.map(({ feeling, strength }) => ({ feeling, strength })),
    arousal: reading.arousal,
    needs: reading.needs.map(({ need }) => need),
    repeated: reading.repeat.length > 0,
    contacts,
    quote: bestQuote(text, reading),
    ...(customer !== undefined && { customer }),
  };
}

/** What was ticked before the customer's newest message answers the message before it, not this one. */
function stillValid(progress: Progress | undefined, read: TicketReading | undefined): Progress | undefined {
  return progress && read?.at !== undefined && read.at > progress.at ? undefined : progress;
}

function viewSteps(review: Review, draft: string, progress: Progress | undefined): readonly StepView[] {
  const isEmpty = draft.trim() === '';
  let nextIsFound = false;
  return steps.map((step): StepView => {
    const words = review.steps[step].map(({ text }) => text);
    const byHand = progress?.byHand.includes(step) ?? false;
    if (words.length > 0 || byHand) return { step, state: 'done', words, byHand };
    if (isEmpty && progress?.steps.includes(step)) return { step, state: 'earlier', words, byHand };
    const state = nextIsFound ? 'open' : 'next';
    nextIsFound = true;
    return { step, state, words, byHand };
  });
}

/**
 * Promises of the draft that the ledger does not hold yet: the same due minute or the same opening words mean the same
 * promise. One without a time ("I will take care of it") is offered only when the draft names no time at all; then the
 * last of them stands for all.
 */
function promiseOffers(review: Review, kept: readonly PromiseLine[], { now }: Moment): readonly PromiseOffer[] {
  const offers = review.promises.map(({ words, due }): PromiseOffer => {
    const offer = { words: words.text, lang: review.lang };
    return due === undefined ? offer : { ...offer, due, remindAt: firstReminder(due, now) };
  });
  const dated = offers.filter(({ due }) => due !== undefined);
  const worthAsking = dated.length > 0 ? dated : offers.slice(-1);
  return worthAsking.filter((offer) => !kept.some((line) => isSame(offer, line)));
}

function isSame(offer: PromiseOffer, line: PromiseLine): boolean {
  const minute = (instant: number) => Math.floor(instant / 60_000);
  if (offer.due !== undefined && minute(offer.due) === minute(line.due)) return true;
  return offer.words.startsWith(line.words) || line.words.startsWith(offer.words);
}
