// @ts-check
// `npm run -s engine -- read | review | when`: JSON lines in, JSON lines out. Only answers go to standard output.
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const { serve } = /** @type {typeof import('../src/cli/engine.ts')} */ (
  await import(pathToFileURL(await bundle('src/cli/engine.ts')).href)
);

/** A reader that went away (`| head`) ends the run; one that is slow is waited for. @param {string} line */
const write = (line) =>
  process.stdout.write(line) ? undefined : new Promise((resolve) => process.stdout.once('drain', resolve));
process.stdout.on('error', () => process.exit(0));

try {
  await serve(process.argv[2], process.stdin, write);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
