// Whether the own room can be read, and rendering again when that changes.
import { useEffect, useState } from 'preact/hooks';
import type { LockState, Vault } from '../../vault/vault.ts';
import { usePanel } from '../panel-context.ts';

export const useLock = (): LockState => useLockOf(usePanel().vault);

/** The same on a page that is not the panel. */
export function useLockOf(vault: Pick<Vault, 'lock' | 'onChange'>): LockState {
  const [lock, setLock] = useState(vault.lock);
  useEffect(() => {
    const look = () => setLock(vault.lock());
    look();
    return vault.onChange(look);
  }, [vault]);
  return lock;
}
