// The walk of whoever writes a pack: begin it, write a prompt in three languages, mend what the check finds, raise the version,
// use it.
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readDraft } from '../../src/domain/packs/edit/draft.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { nextFrame } from '../gallery/stage.tsx';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { violations } from '../panel/axe.ts';
import { button, say, sentOf, stand } from './stand.ts';

beforeEach(() => page.viewport(1280, 800));

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
// Its name ends with how many things are in it.
const parts = (name: string) =>
  page
    .getByRole('navigation', { name: say('packParts') })
    .getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });
const kept = (stage: StudioStage): string => sentOf(stage, 'keep-pack-draft').at(-1)?.draft.text ?? '';
const found = ({ root }: StudioStage) => [...root.querySelectorAll('.check-row')].map(({ textContent }) => textContent);

test('a new pack is written, checked, raised and used', { timeout: 60_000 }, async () => {
  const stage = await stand('studio-drafts-none');
  await box(say('draftNewTitle')).fill('Night shift');
  await button(say('draftNew')).click();

  // The pack itself: three languages, a principle.
  await parts(say('packHead')).click();
  for (const lang of ['Polski', 'Română']) await button(lang).click();
  await box(`${say('packTitle')}, Polski`).fill('Nocna zmiana');
  await box(`${say('packTitle')}, Română`).fill('Tura de noapte');
  await box(say('principleNew')).fill('Keep watch');
  await button(say('add')).click();
  await box('keep-watch, Polski').fill('Czuwać');
  await box('keep-watch, Română').fill('Stăm de veghe');

  // A prompt in two of them.
  await parts(say('list_prompts')).click();
  await button(say('addNew')).click();
  await box(`${say('packText')}, English`).fill('I am here all night[, {customer}], and I will write {due}.');
  await box(`${say('packText')}, Polski`).fill('Jestem tu całą noc i odezwę się {due}.');
  await box(say('packSource')).fill('Our own desk, 2026');

  // The check names the third, and leads to it.
  await parts(say('packCheck')).click();
  await expect.poll(() => found(stage).filter((one) => one.includes('text.ro'))).toHaveLength(1);
  await page.getByRole('button', { name: /prompts\[0\]\.text\.ro/ }).click();
  await expect.element(box(`${say('packText')}, Română`)).toHaveFocus();
  await userEvent.keyboard('Sunt aici toată noaptea și vă scriu {{due}.');
  for (const [part, chosen] of [
    [say('when_feelings'), say('feeling_frustrated')],
    [say('when_needs'), say('need_fix')],
    [say('when_situations'), say('situation_repeat')],
  ] as const) {
    await button(`+ ${part}`).click();
    await button(chosen).click();
  }
  await expect.element(page.getByText(/^Offered here as number \d+ of \d+$/)).toBeVisible();
  await parts(say('packCheck')).click();
  await expect.element(page.getByRole('heading', { name: say('checkMust') })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);

  // In use, with a version of its own.
  await parts(say('packHandOut')).click();
  await button(say('useHereDo')).click();
  await expect.poll(() => sentOf(stage, 'take-pack')).toHaveLength(1);
  const taken = parsePack(sentOf(stage, 'take-pack')[0]?.file ?? '');
  expect(taken).toMatchObject({
    ok: true,
    pack: { id: 'night-shift', version: '0.1.0', languages: ['en', 'pl', 'ro'] },
  });
  expect(stage.store.getState().shelf?.packs.map(({ id }) => id)).toContain('night-shift');

  // The next version comes with what has changed.
  await parts(say('list_prompts')).click();
  await box(`${say('packText')}, English`).fill('I am awake all night[, {customer}], and I will write {due}.');
  await parts(say('packHandOut')).click();
  await expect.element(page.getByText(/^Said otherwise: Prompts · I am awake/)).toBeVisible();
  await button(say('versionMake', { to: '0.1.1' })).click();
  await expect.poll(() => readDraft(kept(stage))).toMatchObject({ ok: true, pack: { version: '0.1.1' } });
  await button(say('useHereDo')).click();
  await expect.poll(() => sentOf(stage, 'take-pack')).toHaveLength(2);
});

