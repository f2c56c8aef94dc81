// The lock of the vault in memory: any passphrase turns it on, and from then on that one is right.
import { done, failed, type Outcome } from '../../src/domain/problem.ts';
import type { LockState } from '../../src/vault/vault.ts';
import type { LockSettings, VaultLock } from '../../src/vault/vault-lock.ts';

export const firstCode = '3QHK-9T2W-7XNB-E4MD-R8VA-C6PY';
export const nextCode = 'W5JD-0ZT8-KQ3M-B7RN-2XHA-V9CE';

/** A vault that starts locked or sealed has the passphrase `correct horse`. */
export function memoryLock(lock: () => LockState, setLock: (next: LockState) => void): VaultLock {
  let passphrase = 'correct horse';
  let code = firstCode;
  let isCodeUnkept = false;
  let settings: LockSettings = {};
  const whenRight = (secret: string, then: () => void): Outcome => {
    if (secret !== passphrase && secret !== code) return failed('own-wrong');
    then();
    return done;
  };
  return {
    getReady: () => {},
    turnOn: async (chosen) => {
      passphrase = chosen;
      settings = { idleMinutes: 15 };
      isCodeUnkept = true;
      setLock({ kind: 'open', sealed: true });
      return { ok: true, value: code };
    },
    turnOff: async (secret) => whenRight(secret, () => setLock({ kind: 'open', sealed: false })),
    unlock: async (secret) => whenRight(secret, () => setLock({ kind: 'open', sealed: true })),
    unlockWithCode: async (secret) => whenRight(secret, () => setLock({ kind: 'open', sealed: true })),
    change: async (secret, next) =>
      whenRight(secret, () => {
        passphrase = next;
      }),
    newCode: async (secret) => {
      const right = whenRight(secret, () => {
        code = nextCode;
        isCodeUnkept = true;
      });
      return right.ok ? { ok: true, value: code } : right;
    },
    codeKept: async () => {
      isCodeUnkept = false;
      return done;
    },
    isCodeUnkept: () => isCodeUnkept,
    confirm: async (secret) => whenRight(secret, () => {}),
    lockNow: () => {
      const now = lock();
      if (now.kind === 'open' && now.sealed) setLock({ kind: 'locked' });
    },
    lockSettings: () => settings,
    setLockSettings: async (next) => {
      settings = next;
      return done;
    },
    tryAgain: async () => {},
  };
}
