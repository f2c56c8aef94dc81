// When the computer's screen is locked, so is the room: after what was typed is kept, in this window and the others.
import { within } from '../../../platform/time-limit.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { OwnTexts } from '../own-texts.ts';

type Room = { readonly vault: Pick<Vault, 'lock' | 'lockNow'>; readonly ownTexts: Pick<OwnTexts, 'flush'> };

/** Milliseconds for keeping what was typed; a disk that hangs does not keep the room open. */
const patience = 2_000;

/** Milliseconds. The first window to lock shuts the others, and one of them may be the one that was typed in. */
const grace = 300;

/** @param onScreenLocked calls when it is */
export function lockWithScreen({ vault, ownTexts }: Room, onScreenLocked: (listener: () => void) => void): void {
  const lock = async () => {
    const others = new Promise((passed) => setTimeout(passed, grace));
    await within(patience, ownTexts.flush()).catch(() => {});
    await others;
    vault.lockNow();
  };
  onScreenLocked(() => {
    const now = vault.lock();
    if (now.kind === 'open' && now.sealed) void lock();
  });
}
