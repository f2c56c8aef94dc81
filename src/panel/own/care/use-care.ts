// How much the agent carries now and what may be offered, from what lies in their own room. `undefined` while that is read, and
// while it is locked.
import type { SelfCareView } from '../../../domain/packs/choose/self-care-ideas.ts';
import { quietUntil } from '../../../domain/promises/quiet-time.ts';
import { brokenIn } from '../../../domain/wellbeing/broken-promises.ts';
import { type CareSettings, defaultCareSettings } from '../../../domain/wellbeing/care-settings.ts';
import type { CheckIn } from '../../../domain/wellbeing/check-in.ts';
import { fittingBreaks, fittingLength } from '../../../domain/wellbeing/fitting-breaks.ts';
import { type Load, loadOf } from '../../../domain/wellbeing/load.ts';
import type { Nudge } from '../../../domain/wellbeing/nudge.ts';
import { isBetweenTickets, nudgeNow, type Offer } from '../../../domain/wellbeing/nudge-now.ts';
import { goingOnPause, lastPauseEnd, type Pause } from '../../../domain/wellbeing/pause.ts';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';
import { useBreakIdeas } from './use-break-ideas.ts';

export type Care = {
  readonly load: Load;
  readonly settings: CareSettings;
  readonly lastCheckIn?: CheckIn | undefined;
  readonly nudges: readonly Nudge[];
  readonly quiet?: number | undefined;
  readonly offer?: Offer | undefined;
  /** The break that goes on now. */
  readonly pause?: Pause | undefined;
  /** Up to three, one of each kind, the longest first that fits. */
  readonly breaks: readonly SelfCareView[];
};

/** More than a shift has of any of them. */
const most = { handled: 200, pause: 60, nudge: 30 } as const;

export function useCare(): Care | undefined {
  const { state } = usePanel();
  const handled = useRecords('handled', most.handled);
  const pauses = useRecords('pause', most.pause);
  const nudges = useRecords('nudge', most.nudge);
  const checkIns = useRecords('checkIn', 1);
  const kept = useRecords('careSettings', 1);
  const ideas = useBreakIdeas();
  if (!handled || !pauses || !nudges || !checkIns || !kept) return undefined;
  const { now, work, today, settings: all, rhythm } = state;
  const settings = kept[0] ?? defaultCareSettings;
  const quiet = quietUntil(now, all.work, rhythm.timeZone);
  const pausedAt = lastPauseEnd(pauses, now);
  const load = loadOf({ handled, stretch: work, pausedAt, broken: brokenIn(today) }, now);
  const pause = goingOnPause(pauses, now);
  const offer = nudgeNow({
    now,
    settings,
    isBetween: isBetweenTickets(state.ticket) && pause === undefined,
    quietUntil: quiet,
    load,
    checkedInAt: checkIns[0]?.at,
    nudges,
  });
  return {
    load,
    settings,
    nudges,
    lastCheckIn: checkIns[0],
    quiet,
    // What stands already stays while a word is typed beside it; nothing new comes then.
    offer: offer?.made || !isTyping() ? offer : undefined,
    pause,
    breaks: fittingBreaks(ideas, fittingLength(load.level), pauses),
  };
}

/** Breaks are offered beside what is asked: not much energy is left, or much was carried. */
export const couldUseBreak = ({ load, settings, lastCheckIn }: Care, isFresh: boolean): boolean =>
  settings.breaks && (load.level !== 'light' || (isFresh && lastCheckIn !== undefined && lastCheckIn.energy <= 2));

/** In a field, or between the two taps of a check-in. */
const isTyping = (): boolean =>
  document.activeElement?.closest('textarea, input:not([type="radio"]), .check-in') != null;
