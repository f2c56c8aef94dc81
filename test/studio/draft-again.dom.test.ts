// A draft that is opened again, or in two windows at once: no step is lost, and nobody is overwritten unsaid.
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { button, say, sentOf, stand, status } from './stand.ts';

beforeEach(() => page.viewport(1280, 800));

const english = () => page.getByRole('textbox', { name: `${say('packText')}, English`, exact: true });
const kept = (stage: StudioStage): string => sentOf(stage, 'keep-pack-draft').at(-1)?.draft.text ?? '';
const write = async (stage: StudioStage, text: string) => {
  await english().fill(text);
  await expect.poll(() => kept(stage)).toContain(text);
};
/** As another window wrote it. */
const elsewhere = ({ store }: StudioStage, from: string, to: string) =>
  store.setState(({ drafts = [] }) => ({
    drafts: drafts.map((row) => (row.id === 'd1' ? { ...row, text: row.text.replace(from, to) } : row)),
  }));

test('undo goes on where it was after the draft was left and opened again', async () => {
  const stage = await stand('studio-write-prompt');
  const { place } = stage.store.getState();
  const before = await english().element();
  const first = before instanceof HTMLTextAreaElement ? before.value : '';
  await write(stage, 'A new lamp leaves today.');
  stage.store.setState({ place: { page: 'packs' } });
  await expect.poll(() => stage.root.querySelector('.desk')).toBeNull();
  const text = kept(stage);
  stage.store.setState(({ drafts = [] }) => ({ place, drafts: drafts.map((row) => ({ ...row, text })) }));
  await expect.element(english()).toHaveValue('A new lamp leaves today.');
  await button(say('undo')).first().click();
  await expect.element(english()).toHaveValue(first);
  await button(say('redo')).click();
  await expect.element(english()).toHaveValue('A new lamp leaves today.');
});

test('what another window wrote is shown and told, and can be taken back', async () => {
  const stage = await stand('studio-write-prompt');
  await write(stage, 'A lamp from here.');
  stage.store.setState(({ drafts = [] }) => ({ drafts: drafts.map((row) => ({ ...row, text: kept(stage) })) }));
  elsewhere(stage, 'A lamp from here.', 'A lamp from there.');
  await expect.element(english()).toHaveValue('A lamp from there.');
  expect(status(stage)).toContain(say('status_draftElsewhere'));
  await button(say('undo')).first().click();
  await expect.element(english()).toHaveValue('A lamp from here.');
});

test('what is being written here stays, and one step back is the other', async () => {
  const stage = await stand('studio-write-prompt');
  await write(stage, 'A lamp from here.');
  stage.store.setState(({ drafts = [] }) => ({ drafts: drafts.map((row) => ({ ...row, text: kept(stage) })) }));
  await english().fill('A newer lamp.');
  elsewhere(stage, 'A lamp from here.', 'A lamp from there.');
  await expect.poll(() => status(stage)).toContain(say('status_draftBoth'));
  await expect.element(english()).toHaveValue('A newer lamp.');
  await expect.poll(() => kept(stage)).toContain('A newer lamp.');
  await button(say('undo')).first().click();
  await expect.element(english()).toHaveValue('A lamp from there.');
});
