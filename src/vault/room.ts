// The vault's state in this window: opening, open, locked or broken; who may read, and who may write when. The keys live here,
// in the page's memory, and nowhere else.
import { failed, type Outcome, type Problem } from '../domain/problem.ts';
import { isNamed } from '../platform/database-errors.ts';
import { adopted } from './adopt.ts';
import { dataConnection } from './data.ts';
import { discardLeftovers, freshName } from './discard.ts';
import type { Argon2 } from './kdf.ts';
import type { LockHeader } from './lock-header.ts';
import { moveIn } from './move-in.ts';
import { type Root, rootStore } from './root.ts';
import { plainRows, type RowForm } from './row.ts';
import { type Session, session } from './session.ts';
import { storeProblem } from './store-problem.ts';
import { waitUntil } from './tries.ts';
import type { LockState } from './vault.ts';

/** What the vault has of the world it runs in. */
export type World = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** One at a time across all windows; rejects when its turn does not come. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly argon2: Argon2;
  /** Starts what derives a key, where it takes its time to start. */
  readonly startArgon2?: () => void;
};

export type Locked = Root & { readonly lock: LockHeader };
type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly root: Root; readonly session: Session; readonly usedAt: number }
  | { readonly kind: 'locked'; readonly root: Locked }
  | { readonly kind: 'broken'; readonly problem: Problem };

export const isLocked = (root: Root): root is Locked => root.lock !== undefined;
const minute = 60_000;

export type Room = ReturnType<typeof room>;

/** @param changed the state is another one now */
export function room(world: World, changed: () => void) {
  const roots = rootStore();
  let state: State = { kind: 'opening' };

  const settle = (next: State): void => {
    if (state.kind === 'open' && (next.kind !== 'open' || next.session !== state.session)) state.session.data.close();
    state = next;
    changed();
  };

  const enter = async (root: Root, form: RowForm): Promise<void> => {
    const opened = await session(dataConnection(root.data, true), form);
    await moveIn(opened);
    settle({ kind: 'open', root, session: opened, usedAt: world.now() });
  };

  /** The first time ever, or all but. */
  const make = async (): Promise<Root> => {
    const root: Root = (await adopted()) ?? { format: 1, data: await freshName() };
    await roots.write(root);
    return root;
  };

  /** Reads the root and settles on what it says. In turn only. */
  const look = async (): Promise<void> => {
    const root = (await roots.read()) ?? (await make());
    await discardLeftovers(root.data);
    const isSame = state.kind === 'open' && state.session.data.name === root.data;
    if (isSame) follow(root);
    else if (isLocked(root)) settle({ kind: 'locked', root });
    else await enter(root, plainRows);
  };

  /** The root was rewritten, and the records are where they were. */
  const follow = (root: Root): void => {
    if (state.kind === 'open') settle({ ...state, root });
    else if (isLocked(root)) settle({ kind: 'locked', root });
  };

  const open = async (): Promise<void> => {
    try {
      await world.inTurn(look);
    } catch (error) {
      const outcome = storeProblem(error);
      if (!outcome.ok) settle({ kind: 'broken', problem: outcome.problem });
    }
  };
  let opening = open();

  /** Drops the keys. What is being written has its own hold on them, and is written. */
  const shut = (): void => {
    if (state.kind === 'open' && isLocked(state.root)) settle({ kind: 'locked', root: state.root });
  };

  /** Judged by the clock on the wall at each use: a timer does not run while the computer sleeps. */
  const shutWhenIdle = (): void => {
    if (state.kind !== 'open') return;
    const { idleMinutes } = state.root.lock ?? {};
    if (idleMinutes !== undefined && world.now() - state.usedAt >= idleMinutes * minute) shut();
  };

  const refused = (): Outcome<never> => {
    if (state.kind !== 'broken') return failed('own-locked');
    const { code, detail } = state.problem;
    return failed(code, detail);
  };

  const attempt = async <T>(work: (session: Session) => Promise<T>): Promise<Outcome<T>> => {
    shutWhenIdle();
    if (state.kind !== 'open') return refused();
    return { ok: true, value: await work(state.session) };
  };

  return {
    roots,
    world,
    enter,
    look,
    follow,
    shut,
    ready: () => opening,
    again: () => {
      opening = open();
      return opening;
    },

    /** What is going on in this very moment, for whoever needs the root. */
    state: (): State => {
      shutWhenIdle();
      return state;
    },

    lockState: (): LockState => {
      shutWhenIdle();
      if (state.kind === 'opening' || state.kind === 'broken') return state;
      if (state.kind === 'open') return { kind: 'open', sealed: state.session.form.isSealed };
      const until = waitUntil(state.root.lock.tries, world.now());
      return until === undefined ? { kind: 'locked' } : { kind: 'locked', waitUntil: until };
    },

    /** The agent is here. */
    used: (): void => {
      shutWhenIdle();
      if (state.kind === 'open') state = { ...state, usedAt: world.now() };
    },

    read: async <T>(work: (session: Session) => Promise<T>): Promise<Outcome<T>> => {
      await opening;
      try {
        return await attempt(work);
      } catch (error) {
        // Deleted under our hands: the lock was turned on or off in another window.
        if (!isNamed(error, 'NotFoundError')) return storeProblem(error);
        return world
          .inTurn(look)
          .then(() => attempt(work))
          .catch(storeProblem);
      }
    },

    /** In turn, and only where the records are now: another window may have moved them. */
    write: async <T>(work: (session: Session) => Promise<T>): Promise<Outcome<T>> => {
      await opening;
      if (state.kind !== 'open') return refused();
      try {
        return await world.inTurn(async () => {
          const root = await roots.read();
          if (state.kind === 'open' && root?.data !== state.session.data.name) await look();
          return attempt(work);
        });
      } catch (error) {
        return storeProblem(error);
      }
    },
  };
}
