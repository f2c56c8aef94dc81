// Whether the own room can be read in the panel.
import { useLockOf } from '../../ui/use-lock-of.ts';
import type { LockState } from '../../vault/vault.ts';
import { usePanel } from '../panel-context.ts';

export const useLock = (): LockState => useLockOf(usePanel().vault);
