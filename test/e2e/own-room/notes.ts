// Notes: written by the shortcut, from words of a page and on a ticket; found, deleted and brought back, and taken along.
import { expect, test } from 'vitest';
import { download } from '../downloads.ts';
import { keptIn } from '../saved.ts';
import type { Seat } from '../seat.ts';
import { say } from '../side-panel.ts';
import type { OwnPanel } from './own-panel.ts';

export const written = {
  byShortcut: 'Zażółć gęślą jaźń: zwrot do 60 euro bez pytania #zwroty',
  fromPage: 'Nobody answered my last two mails.\n\nI do not want a third lamp.',
  onTicket: 'Ask for the photo **before** the address.',
} as const;

type Given = { readonly seat: Seat; readonly own: OwnPanel };

/** An event in the worker, as the browser would fire it for the tab of the seat. */
export async function fire({ browser }: Seat, event: 'command' | 'menu', selectionText = ''): Promise<void> {
  await (await browser.serviceWorker()).evaluate(
    async ([which, text]) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      // What the browser itself calls: not among the types.
      const dispatch = (target: object, ...given: unknown[]) => Reflect.get(target, 'dispatch').apply(target, given);
      if (which === 'command') dispatch(chrome.commands.onCommand, 'new-note', tab);
      else dispatch(chrome.contextMenus.onClicked, { menuItemId: 'save-note', selectionText: text }, tab);
    },
    [event, selectionText] as const,
  );
}

/** The texts that lie on the disk, newest first. */
export const textsIn = async ({ page }: OwnPanel): Promise<readonly string[]> =>
  (await keptIn('note', page)).map((row) => (row as { readonly body: { readonly text: string } }).body.text); // a plain row

export function testNotes(given: () => Given): void {
  test('the shortcut opens the field from any room, and the keyboard saves', async () => {
    const { seat, own } = given();
    await own.go('roomToday');
    await fire(seat, 'command');
    await own.page.waitForFunction(() => document.activeElement?.id === 'capture');
    await own.page.keyboard.type(written.byShortcut);
    await own.page.keyboard.press('Control+Enter');
    await own.status('status_noteSaved');
    expect(await textsIn(own)).toEqual([written.byShortcut]);
  });

  test('words picked on a page wait in the field with their lines, and nothing of them stays behind', async () => {
    const { seat, own } = given();
    await own.go('roomTicket');
    await seat.page.evaluate((text) => {
      const words = document.createElement('div');
      words.append(
        ...text.split('\n\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
      );
      document.body.append(words);
      getSelection()?.selectAllChildren(words);
    }, written.fromPage);
    await fire(seat, 'menu', written.fromPage.replace(/\s+/g, ' '));
    await own.status('noteTaken');
    expect(await own.capture.inputValue()).toBe(written.fromPage);
    const session = await (await seat.browser.serviceWorker()).evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(session)).not.toContain('third lamp');
    await own.click('save');
    await own.status('status_noteSaved');
    await seat.page.reload();
  });

  test('a note about a ticket leads back to it', async () => {
    const { seat, own } = given();
    await own.capture.fill(written.onTicket);
    await own.page.getByRole('button', { name: /^About #48213/ }).click();
    await own.click('save');
    await own.status('status_noteSaved');
    // The word "saved" may still be that of the note before.
    await expect.poll(() => own.notes.first().locator('strong').allInnerTexts()).toEqual(['before']);
    const { page } = seat;
    const address = page.url();
    await page.goto(address.replace('48213', '48221'));
    // Until the page has said which ticket it is on now, its tab is still taken for that of the note.
    await own.capture.fill('which ticket');
    await own.page.getByRole('button', { name: /^About #48221/ }).waitFor();
    await own.capture.fill('');
    const opened = page.context().waitForEvent('page');
    await own.notes.first().locator('.note-ticket').click();
    const ticket = await opened;
    await ticket.waitForURL(address);
    await ticket.close();
    await page.goto(address);
  });

  test('it is found without a single diacritic, and marked', async () => {
    const { own } = given();
    await own.open('ownPage_notes');
    await own.page.getByRole('searchbox', { name: say('notesSearch') }).fill('zazolc JAZN');
    await own.reads(say('notesFound_one').replace('$COUNT$', '1'));
    expect(await own.notes.locator('mark').allInnerTexts()).toEqual(['Zażółć', 'jaźń']);
  });

  test('deleted by keyboard it is gone from the disk; undone, it is back in its place', async () => {
    const { own } = given();
    await own.page.getByRole('searchbox', { name: say('notesSearch') }).press('ArrowDown');
    await own.page.keyboard.press('Delete');
    await own.status('status_noteDeleted');
    expect(await textsIn(own)).toEqual([written.onTicket, written.fromPage]);
    expect(await own.notes.count()).toBe(0);
    await own.click('undo');
    await own.notes.first().waitFor();
    expect(await textsIn(own)).toEqual([written.onTicket, written.fromPage, written.byShortcut]);
  });

  test('taken along as text and as data: the files say what is in them, and hold it', async () => {
    const { seat, own } = given();
    await own.open('ownPage_safe');
    await own.click('takeNotes');
    await own.reads(say('takeNotesText').replace('$NOTES$', '3 notes'));
    const text = await download(seat.page, /^carecue-notes-.+\.md$/, () => own.click('takeSave'));
    for (const note of Object.values(written)) expect(text).toContain(note);
    expect(text).toMatch(/^#48213.*: <http:\/\/127\.0\.0\.1:\d+\/#\/tickets\/48213>$/m);
    await own.click('takeNotes');
    await own.click('takeAll');
    const all = await download(seat.page, /^carecue-everything-.+\.json$/, () => own.click('takeSave'));
    const { contents } = JSON.parse(all);
    expect(contents.records.note.map((note: { readonly text: string }) => note.text)).toEqual(await textsIn(own));
  });
}
