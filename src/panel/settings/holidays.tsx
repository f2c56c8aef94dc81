// Days on which nobody works: once, or every year.
import { useState } from 'preact/hooks';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import { useWorkSettings } from './use-work-settings.ts';

export function Holidays() {
  const { words } = usePanel();
  const { work, change } = useWorkSettings();
  const [day, setDay] = useState('');
  const [isYearly, setYearly] = useState(true);
  const { holidays } = work.hours;
  const set = (next: readonly { readonly on: string }[]) => change({ hours: { ...work.hours, holidays: [...next] } });
  const add = async () => {
    if (day === '') return;
    const on = isYearly ? day.slice('yyyy-'.length) : day;
    const others = holidays.filter((holiday) => holiday.on !== on);
    if (await set([...others, { on }].toSorted((a, b) => a.on.localeCompare(b.on)))) setDay('');
  };
  return (
    <section class="settings">
      <h2>{words.say('holidays')}</h2>
      <ul class="chips">
        {holidays.map(({ on }) => (
          <li key={on} class="row">
            {dayName(words.locale, on)}
            <IconButton
              icon="close"
              label={`${words.say('removeSpan')} ${dayName(words.locale, on)}`}
              onClick={() => set(holidays.filter((holiday) => holiday.on !== on))}
            />
          </li>
        ))}
      </ul>
      <div class="row">
        <input
          type="date"
          aria-label={words.say('holidayDate')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <label class="check">
          <input type="checkbox" checked={isYearly} onChange={(event) => setYearly(event.currentTarget.checked)} />
          {words.say('holidayYearly')}
        </label>
        <button type="button" class="btn" onClick={add}>
          {words.say('holidayAdd')}
        </button>
      </div>
    </section>
  );
}

/** `12-25` comes every year, `2027-03-29` once. */
function dayName(locale: string, on: string): string {
  const isYearly = on.length === 'mm-dd'.length;
  const date = new Date(`${isYearly ? '2000-' : ''}${on}T00:00Z`);
  const year = isYearly ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).format(date);
}
