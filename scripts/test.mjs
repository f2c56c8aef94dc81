// @ts-check
// `npm test` (all) and `npm run test:helpdesks`: builds what is tested, then runs it. A step that fails ends the run
// at once, with its own words above the closing line.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {{ readonly name: string, readonly tool: Tool, readonly args: readonly string[] }} Step */
/** @typedef {keyof typeof programs} Tool */

const programs = {
  vite: 'vite/bin/vite.js',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  'web-ext': '../.cache/web-ext/node_modules/web-ext/bin/web-ext.js',
  vitest: 'vitest/vitest.mjs',
};

/** @type {(browser: string) => Step} */
const build = (browser) => ({
  name: `build for ${browser}`,
  tool: 'vite',
  args: ['build', '--mode', browser, '--logLevel', 'warn'],
});

/** @type {Readonly<Record<string, readonly Step[]>>} */
const runs = {
  all: [
    build('chromium'),
    build('firefox'),
    build('chromium-sealed'),
    build('firefox-sealed'),
    { name: 'types', tool: 'tsc', args: ['-p', '.'] },
    { name: 'types of the pure domain', tool: 'tsc', args: ['-p', 'src/domain'] },
    { name: 'lint and format', tool: 'biome', args: ['check', '--error-on-warnings'] },
    {
      name: 'lint of the Firefox build',
      tool: 'web-ext',
      args: ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
    },
    { name: 'unused code', tool: 'knip', args: [] },
    { name: 'unit, DOM and end-to-end tests', tool: 'vitest', args: ['run'] },
  ],
  editors: [
    build('chromium'),
    build('firefox'),
    { name: 'the real editors', tool: 'vitest', args: ['run', '--config', 'test/editors/vitest.config.ts'] },
  ],
  helpdesks: [
    build('chromium'),
    { name: 'the job in real helpdesks', tool: 'vitest', args: ['run', '--config', 'test/helpdesks/vitest.config.ts'] },
  ],
};

const modules = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), '..');

/** @param {Step} step */
function passes({ name, tool, args }) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [path.join(modules, programs[tool]), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return true;
  console.error(`\nStopped: "${name}" failed.`);
  // vitest has printed its own closing line.
  if (tool !== 'vitest') console.log('\n0 passed, 1 failed, 0 skipped');
  return false;
}

const steps = runs[process.argv[2] ?? 'all'];
if (!steps) throw new Error(`There is no such run; there are ${Object.keys(runs).join(', ')}.`);
process.exitCode = steps.every(passes) ? 0 : 1;
