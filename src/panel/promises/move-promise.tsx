// Another time for a promise: half an hour, an hour, tomorrow, or a moment of one's own; and whether the customer knows of it.
import { useState } from 'preact/hooks';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from './moment-field.tsx';
import { nextDues } from './moves.ts';

export function MovePromise({ line }: { readonly line: PromiseLine }) {
  const { words, times, state, actions } = usePanel();
  const { halfHour, hour, tomorrow } = nextDues(line, state.now, state.rhythm);
  const [own, setOwn] = useState<number | undefined>(hour);
  const [isTold, setTold] = useState(false);
  const isPast = own !== undefined && own <= state.now;
  const move = async (due: number) => {
    if (await actions.send({ type: 'move-promise', id: line.id, due, told: isTold }))
      actions.say(isTold ? 'status_updated' : 'status_moved', { type: 'take-back-promise', id: line.id });
  };
  return (
    <div class="move">
      <label class="check">
        <input type="checkbox" checked={isTold} onChange={(event) => setTold(event.currentTarget.checked)} />
        {words.say('customerKnows')}
      </label>
      <div class="row">
        <button type="button" class="btn" onClick={() => move(halfHour)}>
          {words.say('move_halfHour')}
        </button>
        <button type="button" class="btn" onClick={() => move(hour)}>
          {words.say('move_hour')}
        </button>
        {tomorrow !== undefined && (
          <button type="button" class="btn" onClick={() => move(tomorrow)}>
            {words.say('move_tomorrow', { time: times.brief(tomorrow) })}
          </button>
        )}
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
