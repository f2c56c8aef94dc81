// `npm run bench:notes`: what a hundred thousand notes cost: our search and an index of another library, side by side in the
// same run, and the room as the agent has it, not locked and locked.
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { measureEngines } from './engines-in-chromium.ts';
import { measureRoom, type RoomFigures } from './room-in-chromium.ts';

const count = 100_000;
const budgets = { key: 16, firstFind: 100, firstFindLocked: 300, unlocked: 1_000, memory: 150 } as const;

const figure = (value: number) => value.toFixed(value < 100 ? 1 : 0);
const pair = ([middle, p95]: readonly [number, number]) => `${figure(middle)} / ${figure(p95)}`;

/** @param build the folder of the built extension */
export async function bench(build: string): Promise<void> {
  const engines = await measureEngines(count);
  const { version, unlocked, locked } = await measureRoom(build, count);
  console.log(`${machine(version)}\n`);
  console.log(
    table([
      [`${count} notes`, 'ready', 'memory', 'first finds', 'all finds', 'pasted', 'found'],
      ...engines.map(([name, { ready, memory, first, whole, pasted, found }]) => [
        name,
        figure(ready),
        `${figure(memory)} MB`,
        pair(first),
        pair(whole),
        pair(pasted),
        String(found),
      ]),
    ]),
  );
  console.log('\nMilliseconds; by key typed, middle / 95th of a hundred. The index finds beginnings of words only.\n');
  console.log(
    table([
      ['the room', 'not locked', 'budget', '', 'locked', 'budget', ''],
      ['passphrase to the room', '', '', '', ...judged(locked.unlocked ?? Number.NaN, budgets.unlocked)],
      row('click to the newest notes', ({ listed }) => listed),
      row('first search to its first find', ({ firstFind }) => firstFind, budgets.firstFind, budgets.firstFindLocked),
      row('click to all notes searched', ({ whole }) => whole),
      row('key to finds, 95th of a hundred', ({ keys }) => keys[1], budgets.key, budgets.key),
      row('  middle', ({ keys }) => keys[0]),
      row('between frames while scrolling, 95th', ({ frames }) => frames[1]),
      row('memory of the panel, MB', ({ memory }) => memory, budgets.memory, budgets.memory),
      row('a backup of everything', ({ backup }) => backup.whole),
      row('  the longest the page was held up', ({ backup }) => backup.longest),
      row('  its file, MB', ({ backup }) => backup.size),
      row('  memory on top, at most, MB', ({ backup }) => backup.memory),
    ]),
  );
  console.log(`\nMilliseconds. Rows in the document after scrolling: ${unlocked.rows} and ${locked.rows}.`);
  console.log(`Said at the first find: “${unlocked.said}”, locked: “${locked.said}”.`);

  function row(what: string, of: (figures: RoomFigures) => number, most?: number, mostLocked?: number) {
    return [what, ...judged(of(unlocked), most), ...judged(of(locked), mostLocked)];
  }
}

/** The figure, its budget, and how it stands. */
const judged = (value: number, most?: number): readonly string[] =>
  most === undefined ? [figure(value), '', ''] : [figure(value), `≤ ${most}`, value > most ? 'OVER' : 'ok'];
