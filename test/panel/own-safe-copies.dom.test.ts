// Copies of the own room: saved, restored after a look, taken along, and the end of it all.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { ownTexts } from '../../src/panel/own/own-texts.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { dropFile, type Stage } from '../gallery/stage.tsx';
import type { StateName } from '../gallery/states.ts';
import { button, click, say, sentBy, stand, statusText } from './stand.ts';

const field = (label: string) => page.getByLabelText(label, { exact: true });
const alerts = () => [...document.querySelectorAll('#room [role="alert"]')].map((one) => one.textContent).join('');
const noteIds = ({ vault }: Stage) => vault.all('note').map(({ id }) => id);
const saved = (stage: Stage) => stage.saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DATE'));
const drop = (stage: Stage, text: string) => dropFile(stage.root.querySelector('.drop') ?? stage.root, text);

describe('a backup', () => {
  test('is saved as a plain file while the lock is off, and its day kept where it can be seen', async () => {
    const stage = await stand('safe');
    await expect.element(page.getByText(say('lastBackupNever'))).toBeVisible();
    await click(say('backupSave'));
    await expect.poll(() => saved(stage)).toEqual(['carecue-backup-DATE.json']);
    expect(JSON.parse(stage.saved[0]?.text ?? '').contents.records.note).toHaveLength(3);
    expect(sentBy(stage)).toMatchObject([{ type: 'set-settings', settings: { backedUpAt: expect.any(Number) } }]);
    await expect.poll(() => statusText(stage)).toBe(say('status_backupSaved'));
  });

  test('is sealed by the passphrase while the lock is on, and never plain', async () => {
    const stage = await stand('safe-backup-sealed');
    await expect.element(field(say('passphrase'))).toHaveFocus();
    await userEvent.keyboard('wrong{Enter}');
    await expect.poll(alerts).toBe(say('problem_ownWrong'));
    expect(stage.saved).toEqual([]);
    await userEvent.keyboard('correct horse{Enter}');
    await expect.poll(() => saved(stage)).toEqual(['carecue-backup-DATE.json']);
    expect(stage.saved[0]?.text).toContain('argon2id');
    expect(stage.saved[0]?.text).not.toContain('lamp');
  });

  test.each([
    ['me-backup-due', true],
    ['me-empty', false],
  ] as const)('in %s: a quiet line about it on the first page? %s', async (state: StateName, isThere) => {
    const { root } = await stand(state);
    await expect.poll(() => root.querySelector('.backup-due') !== null).toBe(isThere);
  });

  test('that is due leads to its page', async () => {
    const { root, store } = await stand('me-backup-due');
    await click(say('lastBackupTodo'));
    expect(store.getState().ownPage).toBe('safe');
    expect(root.querySelector('.backup-due')).toBeNull();
  });
});

