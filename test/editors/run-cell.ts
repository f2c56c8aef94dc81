// One cell: the agent's keys, the text from the panel, and what the editor's own model says afterwards.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { around, type Length, type Situation, texts } from './cells.ts';
import { type Driver, times, typed } from './driver.ts';
import type { Editor } from './editors.ts';

export type Result = {
  readonly outcome: 'inserted' | 'refused';
  /** What is wrong, in words; empty when all is as it should be. */
  readonly faults: readonly string[];
  /** What one Ctrl+Z did. `too much`: it also took what the agent had typed just before. */
  readonly undo: 'exact' | 'too much' | 'several' | 'never';
  /** How many times Ctrl+Z until all was as before. */
  readonly undos?: number;
};

const bare = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');
const Lines = z.array(z.string());
const linesOf = async (driver: Driver) => z.parse(Lines, await driver.ask('lines'));
const holds = async (driver: Driver, text: string) => bare((await linesOf(driver)).join('')) === bare(text);

/** Asks until it is so; editors change late. */
async function within(milliseconds: number, check: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + milliseconds; ; await sleep(20)) {
    if (await check()) return true;
    if (Date.now() > end) return false;
  }
}

/** @param count characters before the end of the selection, spaces left out: where it then is */
async function putCaret(
  driver: Driver,
  editor: Editor,
  { caret, selected }: Pick<Situation, 'caret' | 'selected'>,
  count: number,
) {
  await driver.toPage();
  await driver.ask('focus');
  const right = { key: 'ArrowRight' };
  await driver.press([{ key: 'Home', ctrl: true }]);
  if (editor.caretPace !== undefined) await sleep(editor.caretPace);
  await driver.press([...times(caret, right), ...times(selected, { ...right, shift: true })]);
  await within(1_000, async () => (await driver.ask('caret')) === count);
  // Editors and the content script learn of a selection by an event that comes later.
  await sleep(editor.caretPace ?? 60);
}

async function prepare(driver: Driver, editor: Editor, situation: Situation): Promise<void> {
  const { left, selection, right } = around(situation);
  await driver.mount(situation.paragraphs);
  await putCaret(
    driver,
    editor,
    situation,
    bare(situation.paragraphs.join('').slice(0, situation.caret + situation.selected)).length,
  );
  await driver.press(typed(situation.typed));
  if (!(await within(2_000, () => holds(driver, left + selection + right))))
    throw new Error(`what the agent types lands elsewhere: ${JSON.stringify(await linesOf(driver))}`);
  if (situation.typed !== '') await sleep(editor.typingGroup ?? 0);
}

async function insert(driver: Driver, { isInPanel }: Situation, text: string) {
  if (isInPanel) await driver.toPanel();
  const outcome = await driver.insert(text);
  if (isInPanel) await driver.toPage();
  return outcome;
}

/** The old text and the new one, once each, in order, with the spaces and line ends that belong there. */
async function faultsIn(driver: Driver, situation: Situation, length: Length): Promise<readonly string[]> {
  const { left, right } = around(situation);
  const text = texts[length];
  const isThere = await within(500, () => holds(driver, left + text + right));
  const lines = await linesOf(driver);
  const shown = JSON.stringify(lines);
  if (!isThere) return [`the model holds ${shown}`];
  const faults: string[] = [];
  if (length === 'one') {
    const asWritten = [left.trim(), text, right].filter((part) => part !== '').join(' ');
    if (
      lines
        .filter((line) => line !== '')
        .join(' ')
        .trim() !== asWritten.replace(/\s+/g, ' ').replace(' ,', ',')
    )
      faults.push(`spaces: ${shown}`);
  } else {
    const wanted = text.split('\n').filter((line) => line !== '');
    const apart = wanted.map((line) => lines.findIndex((one) => one.includes(line)));
    if (apart.includes(-1) || new Set(apart).size < wanted.length) faults.push(`lines run together: ${shown}`);
    else if (lines[(apart[2] ?? 0) - 1]?.trim() !== '') faults.push(`the empty line is lost: ${shown}`);
  }
  if (!(await within(1_500, async () => Number(await driver.ask('changes')) > 0))) faults.push('no change event');
  return faults;
}

async function undo(driver: Driver, situation: Situation, before: unknown): Promise<Pick<Result, 'undo' | 'undos'>> {
  const { left, selection, right } = around(situation);
  for (let undos = 1; undos <= 4; undos += 1) {
    await driver.press([{ key: 'z', ctrl: true }]);
    if (await within(400, async () => (await driver.ask('model')) === before))
      return { undo: undos === 1 ? 'exact' : 'several', undos };
    const now = bare((await linesOf(driver)).join(''));
    if (!bare(left + selection + right).startsWith(now) && now.length < bare(left + selection + right).length)
      return { undo: 'too much' };
  }
  return { undo: 'never' };
}

/** The agent writes on: what they type comes after the text. */
async function writesOn(driver: Driver, situation: Situation, text: string): Promise<readonly string[]> {
  const { left, right } = around(situation);
  await driver.press(typed('q'));
  if (await within(1_000, () => holds(driver, `${left}${text}q${right}`))) return [];
  return [`typed on, the model holds ${JSON.stringify(await linesOf(driver))}`];
}

/** @throws when the agent's own keys do not arrive: nothing can be said about ours then */
export async function runCell(driver: Driver, editor: Editor, situation: Situation, length: Length): Promise<Result> {
  const text = texts[length];
  await prepare(driver, editor, situation);
  await driver.ask('forgetChanges');
  const before = await driver.ask('model');
  const outcome = await insert(driver, situation, text);
  if (outcome === 'refused') {
    const isUntouched = (await driver.ask('model')) === before;
    return {
      outcome,
      undo: 'exact',
      faults: isUntouched ? [] : [`refused, yet: ${JSON.stringify(await linesOf(driver))}`],
    };
  }
  const faults = await faultsIn(driver, situation, length);
  const undone = await undo(driver, situation, before);
  if (undone.undo === 'exact') {
    const { left, selection } = around(situation);
    await putCaret(driver, editor, { ...situation, caret: left.length }, bare(left + selection).length);
  } else await prepare(driver, editor, situation);
  const again = await insert(driver, situation, text);
  const caret = again === 'inserted' ? await writesOn(driver, situation, text) : ['the second time it was refused'];
  return { outcome, ...undone, faults: [...faults, ...caret] };
}
