// Backups, and what becomes of them in a browser that knows nothing yet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startForThisRun } from '../chromium.ts';
import { download } from '../downloads.ts';
import type { Seat } from '../seat.ts';
import { like, say, sidePanel } from '../side-panel.ts';
import { passphrase } from './lock.ts';
import { textsIn } from './notes.ts';
import { testOldData } from './old-data.ts';
import { type OwnPanel, ownPanel } from './own-panel.ts';

type Given = { readonly seat: Seat; readonly own: OwnPanel };

const backupFile = /^carecue-backup-.+\.json$/;
const notesOf = (backup: string): readonly string[] =>
  JSON.parse(backup).contents.records.note.map((note: { readonly text: string }) => note.text);

/** @returns gives the file, once it was saved */
export function testPlainBackup(given: () => Given): () => string {
  let file: string;
  test('a backup holds every note, and when it was made is told from then on', async () => {
    const { seat, own } = given();
    await own.open('ownPage_safe');
    await own.reads(say('lastBackupNever'));
    await own.reads(say('backupPlain'));
    file = await download(seat.page, backupFile, () => own.click('backupSave'));
    await own.status('status_backupSaved');
    await own.reads(like('lastBackup'));
    expect(notesOf(file)).toEqual(await textsIn(own));
  });
  return () => file;
}

/** @returns gives the file, once it was saved */
export function testSealedBackup(given: () => Given): () => string {
  let file: string;
  test('with the lock on a backup takes the passphrase, and says nothing without it', async () => {
    const { seat, own } = given();
    await own.open('ownPage_safe');
    await own.reads(say('backupSealed'));
    await own.click('backupSave');
    await own.field('passphrase').fill('a lamp on the disk');
    await own.field('passphrase').press('Enter');
    await own.reads(say('problem_ownWrong'));
    await own.field('passphrase').fill(passphrase);
    file = await download(seat.page, backupFile, () => own.field('passphrase').press('Enter'));
    await own.status('status_backupSaved');
    expect(Object.keys(JSON.parse(file))).toEqual(['format', 'formatVersion', 'madeAt', 'sealed', 'check']);
  });
  return () => file;
}

async function choose({ page }: OwnPanel, text: string): Promise<void> {
  const file = { name: 'carecue.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** What the preview says of the notes. */
const counted = ({ page }: OwnPanel) => page.locator('.counts li', { hasText: /^\d+ notes?/ }).innerText();

const overwriteRoot = (page: Page, row: unknown) =>
  page.evaluate(
    (written) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('carecue own');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('root', 'readwrite');
          tx.objectStore('root').put(written, 'root');
          tx.oncomplete = () => resolve(opening.result.close());
        };
      }),
    row,
  );

const deleteRoot = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('carecue own').onsuccess = () => resolve();
      }),
  );

export function testRestoring(files: () => { readonly plain: string; readonly sealed: string }): void {
  describe('in a new profile', () => {
    let browser: Chromium;
    let own: OwnPanel;
    let page: Page;
    const ownNote = 'Written here before anything came.';

    beforeAll(async () => {
      browser = await startForThisRun('dist/chromium', 'headless');
      page = browser.context.pages()[0] ?? (await browser.context.newPage());
      own = ownPanel(sidePanel(await browser.openPanel(page)));
    });
    afterAll(() => browser?.close());

    test('a backup is looked at before it is added, and nothing here is lost', async () => {
      await own.go('roomMe');
      await own.write(ownNote);
      await own.click('ownPage_safe');
      const { plain } = files();
      await choose(own, plain);
      await own.reads(like('restoreFrom'));
      const all = notesOf(plain);
      expect(await counted(own)).toContain(say('countsFresh').replace('$COUNT$', String(all.length)));
      expect(await textsIn(own)).toEqual([ownNote]);
      await own.click('restoreDo');
      await own.page.locator('.counts').waitFor({ state: 'detached' });
      expect((await textsIn(own)).toSorted()).toEqual([...all, ownNote].toSorted());
    });

    test('a sealed one opens with the passphrase of its day, and takes the place of all once that is saved', async () => {
      const { plain, sealed } = files();
      await choose(own, sealed);
      await own.field('passphrase').fill('a lamp on the disk');
      await own.click('restoreOpen');
      await own.reads(say('problem_backupWrong'));
      await own.field('passphrase').fill(passphrase);
      await own.click('restoreOpen');
      await own.page.getByRole('radio', { name: say('restore_replace') }).check();
      expect(await counted(own)).toContain(say('countsOnlyHere').replace('$COUNT$', '1'));
      const copy = await download(page, backupFile, () => own.click('restoreDo'));
      await own.page.locator('.counts').waitFor({ state: 'detached' });
      expect(notesOf(copy)).toContain(ownNote);
      expect(await textsIn(own)).toEqual(notesOf(plain));
      await own.reads(like('lastBackup'));
    });

    test('a root that was deleted is found again by the notes', async () => {
      const before = await textsIn(own);
      await deleteRoot(own.page);
      await own.page.reload();
      await own.go('roomMe');
      await own.notes.first().waitFor();
      expect(await textsIn(own)).toEqual(before);
    });

    test('a room that cannot be opened says so, gives out what can be read, and that can be restored', async () => {
      const before = await textsIn(own);
      await overwriteRoot(own.page, { format: 1, data: 7 });
      await own.page.reload();
      await own.go('roomMe');
      await own.reads(say('brokenTitle'));
      const rescued = await download(page, /^carecue-rescued-.+\.json$/, () => own.click('rescueSave'));
      expect(notesOf(rescued).toSorted()).toEqual(before.toSorted());
      await deleteRoot(own.page);
      await own.click('tryAgain');
      await own.capture.waitFor();
      await own.write('after the rescue');
      await own.click('ownPage_safe');
      await choose(own, rescued);
      expect(await counted(own)).toContain(say('countsSame'));
    });

    testOldData(() => own);
  });
}
