// The agent's own words over a pack: changed, hidden, taken back.
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownWords, studioOwnStates } from '../gallery/studio-own-states.ts';
import { lamps } from '../gallery/studio-pack.ts';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { english, sent, thing, within } from './own-edits-stand.ts';
import { button, count, say, sentOf, stand, status } from './stand.ts';

const [broken] = lamps.prompts;
if (broken === undefined) throw new Error('the pack has no prompts');

const item = 'prompts/lamp-under-way';

afterEach(() => localStorage.clear());

/** The team's pack as it came, with no edit over it. */
const fresh = () => stand({ ...studioOwnStates['studio-pack'](), overlays: [] });

describe('a thing of a pack', () => {
  test('is changed for oneself: kept beside the pack with what the pack had', async () => {
    const stage = await fresh();
    await within(stage, item, say('thingChange'));
    await expect.poll(() => document.activeElement).toBe(english(stage));
    await userEvent.fill(english(stage) ?? stage.root, 'Your lamp travels, and I write {due}.');
    await button(say('thingSave')).click();
    await expect.poll(() => thing(stage, item).textContent).toContain(say('thingIsMine'));
    const [command] = sentOf(stage, 'keep-overlay');
    expect(command?.overlay.id).toBe(`lamps-and-light/${item}`);
    expect(JSON.parse(command?.overlay.base ?? '')).toEqual(lamps.prompts[1]);
    expect(JSON.parse(command?.overlay.own ?? '')).toEqual({
      ...lamps.prompts[1],
      text: { ...lamps.prompts[1]?.text, en: 'Your lamp travels, and I write {due}.' },
    });
    await expect.poll(() => document.activeElement?.textContent).toBe(say('thingChangeMine'));
  });

  test('that was changed is the pack’s again by undo', async () => {
    const stage = await fresh();
    await within(stage, item, say('thingChange'));
    await userEvent.fill(english(stage) ?? stage.root, 'Mine.');
    await button(say('thingSave')).click();
    await button(say('undo')).click();
    await expect
      .poll(() => sentOf(stage, 'drop-overlay'))
      .toEqual([{ type: 'drop-overlay', id: `lamps-and-light/${item}` }]);
    expect(thing(stage, item).textContent).not.toContain(say('thingIsMine'));
  });

  test('written as the pack has it is no edit', async () => {
    const stage = await stand('studio-pack');
    const name = 'prompts/broken-on-arrival';
    await within(stage, name, say('thingChangeMine'));
    await userEvent.fill(english(stage) ?? stage.root, broken.text.en ?? '');
    const polish = stage.root.querySelector<HTMLTextAreaElement>('textarea[lang="pl"]');
    await userEvent.fill(polish ?? stage.root, broken.text.pl ?? '');
    await button(say('thingSave')).click();
    await expect.poll(() => sent(stage)).toEqual([{ type: 'drop-overlay', id: `lamps-and-light/${name}` }]);
    expect(status(stage)).toBe(say('status_thingTheirs'));
  });

  test.each([
    ['markup', 'A <b>lamp</b>', 'markup'],
    ['a placeholder nobody fills', 'For {customr} now', 'unknown-placeholder'],
    ['nothing', '', 'missing-language'],
  ])('with %s in it is not kept, and the field says why', async (_, words) => {
    const stage = await fresh();
    await within(stage, item, say('thingChange'));
    await userEvent.fill(english(stage) ?? stage.root, words);
    await button(say('thingSave')).click();
    await expect.poll(() => english(stage)?.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(english(stage)?.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).not.toBe('');
    await expect.poll(() => document.activeElement).toBe(english(stage));
    expect(english(stage)?.value).toBe(words);
    expect(sent(stage)).toEqual([]);
  });

  test('half changed is there again when the page is opened anew, and gone once it was let go', async () => {
    const state = { ...studioOwnStates['studio-pack'](), overlays: [] };
    const before = await stand(state);
    await within(before, item, say('thingChange'));
    await userEvent.fill(english(before) ?? before.root, 'Half a sen');
    const after = await stand(state);
    await expect.poll(() => english(after)?.value).toBe('Half a sen');
    await button(say('cancel')).click();
    const last = await stand(state);
    await expect.poll(() => last.root.querySelectorAll('.thing').length).toBe(4);
    expect(english(last)).toBeNull();
  });

  test('is hidden for oneself, shown as hidden, and comes back', async () => {
    const stage = await fresh();
    await within(stage, item, say('thingHide'));
    await expect.poll(() => thing(stage, item).textContent).toContain(say('thingIsHidden'));
    expect(sentOf(stage, 'keep-overlay')[0]?.overlay).not.toHaveProperty('own');
    await within(stage, item, say('thingShow'));
    await expect.poll(() => thing(stage, item).textContent).not.toContain(say('thingIsHidden'));
  });

  test('that was changed goes back to the pack’s, and undo brings one’s own again', async () => {
    const stage = await stand('studio-pack');
    const name = 'prompts/broken-on-arrival';
    await within(stage, name, say('thingTakeTheirs'));
    await expect.poll(() => thing(stage, name).textContent).toContain(broken.text.en);
    await button(say('undo')).click();
    await expect.poll(() => thing(stage, name).textContent).toContain(ownWords.en);
  });

  test('in one’s own words shows what the pack says when asked', async () => {
    const stage = await stand('studio-pack');
    expect(stage.root.textContent).not.toContain(broken.text.en);
    await within(stage, 'prompts/broken-on-arrival', say('thingTheirs'));
    await expect.poll(() => stage.root.textContent).toContain(broken.text.en);
  });

  test('whose own words no pack may hold says so, and the pack’s are shown', async () => {
    const { overlays, ...state } = studioOwnStates['studio-pack']();
    const [overlay] = overlays;
    if (overlay === undefined) throw new Error('no overlay');
    const stage = await stand({ ...state, overlays: [{ ...overlay, own: '{"id":"broken-on-arrival","text":"<b>"}' }] });
    expect(thing(stage, 'prompts/broken-on-arrival').textContent).toContain(say('thingIsUnfit'));
    expect(thing(stage, 'prompts/broken-on-arrival').textContent).toContain(broken.text.en);
  });
});

describe('the page of a pack', () => {
  const ids = ({ root }: StudioStage) =>
    [...root.querySelectorAll('[data-thing]')].map((one) => one.getAttribute('data-thing'));
  const search = () => page.getByRole('searchbox', { name: say('thingsSearch') });

  test('shows everything by list', async () => {
    const stage = await fresh();
    await expect.poll(() => ids(stage)).toEqual(lamps.prompts.map(({ id }) => `prompts/${id}`));
    await page.getByRole('button', { name: /^1 checklist$/ }).click();
    await expect.poll(() => ids(stage)).toEqual(['checklists/broken-glass']);
    expect(stage.root.textContent).toContain('Is anybody hurt?');
  });

  test('finds by words of any language, and goes to the list that has them', async () => {
    const stage = await fresh();
    await userEvent.fill(search(), 'ktos skaleczyl');
    await expect.poll(() => ids(stage)).toEqual(['checklists/broken-glass']);
    await userEvent.fill(search(), 'no such thing');
    await expect.element(page.getByText(say('filterNothing'))).toBeVisible();
  });

  test('is read in each of its languages', async () => {
    const stage = await fresh();
    await button('Polski').click();
    await expect.poll(() => thing(stage, 'prompts/broken-on-arrival').textContent).toContain(broken.text.pl);
  });

  test('shows the one thing a prompt card led to, open to be changed, and the rest one step away', async () => {
    const stage = await stand('studio-thing');
    await expect.poll(() => english(stage)?.value).toBe(ownWords.en);
    expect(ids(stage)).toEqual(['prompts/broken-on-arrival']);
    await button(say('packWhole')).click();
    expect(stage.store.getState().place).toEqual({ page: 'pack', id: 'lamps-and-light' });
  });

  test('says so when that thing is gone', async () => {
    const { place, ...state } = studioOwnStates['studio-thing']();
    await stand({ ...state, place: { ...place, item: 'prompts/none' } });
    await expect.element(page.getByText(say('thingNotHere'))).toBeVisible();
  });
});

describe('the list of packs', () => {
  test('says what waits for a decision, and leads there', async () => {
    const stage = await stand('studio-packs-own');
    await button(count('conflicts', 2)).click();
    expect(stage.store.getState().place).toEqual({ page: 'pack', id: 'lamps-and-light' });
  });

  test('leads to one’s own words for a pack that has gone', async () => {
    const stage = await stand('studio-packs-own');
    await expect.element(page.getByText(say('editsLeft'))).toBeVisible();
    await button(count('editsHere', 1)).click();
    expect(stage.store.getState().place).toEqual({ page: 'pack', id: 'winter-returns' });
  });
});
