// One ticket as the panel shows it: the reading, the steps, the words that could help, what was promised.
import type { Facts } from '../facts.ts';
import type { Pack } from '../packs/pack.ts';
import { placeholderValues } from '../packs/placeholder-values.ts';
import { selectPrompts } from '../packs/select-prompts.ts';
import type { PromiseLine, PromptOffer, SentView, StepView, TicketView } from '../panel-state.ts';
import type { Moment } from '../panel-view.ts';
import { promiseOffers } from '../promises/promise-offers.ts';
import { readAgain } from '../reading/read-again.ts';
import { readTalk, type Talk } from '../reading/read-talk.ts';
import type { TicketReading } from '../reading/read-ticket.ts';
import { readingView } from '../reading/reading-view.ts';
import { adviceViews } from '../reply/advice-view.ts';
import { cutDraft } from '../reply/draft.ts';
import { type Review, steps } from '../reply/review.ts';
import { reviewOf } from '../reply/review-draft.ts';
import type { About } from '../reply/rules/rule.ts';
import type { Progress } from './progress.ts';
import type { SentReply } from './sent-reply.ts';
import { missingParts, type TicketSnapshot, ticketRef } from './snapshot.ts';

export function ticketView(
  snapshot: TicketSnapshot,
  {
    progress,
    sent,
    openers,
    settings,
    corrections,
  }: Pick<Facts, 'progress' | 'sent' | 'openers' | 'settings' | 'corrections'>,
  packs: readonly Pack[],
  lines: readonly PromiseLine[],
  moment: Moment,
): TicketView {
  const { source, helpdesk, ticketId, subject, requester: customer, composer } = snapshot;
  const ref = ticketRef(snapshot);
  const draft = composer?.draft ?? '';
  const read = readAgain(snapshot, corrections);
  const talk = read && readTalk(snapshot, read, corrections);
  const lang = read?.reading.lang;
  const cut = cutDraft(draft, { ...moment, ...(lang && { lang }), ...(read && { asked: read.text }) });
  const review = reviewOf(cut);
  const stepViews = viewSteps(review, draft, stillValid(progress, read));
  const next = stepViews.find(({ state }) => state === 'next')?.step;
  const promises = lines
    .filter((line) => line.ticket.key === ref.key)
    .sort((a, b) => Number(b.isDue) - Number(a.isDue));
  const openSteps = stepViews.filter(({ state }) => state === 'next' || state === 'open').map(({ step }) => step);
  const prompts = selectPrompts(packs, {
    lang: review.lang,
    uiLang: moment.uiLang,
    open: openSteps,
    moment: 'reply',
    values: placeholderValues({ requester: customer, ticketId, lang: review.lang, ...moment }),
    used: new Set(progress?.usedPrompts),
    ...(read && { reading: read.reading }),
  });
  return {
    ref,
    source,
    helpdesk,
    missing: missingParts(snapshot),
    audience: composer?.audience ?? 'none',
    steps: stepViews,
    prompts,
    advice: adviceViews(cut, review, aboutOf(read, talk, prompts, openers), settings.rulesOff),
    promiseOffers: promiseOffers(
      review.promises.map(({ words, due }) => ({ words: words.text, due })),
      review.lang,
      promises,
      moment.now,
    ),
    promises,
    ...(ticketId !== undefined && { ticketId }),
    ...(subject !== undefined && { subject }),
    ...(customer !== undefined && { customer }),
    ...(read && talk && { reading: readingView(read, talk, cut, customer) }),
    ...(next && { next }),
    // While the next reply is written, the one before it steps back.
    ...(sent && draft.trim() === '' && { sent: sentView(sent, promises, moment) }),
  };
}

function aboutOf(
  read: TicketReading | undefined,
  talk: Talk | undefined,
  prompts: readonly PromptOffer[],
  openers: readonly string[] = [],
): About {
  const inserted = prompts.filter(({ used }) => used).map(({ text }) => text);
  if (read === undefined) return { inserted, openers };
  const { feelings, arousal, needs } = read.reading;
  return {
    asked: read.text,
    feelings: feelings.map(({ feeling }) => feeling),
    arousal,
    needs: needs.map(({ need }) => need),
    requests: talk?.requests ?? [],
    openers,
    inserted,
  };
}

/** A time that has passed meanwhile cannot be reminded of any more. */
function sentView(
  { conversation, at, promises, lang }: SentReply,
  kept: readonly PromiseLine[],
  { now }: Moment,
): SentView {
  const offers = promiseOffers(promises, lang, kept, now);
  return { conversation, at, promiseOffers: offers.filter(({ due }) => due === undefined || due > now) };
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
