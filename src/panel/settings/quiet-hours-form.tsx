// Hours in which reminders wait: an evening may go on past midnight.
import { useState } from 'preact/hooks';
import type { QuietSpan } from '../../domain/promises/quiet-time.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import { TimeSpan } from './time-span.tsx';
import { useWorkSettings } from './use-work-settings.ts';
import { weekdayName } from './work-hours.tsx';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const night: QuietSpan = { days: everyDay, from: 18 * 60, to: 8 * 60 };

export function QuietHoursForm() {
  const { words } = usePanel();
  const { work, change } = useWorkSettings();
  const [isWrong, setWrong] = useState(false);
  const { quiet } = work;
  const set = async (next: readonly QuietSpan[]) => {
    setWrong(false); // wrong once more, it is said once more, and the field goes back
    setWrong(!(await change({ quiet: next.map((span) => ({ ...span, days: [...span.days] })) })));
  };
  return (
    <section class="settings">
      <h2>{words.say('quietHours')}</h2>
      <p class="soft">{words.say('quietHoursText')}</p>
      {isWrong && (
        <p class="problem" role="alert">
          {words.say('quietWrong')}
        </p>
      )}
      {quiet.map((span, place) => (
        <div key={place} class="spans">
          <div class="one-span">
            <TimeSpan
              from={span.from}
              to={span.to}
              onChange={(from, to) => set(quiet.with(place, { ...span, from, to }))}
            />
            <IconButton icon="close" label={words.say('removeSpan')} onClick={() => set(quiet.toSpliced(place, 1))} />
          </div>
          <Days span={span} onChange={(days) => set(quiet.with(place, { ...span, days: [...days] }))} />
        </div>
      ))}
      <button type="button" class="link" onClick={() => set([...quiet, night])}>
        {words.say('quietAdd')}
      </button>
    </section>
  );
}

function Days({ span, onChange }: { readonly span: QuietSpan; readonly onChange: (days: readonly number[]) => void }) {
  const { words } = usePanel();
  const turn = (day: number) =>
    span.days.includes(day) ? span.days.filter((one) => one !== day) : [...span.days, day].toSorted((a, b) => a - b);
  return (
    <div class="row">
      {everyDay.map((day) => (
        <label key={day} class="check">
          <input type="checkbox" checked={span.days.includes(day)} onChange={() => onChange(turn(day))} />
          {weekdayName(words.locale, day - 1, 'short')}
        </label>
      ))}
    </div>
  );
}
