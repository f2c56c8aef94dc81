// The computer's screen is locked, and the room with it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownTexts } from '../../src/panel/own/own-texts.ts';
import { lockWithScreen } from '../../src/panel/own/safe/lock-with-screen.ts';
import type { LockState } from '../../src/vault/vault.ts';
import { memoryVault } from '../fakes/memory-vault.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function room(lock: LockState) {
  const vault = memoryVault({}, lock);
  const texts = ownTexts(vault, () => {});
  let lockScreen = () => {};
  lockWithScreen({ vault, ownTexts: texts }, (listener) => {
    lockScreen = listener;
  });
  return { vault, texts, lockScreen: () => lockScreen() };
}
const open = { kind: 'open', sealed: true } as const;

test('it locks, and what was typed a moment before is kept', async () => {
  const { vault, texts, lockScreen } = room(open);
  texts.type('note', 'half a sen');
  lockScreen();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vault.lock().kind).toBe('locked');
  expect(vault.all('draft')).toEqual([{ id: 'note', text: 'half a sen' }]);
});

test('the other windows have a moment to keep what was typed there', async () => {
  const { vault, lockScreen } = room(open);
  lockScreen();
  await vi.advanceTimersByTimeAsync(100);
  expect(vault.lock()).toEqual(open);
});

test('a disk that never answers keeps nothing open', async () => {
  const { vault, texts, lockScreen } = room(open);
  vi.spyOn(vault, 'put').mockReturnValue(new Promise(() => {}));
  texts.type('note', 'half a sen');
  lockScreen();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(vault.lock().kind).toBe('locked');
});

test.each<LockState>([{ kind: 'open', sealed: false }, { kind: 'locked' }, { kind: 'opening' }])(
  'a room that is $kind, with no lock to fall, stays as it is',
  async (lock) => {
    const { vault, lockScreen } = room(lock);
    const lockNow = vi.spyOn(vault, 'lockNow');
    lockScreen();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lockNow).not.toHaveBeenCalled();
    expect(vault.lock()).toEqual(lock);
  },
);
