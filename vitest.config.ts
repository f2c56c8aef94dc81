// Three projects in one run: unit (node), dom (real Chromium) and e2e (the built extension in real browsers).
import './test/node20.ts';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';

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
    'qr',
    'qr/decode.js',
    'temporal-polyfill',
  ],
};

const domTests = 'test/**/*.dom.test.{ts,tsx}';

export default defineConfig({
  define: { __FIREFOX__: 'false', __SEALED__: 'false' },
  test: {
    reporters: ['default', './test/ci-line.ts'],
    // A busy machine is late, not wrong.
    expect: { poll: { timeout: 5_000 } },
    // Unit and DOM tests side by side, each on one core of two; a browser under test competes with nobody.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', domTests, 'test/e2e/**', 'test/editors/**', 'test/helpdesks/**'],
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
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          pool: 'forks',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
