// Me: the check-in, the notes, the line of energy. "Saved" is said when it is, and no typed word is lost.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { texts } from '../gallery/people.ts';
import { button, changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

describe('a check-in', () => {
  test('takes two taps', async () => {
    const stage = await stand('me');
    await click(say('energy_2'));
    await click(say('mood_4'));
    await expectSent(stage, { type: 'save-check-in', energy: 2, mood: 4 });
    await expect.poll(() => statusText(stage)).toBe(say('status_checkedIn'));
  });

  test('takes a line along, and forgets it only when it is saved', async () => {
    const stage = await stand('me');
    await click(say('energy_3'));
    const line = page.getByLabelText(say('checkInLine'));
    await userEvent.type(line, texts.en.line);
    stage.answer = ({ type }) => (type === 'save-check-in' ? failed('store-failed') : { ok: true, value: undefined });
    await click(say('mood_2'));
    await expect.element(line).toHaveValue(texts.en.line);
    expect(statusText(stage)).toBe('');
    stage.answer = () => ({ ok: true, value: undefined });
    await click(say('mood_2'));
    expect(sentBy(stage)).toEqual(Array(2).fill({ type: 'save-check-in', energy: 3, mood: 2, line: texts.en.line }));
    expect(stage.sent.at(-1)).toEqual({ type: 'keep-text', field: 'check-in', text: '' });
  });

  test('can do without a mood, and be taken back', async () => {
    const stage = await stand('me');
    await click(say('energy_5'));
    await click(say('energy_5'));
    await click(say('energy_4'));
    await click(say('saveEnergyOnly'));
    await expectSent(stage, { type: 'save-check-in', energy: 4 });
  });

  test('is summed up when it was made within the hour', async () => {
    const { root } = await stand('me-checked-in');
    expect(root.querySelector('.check-in')?.textContent).toContain('Checked in 14:38: energy low, mood so-so');
    await click(say('checkInAgain'));
    await expect.element(page.getByRole('heading', { name: say('askEnergy') })).toBeVisible();
  });
});

describe('a note', () => {
  const box = (hint: Parameters<typeof say>[0]) => page.getByRole('textbox', { name: say(hint) });

  test('is saved, said to be, and its field cleared', async () => {
    const stage = await stand('me-empty');
    await page.getByLabelText(say('noteLearned'), { exact: true }).click({ force: true });
    await userEvent.type(box('noteHint_learned'), ' Ask for the hour ');
    await click(say('save'));
    await expectSent(stage, { type: 'save-note', kind: 'learned', text: 'Ask for the hour' });
    await expect.poll(() => statusText(stage)).toBe(say('status_noteSaved'));
    await expect.element(box('noteHint_learned')).toHaveValue('');
  });

  test('stays in its field, with a notice, when it could not be saved', async () => {
    const stage = await stand('me-empty');
    await userEvent.type(box('noteHint_mayDecide'), 'up to 60');
    stage.answer = () => failed('store-failed');
    await click(say('save'));
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.element(box('noteHint_mayDecide')).toHaveValue('up to 60');
    expect(statusText(stage)).toBe('');
  });

  test('of each kind has its own unsaved text, kept while it is typed', async () => {
    const stage = await stand('me-empty');
    await userEvent.type(box('noteHint_mayDecide'), 'one');
    await page.getByLabelText(say('noteThanked'), { exact: true }).click({ force: true });
    await userEvent.type(box('noteHint_thanked'), 'two');
    await expect.poll(() => stage.sent).toContainEqual({ type: 'keep-text', field: 'note:thanked', text: 'two' });
    expect(stage.sent).toContainEqual({ type: 'keep-text', field: 'note:may-decide', text: 'one' });
    await page.getByLabelText(say('noteMayDecide'), { exact: true }).click({ force: true });
    await expect.element(box('noteHint_mayDecide')).toHaveValue('one');
  });

  test('left unsaved is found again when the panel opens', async () => {
    await stand(
      changed('me-empty', (state) => ({
        ...state,
        texts: { 'note:learned': 'half a thought', 'note-edit:n2': 'changed' },
      })),
    );
    await expect.element(box('noteHint_learned')).toHaveValue('half a thought');
  });

  test('that is empty is not saved', async () => {
    const stage = await stand('me-empty');
    await expect.element(button(say('save'))).toHaveAttribute('aria-disabled', 'true');
    await button(say('save')).click({ force: true });
    expect(sentBy(stage)).toEqual([]);
  });

  test('is edited in place', async () => {
    const stage = await stand('me');
    await click(say('edit'));
    const field = page.getByRole('textbox', { name: say('edit') });
    await expect.element(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, 'better words');
    await click(say('save'), 1);
    await expectSent(stage, { type: 'save-note', id: 'n1', kind: 'decided', text: 'better words' });
    await expect.element(field).not.toBeInTheDocument();
  });

  test('is deleted only after a second look', async () => {
    const stage = await stand('me');
    await click(say('edit'));
    await click(say('delete'));
    await expect.element(button(say('keepNote'))).toHaveFocus();
    expect(sentBy(stage)).toEqual([]);
    await click(say('delete'));
    await expectSent(stage, { type: 'delete-note', id: 'n1' });
  });

  test('takes its unsaved changes with it when it is deleted', async () => {
    const stage = await stand('me');
    await click(say('edit'));
    await userEvent.type(page.getByRole('textbox', { name: say('edit') }), ' and more');
    await click(say('delete'));
    expect(stage.sent.at(-1)).toMatchObject({ type: 'keep-text', field: 'note-edit:n1' });
    await click(say('delete'));
    await expect.poll(() => stage.sent.at(-1)).toEqual({ type: 'keep-text', field: 'note-edit:n1', text: '' });
  });
});

test('notes come a screenful at a time', async () => {
  const { root } = await stand(
    changed('me', (state) => ({
      ...state,
      me: {
        ...state.me,
        notes: Array.from({ length: 45 }, (_, place) => ({
          id: `n${place}`,
          kind: 'learned',
          text: `note ${place}`,
          changedAt: 0,
        })),
      },
    })),
  );
  expect(root.querySelectorAll('.memo')).toHaveLength(20);
  await click('Show 25 older notes');
  await click('Show 5 older notes');
  expect(root.querySelectorAll('.memo')).toHaveLength(45);
});

test('the energy line says in words what it shows', async () => {
  await stand('me-checked-in');
  await expect.element(page.getByRole('img', { name: /oldest first: good, good, so-so, low, / })).toBeVisible();
});
