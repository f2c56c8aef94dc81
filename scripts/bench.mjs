// @ts-check
// `npm run bench:NAME`: what the product promises about speed and size, measured. Prints, and fails only when it could not
// measure. `--json FILE` writes the figures of a page run as well; `--kills N` says how often `vault` kills a browser.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { bundle } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, kills: { type: 'string', default: '200' } },
});

/** The bench is TypeScript, which Node 20 does not run by itself. @param {string} name */
const inVite = async (name) =>
  (await runnerImport(`./bench/${name}/main.ts`, { configFile: false, logLevel: 'error' })).module;

/** In the built extension, in a real Chromium. Another build can be named, as for the tests of the editors. @param {string} name */
async function inBrowser(name) {
  const dist = process.env.CARECUE_DIST ?? 'dist';
  if (process.env.CARECUE_DIST === undefined) await build({ mode: 'chromium', logLevel: 'warn' });
  const { bench } = await inVite(name);
  await bench(`${dist}/chromium`, values.json);
}

/** In an extension the bench builds for itself. @param {string} name */
async function inOwnExtension(name) {
  const { bench } = await inVite(name);
  await bench(Number(values.kills));
}

/** Bundled as the product is: between modules loaded one by one, every call would cost more than it does there. @param {string} name */
const inNode = async (name) => void (await import(pathToFileURL(await bundle(`bench/${name}/main.ts`)).href));

const runs = {
  page: inBrowser,
  panel: inBrowser,
  promises: inBrowser,
  notes: inBrowser,
  studio: inBrowser,
  vault: inOwnExtension,
  domain: inNode,
  wellbeing: inNode,
  packs: inNode,
  subscribers: inNode,
};

const name = /** @type {keyof typeof runs} */ (positionals[0] ?? '');
if (!runs[name]) throw new Error(`There is no such bench; there are ${Object.keys(runs).join(', ')}.`);
await runs[name](name);
