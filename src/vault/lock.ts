// Locking and unlocking the vault (vault-lock.ts says what each promises). All of it in turn, so that two windows do not.
import { done, failed, type Outcome } from '../domain/problem.ts';
import type { Bytes } from './bytes.ts';
import { dataConnection } from './data.ts';
import { discard, freshName } from './discard.ts';
import {
  freshLock,
  type LockHeader,
  masterByCode,
  masterByPassphrase,
  wrapByCode,
  wrapByPassphrase,
} from './lock-header.ts';
import { codeTyped } from './recovery-code.ts';
import { remake } from './remake.ts';
import { isLocked, type Locked, type Room } from './room.ts';
import type { Root } from './root.ts';
import { plainRows, type RowForm, sealedRows } from './row.ts';
import type { Session } from './session.ts';
import { storeProblem } from './store-problem.ts';
import { noTries, oneMore, rebased, waitUntil } from './tries.ts';
import { vaultKeys } from './vault-keys.ts';
import type { VaultLock } from './vault-lock.ts';

type Finding = (root: Locked) => Promise<Bytes | undefined>;

/** Minutes without a touch after which a new lock falls, until the agent chooses otherwise: Firefox never tells of a locked screen. */
const atFirst = 15;

/** @param said tells the other windows: `lock`, that they are to lock; `root`, that the root is another */
export function vaultLock(room: Room, said: (news: 'lock' | 'root') => void): VaultLock {
  const { roots, world } = room;

  const inTurn = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    await room.ready();
    try {
      return await world.inTurn(work);
    } catch (error) {
      return storeProblem(error);
    }
  };

  const write = async (root: Root): Promise<void> => {
    await roots.write(root);
    room.follow(root);
  };

  const byPassphrase =
    (passphrase: string): Finding =>
    ({ lock }) =>
      masterByPassphrase(lock, passphrase, world.argon2);
  const byCode =
    (code: string): Finding =>
    ({ lock }) =>
      masterByCode(lock, code);
  /** What could be a code is tried as one first: that is quick. */
  const bySecret =
    (secret: string): Finding =>
    async (root) =>
      (codeTyped(secret) && (await byCode(secret)(root))) || byPassphrase(secret)(root);

  /** Counted while it is tried, and nothing is told before the count is on the disk: a browser killed meanwhile wins no try. */
  const tried = async (find: Finding): Promise<Outcome<{ readonly root: Locked; readonly master: Bytes }>> => {
    const root = await roots.read();
    if (!root || !isLocked(root)) {
      await room.look();
      return failed('own-wrong');
    }
    const withTries = (tries: Locked['lock']['tries']): Locked => ({ ...root, lock: { ...root.lock, tries } });
    const now = world.now();
    const before = rebased(root.lock.tries, now);
    if (waitUntil(before, now) !== undefined) {
      await write(withTries(before));
      return failed('own-wait');
    }
    const counted = withTries(oneMore(before, now));
    const [master] = await Promise.all([find(root), roots.write(counted)]);
    if (!master) {
      room.follow(counted);
      return failed('own-wrong');
    }
    const forgiven = withTries(noTries);
    await write(forgiven);
    return { ok: true, value: { root: forgiven, master } };
  };

  /** Unless it is open on these very records. */
  const enter = async (root: Locked, master: Bytes): Promise<void> => {
    const now = room.state();
    if (now.kind === 'open' && now.session.data.name === root.data) return;
    await room.enter(root, sealedRows(await vaultKeys(master)));
  };

  const unlockBy = (find: Finding): Promise<Outcome> =>
    inTurn(async () => {
      const found = await tried(find);
      if (!found.ok) return found;
      const { root, master } = found.value;
      await enter(root, master);
      return done;
    });

  /** What is open now, all of it, in another form: a new database, one new root, and the old database is gone. */
  const moveTo = async (from: Session, form: RowForm, rootFor: (data: string) => Root): Promise<void> => {
    const name = await freshName();
    const data = dataConnection(name, true);
    try {
      await remake(from, data, form);
      data.close();
      await roots.write(rootFor(name));
    } catch (error) {
      data.close();
      await room.look(); // Whichever of the two the root does not name goes.
      throw error;
    }
    await room.enter(rootFor(name), form);
    await discard(from.data.name);
    said('root');
  };

  /** Changes the header of a vault that is open. */
  const changeHeader = (change: (lock: LockHeader) => LockHeader): Promise<Outcome> =>
    inTurn(async () => {
      const root = await roots.read();
      if (room.state().kind !== 'open' || !root || !isLocked(root)) return failed('own-locked');
      await write({ ...root, lock: change(root.lock) });
      said('root');
      return done;
    });
  const header = (): LockHeader | undefined => {
    const now = room.state();
    return now.kind === 'open' || now.kind === 'locked' ? now.root.lock : undefined;
  };

  return {
    getReady: () => world.startArgon2?.(),
    turnOn: (passphrase) =>
      inTurn<string>(async () => {
        await room.look();
        const now = room.state();
        if (now.kind !== 'open' || now.session.form.isSealed) return failed('own-locked');
        const { header, master, code } = await freshLock(passphrase, world.argon2);
        const form = sealedRows(await vaultKeys(master));
        await moveTo(now.session, form, (data) => ({ format: 1, data, lock: { ...header, idleMinutes: atFirst } }));
        return { ok: true, value: code };
      }),
    turnOff: (secret) =>
      inTurn(async () => {
        const found = await tried(bySecret(secret));
        if (!found.ok) return found;
        const { root, master } = found.value;
        await enter(root, master);
        const now = room.state();
        if (now.kind !== 'open') return failed('own-locked');
        await moveTo(now.session, plainRows, (data) => ({ format: 1, data }));
        return done;
      }),
    unlock: (passphrase) => unlockBy(byPassphrase(passphrase)),
    unlockWithCode: (code) => unlockBy(byCode(code)),
    change: (secret, next) =>
      inTurn(async () => {
        const found = await tried(bySecret(secret));
        if (!found.ok) return found;
        const { root, master } = found.value;
        await write({ ...root, lock: { ...root.lock, ...(await wrapByPassphrase(master, next, world.argon2)) } });
        return done;
      }),
    newCode: (secret) =>
      inTurn(async () => {
        const found = await tried(bySecret(secret));
        if (!found.ok) return found;
        const { root, master } = found.value;
        const { code, wrapped } = await wrapByCode(master);
        await write({ ...root, lock: { ...root.lock, ...wrapped } });
        return { ok: true, value: code };
      }),
    confirm: (secret) =>
      inTurn(async () => {
        const found = await tried(bySecret(secret));
        return found.ok ? done : found;
      }),
    lockNow: () => {
      room.shut();
      said('lock');
    },
    codeKept: () => changeHeader(({ codeUnkept: _, ...lock }) => lock),
    isCodeUnkept: () => header()?.codeUnkept === true,
    lockSettings: () => {
      const { idleMinutes } = header() ?? {};
      return idleMinutes === undefined ? {} : { idleMinutes };
    },
    setLockSettings: ({ idleMinutes }) =>
      changeHeader(({ idleMinutes: _, ...lock }) => (idleMinutes === undefined ? lock : { ...lock, idleMinutes })),
    tryAgain: room.again,
  };
}
