// What Carecue knows: every kind is there, every record can be read, saved and deleted, and nothing goes without a second look.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kindsIn, knownPlaces } from '../../src/domain/knowledge/kinds.ts';
import { kindWords } from '../../src/panel/knows/kind-words.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { galleryStates, type StateName } from '../gallery/states.ts';
import { violations } from './axe.ts';
import { button, click, expectSent, say, stand } from './stand.ts';

const lines = (stage: Stage) => [...stage.root.querySelectorAll<HTMLElement>('.known-records .known-line')];
const kinds = (stage: Stage) =>
  [...stage.root.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset.kind);

/** With its records read. */
async function standing(state: StateName): Promise<Stage> {
  const stage = await stand(state);
  await expect.poll(() => stage.root.querySelector('.skeleton')).toBeNull();
  return stage;
}

async function unfoldAll(stage: Stage): Promise<void> {
  await expect.poll(() => stage.root.querySelector('.known-kinds')).not.toBeNull();
  for (const fold of stage.root.querySelectorAll<HTMLElement>('.known-line[aria-expanded=false]')) fold.click();
  await nextFrame();
}

test('every kind of every place is listed, once', async () => {
  const stage = await standing('knows');
  await unfoldAll(stage);
  const all = knownPlaces.flatMap((place) => kindsIn[place]);
  expect(kinds(stage).toSorted()).toEqual(all.toSorted());
});

test('with the room locked nothing of it is counted, and it is said why', async () => {
  const stage = await standing('knows-locked');
  await unfoldAll(stage);
  const listed = kinds(stage);
  expect(kindsIn.own.filter((kind) => listed.includes(kind))).toEqual([]);
  await expect.element(page.getByText(say('knowsOwnLocked'))).toBeVisible();
  await expect.element(page.getByText(say('knowsAllLocked'))).toBeVisible();
});

test('a kind opens with what it is, how long it is kept, and its records, more of them when asked for', async () => {
  const stage = await standing('knows');
  await page.getByRole('button', { name: new RegExp(`^${say(kindWords('promises').name)}`) }).click();
  await expect.element(page.getByText(say(kindWords('promises').what))).toBeVisible();
  await expect.element(page.getByText(say(kindWords('promises').kept), { exact: false })).toBeVisible();
  await expect.poll(() => lines(stage).length).toBe(20);
  await click(say('knowsMore'));
  await expect.poll(() => lines(stage).length).toBe(23);
  expect(button(say('knowsMore')).query()).toBeNull();
});

describe('a record', () => {
  const fields = (stage: Stage) =>
    [...stage.root.querySelectorAll('.fields > div:not(.deep)')].map((field) =>
      [...field.children].map(({ textContent }) => textContent),
    );

  test('is shown whole, in named fields, with its moments as dates', async () => {
    const stage = await standing('knows-promises');
    await expect.poll(() => lines(stage).length).toBe(20);
    lines(stage)[0]?.click();
    await expect.poll(() => fields(stage)).toContainEqual([say('field_id'), 'p0']);
    expect(fields(stage)).toContainEqual([say('field_due'), '24 Nov 2026, 14:42']);
    expect(fields(stage)).toContainEqual([say('field_ticketId'), '48213']);
    expect(stage.root.querySelector('.known-whole')?.textContent).not.toMatch(/[{}]/);
    expect(await violations()).toEqual([]);
  });

  test('of the own room is told in the words of the interface', async () => {
    const stage = await standing('knows-note');
    await expect.poll(() => fields(stage)).toContainEqual([say('field_kind'), say('noteLearned')]);
    expect(fields(stage)).toContainEqual([say('field_changedAt'), '23 Nov 2026, 14:42']);
  });
});

describe('deleting', () => {
  test('one record takes a second look, with the focus on keeping it', async () => {
    const stage = await standing('knows-promises');
    await expect.poll(() => lines(stage).length).toBe(20);
    lines(stage)[2]?.click();
    await nextFrame();
    await click(say('knowsDelete'));
    await expect.element(button(say('knowsKeep'))).toHaveFocus();
    expect(stage.sent).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expectSent(stage, { type: 'forget-known', kind: 'promises', id: 'p2' });
  });

  test('is not done when it is kept', async () => {
    const stage = await standing('knows-delete-all');
    await click(say('knowsKeep'));
    expect(stage.sent).toEqual([]);
    expect(button(say('knowsDeleteDo')).query()).toBeNull();
  });

  test('all of a kind is one command', async () => {
    const stage = await standing('knows-delete-all');
    await click(say('knowsDeleteDo'));
    await expectSent(stage, { type: 'forget-known', kind: 'sites' });
  });

  test('in the own room is done by the panel, and the background hears nothing of it', async () => {
    const stage = await standing('knows-note');
    await click(say('knowsDelete'));
    await click(say('knowsDeleteDo'));
    await expect.poll(() => stage.vault.all('note')).toEqual([]);
    expect(stage.sent).toEqual([]);
    await expect.element(page.getByText(say('knowsEmpty'))).toBeVisible();
  });
});

describe('a file', () => {
  const saved = (stage: Stage) => JSON.parse(stage.saved[0]?.text ?? 'null');

  test('of one kind has every record of it as it lies there', async () => {
    const stage = await standing('knows-promises');
    await expect.poll(() => lines(stage).length).toBe(20);
    await click(say('knowsExport'));
    await expect.poll(() => stage.saved.length).toBe(1);
    expect(stage.saved[0]?.name).toMatch(/^carecue-promises-\d{4}-\d\d-\d\d\.json$/);
    expect(Object.keys(saved(stage).kinds)).toEqual(['promises']);
    expect(saved(stage).kinds.promises).toHaveLength(23);
  });

  test('of everything has every kind, the own room’s too', async () => {
    const stage = await standing('knows');
    await click(say('knowsAll'));
    await expect.poll(() => stage.saved.length).toBe(1);
    const all = knownPlaces.flatMap((place) => kindsIn[place]);
    expect(Object.keys(saved(stage).kinds).toSorted()).toEqual(all.toSorted());
    expect(saved(stage).kinds.note).toHaveLength(1);
    expect(stage.sent).toEqual([]);
  });

  test('of everything has nothing of a room that is locked', async () => {
    const stage = await standing('knows-locked');
    await click(say('knowsAll'));
    await expect.poll(() => stage.saved.length).toBe(1);
    expect(kindsIn.own.filter((kind) => kind in saved(stage).kinds)).toEqual([]);
  });
});

test('what is typed in the studio and not saved is there, and goes when it is deleted', async () => {
  const place = 'carecue-unsaved team/prompts/lamp';
  localStorage.setItem(place, '{"text":"A new lamp"}');
  const stage = await stand({ ...galleryStates.knows('en'), knownKind: 'typed' });
  await expect.poll(() => lines(stage).length).toBe(1);
  lines(stage)[0]?.click();
  await nextFrame();
  await click(say('knowsDelete'));
  await click(say('knowsDeleteDo'));
  await expect.poll(() => localStorage.getItem(place)).toBeNull();
});

test('the privacy page says why of every permission', async () => {
  await standing('privacy');
  for (const name of ['alarms', 'https://*/*, http://*/*'])
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
});
