// The notes: found, read, pinned, changed in place and deleted with a way back, all of it by keyboard too.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { now } from '../gallery/pieces.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates } from '../gallery/states.ts';
import { click, expectSent, say, stand, statusText } from './stand.ts';

const rows = ({ root }: Stage) =>
  [...root.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset.note);
const search = page.getByRole('searchbox');
const marks = ({ root }: Stage) => [...root.querySelectorAll('mark')].map(({ textContent }) => textContent);
const notesPage = (more: Partial<GalleryState> = {}): GalleryState => ({ ...galleryStates.notes('en'), ...more });
const box = page.getByRole('textbox', { name: say('edit') });
const edit = (place: number) =>
  page
    .getByRole('button', { name: say('edit') })
    .nth(place)
    .click();

describe('the list', () => {
  test('has the pinned first, then the newest', async () => {
    const stage = await stand('notes');
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
  });

  test('shows text as its marks ask, and a link with its host', async () => {
    const { root } = await stand('notes');
    await expect.poll(() => root.querySelector('[data-note=n1] strong')?.textContent).toBe('without a return');
    expect(root.querySelectorAll('[data-note=n7] li')).toHaveLength(3);
    expect(root.querySelector('[data-note=n3] .host')?.textContent).toBe('help.example.com');
    expect(root.querySelector('[data-note] a')).toBeNull();
  });

  test('grows as it is scrolled', { timeout: 30_000 }, async () => {
    const note = Array.from({ length: 200 }, (_, place) => ({
      id: `m${place}`,
      kind: 'note' as const,
      text: `note ${place}`,
      madeAt: 0,
      changedAt: 0,
    }));
    const stage = await stand(notesPage({ own: { note } }));
    await expect.poll(() => rows(stage).length).toBeGreaterThan(20);
    expect(rows(stage).length).toBeLessThan(150);
    const main = stage.root.querySelector('main');
    await expect
      .poll(
        () => {
          main?.scrollTo(0, main.scrollHeight);
          return rows(stage).length;
        },
        { timeout: 20_000 },
      )
      .toBe(200);
  });

  test('goes to the ticket of a note', async () => {
    const stage = await stand('notes');
    await page.getByRole('button', { name: '#48213 Lamp arrived broken again' }).click();
    await expectSent(stage, {
      type: 'open-ticket',
      ticket: {
        key: 'https://desk.example.com zendesk 48213',
        url: 'https://desk.example.com/agent/tickets/48213',
        helpdesk: 'generic',
      },
    });
  });

  test('follows what another window writes', async () => {
    const stage = await stand('notes');
    await expect.poll(() => rows(stage)).toHaveLength(7);
    await stage.vault.put('note', { id: 'x', kind: 'win', text: 'from elsewhere', madeAt: now, changedAt: now });
    await expect.poll(() => rows(stage)[1]).toBe('x');
    await stage.vault.remove('note', 'n2');
    await expect.poll(() => rows(stage)).toEqual(['n7', 'x', 'n1', 'n3', 'n4', 'n5', 'n6']);
  });

  test('is empty behind the lock, and full again', async () => {
    const stage = await stand('notes');
    await expect.poll(() => rows(stage)).toHaveLength(7);
    stage.vault.setLock({ kind: 'locked' });
    await expect.poll(() => rows(stage)).toEqual([]);
    stage.vault.setLock({ kind: 'open', sealed: true });
    await expect.poll(() => rows(stage)).toHaveLength(7);
  });
});

describe('the search', () => {
  test('finds words typed without their marks, and marks them', async () => {
    const stage = await stand(galleryStates.notes('pl'), 'pl');
    await userEvent.type(search, 'spozniona');
    await expect.poll(() => rows(stage)).toEqual(['n5']);
    expect(marks(stage)).toEqual(['spóźnioną']);
  });

  test('says how many it found, and when it found none', async () => {
    const { root } = await stand('notes-found');
    await expect.poll(() => root.querySelector('search [role=status]')?.textContent).toBe('2 found');
    await userEvent.type(search, 'zzz');
    await expect.element(page.getByText(say('notesNoneText'))).toBeVisible();
  });

  test('shows where in a long note it found something', async () => {
    const { root } = await stand('notes');
    await userEvent.type(search, '"next evening"');
    await expect.poll(() => root.querySelector('mark')?.textContent).toBe('next evening');
    const shown = () => root.querySelector('.memo .text')?.textContent;
    expect(shown()).not.toContain('What to try');
    await click(say('noteAll'));
    await expect.poll(shown).toContain('What to try');
  });

  test('narrows by kind, tag and ticket', async () => {
    const stage = await stand('notes');
    await page.getByLabelText(say('noteKindLabel')).selectOptions('note');
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n3']);
    await page.getByLabelText(say('noteTag')).selectOptions('#calm');
    await expect.poll(() => rows(stage)).toEqual(['n7']);
    await page.getByLabelText(say('noteKindLabel')).selectOptions('');
    await page.getByLabelText(say('noteTag')).selectOptions('');
    await click(say('notesThisTicket'));
    await expect.poll(() => rows(stage)).toEqual(['n1']);
  });

  test('is emptied by Escape, left by the arrow, reached by the slash', async () => {
    const stage = await stand('notes');
    await userEvent.type(search, 'lamp');
    await userEvent.keyboard('{Escape}');
    await expect.element(search).toHaveValue('');
    await expect.poll(() => rows(stage)).toHaveLength(7);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n1');
    await userEvent.keyboard('/');
    await expect.element(search).toHaveFocus();
    await expect.element(search).toHaveValue('');
  });
});

