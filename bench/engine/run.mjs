// @ts-check
// `node bench/engine/run.mjs`: sizes, load, times and figures of the engine, in a minute or a few.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../scripts/bundle.mjs';
import { oneFile } from './one-file.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

/** @param {string | Uint8Array} data */
const kB = (data) => `${(gzipSync(data, { level: 9 }).length / 1_000).toFixed(1)} kB`;

const languages = path.join(root, 'src/domain/language');
const files = readdirSync(languages, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('weights.json'),
);
for (const file of files.sort()) console.log(`${file}, gzip: ${kB(readFileSync(path.join(languages, file)))}`);
const { file: engine, code } = await oneFile('.cache/bench-engine');
console.log(`engine, data and all languages, one file, gzip: ${kB(code)}`);
const start = performance.now();
await import(pathToFileURL(engine).href);
console.log(`that file loaded: ${(performance.now() - start).toFixed(0)} ms`);
await import(pathToFileURL(await bundle('bench/engine/main.ts')).href);
