// The job in helpdesks nobody here wrote: set up on this machine, slow, and so apart from `npm test`.
import '../node20.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'helpdesks',
    include: ['test/helpdesks/**/*.test.ts'],
    reporters: ['default', './test/ci-line.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    pool: 'forks',
  },
});
