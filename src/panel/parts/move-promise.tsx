// Move a promise: half an hour, an hour, tomorrow morning, or a moment of one's own.
import { useState } from 'preact/hooks';
import type { PromiseLine } from '../../domain/panel-state.ts';
import { movedTo, nextDues } from '../moves.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from './moment-field.tsx';

export function MovePromise({ line }: { readonly line: PromiseLine }) {
  const { words, times, state, actions } = usePanel();
  const { halfHour, hour, tomorrow } = nextDues(line, state.now, state.timeZone);
  const [own, setOwn] = useState<number | undefined>(hour);
  const isPast = own !== undefined && own <= state.now;
  const move = async (due: number) => {
    const moved = await actions.send({ type: 'move-promise', id: line.id, ...movedTo(due, state.now) });
    if (moved)
      actions.say('status_moved', { type: 'move-promise', id: line.id, due: line.due, remindAt: line.remindAt });
  };
  return (
    <div class="move">
      <div class="row">
        <button type="button" class="btn" onClick={() => move(halfHour)}>
          {words.say('move_halfHour')}
        </button>
        <button type="button" class="btn" onClick={() => move(hour)}>
          {words.say('move_hour')}
        </button>
        <button type="button" class="btn" onClick={() => move(tomorrow)}>
          {words.say('move_tomorrow', { time: times.clock(tomorrow) })}
        </button>
      </div>
      <div class="row spread">
        <MomentField
          label={words.say('moveTo')}
          at={own}
          problem={isPast ? words.say('duePast') : undefined}
          onChange={setOwn}
        />
        <button type="button" class="btn" onClick={() => own !== undefined && !isPast && move(own)}>
          {words.say('move')}
        </button>
      </div>
    </div>
  );
}
