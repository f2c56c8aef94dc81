// What the load and the offers say, in the words of the interface.
import type { LoadReason } from '../../../domain/wellbeing/load.ts';
import type { Offer } from '../../../domain/wellbeing/nudge-now.ts';
import type { Words } from '../../../ui/words.ts';

/** "70 minutes", "40 seconds", each as its language bends it. */
function spanIn(words: Words, of: 'hour' | 'minute' | 'second', count: number): string {
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit: of, unitDisplay: 'long' }).format(count);
}

/** "5 min", for a button. */
export function shortMinutes(words: Words, count: number): string {
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count);
}

/** A minute and more in minutes, less in seconds. */
export function lastedIn(words: Words, seconds: number): string {
  return seconds < 60 ? spanIn(words, 'second', seconds) : spanIn(words, 'minute', Math.round(seconds / 60));
}

/** "4:05" */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "4 heavy tickets in 70 minutes · 1 promise past its time. A good moment to ask.": two reasons at most. */
export function offerIn(words: Words, { because, about }: Pick<Offer, 'because' | 'about'>): string {
  const why = because.slice(0, 2).map((reason) => reasonIn(words, reason));
  return `${why.join(' · ')}. ${words.say(about === 'pause' ? 'nudgePause' : 'nudgeCheckIn')}`;
}

function reasonIn(words: Words, reason: LoadReason): string {
  switch (reason.kind) {
    case 'heavy-tickets':
      return inSpan(words, words.count('reasonHeavy', reason.count), reason.minutes);
    case 'many-tickets':
      return inSpan(words, words.count('reasonMany', reason.count), reason.minutes);
    case 'long-stretch':
      return words.say('reasonStretch', { span: workedIn(words, reason.minutes) });
    case 'broken-promises':
      return words.count('reasonBroken', reason.count);
  }
}

const inSpan = (words: Words, what: string, minutes: number): string =>
  minutes < 1 ? what : words.say('reasonIn', { what, span: workedIn(words, minutes) });

/** Nobody counts in minutes beyond two hours. */
const workedIn = (words: Words, minutes: number): string =>
  minutes < 120 ? spanIn(words, 'minute', minutes) : spanIn(words, 'hour', Math.round(minutes / 30) / 2);
