// The lock: turned on, locked, opened again, in one window and in two.
import { expect, test } from 'vitest';
import type { Seat } from '../seat.ts';
import { like, say, sidePanel } from '../side-panel.ts';
import { fire, written } from './notes.ts';
import { type OwnPanel, ownPanel } from './own-panel.ts';

export const passphrase = 'a lamp on the desk';

type Given = {
  readonly seat: Seat;
  readonly own: OwnPanel;
  readonly other: OwnPanel;
  /** Takes the place of the first, whose page is gone. */
  readonly reopened: (own: OwnPanel) => void;
};

/** Does what locks rooms; comes back once each has loaded its page anew and is locked. */
async function locking(rooms: readonly OwnPanel[], act: () => Promise<unknown>): Promise<void> {
  for (const { page } of rooms) await page.evaluate(() => document.documentElement.classList.add('before'));
  await act();
  for (const { page } of rooms) await page.locator('html:not(.before) .locked').waitFor();
}

/** As the browser says it; only its own types do not know that it can be said. */
const lockScreen = ({ page }: OwnPanel) =>
  page.evaluate(() => Reflect.get(chrome.idle.onStateChanged, 'dispatch').call(chrome.idle.onStateChanged, 'locked'));

/** The beginning of each note, with no mark of Markdown in it. */
const notes = Object.values(written).map((text) => text.slice(0, 12));

export function testLock(given: () => Given): void {
  let code: string;

  test('turned on, it shows its recovery code, and the other window is locked', async () => {
    const { own, other } = given();
    await own.open('ownPage_safe');
    await locking([other], async () => {
      code = await own.turnOnLock(passphrase);
    });
    expect(await own.saidOf([code.slice(0, 9)])).toEqual([]);
    await other.unlock(passphrase);
  });

  test('when the screen is locked, so is every window, and what was half typed is found again', async () => {
    const { own, other } = given();
    await other.capture.pressSequentially('half a sen');
    await locking([own, other], () => Promise.all([own, other].map(lockScreen)));
    await other.unlock(passphrase);
    await expect.poll(() => other.capture.inputValue()).toBe('half a sen');
    await other.page.close();
  });

  test('the panel closed and opened: nothing of a note is there for eyes, screen readers or a look into the page', async () => {
    const { seat, own, reopened } = given();
    await own.unlock(passphrase);
    await own.open('ownPage_notes');
    for (const note of notes) {
      await own.page.getByRole('searchbox').fill(`"${note}`);
      await own.notes.locator('mark').first().waitFor();
      expect(await own.saidOf(notes)).toEqual([note]);
    }
    await own.page.close();
    const again = ownPanel(sidePanel(await seat.browser.openPanel(seat.page)));
    reopened(again);
    await again.headline.waitFor();
    expect(await again.saidOf([...notes, 'zwroty'])).toEqual([]);
    await again.go('roomMe');
    await again.reads(say('lockedTitle'));
    expect(await again.saidOf([...notes, 'zwroty'])).toEqual([]);
    await again.reads(like('lastBackup'));
  });

  test('wrong ones make it wait, also after the panel was closed; then the right one opens it', async () => {
    const { own } = given();
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      await own.field('passphrase').fill(`a lamp on the disk ${wrong}`);
      await own.field('passphrase').press('Enter');
      await own.page.locator('form[aria-busy="true"]').waitFor();
      await own.reads(say('problem_ownWrong'));
    }
    const waits = own.page.getByText(/^Next try in \d+ seconds?$/);
    await waits.waitFor();
    await own.page.reload();
    await own.go('roomMe');
    await waits.waitFor();
    await own.field('passphrase').fill(passphrase);
    await own.field('passphrase').press('Enter');
    expect(await own.capture.count()).toBe(0);
    await waits.waitFor({ state: 'detached' });
    await own.field('passphrase').press('Enter');
    await own.capture.waitFor();
  });

  test('locked on command, it opens with the recovery code, and takes what was picked on a page meanwhile', async () => {
    const { seat, own } = given();
    await own.open('ownPage_safe');
    await locking([own], () => own.click('lockNow'));
    await fire(seat, 'menu', 'Picked while it was locked.');
    await own.click('useCode');
    await own.field('recoveryCode').fill(code.toLowerCase().replaceAll('-', ' '));
    await own.field('recoveryCode').press('Enter');
    await expect.poll(() => own.capture.inputValue()).toBe('half a sen\n\nPicked while it was locked.');
  });

  test('left alone for longer than was chosen, the next touch finds it locked', async () => {
    const { own } = given();
    await own.page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number(Reflect.get(globalThis, 'minutesAhead') ?? 0) * 60_000;
    });
    await own.page.reload();
    await own.go('roomMe');
    await own.unlock(passphrase);
    await own.open('ownPage_safe');
    await own.page.getByRole('combobox').selectOption('15');
    await own.status('status_saved');
    const pass = (minutes: number) =>
      own.page.evaluate((ahead) => void Reflect.set(globalThis, 'minutesAhead', ahead), minutes);
    await pass(14);
    await own.open('ownPage_notes');
    await pass(14 + 16);
    await locking([own], () => own.page.keyboard.press('Shift'));
    await own.unlock(passphrase);
  });
}
