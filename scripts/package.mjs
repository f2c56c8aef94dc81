// @ts-check
// `npm run package`: builds, and writes to dist/packages what each store is handed, the same bytes every time: a zip for each
// browser, the same without any network for companies that hand it out themselves, the source for Firefox's reviewers, and
// the sum of each. Where there is no git, as in the unpacked source, everything but the source is made.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesIn, zipOf } from './zip.mjs';

/** @typedef {import('./zip.mjs').Files} Files */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'dist/packages');

/** What a store is called → the build it gets. Edge takes Chrome's as it is. */
const builds = {
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
  'chrome-sealed': 'chromium-sealed',
  'edge-sealed': 'chromium-sealed',
  'firefox-sealed': 'firefox-sealed',
};

/** @param {...string} args */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : undefined;
}

/**
 * The files git keeps, and no other: nothing that happens to lie about gets into a store's hands.
 * @returns {Files | undefined} nothing where there is no git
 */
function source() {
  if (git('rev-parse', '--show-prefix') !== '\n') return undefined;
  const names = git('ls-files', '-z')?.split('\0').filter(Boolean) ?? [];
  if (git('status', '--porcelain') !== '')
    console.error('There are changes that are not committed: nobody else could make these packages.');
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, name))]));
}

/** The version all packages are called by: the manifest's, which is what a browser shows. */
function version() {
  const [manifest, npm] = ['manifest.json', 'package.json'].map(
    (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).version,
  );
  if (manifest !== npm) throw new Error(`manifest.json says version ${manifest}, package.json ${npm}.`);
  return manifest;
}

/** @type {Map<string, Uint8Array>} */
const packages = new Map();
const name = `carecue-${version()}`;

for (const mode of new Set(Object.values(builds))) await build({ root, mode, logLevel: 'error' });
for (const [store, mode] of Object.entries(builds))
  packages.set(`${name}-${store}.zip`, zipOf(filesIn(path.join(root, 'dist', mode))));
const kept = source();
if (kept) packages.set(`${name}-source.zip`, zipOf(kept));
else console.error('There is no git here: the source package is left out.');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sums = [...packages].map(([file, bytes]) => {
  writeFileSync(path.join(folder, file), bytes);
  console.log(`${(bytes.length / 1_000).toFixed(0).padStart(6)} kB  ${path.relative(root, path.join(folder, file))}`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
});
// As `sha256sum --check SHA256SUMS` reads it.
writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
