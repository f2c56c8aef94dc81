// The hours worked on each day of the week, breaks between them, and the zone they are kept in.
import { useState } from 'preact/hooks';
import type { OpenSpan } from '../../domain/due/working-hours.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import { TimeSpan } from './time-span.tsx';
import { useWorkSettings } from './use-work-settings.ts';

const usual: OpenSpan = { open: 9 * 60, close: 17 * 60 };
/** A break cuts the last span of a day in the middle, half an hour long. */
const breakLength = 30;

export function WorkHours() {
  const { words } = usePanel();
  const { work, change } = useWorkSettings();
  const [isWrong, setWrong] = useState(false);
  const setDay = async (weekday: number, spans: readonly OpenSpan[]) => {
    const week = work.hours.week.map((day, at) => (at === weekday ? [...spans] : day));
    setWrong(false); // wrong once more, it is said once more, and the field goes back
    setWrong(!(await change({ hours: { ...work.hours, week } })));
  };
  return (
    <section class="settings">
      <h2>{words.say('workHours')}</h2>
      <p class="soft">{words.say('workHoursText')}</p>
      {isWrong && (
        <p class="problem" role="alert">
          {words.say('spansWrong')}
        </p>
      )}
      {work.hours.week.map((spans, weekday) => (
        <Day key={weekday} weekday={weekday} spans={spans} onChange={(next) => setDay(weekday, next)} />
      ))}
      <ZoneChoice field="timeZone" />
      <ZoneChoice field="customerZone" />
    </section>
  );
}

type DayProps = {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly spans: readonly OpenSpan[];
  readonly onChange: (spans: readonly OpenSpan[]) => void;
};

function Day({ weekday, spans, onChange }: DayProps) {
  const { words } = usePanel();
  const name = weekdayName(words.locale, weekday, 'long');
  const isFree = spans.length === 0;
  const last = spans.at(-1);
  return (
    <fieldset class="day">
      <legend class="unseen">{name}</legend>
      <label class="check">
        <input type="checkbox" checked={!isFree} onChange={() => onChange(isFree ? [usual] : [])} />
        {weekdayName(words.locale, weekday, 'short')}
      </label>
      {isFree && <span class="soft">{words.say('dayOff')}</span>}
      <div class="spans">
        {spans.map((span, place) => (
          <div class="one-span" key={`${span.open} ${span.close}`}>
            <TimeSpan
              from={span.open}
              to={span.close}
              // Midnight, as an end, is that of the day's end.
              onChange={(open, close) => onChange(spans.with(place, { open, close: close || 24 * 60 }))}
            />
            {spans.length > 1 && (
              <IconButton
                icon="close"
                label={words.say('removeSpan')}
                onClick={() => onChange(spans.toSpliced(place, 1))}
              />
            )}
          </div>
        ))}
      </div>
      {spans.length === 1 && last && last.close - last.open > 2 * breakLength && (
        <IconButton icon="pause" label={words.say('addBreak')} onClick={() => onChange(withBreak(last))} />
      )}
    </fieldset>
  );
}

function withBreak({ open, close }: OpenSpan): readonly OpenSpan[] {
  const middle = Math.round((open + close) / 2 / breakLength) * breakLength;
  return [
    { open, close: middle - breakLength / 2 },
    { open: middle + breakLength / 2, close },
  ];
}

/** 0 is Monday. 5 January 1970 was one. */
export function weekdayName(locale: string, weekday: number, form: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' }).format((4 + weekday) * 86_400_000);
}

/** Where the agent works, or where the customers are. */
function ZoneChoice({ field }: { readonly field: 'timeZone' | 'customerZone' }) {
  const { words } = usePanel();
  const { work, change } = useWorkSettings();
  return (
    <label class="row spread">
      {words.say(field)}
      <select value={work[field]} onChange={(event) => change({ [field]: event.currentTarget.value })}>
        <option value="auto">{words.say(`${field}Auto`)}</option>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
    </label>
  );
}
