// @ts-check
// `npm run bench:NAME`: what the product promises about speed and size, measured. Prints, and fails only when it could not
// measure. `--json FILE` writes the figures of a page run as well.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { bundle } from './bundle.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

/** In the built extension, in a real Chromium. Another build can be named, as for the tests of the editors. @param {string} name */
async function inBrowser(name) {
  const dist = process.env.CARECUE_DIST ?? 'dist';
  if (process.env.CARECUE_DIST === undefined) await build({ mode: 'chromium', logLevel: 'warn' });
  // The bench is TypeScript, which Node 20 does not run by itself.
  const { module } = await runnerImport(`./bench/${name}/main.ts`, { configFile: false, logLevel: 'error' });
  await module.bench(`${dist}/chromium`, values.json);
}

/** Bundled as the product is: between modules loaded one by one, every call would cost more than it does there. @param {string} name */
const inNode = async (name) => void (await import(pathToFileURL(await bundle(`bench/${name}/main.ts`)).href));

const runs = {
  page: inBrowser,
  promises: inBrowser,
  notes: inBrowser,
  domain: inNode,
  wellbeing: inNode,
};

const name = /** @type {keyof typeof runs} */ (positionals[0] ?? '');
if (!runs[name]) throw new Error(`There is no such bench; there are ${Object.keys(runs).join(', ')}.`);
await runs[name](name);
