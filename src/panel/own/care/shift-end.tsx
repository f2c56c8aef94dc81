// Near the end of the working hours: up to three good things, if the agent likes. Asked once a day at most.
import { isNearShiftEnd } from '../../../domain/wellbeing/shift-end.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useRecords } from '../use-records.ts';
import type { Care } from './use-care.ts';

/** Longer than a shift's end lasts, shorter than a day. */
const oneShift = 12 * 60 * 60_000;

export function useShiftEnd({ settings, nudges, quiet }: Pick<Care, 'settings' | 'nudges' | 'quiet'>) {
  const { state } = usePanel();
  const own = useOwn();
  const written = useRecords('goodThings', 1);
  const { now, rhythm } = state;
  const isLately = (at: number) => now - at < oneShift;
  const isSettled =
    written === undefined ||
    written.some(({ at }) => isLately(at)) ||
    nudges.some(({ about, answeredAt }) => about === 'shift-end' && isLately(answeredAt ?? 0));
  const isWanted = settings.howOften !== 'never' && quiet === undefined && !isSettled;
  const settle = (answer: 'taken' | 'not-now') =>
    own.save('nudge', { id: crypto.randomUUID(), at: now, about: 'shift-end', answer, answeredAt: now });
  return {
    isNear: isWanted && isNearShiftEnd(now, rhythm.hours, rhythm.timeZone),
    notToday: () => settle('not-now'),
  };
}

export function ShiftEnd({ notToday }: { readonly notToday: () => void }) {
  const { words, actions } = usePanel();
  return (
    <section class="check-in">
      <h2 class="headline">{words.say('shiftEndTitle')}</h2>
      <p class="soft">
        {words.say('goodTitle')} {words.say('goodAbout')}
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={() => actions.goOwn('good-things')}>
          {words.say('writeDown')}
        </button>
        <button type="button" class="btn" onClick={notToday}>
          {words.say('notToday')}
        </button>
      </div>
    </section>
  );
}