describe('the desk', () => {
  test('keeps every key half a second after it, and what was typed last when it is left', async () => {
    const stage = await stand('studio-write-prompt');
    await box(`${say('packText')}, English`).fill('A new lamp leaves today.');
    await expect.poll(() => kept(stage)).toContain('A new lamp leaves today.');
    await box(`${say('packText')}, English`).fill('A newer lamp leaves today.');
    stage.close();
    expect(kept(stage)).toContain('A newer lamp leaves today.');
  });

  test('keeps what it cannot read', async () => {
    const stage = await stand('studio-write-unfinished');
    await box(`${say('packText')}, Română`).fill('Vă mulțumesc.');
    await expect
      .poll(() => readDraft(kept(stage)))
      .toMatchObject({
        ok: true,
        pack: {
          colour: 'green',
          playbooks: 'to come',
          prompts: [{}, {}, {}, {}, { volume: 11 }, 'a line that lost its way'],
        },
      });
  });

  test('takes steps back and brings them again', async () => {
    const stage = await stand('studio-write-prompt');
    const list = page.getByRole('listbox');
    await list.click();
    await userEvent.keyboard('{Home}d');
    await expect.element(page.getByRole('option', { name: /broken-on-arrival-2/ })).toBeVisible();
    await list.click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(stage.root.querySelectorAll('[role=option]')).toHaveLength(4);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(stage.root.querySelectorAll('[role=option]')).toHaveLength(5);
  });

  test('moves, doubles and removes by keys, with a way back', async () => {
    const stage = await stand('studio-write-prompt');
    const names = () => [...stage.root.querySelectorAll('.row-name')].map(({ textContent }) => textContent);
    stage.root.querySelector<HTMLElement>('[role=listbox]')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['lamp-under-way', 'broken-on-arrival', 'which-room', 'whose-evening']);
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(names()).toEqual(['lamp-under-way', 'broken-on-arrival', 'whose-evening']);
    await button(say('undo')).first().click();
    expect(names()).toEqual(['lamp-under-way', 'broken-on-arrival', 'which-room', 'whose-evening']);
    await expect.element(page.getByRole('option', { name: /which-room/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('finds a thing in any language, without its accents', async () => {
    const stage = await stand('studio-write-prompt');
    await page.getByRole('searchbox').fill('wieczor lampie');
    await expect.poll(() => stage.root.querySelector('.row-name')?.textContent).toBe('whose-evening');
    expect(stage.root.querySelectorAll('[role=option]')).toHaveLength(1);
  });

  test('draws a screenful of two thousand prompts', async () => {
    const { longDraft } = await import('../gallery/studio-write-states.ts');
    const { studioStates } = await import('../gallery/studio-states.ts');
    const state = studioStates['studio-write-prompt']();
    const stage = await stand({ ...state, drafts: [{ id: 'd1', text: longDraft(), at: state.now }] });
    expect(stage.root.querySelectorAll('[role=option]').length).toBeLessThan(40);
    stage.root.querySelector<HTMLElement>('[role=listbox]')?.focus();
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => stage.root.querySelector('[role=option][aria-selected=true]')?.getAttribute('aria-posinset'))
      .toBe('2000');
  });

  test('asks for one condition at a time', async () => {
    const stage = await stand('studio-write-prompt');
    await button(`+ ${say('when_channels')}`).click();
    await nextFrame();
    await button(say('channelName_chat')).click();
    await expect.poll(() => kept(stage)).toContain('"channels": [');
    await button(say('removeNamed', { what: say('when_channels') })).click();
    await expect.poll(() => kept(stage)).not.toContain('"channels"');
  });

  test('puts a placeholder in where the caret is', async () => {
    const stage = await stand('studio-write-prompt');
    const english = box(`${say('packText')}, English`);
    await english.fill('Hello .');
    await english.click();
    await userEvent.keyboard('{End}{ArrowLeft}');
    await button('{customer}').click();
    await expect.element(english).toHaveValue('Hello {customer}.');
    await expect.poll(() => kept(stage)).toContain('Hello {customer}.');
  });
});

test('a draft that is no JSON is mended as text, and opens then', async () => {
  const stage = await stand('studio-write-as-text');
  const text = box(say('draftAsText'));
  await expect.element(text).toHaveValue('{\n  "format": "carecue-pack",\n  "title": { "en": "Lamps",\n}\n');
  await text.fill('{ "format": "carecue-pack", "title": { "en": "Lamps" } }');
  await expect.element(page.getByRole('heading', { name: 'Lamps' })).toBeVisible();
  expect(kept(stage)).toBe('{ "format": "carecue-pack", "title": { "en": "Lamps" } }');
});

test('a draft that is removed comes back', async () => {
  const stage = await stand('studio-drafts');
  await button(`${say('delete')}: Torches`).click();
  await expect.poll(() => stage.store.getState().drafts?.length).toBe(2);
  await button(say('undo')).click();
  await expect.poll(() => stage.store.getState().drafts?.length).toBe(3);
});
