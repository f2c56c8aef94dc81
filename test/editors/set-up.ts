// Once before both browsers: the editors are installed, their pages built and served, and the extension given access.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are served, without a slash at the end. */
    readonly pages: string;
  }
}

const here = import.meta.dirname;
const built = path.resolve(here, '../../.cache/editor-pages');

/** The editors have a lockfile of their own: the product's stays small. */
function installEditors(): void {
  const lock = readFileSync(path.join(here, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(here, 'node_modules', '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('[setup] installing the editors (npm ci) …');
  // Run by npm, we know npm's own program: no shell is needed then, on Windows either.
  const npm = process.env.npm_execpath;
  const [program, ...args] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  execFileSync(program, [...args, 'ci', '--loglevel=error'], { cwd: here, stdio: ['ignore', 2, 2] });
  writeFileSync(stamp, wanted);
}

const buildPages = () =>
  build({
    configFile: false,
    root: path.join(here, 'pages'),
    base: '/built/',
    logLevel: 'error',
    // Draft.js asks for Node's name of it.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4_000,
      modulePreload: false,
      rolldownOptions: { input: path.join(here, 'pages/page.js'), output: { entryFileNames: 'page.js' } },
    },
  });

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  installEditors();
  await buildPages();
  const { address, close } = await serve({ built, npm: path.join(here, 'node_modules') });
  project.provide('pages', address);
  return close;
}
