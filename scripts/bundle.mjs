// @ts-check
// Bundles a TypeScript entry into .cache for Node and answers where it is; only when a source changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What a bundle may be made of: a change in any of these makes a new one. */
const rooms = [
  'src/domain',
  'src/sharing',
  'src/platform/fetch-text.ts',
  'src/cli',
  'src/ui/words.ts',
  'src/ui/pack-problem-words.ts',
  'src/studio/write/finding-words.ts',
  'public/_locales/en',
  'training',
  'bench',
  'package-lock.json',
];

/** @param {string} room */
function filesIn(room) {
  const at = path.join(root, room);
  if (!existsSync(at)) return [];
  if (path.extname(room) !== '') return [at];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function stateOfSources() {
  const hash = createHash('sha256');
  for (const file of rooms.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The bundle of `entry` (from the root, `src/cli/engine.ts`) as a path to an ES module. Two runs at once make the same file.
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const name = entry.replaceAll(/[^a-z]+/gi, '-').replace(/-ts$/, '');
  const folder = path.join(root, '.cache/bundles');
  const file = `${name}-${stateOfSources()}.mjs`;
  const out = path.join(folder, file);
  if (existsSync(out)) return out;
  const scratch = path.join(folder, `${file}-${process.pid}`);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    define: { __SEALED__: 'false' },
    build: {
      ssr: entry,
      outDir: scratch,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: file, codeSplitting: false } },
    },
  });
  const before = existsSync(folder)
    ? readdirSync(folder).filter((one) => one.startsWith(`${name}-`) && one.endsWith('.mjs'))
    : [];
  renameSync(path.join(scratch, file), out);
  rmSync(scratch, { recursive: true, force: true });
  for (const one of before) if (one !== file) rmSync(path.join(folder, one), { force: true });
  return out;
}
