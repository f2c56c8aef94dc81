// The capture field: written first, sorted after, and no typed word lost.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { panelActions } from '../../src/panel/actions.ts';
import { keptTexts } from '../../src/panel/kept-texts.ts';
import { captureField } from '../../src/panel/own/notes/capture-fields.ts';
import { followNoted } from '../../src/panel/own/notes/follow-noted.ts';
import { ownTexts } from '../../src/panel/own/own-texts.ts';
import { knownDoor } from '../fakes/known-door.ts';
import { type GalleryState, galleryStates } from '../gallery/states.ts';
import { button, click, say, stand, statusText } from './stand.ts';

const field = page.getByRole('textbox', { name: say('capture') });
const kind = (name: Parameters<typeof say>[0]) => page.getByLabelText(say(name), { exact: true });
const home = (more: Partial<GalleryState> = {}): GalleryState => ({ ...galleryStates['me-empty']('en'), ...more });
const notesIn = ({ vault }: Awaited<ReturnType<typeof stand>>) =>
  vault.all('note').map(({ text, kind, ticket }) => ({ text, kind, ...(ticket && { ticket: ticket.label }) }));

describe('a note', () => {
  test('is written, sorted, linked and saved', async () => {
    const stage = await stand(home());
    await userEvent.type(field, ' Ask for the hour ');
    await kind('noteLearned').click({ force: true });
    await page.getByRole('button', { name: /^About #48213/ }).click();
    await click(say('save'));
    await expect
      .poll(() => notesIn(stage))
      .toEqual([{ text: 'Ask for the hour', kind: 'learned', ticket: '#48213 Lamp arrived broken again' }]);
    await expect.poll(() => statusText(stage)).toBe(say('status_noteSaved'));
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
  });

  test('is one of no kind unless told, and saved by key', async () => {
    const stage = await stand(home());
    await userEvent.type(field, 'one thing{Control>}{Enter}{/Control}');
    await expect.poll(() => notesIn(stage)).toEqual([{ text: 'one thing', kind: 'note' }]);
    await userEvent.type(field, 'another');
    await expect.element(kind('noteNote')).toBeChecked();
  });

  test('saved by keys that are pressed twice is one', async () => {
    const stage = await stand(home());
    await userEvent.type(field, 'once{Control>}{Enter}{Enter}{/Control}');
    await expect.element(field).toHaveValue('');
    expect(notesIn(stage)).toHaveLength(1);
  });

  test('stays in its field when it could not be saved, with a notice until it is', async () => {
    const stage = await stand(home());
    await userEvent.type(field, 'up to 60');
    stage.vault.refusal = failed('store-failed');
    await click(say('save'));
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.element(field).toHaveValue('up to 60');
    expect(statusText(stage)).toBe('');
    stage.vault.refusal = undefined;
    await click(say('save'));
    await expect.poll(() => notesIn(stage).length).toBe(1);
    await expect.element(page.getByText(say('problem_storeFailed'))).not.toBeInTheDocument();
  });

  test('left unsaved is found again, with its kind and its ticket', async () => {
    await stand('note-captured');
    await expect.element(kind('noteDecided')).toBeChecked();
    await expect.element(page.getByRole('button', { name: /^About/ })).toHaveAttribute('aria-pressed', 'true');
  });

  test('of nothing but space is no note', async () => {
    const stage = await stand(home());
    await userEvent.type(field, '  {Control>}{Enter}{/Control}');
    expect(notesIn(stage)).toEqual([]);
    await expect.element(button(say('save'))).not.toBeInTheDocument();
  });
});

describe('the key n', () => {
  test('brings the focus to the field from any room', async () => {
    await stand('today');
    document.body.focus();
    await userEvent.keyboard('n');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
  });

  test('is a letter in a field', async () => {
    await stand('notes');
    const search = page.getByRole('searchbox');
    await userEvent.type(search, 'n');
    await expect.element(search).toHaveValue('n');
    await expect.element(field).not.toBeInTheDocument();
  });
});

describe('words picked on a page', () => {
  /** The panel's end of "Save as note"; `waiting` is what the background left. */
  const wait = async (stage: Awaited<ReturnType<typeof stand>>, ...waiting: string[]) => {
    let look = () => {};
    const texts = ownTexts(stage.vault, () => {});
    const actions = panelActions(stage.store, {
      send: async () => ({ ok: true, value: undefined }),
      requestSite: async () => true,
      copy: async () => true,
      refresh: () => {},
      askOwed: async () => ({ ok: true, value: [] }),
      askSettled: async () => ({ ok: true, value: [] }),
      askShelf: async () => failed('store-failed'),
      showStudio: async () => {},
      browserCommands: async () => [],
      showBrowserKeys: async () => {},
      known: knownDoor(),
      saveFile: () => {},
    });
    followNoted(
      { vault: stage.vault, ownTexts: texts, actions },
      {
        isWaiting: async () => waiting.length > 0,
        take: async (taken) => {
          const next = waiting.shift();
          if (next !== undefined) taken(next);
        },
        onNoted: (listener) => {
          look = listener;
        },
      },
    );
    return { texts, leave: (words: string) => [waiting.push(words), look()] };
  };

  test('come into the field, behind those that stand there', async () => {
    const stage = await stand(home({ own: { draft: [{ id: captureField, text: 'mine' }] } }));
    const { texts } = await wait(stage, 'theirs');
    await expect.poll(() => texts.read(captureField)).toBe('mine\n\ntheirs');
    await expect.poll(() => stage.vault.all('draft')).toContainEqual({ id: captureField, text: 'mine\n\ntheirs' });
    expect(stage.store.getState()).toMatchObject({ room: 'me', ownPage: 'home' });
  });

  test('wait while the room is locked', async () => {
    const stage = await stand(home({ lock: { kind: 'locked' } }));
    const { texts, leave } = await wait(stage);
    leave('theirs');
    await expect.poll(() => stage.store.getState().room).toBe('me');
    expect(texts.read(captureField)).toBeUndefined();
    stage.vault.setLock({ kind: 'open', sealed: true });
    await expect.poll(() => texts.read(captureField)).toBe('theirs');
  });
});

test('a text that is typed is handed over once the typing rests', async () => {
  const keep = vi.fn();
  const texts = keptTexts(keep, 1);
  texts.type('note', 'a');
  texts.type('note', 'ab');
  await expect.poll(() => keep.mock.calls).toEqual([['note', 'ab']]);
});
