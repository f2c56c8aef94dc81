// Two times of a day, from and to, in minutes after midnight.
import { usePanel } from '../panel-context.ts';

type Props = {
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
};

export function TimeSpan({ from, to, onChange }: Props) {
  const { words } = usePanel();
  return (
    <span class="span">
      <input
        type="time"
        aria-label={words.say('from')}
        value={clockOf(from)}
        onChange={(event) => onChange(minutesOf(event.currentTarget.value) ?? from, to)}
      />
      {'–'}
      <input
        type="time"
        aria-label={words.say('to')}
        value={clockOf(to)}
        onChange={(event) => onChange(from, minutesOf(event.currentTarget.value) ?? to)}
      />
    </span>
  );
}

/** Midnight at the end of a day is 00:00 on its clock. */
function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function minutesOf(clock: string): number | undefined {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? undefined
    : hours * 60 + minutes;
}
