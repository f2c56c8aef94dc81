// @ts-check
// The engine as somebody would ship it alone: code, data and all languages in one minified file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Builds the file into `folder` (from the project's root) and answers where it is.
 * @param {string} folder
 */
export async function oneFile(folder) {
  const outDir = path.join(root, folder);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/engine.ts',
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
    },
  });
  const file = path.join(outDir, 'engine.mjs');
  return { file, code: readFileSync(file, 'utf8') };
}
