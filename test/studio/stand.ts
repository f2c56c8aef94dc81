// A studio state standing in the test's page, styled and wired, and what tests of the shelf do with it.
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/studio/css/studio.css';
import type { Command } from '../../src/domain/command.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Words } from '../../src/ui/words.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { type StudioStage, setStudioStage } from '../gallery/studio-stage.tsx';
import { type StudioState, type StudioStateName, studioStates } from '../gallery/studio-states.ts';
import { wordsIn } from '../words-in.ts';

let standing: StudioStage | undefined;

afterEach(() => {
  standing?.close();
  standing?.root.remove();
  standing = undefined;
  sessionStorage.clear();
});

/** Replaces what stood before. */
export async function stand(
  state: StudioStateName | StudioState,
  lang: Lang = 'en',
  words?: Words,
): Promise<StudioStage> {
  standing?.close();
  standing?.root.remove();
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  document.body.style.margin = '0';
  standing = await setStudioStage(root, typeof state === 'string' ? studioStates[state]() : state, lang, words);
  await nextFrame();
  return standing;
}

const english = wordsIn('en', 'en-GB');
export const { say, count } = english;

export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const heading = (name: string) => page.getByRole('heading', { name, exact: true });
export const text = (words: string) => page.getByText(words, { exact: true });

export const row = ({ root }: StudioStage, id: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-pack="${id}"]`);
  if (found === null) throw new Error(`no row of ${id}`);
  return found;
};

/** The control of a row whose words begin so. */
export function inRow(stage: StudioStage, id: string, words: string): HTMLElement {
  const all = [...row(stage, id).querySelectorAll<HTMLElement>('button, label')];
  const found = all.find(({ textContent }) => textContent.trim().startsWith(words));
  if (found === undefined) throw new Error(`no ${words} in the row of ${id}`);
  return found;
}

export const expectSent = async ({ world }: StudioStage, ...commands: readonly unknown[]): Promise<void> => {
  await expect.poll(() => world.sent).toEqual(commands);
};

export const sentOf = <T extends Command['type']>({ world }: StudioStage, type: T) =>
  world.sent.filter((command): command is Extract<Command, { type: T }> => command.type === type);

export const status = ({ root }: StudioStage) =>
  root.querySelector('.studio-status [role="status"]')?.textContent ?? '';
export const alerts = ({ root }: StudioStage) => root.querySelector('.bring [role="alert"]')?.textContent ?? '';

export function drop(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const init = { bubbles: true, cancelable: true, dataTransfer };
  document.body.dispatchEvent(new DragEvent('dragover', init));
  document.body.dispatchEvent(new DragEvent('drop', init));
}

export function paste(target: Element, words: string, ...files: readonly File[]): boolean {
  const clipboardData = new DataTransfer();
  if (words !== '') clipboardData.setData('text/plain', words);
  for (const file of files) clipboardData.items.add(file);
  return target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}
