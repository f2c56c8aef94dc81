// @ts-check
// `node bench/engine/run.mjs`: sizes, load, times and figures of the engine, in a minute or a few.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundle } from '../../scripts/bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

/** @param {string | Uint8Array} data */
const kB = (data) => `${(gzipSync(data, { level: 9 }).length / 1_000).toFixed(1)} kB`;

const languages = path.join(root, 'src/domain/language');
for (const lang of readdirSync(languages).filter((name) => /^[a-z]{2}$/.test(name))) {
  console.log(`weights of ${lang}, gzip: ${kB(readFileSync(path.join(languages, lang, 'weights.json')))}`);
}
const out = path.join(root, '.cache/bench-engine');
await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/engine.ts',
    outDir: out,
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
  },
});
const engine = path.join(out, 'engine.mjs');
console.log(`engine, data and all languages, one file, gzip: ${kB(readFileSync(engine))}`);
const start = performance.now();
await import(pathToFileURL(engine).href);
console.log(`that file loaded: ${(performance.now() - start).toFixed(0)} ms`);
await import(pathToFileURL(await bundle('bench/engine/main.ts')).href);
