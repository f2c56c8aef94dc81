// A month of a host's life: agents start their browsers, work and go home; each asks when its time has come, by the rule of the
// product. No network: only when.
import { isDue, nextAsk } from '../../src/domain/packs/shelf/when-to-ask.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
const day = 24 * hour;

export type Month = {
  /** On a working day. */
  readonly askedADay: number;
  readonly asked: number;
  /** The first question of an agent after a new version came out: only these get a body. */
  readonly bodies: number;
  /** Of the month, in any one second. */
  readonly peak: number;
};

type World = {
  readonly agents: number;
  readonly workdays: number;
  /** Evenly over the working days, at night. */
  readonly releases: number;
  /** Milliseconds: how far apart browsers are started, as a standard deviation. */
  readonly startsWithin: number;
  readonly shift: number;
  readonly random: () => number;
};

export const plainMonth: Omit<World, 'random'> = {
  agents: 50_000,
  workdays: 22,
  releases: 4,
  startsWithin: 20 * minute,
  shift: 8.5 * hour,
};

/** Every agent of one time zone begins about nine o'clock: the worst a host can meet. */
export function month({ agents, workdays, releases, startsWithin, shift, random }: World): Month {
  const seconds = new Uint32Array((workdays * day) / second);
  let [asked, bodies] = [0, 0];
  for (let agent = 0; agent < agents; agent += 1) {
    let [nextAt, has] = [0, 0];
    for (let today = 0; today < workdays; today += 1) {
      const released = Math.floor((today * releases) / workdays) + 1;
      const start = today * day + 9 * hour + startsWithin * normal(random);
      // The worker looks at every start, and its alarm rings from then on.
      for (let now = Math.max(start, nextAt); now < start + shift; now = nextAt) {
        if (!isDue({ nextAt }, now)) throw new Error('the alarm rang too early');
        asked += 1;
        if (has < released) bodies += 1;
        has = released;
        const at = Math.floor(now / second);
        seconds[at] = (seconds[at] ?? 0) + 1;
        nextAt = nextAsk(0, now, random());
      }
    }
  }
  return { askedADay: asked / workdays, asked, bodies, peak: seconds.reduce((most, one) => Math.max(most, one), 0) };
}

/** Box and Muller, 1958. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
