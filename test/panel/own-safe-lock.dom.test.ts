// The lock of the own room: turned on with a code that is kept, locked, opened again, changed and turned off.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { reloadWhenLocked, roomBefore } from '../../src/panel/own/safe/reload-when-locked.ts';
import { firstCode, nextCode } from '../fakes/memory-lock.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { violations } from './axe.ts';
import { button, click, say, stand, statusText } from './stand.ts';

const field = (label: string) => page.getByLabelText(label, { exact: true });
const alerts = () => [...document.querySelectorAll('#room [role="alert"]')].map((one) => one.textContent).join('');

describe('the lock screen', () => {
  test('opens with the passphrase, by keyboard alone, and gives the focus to the room', async () => {
    const { vault } = await stand('me-locked');
    await expect.element(field(say('passphrase'))).toHaveFocus();
    await userEvent.keyboard('correct horse{Enter}');
    await expect.poll(() => vault.lock()).toEqual({ kind: 'open', sealed: true });
    await expect.element(page.getByText(say('lockedTitle'))).not.toBeInTheDocument();
    expect(document.activeElement?.closest('#room, body')).not.toBeNull();
    await expect.poll(() => document.activeElement?.id).toBe('room');
  });

  test('says calmly what was wrong, keeps what was typed, and selects it', async () => {
    await stand('me-locked');
    await userEvent.keyboard('correct house{Enter}');
    await expect.poll(alerts).toBe(say('problem_ownWrong'));
    const input = field(say('passphrase')).element() as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe('correct house');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(alerts());
  });

  test('gets ready for the key while the passphrase is typed, not before', async () => {
    const { vault } = await stand('me-locked');
    const getReady = vi.spyOn(vault, 'getReady');
    await expect.element(field(say('passphrase'))).toHaveFocus();
    expect(getReady).not.toHaveBeenCalled();
    await userEvent.keyboard('c');
    await expect.poll(() => getReady.mock.calls.length).toBe(1);
  });

  test('opens with the recovery code', async () => {
    const { vault } = await stand('me-locked');
    await click(say('useCode'));
    await expect.element(field(say('recoveryCode'))).toHaveFocus();
    await userEvent.keyboard(`${firstCode}{Enter}`);
    await expect.poll(() => vault.lock().kind).toBe('open');
  });

  test('takes a pasted passphrase, is open to password managers, and shows it when asked', async () => {
    await stand('me-locked');
    const input = field(say('passphrase'));
    await expect.element(input).toHaveAttribute('type', 'password');
    await expect.element(input).toHaveAttribute('autocomplete', 'current-password');
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    expect(input.element().dispatchEvent(paste)).toBe(true);
    await click(say('showSecret'));
    await expect.element(input).toHaveAttribute('type', 'text');
    await click(say('hideSecret'));
    await expect.element(input).toHaveAttribute('type', 'password');
  });

  test('tries nothing while it has to wait, and says for how long', async () => {
    const { vault } = await stand('me-locked');
    const unlock = vi.spyOn(vault, 'unlock');
    vault.setLock({ kind: 'locked', waitUntil: Date.now() + 90_000 });
    await expect.element(page.getByText(/^Next try in (90|89) seconds$/)).toBeVisible();
    await userEvent.fill(field(say('passphrase')), 'correct horse');
    await userEvent.keyboard('{Enter}');
    expect(unlock).not.toHaveBeenCalled();
    vault.setLock({ kind: 'locked' });
    await expect.element(page.getByText(/^Next try in/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => vault.lock().kind).toBe('open');
  });

  test('lets who has lost both start anew, after a second look', async () => {
    const stage = await stand('me-locked');
    await click(say('lockNeither'));
    await expect.element(button(say('lockKeep'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(say('lockNeither'))).toHaveFocus();
    expect(stage.vault.lock().kind).toBe('locked');
    await click(say('lockNeither'));
    await click(say('startAnew'));
    await expect.poll(() => stage.vault.lock()).toEqual({ kind: 'open', sealed: false });
    expect(stage.vault.all('note')).toEqual([]);
  });

  test('shows none of what is in the room', async () => {
    const { root } = await stand('me-locked');
    expect(root.querySelector('main')?.textContent).not.toMatch(/lamp|mails|Popescu/);
  });
});

test('a room that opens at once says nothing; one that takes its time says so', async () => {
  const { root } = await stand('me-opening');
  expect(root.querySelector('#room')?.textContent).toBe('');
  await expect.element(page.getByText(say('opening'))).toBeVisible();
});

test('a broken room says what happened, tries again, and gives out what can be read', async () => {
  const stage = await stand('me-broken');
  await expect.element(page.getByText(say('problem_storeFailed')).first()).toBeVisible();
  const tryAgain = vi.spyOn(stage.vault, 'tryAgain');
  await click(say('tryAgain'));
  expect(tryAgain).toHaveBeenCalledOnce();
  await click(say('rescueSave'));
  await expect.poll(() => stage.saved.length).toBe(1);
  expect(JSON.parse(stage.saved[0]?.text ?? '').contents.records.note).toHaveLength(3);
});

describe('turning on the lock', () => {
  const turnOn = async (first: string, again = first) => {
    await userEvent.fill(field(say('passphraseNew')), first);
    await userEvent.fill(field(say('passphraseAgain')), again);
    await click(say('lockTurnOn'));
  };

  test('shows the recovery code once, and asks for its end before it goes', async () => {
    const stage = await stand('safe-turning-on');
    await turnOn('a lamp on the desk');
    await expect.element(page.getByText(firstCode)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: say('codeTitle') })).toHaveFocus();
    expect(await violations()).toEqual([]);
    await click(say('copy'));
    expect(stage.copied).toEqual([firstCode]);
    await click(say('codeSave'));
    expect(stage.saved[0]?.text).toContain(firstCode);
    await userEvent.fill(field(say('codeCheck')), 'C6PX');
    await click(say('codeKept'));
    await expect.poll(alerts).toBe(say('codeCheckWrong'));
    await userEvent.fill(field(say('codeCheck')), 'c6py');
    await click(say('codeKept'));
    await expect.poll(() => statusText(stage)).toBe(say('status_lockOn'));
    await expect.element(page.getByText(firstCode)).not.toBeInTheDocument();
    expect(await stage.vault.confirm('a lamp on the desk')).toMatchObject({ ok: true });
    expect(stage.vault.isCodeUnkept()).toBe(false);
    await expect.element(page.getByText(say('codeUnkept'))).not.toBeInTheDocument();
  });

  test('a code that went with its page is told of in the room, and a new one can be made', async () => {
    const stage = await stand('safe-turning-on');
    await turnOn('a lamp on the desk');
    await expect.element(page.getByText(firstCode)).toBeVisible();
    stage.vault.lockNow();
    await expect.element(page.getByText(firstCode)).not.toBeInTheDocument();
    await stage.vault.unlock('a lamp on the desk');
    await expect.element(page.getByText(say('codeUnkept'))).toBeVisible();
    expect(await violations()).toEqual([]);
    await click(say('codeUnkeptTodo'));
    await userEvent.fill(field(say('changePassphraseNow')), 'a lamp on the desk');
    await click(say('newCode'));
    await expect.element(page.getByText(nextCode)).toBeVisible();
  });

  test('says how much the passphrase holds, and takes none that is too short', async () => {
    const stage = await stand('safe-turning-on');
    await userEvent.fill(field(say('passphraseNew')), 'lampa123');
    await expect.element(page.getByText(say('strength_short'))).toBeVisible();
    await turnOn('lampa');
    await expect.element(page.getByText(say('strength_none'))).toBeVisible();
    await expect.element(field(say('passphraseNew'))).toHaveFocus();
    expect(stage.vault.lock()).toEqual({ kind: 'open', sealed: false });
  });

  test('does not go on when the two differ', async () => {
    const stage = await stand('safe-turning-on');
    await turnOn('a lamp on the desk', 'a lamp on the disk');
    await expect.poll(alerts).toBe(say('passphraseDiffers'));
    await expect.element(field(say('passphraseAgain'))).toHaveFocus();
    expect(stage.vault.lock()).toEqual({ kind: 'open', sealed: false });
  });

  test('that could not be written says so and leaves all as it was', async () => {
    const stage = await stand('safe-turning-on');
    vi.spyOn(stage.vault, 'turnOn').mockResolvedValue(failed('store-full'));
    await turnOn('a lamp on the desk');
    await expect.poll(alerts).toBe(say('problem_storeFull'));
    await expect.element(field(say('passphraseNew'))).toHaveValue('a lamp on the desk');
  });
});

describe('while the lock is on', () => {
  test('the passphrase is changed with the one in use, and with no other', async () => {
    const stage = await stand('safe-changing');
    await userEvent.fill(field(say('changePassphraseNow')), 'wrong');
    await userEvent.fill(field(say('passphraseNew')), 'a lamp on the desk');
    await userEvent.fill(field(say('passphraseAgain')), 'a lamp on the desk');
    await click(say('changePassphrase'));
    await expect.poll(alerts).toBe(say('problem_ownWrong'));
    await userEvent.fill(field(say('changePassphraseNow')), 'correct horse');
    await click(say('changePassphrase'));
    await expect.poll(() => statusText(stage)).toBe(say('status_passphraseChanged'));
    expect(await stage.vault.confirm('a lamp on the desk')).toMatchObject({ ok: true });
  });

  test('it is turned off with the passphrase', async () => {
    const stage = await stand('safe-turning-off');
    await expect.element(field(say('changePassphraseNow'))).toHaveFocus();
    await userEvent.keyboard('correct horse{Enter}');
    await expect.poll(() => stage.vault.lock()).toEqual({ kind: 'open', sealed: false });
    await expect.poll(() => statusText(stage)).toBe(say('status_lockOff'));
  });

  test('a new recovery code is shown once', async () => {
    await stand('safe-on');
    await click(say('newCode'));
    await userEvent.keyboard('correct horse{Enter}');
    await expect.element(page.getByText(nextCode)).toBeVisible();
  });

  test('it locks after so many quiet minutes', async () => {
    const stage = await stand('safe-on');
    await userEvent.selectOptions(page.getByRole('combobox'), '30');
    await expect.poll(() => stage.vault.lockSettings()).toEqual({ idleMinutes: 30 });
    await expect.poll(() => statusText(stage)).toBe(say('status_saved'));
  });

  test('it locks now, after what was typed is kept', async () => {
    const stage = await stand('safe-on');
    await click(say('lockNow'));
    await expect.poll(() => stage.vault.lock().kind).toBe('locked');
    await expect.element(button(say('unlock'))).toBeVisible();
  });
});

test('locking loads the page anew, once, and the room that was open is found again', async () => {
  const vault = memoryVault({}, { kind: 'locked' });
  const reload = vi.fn();
  reloadWhenLocked(vault, () => 'me', reload);
  vault.setLock({ kind: 'locked', waitUntil: 1 });
  expect(reload).not.toHaveBeenCalled();
  vault.setLock({ kind: 'open', sealed: true });
  vault.setLock({ kind: 'opening' });
  vault.setLock({ kind: 'locked' });
  vault.setLock({ kind: 'locked', waitUntil: 2 });
  await nextFrame();
  expect(reload).toHaveBeenCalledOnce();
  expect(roomBefore()).toBe('me');
  expect(roomBefore()).toBeUndefined();
});

describe('a room that is not as it was left', () => {
  test('says so above whatever page is open, and leads to the backups', async () => {
    const stage = await stand('me-not-whole');
    await expect.poll(alerts).toContain(say('offNotes'));
    await click(say('offRestore'));
    expect(stage.store.getState().ownPage).toBe('safe');
    await expect.poll(alerts).toContain(say('offNotes'));
    await expect.element(button(say('offRestore'))).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  test('says it until it is taken as it is', async () => {
    const stage = await stand('safe-not-whole');
    await expect.poll(alerts).toContain(say('offElsewhere'));
    await click(say('offAccept'));
    await expect.poll(alerts).not.toContain(say('offElsewhere'));
    expect(stage.vault.whole.kind).toBe('whole');
  });

  test('is asked again each time it is opened', async () => {
    const stage = await stand('me-locked');
    stage.vault.whole = { kind: 'off', kinds: ['note'] };
    expect(alerts()).toBe('');
    stage.vault.setLock({ kind: 'open', sealed: true });
    await expect.poll(alerts).toContain(say('offNotes'));
    stage.vault.setLock({ kind: 'locked' });
    await expect.poll(alerts).toBe('');
  });

  test('is silent when all is well, and the lock’s page says when it was written last', async () => {
    await stand('safe-on');
    await expect.element(page.getByText(/^Last change: 24 Nov 2026, 14:22$/)).toBeVisible();
    expect(alerts()).toBe('');
  });
});
