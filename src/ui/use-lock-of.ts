// Whether the own room can be read, and rendering again when that changes.
import { useEffect, useState } from 'preact/hooks';
import type { LockState, Vault } from '../vault/vault.ts';

export function useLockOf(vault: Pick<Vault, 'lock' | 'onChange'>): LockState {
  const [lock, setLock] = useState(vault.lock);
  useEffect(() => {
    const look = () => setLock(vault.lock());
    look();
    return vault.onChange(look);
  }, [vault]);
  return lock;
}