describe('restoring', () => {
  test('changes nothing before it was looked at, and tells what is new and changed', async () => {
    const stage = await stand('safe-restoring');
    const told = [...stage.root.querySelectorAll('.counts li')].map((line) => line.textContent);
    expect(told).toEqual(['2 notes1 new · 1 changed', '10 check-ins9 new']);
    expect(noteIds(stage)).toEqual(['n1', 'n2', 'n3']);
  });

  test('adds what is missing, can be undone, and loses nothing', async () => {
    const stage = await stand('safe-restoring');
    await click(say('restoreDo'));
    await expect.poll(() => statusText(stage)).toBe(say('status_restored'));
    expect(noteIds(stage)).toEqual(['n1', 'n2', 'n9', 'n3']);
    expect(stage.vault.all('checkIn')).toHaveLength(11);
    await click(say('undo'));
    await expect.poll(() => noteIds(stage)).toEqual(['n1', 'n2', 'n3']);
    expect(stage.vault.all('checkIn')).toHaveLength(2);
    expect(stage.vault.all('draft')).toHaveLength(1);
  });

  test('replaces everything, after a copy of what was here was saved', async () => {
    const stage = await stand('safe-restoring');
    await page.getByRole('radio').nth(1).click();
    await expect.element(page.getByText('1 new · 1 changed · 2 only here')).toBeVisible();
    await click(say('restoreDo'));
    await expect.poll(() => noteIds(stage)).toEqual(['n1', 'n9']);
    expect(stage.vault.all('draft')).toEqual([]);
    await expect.poll(() => saved(stage)).toEqual(['carecue-backup-DATE.json']);
    expect(JSON.parse(stage.saved[0]?.text ?? '').contents.records.note).toHaveLength(3);
  });

  test('replaces without a copy where none is wanted', async () => {
    const stage = await stand('safe-restoring');
    await page.getByRole('radio').nth(1).click();
    await page.getByLabelText(say('restoreCopyFirst')).click();
    await click(say('restoreDo'));
    await expect.poll(() => noteIds(stage)).toEqual(['n1', 'n9']);
    expect(stage.saved).toEqual([]);
  });

  test('that could not be written says so and leaves all as it was', async () => {
    const stage = await stand('safe-restoring');
    stage.vault.refusal = failed('store-full');
    await click(say('restoreDo'));
    await expect.element(page.getByText(say('problem_storeFull'))).toBeVisible();
    expect(noteIds(stage)).toEqual(['n1', 'n2', 'n3']);
  });

  test('asks for the passphrase of a sealed file, whatever the lock here', async () => {
    const stage = await stand('safe-restoring-sealed');
    await expect.element(field(say('passphrase'))).toHaveFocus();
    await userEvent.keyboard('correct house{Enter}');
    await expect.poll(alerts).toBe(say('problem_backupWrong'));
    await userEvent.keyboard('correct horse{Enter}');
    await expect.element(page.getByRole('heading', { name: say('restore') })).toHaveFocus();
    expect(stage.root.querySelectorAll('.counts li')).toHaveLength(2);
  });

  test('can be left again, by keyboard', async () => {
    const stage = await stand('safe-restoring');
    // The preview takes the focus when it stands, and would take it from the button.
    await expect.element(page.getByRole('heading', { name: say('restore'), exact: true })).toHaveFocus();
    (button(say('cancel')).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(say('restoreChoose'))).toBeVisible();
    await expect.element(page.getByRole('heading', { name: say('restore') })).toHaveFocus();
    expect(noteIds(stage)).toEqual(['n1', 'n2', 'n3']);
  });

  test('of a file that is no backup says so, and takes the next one', async () => {
    const stage = await stand('safe');
    drop(stage, 'milk, bread');
    await expect.poll(alerts).toBe(say('problem_backupNotOurs'));
    drop(stage, '{"format":"carecue-backup","formatVersion":2}');
    await expect.poll(alerts).toBe(say('problem_backupNewer'));
    drop(stage, '{"format":"carecue-backup","formatVersion":1');
    await expect.poll(alerts).toBe(say('problem_backupDamaged'));
  });

  test('takes a file chosen by button as well', async () => {
    const stage = await stand('safe');
    await click(say('backupSave'));
    await expect.poll(() => stage.saved.length).toBe(1);
    const input = stage.root.querySelector<HTMLInputElement>('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([stage.saved[0]?.text ?? ''], 'backup.json'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => stage.root.querySelector('.counts')?.textContent).toContain(say('countsSame'));
  });
});

describe('taking it along', () => {
  test('says what is in a file before it is saved', async () => {
    const stage = await stand('safe');
    await click(say('takeNotes'));
    await expect.element(page.getByText('3 notes, by kind, each with its date.', { exact: false })).toBeVisible();
    await click(say('takeSave'));
    await expect.poll(() => saved(stage)).toEqual(['carecue-notes-DATE.md']);
    expect(stage.saved[0]?.text).toMatch(/^# My notes\n\n## 2026-11-24 13:52 · Decided\n\n/);
  });

  test('gives everything as data that can be restored', async () => {
    const stage = await stand('safe');
    await click(say('takeAll'));
    await click(say('takeSave'));
    await expect.poll(() => saved(stage)).toEqual(['carecue-everything-DATE.json']);
    const read = await stage.vault.readBackup(new Blob([stage.saved[0]?.text ?? '']));
    expect(read).toMatchObject({ ok: true, value: { kind: 'plain', backup: { unreadable: 0 } } });
    expect(sentBy(stage)).toEqual([]);
  });

  test('warns that such a file is not encrypted while the lock is on', async () => {
    await stand('safe-taking-out');
    await expect.element(page.getByText(say('takePlain')).first()).toBeVisible();
  });
});

describe('what was typed and not saved yet', () => {
  const typing = async () => {
    const vault = memoryVault();
    const texts = ownTexts(vault, () => {});
    texts.type('note:note', 'half a thought');
    return { vault, texts };
  };

  test('is kept before a copy is made', async () => {
    const { vault, texts } = await typing();
    await texts.flush();
    expect(vault.all('draft')).toEqual([{ id: 'note:note', text: 'half a thought' }]);
  });

  test('is forgotten with everything else', async () => {
    const { vault, texts } = await typing();
    await texts.flush();
    await vault.forgetAll();
    texts.drop();
    expect(texts.read('note:note')).toBeUndefined();
    await texts.flush();
    expect(vault.all('draft')).toEqual([]);
  });
});

test('a file dropped beside the field does not take the place of the panel', async () => {
  const { root } = await stand('safe');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'x.txt'));
  const beside = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
  root.dispatchEvent(beside);
  expect(beside.defaultPrevented).toBe(true);
  expect(alerts()).toBe('');
});

describe('forgetting everything', () => {
  test('asks first, with the focus on keeping it', async () => {
    const stage = await stand('safe-forgetting');
    await expect.element(button(say('forgetAllKeep'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(say('forgetAll'))).toHaveFocus();
    expect(noteIds(stage)).toHaveLength(3);
  });

  test('offers a backup, then takes all of it', async () => {
    const stage = await stand('safe-forgetting');
    await click(say('backupSave'), 1);
    await expect.poll(() => stage.saved.length).toBe(1);
    await click(say('forgetAllDo'));
    await expect.poll(() => statusText(stage)).toBe(say('status_allForgotten'));
    for (const kind of ['note', 'checkIn', 'draft'] as const) expect(stage.vault.all(kind)).toEqual([]);
  });

  test('takes the passphrase while the lock is on', async () => {
    const stage = await stand('safe-forgetting-sealed');
    await userEvent.fill(field(say('changePassphraseNow')), 'wrong');
    await click(say('forgetAllDo'));
    await expect.poll(alerts).toBe(say('problem_ownWrong'));
    expect(noteIds(stage)).toHaveLength(3);
    await userEvent.fill(field(say('changePassphraseNow')), 'correct horse');
    await click(say('forgetAllDo'));
    await expect.poll(() => noteIds(stage)).toEqual([]);
  });
});
