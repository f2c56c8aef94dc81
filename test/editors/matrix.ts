// Every cell as a test, and the matrix they make.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Length, situations } from './cells.ts';
import type { Driver } from './driver.ts';
import { type Editor, editors, exceptionFor } from './editors.ts';
import { type Result, runCell } from './run-cell.ts';

const legend =
  '✓ once, in place, typed on, change heard, one undo is exact · ✓2 two undos · ✓+ undo takes what was typed before too · ✓- no undo · refused: to the clipboard · ✗ wrong · – skipped';
const lengths: readonly Length[] = ['one', 'many'];
const columns = situations.flatMap(({ name }) => lengths.map((length) => `${name} ${length}`));
const wide = Math.max(...editors.map(({ name }) => name.length));

/** A result as it stands in its cell. */
function signOf({ outcome, faults, undo, undos }: Result): string {
  if (faults.length > 0) return '✗';
  if (outcome === 'refused') return 'refused';
  return { exact: '✓', 'too much': '✓+', several: `✓${undos}`, never: '✓-' }[undo];
}

const whyOf = (error: unknown) => (error instanceof Error ? (Reflect.get(error, 'actual') ?? error.message) : error);

const row = (first: string, cells: readonly string[]) =>
  [first.padEnd(wide), ...cells.map((cell, index) => cell.padEnd(columns[index]?.length ?? 0))].join(' | ');

/** Declares the tests of one browser, and prints the matrix after them. */
export function matrixIn(browser: 'Chromium' | 'Firefox', start: (pages: string) => Promise<Driver>): void {
  let driver: Driver;
  let address = '';
  const signs = new Map<string, string>();
  const notes = new Set<string>();

  beforeAll(async () => {
    driver = await start(inject('pages'));
  });
  afterAll(async () => {
    await driver?.close();
    const rows = editors.map(({ name }) =>
      row(
        name,
        columns.map((column) => signs.get(`${name} ${column}`) ?? ''),
      ),
    );
    console.log(['', browser, row('', columns), ...rows, legend, ...notes].join('\n'));
  });

  /** Another page for another place; within one page the editor is made anew for each cell. */
  async function goTo({ name }: Editor, place: string): Promise<void> {
    const wanted = `${place === 'frame' ? '/framed' : '/page'}?editor=${name}&place=${place}`;
    if (address === wanted) return;
    address = '';
    await driver.open(wanted);
    address = wanted;
  }

  describe.each(editors)('$name', (editor) => {
    for (const situation of situations) {
      test.for(lengths)(`${situation.name}, %s`, async (length, { skip }) => {
        const cell = `${editor.name} ${situation.name} ${length}`;
        if (situation.place === 'shadow' && editor.notInShadow !== undefined) {
          signs.set(cell, '–');
          notes.add(`– ${editor.name} in a shadow root: ${editor.notInShadow}`);
          skip(editor.notInShadow);
        }
        signs.set(cell, '✗');
        try {
          await goTo(editor, situation.place);
          const result = await runCell(driver, editor, situation, length);
          const sign = signOf(result);
          const exception = exceptionFor(browser, editor.name, situation.name, sign);
          signs.set(cell, sign);
          if (exception) notes.add(`${sign} ${editor.name}: ${exception.reason}`);
          const wrong = [
            ...result.faults,
            ...(sign === '✓' || sign === '✗' || exception ? [] : [`the cell says ${sign}`]),
          ];
          expect(wrong.join('; ')).toBe('');
        } catch (error) {
          // Whatever state the page is in, the next cell shall not suffer from it.
          address = '';
          notes.add(`✗ ${cell}: ${whyOf(error)}`);
          throw error;
        }
      });
    }
  });
}
