// Whether the own room can be read, and rendering again when that changes.
import { useEffect, useState } from 'preact/hooks';
import type { LockState } from '../../vault/vault.ts';
import { usePanel } from '../panel-context.ts';

export function useLock(): LockState {
  const { vault } = usePanel();
  const [lock, setLock] = useState(vault.lock);
  useEffect(() => {
    const look = () => setLock(vault.lock());
    look();
    return vault.onChange(look);
  }, [vault]);
  return lock;
}
