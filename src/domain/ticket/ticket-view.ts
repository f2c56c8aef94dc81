// One ticket as the panel shows it: the reading, the steps, the words that could help, what was promised.
import { matterOf } from '../empowerment/matter.ts';
import type { Facts } from '../facts.ts';
import { cutText } from '../language/words.ts';
import type { Moment } from '../moment.ts';
import { findAvoided } from '../packs/choose/find-avoided.ts';
import { placeholderValues } from '../packs/choose/placeholder-values.ts';
import { offeredPlaybook } from '../packs/choose/playbook-view.ts';
import type { Place } from '../packs/choose/rank-prompts.ts';
import { staleness } from '../packs/choose/recent-prompts.ts';
import { selectCadence } from '../packs/choose/select-cadence.ts';
import { selectChecklist } from '../packs/choose/select-checklist.ts';
import { selectPrompts } from '../packs/choose/select-prompts.ts';
import { channelOf } from '../packs/format/channel.ts';
import type { Pack } from '../packs/format/pack.ts';
import type { PromptOffer, StepView, TicketView } from '../panel-state.ts';
import { isOwed } from '../promises/promise.ts';
import { promiseOffers } from '../promises/promise-offers.ts';
import type { PromiseLine, SentView } from '../promises/promise-view.ts';
import { readAgain } from '../reading/read-again.ts';
import { readTalk, type Talk } from '../reading/read-talk.ts';
import type { TicketReading } from '../reading/read-ticket.ts';
import type { Reading } from '../reading/reading.ts';
import { readingView } from '../reading/reading-view.ts';
import { adviceViews } from '../reply/advice-view.ts';
import { cutDraft } from '../reply/draft.ts';
import { type Review, steps } from '../reply/review.ts';
import { reviewOf } from '../reply/review-draft.ts';
import type { About } from '../reply/rules/rule.ts';
import { readCase } from '../situation/read-case.ts';
import type { Case } from '../situation/told-case.ts';
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
    told,
    recentPrompts = [],
  }: Pick<Facts, 'progress' | 'sent' | 'openers' | 'settings' | 'corrections' | 'told' | 'recentPrompts'>,
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
  const current = stillValid(progress, read);
  const stepViews = viewSteps(review, draft, current);
  const next = stepViews.find(({ state }) => state === 'next')?.step;
  const promises = lines
    .filter((line) => isOwed(line) && line.ticket.key === ref.key)
    .sort((a, b) => Number(b.isDue) - Number(a.isDue));
  const openSteps = stepViews.filter(({ state }) => state === 'next' || state === 'open').map(({ step }) => step);
  const { view: caseView, ...taken } = readCase({ snapshot, read, draft: cut, promises, told, now: moment.now });
  const occasion = {
    ...taken,
    uiLang: moment.uiLang,
    place: placeOf(snapshot, read),
    ...(read && { reading: inCase(read.reading, taken) }),
  };
  const prompts = selectPrompts(packs, {
    ...occasion,
    lang: review.lang,
    open: openSteps,
    moment: 'reply',
    values: placeholderValues({ requester: customer, ticketId, lang: review.lang, read, ...moment }),
    used: new Set(progress?.usedPrompts),
    stale: staleness(recentPrompts, moment.now),
  });
  // A rhythm the agent keeps already needs no second one.
  const cadence = promises.some((line) => line.cadence) ? undefined : selectCadence(packs, occasion);
  const playbook = offeredPlaybook(packs, occasion, moment.uiLang);
  const avoided = findAvoided(packs, draft, review.lang, moment.uiLang);
  const checklist = selectChecklist(packs, { ...occasion, steps: stepViews, checked: new Set(current?.checked) });
  return {
    ref,
    source,
    helpdesk,
    missing: missingParts(snapshot),
    case: caseView,
    audience: composer?.audience ?? 'none',
    steps: stepViews,
    prompts,
    advice: adviceViews(cut, review, aboutOf(read, talk, prompts, openers), settings.rulesOff),
    promiseOffers: promiseOffers(
      review.promises.map(({ words, kind, due }) => ({ words: words.text, kind, due })),
      review.lang,
      promises,
      moment,
    ),
    promises,
    matter: matterOf({ read, subject, draft: cut, packs, occasion }),
    ...(ticketId !== undefined && { ticketId }),
    ...(subject !== undefined && { subject }),
    ...(customer !== undefined && { customer }),
    ...(read && talk && { reading: readingView(read, talk, cut, customer) }),
    ...(next && { next }),
    ...(checklist && { checklist }),
    ...(playbook && { playbook }),
    ...(progress?.checked && { checked: progress.checked }),
    ...(avoided && { avoided }),
    ...(cadence && { cadence }),
    // While the next reply is written, the one before it steps back.
    ...(sent && draft.trim() === '' && { sent: sentView(sent, lines, moment) }),
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

function placeOf({ helpdesk, channel, tags }: TicketSnapshot, read: TicketReading | undefined): Place {
  return {
    helpdesk,
    channel: channel === undefined ? undefined : channelOf(channel),
    tags,
    theirs: read && { cut: cutText(read.text), lang: read.reading.lang },
  };
}

/** Nobody is thanked for writing again unless words of theirs say so, or the agent does. */
const inCase = (reading: Reading, { situations }: Case): Reading =>
  situations.includes('repeat-contact') ? reading : { ...reading, repeat: [] };

/** A time that has passed meanwhile cannot be reminded of any more. */
function sentView(
  { conversation, at, promises, lang, settled, ticket }: SentReply,
  lines: readonly PromiseLine[],
  moment: Moment,
): SentView {
  const kept = lines.filter((line) => line.ticket.key === ticket.key);
  const offers = promiseOffers(promises, lang, kept, moment);
  return {
    conversation,
    at,
    promiseOffers: offers.filter(({ due }) => due === undefined || due > moment.now),
    // What the agent has taken back meanwhile is told no more.
    settled: kept.filter(({ id, history }) => settled.includes(id) && history.at(-1)?.by === 'reply'),
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