describe('a note', () => {
  test('is edited in place, and goes to the front', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    onTestFinished(() => void vi.useRealTimers());
    const stage = await stand('notes');
    await edit(2);
    await expect.element(box).toHaveFocus();
    await userEvent.clear(box);
    await userEvent.type(box, 'better words');
    await page.getByLabelText(say('noteWin'), { exact: true }).click({ force: true });
    await click(say('save'));
    await expect.poll(() => stage.vault.all('note')[0]).toMatchObject({ id: 'n2', kind: 'win', text: 'better words' });
    await expect.poll(() => rows(stage).slice(0, 3)).toEqual(['n7', 'n2', 'n1']);
    await expect.poll(() => stage.vault.all('draft')).toEqual([]);
  });

  test('keeps its unsaved change, and opens with it', async () => {
    const stage = await stand('notes');
    await edit(1);
    await userEvent.type(box, ' More.');
    stage.flush();
    const draft = stage.vault.all('draft');
    expect(draft).toEqual([{ id: 'note-edit:n1', text: expect.stringContaining(' More.') }]);
    const again = await stand(notesPage({ own: { note: stage.vault.all('note'), draft } }));
    await expect.element(box).toHaveValue(draft[0]?.text);
    await click(say('cancel'));
    await expect.poll(() => again.vault.all('draft')).toEqual([]);
  });

  test('keeps its unsaved kind and its link taken away, and opens with them', async () => {
    const stage = await stand('notes');
    await edit(1);
    await page.getByLabelText(say('noteWin'), { exact: true }).click({ force: true });
    await page.getByRole('button', { name: /#48213/, pressed: true }).click();
    await userEvent.keyboard('{Escape}');
    stage.flush();
    const draft = stage.vault.all('draft');
    expect(draft.map(({ id, text }) => [id, text])).toEqual([
      ['note-edit-ticket:n1', 'none'],
      ['note-edit-kind:n1', 'win'],
    ]);
    const again = await stand(notesPage({ own: { note: stage.vault.all('note'), draft } }));
    await expect.element(box).toHaveValue(again.vault.all('note')[0]?.text);
    await expect.element(page.getByLabelText(say('noteWin'), { exact: true })).toBeChecked();
    await click(say('save'));
    await expect.poll(() => again.vault.all('note')[0]).toMatchObject({ id: 'n1', kind: 'win' });
    expect(again.vault.all('note')[0]).not.toHaveProperty('ticket');
    await expect.poll(() => again.vault.all('draft')).toEqual([]);
  });

  test('is not left by Escape while something typed would be lost', async () => {
    await stand('notes');
    await edit(1);
    await userEvent.keyboard('x{Escape}');
    await expect.element(box).toBeVisible();
    await userEvent.keyboard('{Backspace}{Escape}');
    await expect.element(box).not.toBeInTheDocument();
  });

  test('stays open, its words untouched, when it cannot be saved', async () => {
    const stage = await stand('notes');
    await edit(1);
    await userEvent.type(box, ' More.');
    stage.vault.refusal = failed('store-failed');
    await click(say('save'));
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.element(box).toHaveValue(expect.stringContaining(' More.'));
  });

  test('is pinned and let go, and the focus goes along', async () => {
    const stage = await stand('notes');
    await page
      .getByRole('button', { name: say('pinNote') })
      .nth(3)
      .click();
    await expect.poll(() => rows(stage).slice(0, 2)).toEqual(['n3', 'n7']);
    expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n3');
    await page
      .getByRole('button', { name: say('pinNote') })
      .nth(0)
      .click();
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
    expect(stage.vault.all('note')[0]).not.toHaveProperty('pinned');
    expect(stage.vault.all('note')[0]).not.toHaveProperty('pinnedAt');
  });

  test('is deleted at once, and comes back to its place', async () => {
    const stage = await stand('notes');
    await edit(3);
    await click(say('delete'));
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n1', 'n2', 'n4', 'n5', 'n6']);
    await expect.poll(() => statusText(stage)).toBe(say('status_noteDeleted'));
    await click(say('undo'));
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
  });

  test('is deleted by key, and the focus goes to its neighbour', async () => {
    const stage = await stand('notes');
    await userEvent.type(search, '{ArrowDown}{ArrowDown}{Delete}');
    await expect.poll(() => rows(stage)).toEqual(['n7', 'n2', 'n3', 'n4', 'n5', 'n6']);
    await nextFrame();
    expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n2');
  });

  test('that cannot be deleted is back', async () => {
    const stage = await stand('notes');
    stage.vault.refusal = failed('store-failed');
    await userEvent.type(search, '{ArrowDown}{Delete}');
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.poll(() => rows(stage)).toHaveLength(7);
  });
});
