// The random histories of test/background/histories.test.ts, a thousand of them or as many as fit into the time.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const wanted = 1_000;
/** Less than three minutes with all around it. */
const seconds = 170;

/** One line about them. Throws with the words of the failure. */
export function liveHistories(): string {
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', 'test/background/histories.test.ts'],
    { encoding: 'utf8', env: { ...process.env, HISTORIES: String(wanted), SECONDS: String(seconds) } },
  );
  const lived = /(\d+) histories lived through/.exec(stdout)?.[1];
  if (status !== 0 || lived === undefined) throw new Error(`A history went wrong.\n${stdout}\n${stderr}`);
  const share = Number(lived) < wanted ? ` of the ${wanted} wanted, in ${seconds} seconds` : '';
  return `${lived} random histories${share}: no reminder lost, doubled or early.`;
}
