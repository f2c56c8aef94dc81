// Quiet for a while: reminders wait and come as one when it is over. Says until when, wherever the quiet comes from.
import { quietUntil } from '../../domain/promises/quiet-time.ts';
import { usePanel } from '../panel-context.ts';

const minute = 60_000;
const lengths = [25, 50] as const;

export function FocusTime() {
  const { state, words, times, actions } = usePanel();
  const { work } = state.settings;
  const until = quietUntil(state.now, work, state.rhythm.timeZone);
  const begin = async (minutes: number) => {
    const focusUntil = state.now + minutes * minute;
    if (await actions.send({ type: 'set-settings', settings: { work: { ...work, focusUntil } } }))
      actions.say('status_focus', { type: 'set-settings', settings: { work } });
  };
  const end = () => actions.send({ type: 'set-settings', settings: { work: { ...work, focusUntil: 0 } } });
  if (until !== undefined)
    return (
      <div class="aside row spread">
        <span>{words.say('quietUntil', { time: times.brief(until) })}</span>
        {work.focusUntil > state.now && (
          <button type="button" class="link" onClick={end}>
            {words.say('focusEnd')}
          </button>
        )}
      </div>
    );
  return (
    <p class="row soft">
      {words.say('focusAsk')}
      {lengths.map((minutes) => (
        <button key={minutes} type="button" class="link" onClick={() => begin(minutes)}>
          {words.count('focusFor', minutes)}
        </button>
      ))}
    </p>
  );
}
