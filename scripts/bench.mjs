// @ts-check
// `npm run bench:page`, `bench:domain` and `bench:promises`: what the product promises about speed and size, measured.
// Prints, and fails only when it could not measure. `--json FILE` writes the figures of a page run as well.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

/** The bench is TypeScript, which Node 20 does not run by itself. @param {string} file */
const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;

async function page() {
  // Another build can be named, as for the tests of the editors.
  const dist = process.env.CARECUE_DIST;
  if (!dist) await build({ mode: 'chromium', logLevel: 'warn' });
  const { benchPage } = /** @type {typeof import('../bench/page/main.ts')} */ (await load('./bench/page/main.ts'));
  await benchPage(`${dist ?? 'dist'}/chromium`, values.json);
}

async function domain() {
  const outDir = path.resolve('.cache/bench');
  // Bundled as the product is: between modules loaded one by one, every call would cost more than it does there.
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'bench/domain/main.ts',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'domain.mjs' } },
    },
  });
  await import(pathToFileURL(path.join(outDir, 'domain.mjs')).href);
}

async function promises() {
  const dist = process.env.CARECUE_DIST;
  if (!dist) await build({ mode: 'chromium', logLevel: 'warn' });
  const { benchPromises } = /** @type {typeof import('../bench/promises/main.ts')} */ (
    await load('./bench/promises/main.ts')
  );
  await benchPromises(`${dist ?? 'dist'}/chromium`);
}

const runs = { page, domain, promises };

const run = runs[/** @type {keyof typeof runs} */ (positionals[0] ?? '')];
if (!run) throw new Error(`There is no such bench; there are ${Object.keys(runs).join(', ')}.`);
await run();
