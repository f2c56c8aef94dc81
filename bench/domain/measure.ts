// Times pure functions, each in turn with a plain piece of work on the same data, so that the machine's mood hits both.
import { median } from '../figures.ts';

export type Case = {
  readonly what: string;
  readonly run: () => unknown;
  /** Plain work on the same data: JSON.parse of it, or its text split into words. */
  readonly reference: () => unknown;
  /** Milliseconds that were promised, if any were. */
  readonly budget?: number;
};

export type Timed = {
  readonly what: string;
  /** Milliseconds for one call, the middle of all samples. */
  readonly time: number;
  readonly reference: number;
  readonly budget?: number;
};

const samples = 15;
/** A sample lasts at least this long, in milliseconds: less would measure the clock. */
const shortest = 4;
/** The compiler needs some time to see what is hot. Milliseconds. */
const warmUp = 200;

/** Kept, so that no compiler finds out that nobody wants the results. */
const kept: { last: unknown } = { last: undefined };

/** Processor time of this process, in milliseconds for one call: what other programs do meanwhile does not count. */
export function timeOf(work: () => unknown, times = 1): number {
  const begin = process.cpuUsage();
  for (let index = 0; index < times; index += 1) kept.last = work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000 / times;
}

/** Runs it until it is as fast as it gets, then answers how often one sample repeats it. */
function repetitions(work: () => unknown): number {
  const begin = performance.now();
  let calls = 0;
  for (; performance.now() - begin < warmUp; calls += 1) kept.last = work();
  return Math.max(1, Math.ceil((calls * shortest) / warmUp));
}

export function measure({ what, run, reference, budget }: Case): Timed {
  const [runs, references] = [repetitions(run), repetitions(reference)];
  const [times, plain]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < samples; sample += 1) {
    times.push(timeOf(run, runs));
    plain.push(timeOf(reference, references));
  }
  return { what, time: median(times), reference: median(plain), ...(budget !== undefined && { budget }) };
}
