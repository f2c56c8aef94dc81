// `npm run test:editors`: the content script in the real editors, in both browsers at once. Apart from `npm test`: the
// editors weigh 300 MB.
import '../node20.ts';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'editors',
    include: ['test/editors/*.matrix.ts'],
    globalSetup: ['test/editors/set-up.ts'],
    reporters: ['dot', './test/ci-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
