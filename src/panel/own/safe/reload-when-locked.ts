// When the lock falls, the page is loaded anew: what was read stays in a page's memory, and JavaScript cannot wipe it.
import type { Vault } from '../../../vault/vault.ts';
import { type Room, rooms } from '../../store.ts';

/** Survives the reload, not the panel. Says nothing but which room was open. */
const key = 'carecue room';

/** @param room the one that is open now; the new page opens it again @param reload loads the page anew */
export function reloadWhenLocked(vault: Pick<Vault, 'lock' | 'onChange'>, room: () => Room, reload: () => void): void {
  let wasOpen = vault.lock().kind === 'open';
  vault.onChange(() => {
    const { kind } = vault.lock();
    if (kind === 'open') wasOpen = true;
    if (kind !== 'locked' || !wasOpen) return;
    wasOpen = false;
    sessionStorage.setItem(key, room());
    reload();
  });
}

/** The room that was open before such a reload, told once. */
export function roomBefore(): Room | undefined {
  const before = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return rooms.find((room) => room === before);
}
