// `npm run bench:vault`: whether a killed browser loses a note that was said to be saved, how often a save waits for the disk,
// and what the lock makes an agent wait for. `-- --kills 20` shortens it: so many in Chromium, half of them in Firefox.
import { median } from '../figures.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { bothBrowsers } from './browsers.ts';
import { measureKills, type Toll } from './kills.ts';
import type { Syncs } from './syncs.ts';
import { measureWaits, type Waits } from './waits.ts';

const seed = 6;
const [sealed, counts] = [10_000, [1_000, 100_000]] as const;
const unlockBudget = 1_000;

const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);

const perWrite = (syncs: Syncs) => ('perWrite' in syncs ? syncs.perWrite.toFixed(2) : '–');

const nameOf = ({ browser, isLocked }: Toll) => `${browser}, ${isLocked ? 'locked' : 'plain'}`;

const killTable = (tolls: readonly Toll[]) =>
  table([
    ['', 'kills', 'acknowledged', 'found', 'lost', 'half-written', 'ms a write', 'fsyncs a write', 'relaxed'],
    ...tolls.map((toll) => [
      nameOf(toll),
      String(toll.kills),
      String(toll.acknowledged),
      String(toll.found),
      String(toll.lost),
      String(toll.halfWritten),
      ms(median(toll.times)),
      perWrite(toll.strict),
      perWrite(toll.relaxed),
    ]),
  ]);

/** Rule of three: where nothing was seen in N kills, the rate is below 3/N with 95 % confidence. */
function boundOf(browser: string, all: readonly Toll[]): string {
  const tolls = all.filter((toll) => toll.browser === browser);
  const sum = (figure: 'kills' | 'killsWithLoss') => tolls.reduce((all, toll) => all + toll[figure], 0);
  const [kills, withLoss] = [sum('kills'), sum('killsWithLoss')];
  const bound = withLoss > 0 ? '' : `, so fewer than ${((100 * 3) / kills).toFixed(1)} % do (95 % confidence)`;
  return `${browser}: ${withLoss} of ${kills} kills lost a note that was said to be saved${bound}.`;
}

function killReport(tolls: readonly Toll[]): string {
  const uncounted = tolls.flatMap(({ strict, relaxed }) => [strict, relaxed]).find((syncs) => 'uncounted' in syncs);
  return [
    `${killTable(tolls)}\n`,
    ...new Set(tolls.map(({ browser }) => boundOf(browser, tolls))),
    `SIGKILL up to a second after a first write, seed ${seed}, in one profile a row; every acknowledged write is looked for after`,
    'every kill. One write in four changes the note before it. Milliseconds: median of the acknowledged writes. What a killed',
    'browser handed over the system keeps; against a power cut only what was synced counts, hence the fsyncs and fdatasyncs on',
    'the files of IndexedDB, over 200 writes. Relaxed: the same vault without strict durability.',
    ...(uncounted ? [`Where there is a dash they were not counted: ${uncounted.uncounted}.`] : []),
  ].join('\n');
}

function waitTable(names: readonly string[], waits: readonly Waits[]): string {
  const row = (what: string, of: (waits: Waits) => number, budget?: number) => {
    const figures = waits.map(of);
    const judged = budget === undefined ? ['', ''] : [`≤ ${budget}`, Math.max(...figures) > budget ? 'OVER' : 'ok'];
    return [what, ...figures.map(ms), ...judged];
  };
  const unlocks = counts.flatMap((count, at) => {
    const of = (figure: 'first' | 'byPassphrase' | 'byCode') => (one: Waits) => one.unlock[at]?.[figure] ?? Number.NaN;
    return [
      row(`passphrase to the newest 50 of ${count}, first after a start`, of('first'), unlockBudget),
      row('  again', of('byPassphrase'), unlockBudget),
      row('  again, without deriving its key', of('byCode')),
    ];
  });
  return table([
    ['milliseconds', ...names, 'budget', ''],
    ...unlocks,
    row(`turning the lock on, ${sealed} notes`, ({ turnOn }) => turnOn),
  ]);
}

/** @param kills in Chromium; half as many in Firefox, and in each half of them with the lock on */
export async function bench(kills: number): Promise<void> {
  if (!Number.isInteger(kills) || kills < 4) throw new Error(`--kills ${kills}: a whole number, four at least`);
  const begin = performance.now();
  const progress = (what: string) =>
    console.error(`… ${what}: ${Math.round((performance.now() - begin) / 1_000)} s since the start`);
  const browsers = await bothBrowsers();
  const names = browsers.map(({ name, version }) => `${name} ${version}`);
  console.log(`${machine(...names)}\n`);
  const tolls: Toll[] = [];
  for (const browser of browsers) {
    const all = browser.name === 'Chromium' ? kills : Math.round(kills / 2);
    for (const isLocked of [false, true]) {
      const share = isLocked ? Math.floor(all / 2) : Math.ceil(all / 2);
      const toll = await measureKills(browser, isLocked, share, seed + tolls.length);
      tolls.push(toll);
      const { acknowledged, lost, strict, relaxed } = toll;
      progress(
        `${nameOf(toll)}, ${share} kills, ${lost} of ${acknowledged} lost, ${perWrite(strict)} and ${perWrite(relaxed)} fsyncs`,
      );
    }
  }
  console.log(killReport(tolls));
  const waits: Waits[] = [];
  for (const browser of browsers) {
    waits.push(await measureWaits(browser, sealed, counts));
    progress(`${browser.name}, waits`);
  }
  console.log(`\n${waitTable(names, waits)}\n`);
  console.log(
    'Notes of some 300 characters. Medians of five, but for the first after a start, and for turning the lock on.',
  );
  console.log(`Took ${Math.round((performance.now() - begin) / 60_000)} minutes.`);
}
