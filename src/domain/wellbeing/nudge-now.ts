// Whether to offer a check-in or a break now, and why. Only between two tickets, never while something is typed, never in quiet
// hours or focus time (in which the agent says that they are in a call), at most so often as they set, and not again for an hour
// after "not now". The spans are craft; that breaks are chosen, not ordered, is not: Kim, Park & Headrick 2018.
import type { TicketRoom } from '../panel-state.ts';
import type { CareSettings, HowOften } from './care-settings.ts';
import type { Load, LoadReason } from './load.ts';
import type { Nudge } from './nudge.ts';

export type NudgeMoment = {
  /** Epoch milliseconds, as all times here. */
  readonly now: number;
  readonly settings: Pick<CareSettings, 'howOften' | 'breaks'>;
  readonly isBetween: boolean;
  readonly quietUntil?: number | undefined;
  readonly load: Load;
  readonly checkedInAt?: number | undefined;
  /** Of the last hours at least, in any order. */
  readonly nudges: readonly Nudge[];
};

export type Offer = {
  readonly about: 'check-in' | 'pause';
  /** Never empty. */
  readonly because: readonly [LoadReason, ...LoadReason[]];
  /** The one that was made before and still stands; absent when it is new and has to be kept. */
  readonly made?: Nudge;
};

const minute = 60_000;
const hour = 60 * minute;
/** At least so long from one offer to the next. Milliseconds. */
export const spacing: Readonly<Record<Exclude<HowOften, 'never'>, number>> = {
  often: 30 * minute,
  sometimes: hour,
  rarely: 150 * minute,
};
/** An offer that nobody answers leaves by itself. */
export const stands = 10 * minute;
/** How long "not now" holds. */
export const hushed = hour;
/** How long "later" is. */
export const putOff = 15 * minute;
/** Work without a break that is reason enough to ask, with no heavy ticket in it. */
const long = 90 * minute;
/** Asked again so long after the last check-in when there is something to carry, and when there is not. */
const askAgain = { some: 90 * minute, light: 3 * hour } as const;

/** Nothing is half-written: no ticket is open beside the panel, or its reply is out and nothing follows it yet. */
export const isBetweenTickets = (room: TicketRoom): boolean => room.kind !== 'open' || room.ticket.sent !== undefined;

export function nudgeNow(moment: NudgeMoment): Offer | undefined {
  const { now, settings, nudges, load } = moment;
  if (settings.howOften === 'never' || !moment.isBetween || (moment.quietUntil ?? 0) > now) return undefined;
  if (isHushed(nudges, now)) return undefined;
  const newest = nudges.reduce<Nudge | undefined>((last, one) => (one.at > (last?.at ?? -1) ? one : last), undefined);
  if (newest !== undefined && isStanding(newest, now))
    return {
      about: newest.about === 'pause' && settings.breaks ? 'pause' : 'check-in',
      because: reasonsIn(load, now),
      made: newest,
    };
  // One put off counts from when it came back.
  if (newest !== undefined && now - Math.max(newest.at, newest.later ?? 0) < spacing[settings.howOften])
    return undefined;
  const about = whatToOffer(moment);
  return about && { about, because: reasonsIn(load, now) };
}

/** @returns whether "not now" was said less than an hour before `now` */
export const isHushed = (nudges: readonly Nudge[], now: number): boolean =>
  nudges.some(({ answer, answeredAt }) => answer === 'not-now' && now - (answeredAt ?? 0) < hushed);

function isStanding({ at, answer, later, about }: Nudge, now: number): boolean {
  if (answer !== undefined || about === 'shift-end') return false;
  const from = later ?? at;
  return now >= from && now - from < stands;
}

function whatToOffer({ now, settings, load, checkedInAt }: NudgeMoment): Offer['about'] | undefined {
  const wanted = settings.breaks ? 'pause' : 'check-in';
  const worked = now - load.since;
  const asked = now - (checkedInAt ?? 0);
  if (load.level === 'heavy') return wanted === 'check-in' && asked < spacing.often ? undefined : wanted;
  if (load.level === 'some' && asked >= askAgain.some) return 'check-in';
  if (worked >= long) return wanted === 'check-in' && asked < askAgain.some ? undefined : wanted;
  return worked >= hour && asked >= askAgain.light ? 'check-in' : undefined;
}

function reasonsIn({ because, since }: Load, now: number): Offer['because'] {
  const [first, ...more] = because;
  return first
    ? [first, ...more]
    : [{ kind: 'long-stretch', minutes: Math.max(1, Math.round((now - since) / minute)) }];
}
