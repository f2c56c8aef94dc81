// Each step of the job as a test of its own; each stands on the one before, so after a failure none is tried.
import { test } from 'vitest';
import { jobSteps } from './job.ts';
import type { Seat } from './seat.ts';

export function testEachStep(seat: () => Seat): void {
  let failed: string | undefined;
  test.each(jobSteps)('$name', async ({ name, run }) => {
    if (failed) throw new Error(`Not tried: "${failed}" failed before.`);
    failed = name;
    await run(seat());
    failed = undefined;
  });
}
