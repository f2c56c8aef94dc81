// A date and time, or only a time on a known day, as the browser's own field in the agent's zone.
import { useId } from 'preact/hooks';
import { fromField, toField } from '../../ui/local-time.ts';
import { usePanel } from '../panel-context.ts';

type Props = {
  readonly label: string;
  /** Epoch milliseconds. */
  readonly at: number | undefined;
  readonly onChange: (at: number | undefined) => void;
  readonly problem?: string | undefined;
};

/** Only the time is asked while the day is today; the day comes with it otherwise. */
export function MomentField({ label, at, onChange, problem }: Props) {
  const { state, times } = usePanel();
  const id = useId();
  const isToday = at !== undefined && times.day(at) === undefined;
  const value = at === undefined ? '' : toField(at, state.timeZone);
  const day = toField(at ?? state.now, state.timeZone).slice(0, 'yyyy-mm-dd'.length);
  const read = (typed: string) => fromField(isToday ? `${day}T${typed}` : typed, state.timeZone);
  return (
    <div class="moment">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={isToday ? 'time' : 'datetime-local'}
        value={isToday ? value.slice(day.length + 1) : value}
        // "change", not "input": a half-typed year would turn into a date long ago.
        onChange={(event) => onChange(read(event.currentTarget.value))}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
