// The last check-ins as a small calm line. The words beside it say the same for who does not see it.
import { usePanel } from '../panel-context.ts';

const shownAtMost = 14;
const width = 320;
const height = 64;
const edge = 6;

export function EnergyChart() {
  const { state, words, times } = usePanel();
  const shown = state.me.energies.slice(-shownAtMost);
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (first === undefined || last === undefined || shown.length < 2) return null;
  const points = shown.map(({ energy }, place) => ({
    x: edge + (place * (width - 2 * edge)) / (shown.length - 1),
    y: height - edge - ((energy - 1) * (height - 2 * edge)) / 4,
  }));
  const levels = words.list(shown.map(({ energy }) => words.say(`energy_${energy}`)));
  return (
    <section class="chart">
      <h2>{words.say('energyChart')}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.say('energyChartText', { levels })}>
        <path
          class="grid"
          d={[1, 3, 5]
            .map((level) => `M0 ${height - edge - ((level - 1) * (height - 2 * edge)) / 4}h${width}`)
            .join('')}
        />
        <path class="line" d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="2.5" />
        ))}
      </svg>
      <p class="row spread soft" aria-hidden="true">
        <span>{times.day(first.at) ?? times.clock(first.at)}</span>
        <span>{times.day(last.at) ?? times.clock(last.at)}</span>
      </p>
    </section>
  );
}
