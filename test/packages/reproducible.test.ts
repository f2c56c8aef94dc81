// The packages made a second time, in another folder, zone and language: byte for byte those of the builds under test. It is
// what a store's reviewer does with the source package, where there is no git.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { filesIn, zipOf } from '../../scripts/zip.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** All that a package is made of. */
const sources = ['src', 'public', 'scripts', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

let elsewhere: string;
let sums: string;

beforeAll(async () => {
  elsewhere = mkdtempSync(path.join(tmpdir(), 'carecue elsewhere '));
  for (const name of sources) cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
  await promisify(execFile)(process.execPath, ['scripts/package.mjs'], {
    cwd: elsewhere,
    // NODE_ENV as a shell has it: vitest's own is "test".
    env: { ...process.env, NODE_ENV: undefined, TZ: 'Asia/Kathmandu', LC_ALL: 'pl_PL.UTF-8' },
  });
  sums = readFileSync(path.join(elsewhere, 'dist/packages/SHA256SUMS'), 'utf8');
}, 300_000); // four builds

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.each([
  ['chrome', 'chromium'],
  ['edge', 'chromium'],
  ['firefox', 'firefox'],
  ['chrome-sealed', 'chromium-sealed'],
  ['edge-sealed', 'chromium-sealed'],
  ['firefox-sealed', 'firefox-sealed'],
])('the package for %s is dist/%s, as it was built here', (store, build) => {
  const here = zipOf(filesIn(path.join(root, 'dist', build)));
  const sum = createHash('sha256').update(here).digest('hex');
  expect(sums).toContain(`${sum}  carecue-${manifest.version}-${store}.zip\n`);
});
