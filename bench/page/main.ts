// `npm run bench:page`: what Carecue costs a ticket page, against the same page with no extension, in one run.
import { writeFileSync } from 'node:fs';
import { machine } from '../machine.ts';
import { type Browsers, startBrowsers } from './browsers.ts';
import { measureIdleTabs } from './idle-tabs.ts';
import { measureLoad } from './load.ts';
import { type Row, report } from './row.ts';
import { scriptsIn } from './scripts-in-page.ts';
import { serveTickets, type Tickets } from './serve-tickets.ts';
import { measureSizes } from './sizes.ts';
import { measureWaits } from './to-panel.ts';
import { measureKeys, measureStorms } from './while-open.ts';

const waitCounts = { keys: 20, tickets: 8 } as const;

/** Prints what runs in a page where Carecue is on, and measures that nothing does where it is not. */
async function measureScripts({ contexts }: Browsers, tickets: Tickets): Promise<readonly Row[]> {
  const [on, off] = [
    await scriptsIn(contexts.carecue, tickets.address('on', '1060')),
    await scriptsIn(contexts.carecue, tickets.address('off', '1060')),
  ];
  if (on.scripts.length === 0) throw new Error('Carecue does not run where it is turned on: nothing to measure.');
  const files = on.scripts.map(({ file, bytes }) => `${file} ${(bytes / 1_000).toFixed(1)} kB`).join(', ');
  console.log(`In a page of a site turned on: ${on.worlds} isolated world, ${files} as parsed.`);
  console.log(`In a page of another site: ${off.worlds} isolated worlds, ${off.scripts.length} scripts.\n`);
  const bytes = off.scripts.reduce((sum, script) => sum + script.bytes, 0);
  return [{ what: 'script on a site not turned on', unit: 'bytes', carecue: bytes, budget: 0 }];
}

const seconds = (since: number) => Math.round((performance.now() - since) / 1_000);

/**
 * @param build the folder of the built extension
 * @param json where the figures are written as well, if anywhere
 */
export async function bench(build: string, json?: string): Promise<void> {
  const tickets = await serveTickets();
  const browsers = await startBrowsers(build);
  const begin = performance.now();
  const steps: readonly (readonly [string, () => readonly Row[] | Promise<readonly Row[]>])[] = [
    ['sizes', () => measureSizes(build)],
    ['scripts in pages', () => measureScripts(browsers, tickets)],
    ['load, 60 messages', () => measureLoad(browsers, tickets, '060', 6)],
    ['load, 200 messages', () => measureLoad(browsers, tickets, '200', 6)],
    ['keys, 60 messages', () => measureKeys(browsers, tickets, '060', 2)],
    ['keys, 200 messages', () => measureKeys(browsers, tickets, '200', 2)],
    ['storms', () => measureStorms(browsers, tickets, 5)],
    ['keys beside the panel', () => measureKeys(browsers, tickets, '060', 2, 'panel')],
    ['key and ticket to panel, 60 messages', () => measureWaits(browsers, tickets, '060', waitCounts)],
    ['key and ticket to panel, 200 messages', () => measureWaits(browsers, tickets, '200', waitCounts)],
    ['50 tabs', () => measureIdleTabs(browsers, tickets, 50, 6)],
  ];
  const host = machine(browsers.version);
  try {
    await browsers.carecue.isReady();
    console.log(`${host}\n`);
    const rows: Row[] = [];
    for (const [name, measure] of steps) {
      const start = performance.now();
      rows.push(...(await measure()));
      console.error(`… ${name}: ${seconds(start)} s`);
    }
    console.log(
      `${report(rows)}\nMedians of runs that took turns. Costs are processor time, waits go by the clock. Took ${seconds(begin)} s.`,
    );
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine: host, rows }, null, 2)}\n`);
  } finally {
    await browsers.close();
    tickets.close();
  }
}
