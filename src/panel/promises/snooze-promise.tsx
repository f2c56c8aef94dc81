// Be reminded later: in half an hour, at the end of the shift, when work begins tomorrow, or at a moment of one's own. What was
// promised stays as it is.
import { useState } from 'preact/hooks';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from './moment-field.tsx';
import { laterTimes } from './moves.ts';

export function SnoozePromise({ line }: { readonly line: PromiseLine }) {
  const { words, times, state, actions } = usePanel();
  const { halfHour, endOfShift, tomorrow } = laterTimes(state.now, state.rhythm);
  const [own, setOwn] = useState<number | undefined>(halfHour);
  const isPast = own !== undefined && own <= state.now;
  const snooze = async (until: number) => {
    if (await actions.send({ type: 'snooze-promise', id: line.id, until }))
      actions.say('status_snoozed', {
        type: 'snooze-promise',
        id: line.id,
        ...(line.snoozedUntil !== undefined && { until: line.snoozedUntil }),
      });
  };
  return (
    <div class="move">
      <div class="row">
        <button type="button" class="btn" onClick={() => snooze(halfHour)}>
          {words.say('snooze_halfHour')}
        </button>
        {endOfShift !== undefined && (
          <button type="button" class="btn" onClick={() => snooze(endOfShift)}>
            {words.say('snooze_endOfShift', { time: times.brief(endOfShift) })}
          </button>
        )}
        {tomorrow !== undefined && (
          <button type="button" class="btn" onClick={() => snooze(tomorrow)}>
            {words.say('snooze_tomorrow', { time: times.brief(tomorrow) })}
          </button>
        )}
      </div>
      <div class="row spread">
        <MomentField
          label={words.say('snoozeTo')}
          at={own}
          problem={isPast ? words.say('duePast') : undefined}
          onChange={setOwn}
        />
        <button type="button" class="btn" onClick={() => own !== undefined && !isPast && snooze(own)}>
          {words.say('snooze')}
        </button>
      </div>
    </div>
  );
}
