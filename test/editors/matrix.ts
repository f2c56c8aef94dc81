// Every cell as a test, and the matrix they make.
import { afterAll, describe, inject, test } from 'vitest';
import { lengths, situations } from './cells.ts';
import type { Driver } from './driver.ts';
import { type Browser, type Exception, editors, exceptionFor } from './editors.ts';
import { EditorFails } from './hands.ts';
import { laneOf } from './lane.ts';
import { nameOf, printed, signOf } from './print-matrix.ts';
import type { Result } from './run-cell.ts';

/** @returns what is wrong with what was found; empty when it is as it should be, or as it is known to be */
function complaint(found: Result | EditorFails, exception: Exception | undefined): string {
  const sign = signOf(found);
  const faults = found instanceof EditorFails ? found.message : found.faults.join('; ');
  const wanted = exception?.sign ?? '✓';
  if (sign !== wanted) return `${sign} instead of ${wanted}${faults === '' ? '' : `: ${faults}`}`;
  const isByHand = !(found instanceof EditorFails) && found.undoOfTyping !== 'exact';
  return exception?.isAlsoByHand && !isByHand ? 'what is typed by hand is undone rightly: it is our doing' : '';
}

/** Declares the tests of one browser, two at a time (see vitest.config.ts), and prints the matrix after them. */
export function matrixIn(browser: Browser, start: (pages: string) => Promise<Driver>): void {
  const lanes = [1, 2].map(() => laneOf(() => start(inject('pages'))));
  const free = [...lanes];
  const signs = new Map<string, string>();
  const notes = new Set<string>();
  const began = Date.now();

  afterAll(async () => {
    await Promise.all(lanes.map((lane) => lane.end()));
    console.log(printed(browser, signs, notes), `\n${browser}: ${Math.round((Date.now() - began) / 1_000)} s`);
  });

  describe.concurrent.each(editors)('$name', (editor) => {
    for (const situation of situations) {
      test.for(lengths)(`${situation.name}, %s`, async (length, { skip }) => {
        const cell = nameOf(editor.name, situation.name, length);
        const exception = exceptionFor(browser, editor.name, situation, length);
        signs.set(cell, '✗');
        const lane = free.pop();
        if (!lane) throw new Error('more cells are run at once than there are browsers');
        try {
          const found = await lane.attempt(editor, situation, length);
          const wrong = complaint(found, exception);
          if (wrong !== '') throw new Error(wrong);
          signs.set(cell, signOf(found));
        } catch (error) {
          notes.add(`✗ ${cell}: ${error instanceof Error ? error.message : error}`);
          throw error;
        } finally {
          free.push(lane);
        }
        if (exception) notes.add(`${exception.sign} ${editor.name}, ${situation.name}: ${exception.reason}`);
        skip(exception?.sign === '–', exception?.reason);
      });
    }
  });
}
