// The lock of the agent's own room: what the lock page, its set-up and its settings may ask for.
import type { Outcome } from '../domain/problem.ts';

export type LockSettings = {
  /** Minutes without a key or a click after which it locks by itself; absent: only with the panel or the screen, and on command. */
  readonly idleMinutes?: number | undefined;
};

/**
 * A secret is a passphrase or the recovery code, whichever the agent has. Fails with `own-wrong` when it is neither,
 * `own-wait` when none is tried yet (`lock().waitUntil` says until when), `store-failed` or `store-full` when nothing could
 * be written; then all is as it was. A passphrase is taken as typed, but for the way its letters are composed (NFKC).
 * Deriving a key takes a quarter of a second or more: show that something happens.
 */
export type VaultLock = {
  /** A secret is being typed: what makes a key of it is loaded meanwhile. */
  readonly getReady: () => void;
  /** Seals everything; locks after 15 quiet minutes from then on. @returns the recovery code, `ABCD-EFGH-…`, which is shown once and never again */
  readonly turnOn: (passphrase: string) => Promise<Outcome<string>>;
  /** Writes everything unsealed again. */
  readonly turnOff: (secret: string) => Promise<Outcome>;
  readonly unlock: (passphrase: string) => Promise<Outcome>;
  /** Small or big letters, with or without dashes and spaces; O is 0, I and L are 1. */
  readonly unlockWithCode: (code: string) => Promise<Outcome>;
  /** Nothing but the header is rewritten; the recovery code stays. */
  readonly change: (secret: string, next: string) => Promise<Outcome>;
  /** A new recovery code; the former one opens nothing any more. */
  readonly newCode: (secret: string) => Promise<Outcome<string>>;
  /** The person has the code that was shown. */
  readonly codeKept: () => Promise<Outcome>;
  /** Whether a code was shown, and may have gone with its page before anybody kept it. */
  readonly isCodeUnkept: () => boolean;
  /** Whether this is the secret, asked before something that cannot be undone. Counts as a try. */
  readonly confirm: (secret: string) => Promise<Outcome>;
  /** Every window of ours forgets the keys. What is being written is written. */
  readonly lockNow: () => void;
  readonly lockSettings: () => LockSettings;
  readonly setLockSettings: (settings: LockSettings) => Promise<Outcome>;
  /** After `broken`: opens it once more. */
  readonly tryAgain: () => Promise<void>;
};
