// What the agent does in an editor, with real keys, and waiting until it has happened: editors follow late.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { around, type Situation } from './cells.ts';
import { type Driver, times, typed } from './driver.ts';
import type { Editor } from './editors.ts';

/** An editor that fails its own user: nothing can be said about our text then. */
export class EditorFails extends Error {}

/** Without spaces and the invisible marks of editors. */
export const bare = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');

const Lines = z.array(z.string());
export const linesOf = async (driver: Driver) => z.parse(Lines, await driver.ask('lines'));
export const holds = async (driver: Driver, text: string) => bare((await linesOf(driver)).join('')) === bare(text);

/** Asks until it is so, for so many milliseconds. */
export async function within(milliseconds: number, check: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + milliseconds; ; await sleep(20)) {
    if (await check()) return true;
    if (Date.now() > end) return false;
  }
}

/** @param count bare characters before the caret, or before the end of the selection */
const caretIsAt = (driver: Driver, count: number) => within(500, async () => (await driver.ask('caret')) === count);

async function keysPutCaret(driver: Driver, { caretPace }: Editor, text: string, caret: number, selected: number) {
  const right = { key: 'ArrowRight' };
  await driver.press([{ key: 'Home', ctrl: true }]);
  if (!(await caretIsAt(driver, 0))) return false;
  if (caretPace === undefined) {
    await driver.press([...times(caret, right), ...times(selected, { ...right, shift: true })]);
  } else {
    await sleep(caretPace);
    await driver.press(times(caret, right));
    for (const key of times(selected, { ...right, shift: true })) {
      await sleep(caretPace);
      await driver.press([key]);
    }
  }
  return caretIsAt(driver, bare(text.slice(0, caret + selected)).length);
}

/** Puts the caret after so many characters, as they stand in `text`, and selects so many after it. */
export async function putCaret(driver: Driver, editor: Editor, text: string, caret: number, selected = 0) {
  await driver.toPage();
  await driver.ask('focus');
  // An editor may put its own caret back for a moment, after it got the focus or after an undo.
  for (let tries = 1; !(await keysPutCaret(driver, editor, text, caret, selected)); tries += 1) {
    if (tries === 3) throw new EditorFails('the caret does not follow the keys');
    await sleep(200);
  }
  // Editors and the content script learn of a selection by an event that comes later.
  await sleep(editor.caretPace ?? 60);
}

/** A new editor with what the situation asks for in it. */
export async function prepare(driver: Driver, editor: Editor, situation: Situation): Promise<void> {
  const { left, selection, right } = around(situation);
  try {
    await driver.mount(situation.paragraphs);
  } catch (error) {
    throw String(error).includes('did not start') ? new EditorFails('it does not start') : error;
  }
  await putCaret(driver, editor, situation.paragraphs.join('\n'), situation.caret, situation.selected);
  await driver.press(typed(situation.typed));
  if (!(await within(2_000, () => holds(driver, left + selection + right))))
    throw new EditorFails(`what is typed lands elsewhere: ${JSON.stringify(await linesOf(driver))}`);
  if (situation.typed !== '') await sleep(editor.typingGroup ?? 0);
}

/** Whether an editor takes its own user's keys at all: a word, a line end, a word on the new line. */
export async function tryOut(driver: Driver, editor: Editor, situation: Situation): Promise<void> {
  const { left, right } = around(situation);
  await prepare(driver, editor, situation);
  await driver.press([...typed('a'), { key: 'Enter' }, ...typed('b')]);
  if (!(await within(1_000, () => holds(driver, `${left}ab${right}`))))
    throw new EditorFails(`what is typed lands elsewhere: ${JSON.stringify(await linesOf(driver))}`);
}

export const undo = (driver: Driver) => driver.press([{ key: 'z', ctrl: true }]);
