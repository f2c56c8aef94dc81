// The agent's own room in the built extension, in real Firefox: a note, the lock, a backup and the way back from it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from './firefox.ts';
import { until } from './own-process.ts';
import { type OwnSidebar, ownSidebar } from './own-room/in-firefox.ts';
import { say } from './side-panel.ts';

/** WebDriver's code points. */
const [alt, shift] = ['\uE00A', '\uE008'];
const note = 'Zażółć gęślą jaźń: zwrot do 60 euro bez pytania';
const passphrase = 'a lamp on the desk';

let firefox: Firefox;
let own: OwnSidebar;
let code: string;
let backup: string;

beforeAll(async () => {
  firefox = await startFirefox('dist/firefox');
  await firefox.open('about:blank');
  own = ownSidebar(firefox);
});
afterAll(() => firefox?.close());

const notes = () => own.texts('li.memo .text');
const saysNote = async () => (await own.source()).includes(note.slice(0, 12));

async function unlock(label: 'passphrase' | 'recoveryCode', secret: string): Promise<void> {
  await own.fill(label, secret);
  await own.click('unlock', 'button[type="submit"]');
  await until('the room', async () => (await own.texts('#capture')).length > 0);
}

test('the shortcut opens the sidebar with the field in it, and the note is saved', async () => {
  await firefox.press(alt, shift, 'J');
  await until('the field with the focus', () =>
    firefox.inSidebar((panel) => panel.document.activeElement?.id === 'capture'),
  );
  await own.fill('capture', note);
  await own.click('save', '.capture button');
  await until('the note', async () => (await notes()).includes(note));
});

test('it is found without its diacritics', async () => {
  await own.open('ownPage_notes');
  await own.fill('notesSearch', 'zazolc jazn');
  await own.reads(say('notesFound_one').replace('$COUNT$', '1'));
  expect(await own.texts('li.memo mark')).toEqual(['Zażółć', 'jaźń']);
});

test('the lock is turned on, and says that Firefox does not tell of a locked screen', async () => {
  await own.open('ownPage_safe');
  await own.click('lockTurnOn');
  await own.fill('passphraseNew', passphrase);
  await own.fill('passphraseAgain', passphrase);
  await own.click('lockTurnOn', 'button[type="submit"]');
  [code = ''] = await until('the code', async () => {
    const shown = await own.texts('.code code');
    return shown.length > 0 && shown;
  });
  await own.fill('codeCheck', code.slice(-4));
  await own.click('codeKept');
  await own.reads(say('lockOnTextFirefox'));
});

test('the sidebar closed and opened again: locked, with no word of the note in it', async () => {
  await own.click('roomMe', '[role="tab"]');
  await until('the note', saysNote);
  await own.reopen();
  await own.click('roomMe', '[role="tab"]');
  await own.reads(say('lockedTitle'));
  expect(await saysNote()).toBe(false);
  await own.fill('passphrase', 'a lamp on the disk');
  await own.click('unlock', 'button[type="submit"]');
  await own.reads(say('problem_ownWrong'));
  await unlock('passphrase', passphrase);
  await until('the note', saysNote);
});

test('locked on command, it opens with the recovery code', async () => {
  await own.open('ownPage_safe');
  await own.locked(() => own.click('lockNow'));
  await own.click('useCode');
  await unlock('recoveryCode', code);
});

test('a sealed backup is saved, and brings all back after it was forgotten', async () => {
  await own.open('ownPage_safe');
  await own.click('backupSave');
  await own.fill('passphrase', passphrase);
  backup = await own.download(/^carecue-backup-.+\.json$/, () => own.click('backupSave', 'button[type="submit"]'));
  expect(Object.keys(JSON.parse(backup))).toContain('sealed');
  await own.click('forgetAll');
  await own.fill('changePassphraseNow', passphrase);
  await own.click('forgetAllDo', '.forget button[type="submit"]');
  await own.reads(say('backupEmpty'));
  await own.choose(backup);
  await own.fill('passphrase', passphrase);
  await own.click('restoreOpen');
  await own.reads(say('countsFresh').replace('$COUNT$', '1'));
  await own.click('restoreDo');
  await own.reads(say('status_restored'));
  await own.open('ownPage_notes');
  await until('the note', async () => (await notes()).includes(note));
});
