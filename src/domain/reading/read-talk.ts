// What a conversation says beyond its last words: what is asked for, what it leaves open, how soon an answer is needed, how the
// feeling moved, and since when they wait. Read once for each reading of a ticket; a keystroke in the reply costs a look-up.
import type { OpenQuestion } from '../language/asking.ts';
import type { Message, TicketSnapshot } from '../ticket/snapshot.ts';
import { customerVoice } from '../ticket/voice.ts';
import type { CorrectionSum } from './corrections/correction.ts';
import { featuresOf } from './learnt/read-features.ts';
import { openQuestionsIn } from './open-questions.ts';
import { readMessage } from './read-message.ts';
import { isCustomers, type TicketReading } from './read-ticket.ts';
import type { Arousal, Feeling, Reading } from './reading.ts';
import { requestsIn } from './requests.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

/** How the customer's newest message feels against those before it. */
export type Trend = 'better' | 'same' | 'worse';

export type Talk = {
  /** The customer's separate requests, in their words. */
  readonly requests: readonly string[];
  readonly open: readonly OpenQuestion[];
  readonly urgency: Urgency;
  /** Absent when they wrote only once. */
  readonly trend?: Trend;
  /** When they wrote the first message that nobody has answered, epoch milliseconds, as far as the page says. */
  readonly waitingSince?: number;
};

let last: { readonly of: TicketReading; readonly talk: Talk } | undefined;

/** @param read of this snapshot; the same object is not read twice, for it stands for the same conversation */
export function readTalk(snapshot: TicketSnapshot, read: TicketReading, corrections?: CorrectionSum): Talk {
  if (last?.of !== read) last = { of: read, talk: talkOf(snapshot, read, corrections) };
  return last.talk;
}

function talkOf(snapshot: TicketSnapshot, { reading, text }: TicketReading, corrections?: CorrectionSum): Talk {
  const { cut, hits } = featuresOf(text, reading.lang);
  const requests = requestsIn(cut, hits, reading.lang);
  const theirs = snapshot.messages.filter(isCustomers(snapshot));
  const trend = trendOf(theirs, reading, corrections);
  const waitingSince = unansweredSince(snapshot);
  return {
    requests,
    open: openQuestionsIn(cut, hits, reading, requests),
    urgency: urgencyOf(reading, hits),
    ...(trend && { trend }),
    ...(waitingSince !== undefined && { waitingSince }),
  };
}

/** So many of the newest messages tell how the feeling moved. */
const mostMessages = 5;
/** Characters of each of them. */
const mostRead = 2_000;
/** Less than this between two messages is the same mood. */
const step = 1;

const weights: Readonly<Record<Feeling, number>> = {
  happy: 0,
  neutral: 1,
  confused: 1.5,
  sad: 2.5,
  worried: 2.5,
  frustrated: 2.5,
  angry: 4,
};
const heats: Readonly<Record<Arousal, number>> = { calm: 0, raised: 0.5, high: 1 };

/** How hard it is for them, from 0 (happy) to 5 (angry and loud). */
const burden = ({ feelings: [{ feeling }], arousal }: Pick<Reading, 'feelings' | 'arousal'>): number =>
  weights[feeling] + heats[arousal];

function trendOf(theirs: readonly Message[], { lang }: Reading, corrections?: CorrectionSum): Trend | undefined {
  const burdens = theirs
    .slice(-mostMessages)
    .map(({ text }) => customerVoice(text.slice(0, mostRead)).trim())
    .filter((voice) => voice !== '')
    .map((voice) => burden(readMessage(voice, lang, corrections)));
  const now = burdens.pop();
  if (now === undefined || burdens.length === 0) return undefined;
  const before = burdens.reduce((sum, one) => sum + one, 0) / burdens.length;
  if (now <= before - step) return 'better';
  return now >= before + step ? 'worse' : 'same';
}

/** Nobody waits for an answer when the agent had the last word. */
function unansweredSince(snapshot: TicketSnapshot): number | undefined {
  const isTheirs = isCustomers(snapshot);
  const since = snapshot.messages.findLastIndex(({ author }) => author === 'agent') + 1;
  return snapshot.messages.slice(since).find((message) => isTheirs(message) && message.at !== undefined)?.at;
}
