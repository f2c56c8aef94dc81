// One cell: the agent's keys, the text from the panel, and what the editor's own model says afterwards.
import { setTimeout as sleep } from 'node:timers/promises';
import { around, type Length, type Situation, texts } from './cells.ts';
import { faultsAfter, marksLeft } from './checks.ts';
import { type Driver, typed } from './driver.ts';
import type { Editor } from './editors.ts';
import { bare, EditorFails, holds, linesOf, prepare, putCaret, undo, within } from './hands.ts';

type Undo = 'exact' | 'too much' | 'several' | 'never';

export type Result = {
  readonly outcome: 'inserted' | 'refused';
  /** What is wrong, in words; empty when all is as it should be. */
  readonly faults: readonly string[];
  /** What one Ctrl+Z did. `too much`: it also took what the agent had typed just before. */
  readonly undo: Undo;
  /** How many times Ctrl+Z until all was as before. */
  readonly undos?: number;
  /** Where it was not exact: what it does to a word that the agent types there with their own keys. */
  readonly undoOfTyping?: Undo;
};

async function insert(driver: Driver, { blurPace = 0 }: Editor, { isInPanel }: Situation, text: string) {
  if (isInPanel) {
    await driver.toPanel();
    await sleep(blurPace);
  }
  const outcome = await driver.insert(text);
  if (isInPanel) await driver.toPage();
  return outcome;
}

async function undoAll(driver: Driver, situation: Situation, before: unknown): Promise<Pick<Result, 'undo' | 'undos'>> {
  const { left, selection, right } = around(situation);
  const whole = bare(left + selection + right);
  for (let undos = 1; undos <= 8; undos += 1) {
    await undo(driver);
    if (await within(400, async () => (await driver.ask('model')) === before))
      return { undo: undos === 1 ? 'exact' : 'several', undos };
    if (situation.typed !== '' && bare((await linesOf(driver)).join('')).length < whole.length)
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

async function undoOfTyping(driver: Driver, editor: Editor, situation: Situation): Promise<Undo> {
  const { left, right } = around(situation);
  const word = ' thanks';
  await prepare(driver, editor, situation);
  const before = await driver.ask('model');
  await driver.press(typed(word));
  if (!(await within(2_000, () => holds(driver, left + word + right)))) throw new EditorFails('typing lands elsewhere');
  await sleep(editor.typingGroup ?? 0);
  return (await undoAll(driver, situation, before)).undo;
}

/**
 * @throws {EditorFails} when the agent's own keys do not arrive: nothing can be said about ours then
 */
export async function runCell(driver: Driver, editor: Editor, situation: Situation, length: Length): Promise<Result> {
  const text = texts[length];
  await prepare(driver, editor, situation);
  await driver.ask('forget');
  const before = await driver.ask('model');
  const outcome = await insert(driver, editor, situation, text);
  if (outcome === 'refused') {
    const isUntouched = (await driver.ask('model')) === before;
    const held = isUntouched ? [] : [`refused, yet: ${JSON.stringify(await linesOf(driver))}`];
    return { outcome, undo: 'exact', faults: [...held, ...(await marksLeft(driver))] };
  }
  const faults = await faultsAfter(driver, situation, length);
  const undone = await undoAll(driver, situation, before);
  if (undone.undo === 'exact') {
    const { left, selection, right } = around(situation);
    await putCaret(driver, editor, left + selection + right, left.length, selection.length);
  }
  const control = undone.undo === 'exact' ? {} : { undoOfTyping: await undoOfTyping(driver, editor, situation) };
  if (undone.undo !== 'exact') await prepare(driver, editor, situation);
  const again = await insert(driver, editor, situation, text);
  const caret = again === 'inserted' ? await writesOn(driver, situation, text) : ['the second time it was refused'];
  return { outcome, ...undone, ...control, faults: [...faults, ...caret] };
}
