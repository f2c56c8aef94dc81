// Three projects in one run: unit (node), dom (real Chromium) and e2e (the built extension in real browsers).
import './test/node20.ts';
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';
import LongFirst from './test/long-first.ts';

// Discovered late, a dependency reloads the test page and breaks it: every one is named.
const optimizeDeps = {
  include: [
    'preact',
    'preact/hooks',
    'preact/jsx-runtime',
    'preact/jsx-dev-runtime',
    'preact/test-utils',
    'zustand/vanilla',
    'webextension-polyfill',
    'idb',
    'zod/mini',
    'uplot',
    '@leeoniya/ufuzzy',
    '@noble/hashes/argon2.js',
    'ical-generator',
    'ical.js',
    'qr',
    'qr/decode.js',
    'temporal-polyfill',
  ],
};

const domTests = 'test/**/*.dom.test.{ts,tsx}';
const endToEnd = 'test/e2e/**/*.test.ts';

/** Of each kind, and two kinds run at once: most tests wait for a frame, a disk or a minute half of their time. */
const sideBySide = Math.max(2, Math.floor(availableParallelism() / 2));

/**
 * A browser takes its time to start, and some tests wait for a minute to come. One file at a time: two browsers keep each other
 * from the disk, and what is to be gone from it after some seconds was not, once in three runs.
 */
const patient = {
  environment: 'node',
  pool: 'forks',
  maxWorkers: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  define: { __FIREFOX__: 'false', __SEALED__: 'false' },
  test: {
    reporters: ['default', './test/ci-line.ts'],
    // A busy machine is late, not wrong.
    expect: { poll: { timeout: 5_000 } },
    sequence: { sequencer: LongFirst },
    maxWorkers: sideBySide,
    // Unit and DOM tests at once, then end to end: a browser under test competes with nothing but its like.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', domTests, endToEnd, 'test/editors/**', 'test/helpdesks/**'],
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'dom',
          include: [domTests],
          testTimeout: 30_000, // typing takes a way to the browser and back for each letter
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-quic'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: { name: 'e2e', ...patient, include: [endToEnd], sequence: { groupOrder: 2 } },
      },
    ],
  },
});
