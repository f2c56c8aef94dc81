// One browser that takes one cell after the other. No cell stops the next: each has its time, and a browser in which one got
// stuck is replaced.
import type { Length, Situation } from './cells.ts';
import { type Driver, limited } from './driver.ts';
import type { Editor } from './editors.ts';
import { EditorFails, tryOut } from './hands.ts';
import { type Result, runCell } from './run-cell.ts';

/** In milliseconds. A cell takes one or two seconds; a slow machine is given ten times that. */
const patience = 20_000;

export type Lane = {
  readonly attempt: (editor: Editor, situation: Situation, length: Length) => Promise<Result | EditorFails>;
  readonly end: () => Promise<void>;
};

export function laneOf(start: () => Promise<Driver>): Lane {
  let driver: Driver | undefined;
  let address = '';
  /** Once an editor has failed its user in a place, its other cells there need no waiting. */
  let failed: EditorFails | undefined;

  async function end(): Promise<void> {
    const last = driver;
    driver = undefined;
    address = '';
    await last?.close();
  }

  /** Another page for another place; within one page the editor is made anew for each cell. */
  async function goTo(ours: Driver, editor: Editor, situation: Situation): Promise<void> {
    const { place } = situation;
    const wanted = `${place === 'frame' ? '/framed' : '/page'}?editor=${editor.name}&place=${place}`;
    if (address === wanted) return;
    failed = undefined;
    address = '';
    await ours.open(wanted);
    address = wanted;
    // Few editors are made for shadow roots.
    if (place !== 'shadow') return;
    await tryOut(ours, editor, { ...situation, selected: 0 }).catch((error: unknown) => {
      if (!(error instanceof EditorFails)) throw error;
      failed = error;
    });
  }

  async function attempt(editor: Editor, situation: Situation, length: Length): Promise<Result | EditorFails> {
    driver ??= await start();
    const time = AbortSignal.timeout(patience);
    const ours = limited(driver, time);
    try {
      await goTo(ours, editor, situation);
      return failed ?? (await runCell(ours, editor, situation, length));
    } catch (error) {
      if (time.aborted) {
        await end();
        throw new Error(`it got stuck: not done within ${patience / 1_000} s`);
      }
      if (error instanceof EditorFails) return error;
      // Whatever state the page is in, the next cell shall not suffer from it.
      address = '';
      throw error;
    }
  }

  return { attempt, end };
}
