// Opens the vault for a page of ours: its room, its records and its lock, and the news to and from the other windows.
import { type OwnKind, ownRecords } from '../domain/own/records.ts';
import { done, failed, type Outcome } from '../domain/problem.ts';
import { inTurnWithin } from '../platform/turns.ts';
import { argon2InWorker, startArgon2 } from './argon2-in-worker.ts';
import { vaultBackup } from './backup-remake.ts';
import { bytesOf, toBase64 } from './bytes.ts';
import { watchUse } from './idle.ts';
import { vaultLock } from './lock.ts';
import { count, each, find, newest } from './read-records.ts';
import { room, type World } from './room.ts';
import type { Session } from './session.ts';
import { beginTally, wholeness } from './tally.ts';
import type { Vault } from './vault.ts';
import { type Bodies, clear, putBack, putBodies, removeRows } from './write-records.ts';

/** What windows tell each other, and no word of a record: which kinds changed, that the root did, that all are to lock. */
type News = readonly OwnKind[] | 'lock' | 'root';

/** Milliseconds. Another window may be sealing everything just now. */
const patience = 60_000;

/** The vault of the page it is called in. */
export function openVault(): Vault {
  const { vault, used } = vaultIn({
    now: Date.now,
    inTurn: (work) => inTurnWithin(patience, 'carecue own', work),
    argon2: argon2InWorker,
    startArgon2,
  });
  // Asking for the state locks what was idle for too long.
  watchUse(document, used, () => void vault.lock());
  return vault;
}

/** @returns `used`: to be called when the agent does something */
export function vaultIn(world: World): { readonly vault: Vault; readonly used: () => void } {
  const listeners = new Set<(kinds: readonly OwnKind[]) => void>();
  const tell = (kinds: readonly OwnKind[]): void => {
    for (const listener of [...listeners]) listener(kinds);
  };
  const own = room(world, () => tell([]));
  const channel = new BroadcastChannel('carecue own');
  const say = (news: News): void => channel.postMessage(news);
  const changed = (kind: OwnKind): void => {
    tell([kind]);
    say([kind]);
  };
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (data === 'lock') own.shut();
    else if (data === 'root') void own.again();
    else tell(data);
  };

  const change = async <T>(kind: OwnKind, work: (session: Session) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const written = await own.write(work);
    if (!written.ok) return written;
    if (written.value.ok) changed(kind);
    return written.value;
  };
  const put = (kind: OwnKind, records: readonly { readonly id: string }[]): Promise<Outcome> => {
    const bodies = bodiesOf(kind, records);
    if (!bodies.ok) return Promise.resolve(bodies);
    return change(kind, async (session) => {
      await putBodies(session, kind, bodies.value);
      return done;
    });
  };

  const lock = vaultLock(own, say);
  const vault: Vault = {
    ...lock,
    ...vaultBackup(own, lock.confirm, say),
    lock: own.lockState,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (kind, ...records) => put(kind, records),
    get: (kind, id) =>
      own.read(async (session) => {
        const found = await find(session, kind, id);
        return found.kind === 'found' ? found.record : undefined;
      }),
    update: async (kind, id, make) => {
      let isWritten = false;
      const written = await own.write(async (session): Promise<Outcome> => {
        const found = await find(session, kind, id);
        if (found.kind === 'unreadable') return failed('store-failed', `a ${kind} that cannot be understood`);
        const there = found.kind === 'found' ? found.record : undefined;
        const next = make(there);
        if (next === undefined || next === there) return done;
        const bodies = bodiesOf(kind, [next]);
        if (!bodies.ok) return bodies;
        await putBodies(session, kind, bodies.value);
        isWritten = true;
        return done;
      });
      if (isWritten) changed(kind);
      return written.ok ? written.value : written;
    },
    newest: (kind, most) => own.read((session) => newest(session, kind, most)),
    each: async (kind, take, signal) => {
      let isShut = false;
      let isBegun = false;
      const read = await own.read(async (session) => {
        // Read again from the start, its reader would have some of it twice.
        if (isBegun) throw new Error('the records moved while they were read');
        const took: typeof take = (piece, share) => {
          isBegun = true;
          take(piece, share);
        };
        await each(session, kind, took, () => {
          const now = own.state();
          isShut = now.kind !== 'open' || now.session !== session;
          return !isShut && signal?.aborted !== true;
        });
      });
      if (!read.ok) return read;
      return isShut ? failed('own-locked') : done;
    },
    remove: (kind, ...ids) =>
      change(kind, async (session) => {
        const removed = await removeRows(session, kind, ids);
        const { name } = session.data;
        const undo = () =>
          change(kind, async (then) => {
            // Sealed for another database since: nothing can be made of it.
            if (then.data.name !== name) return failed('store-failed', 'the store was made anew since');
            await putBack(then, kind, removed);
            return done;
          });
        return { ok: true, value: undo };
      }),
    clear: (kind) =>
      change(kind, async (session) => {
        await clear(session, kind);
        return done;
      }),
    count: (kind) => own.read((session) => count(session, kind)),
    wholeness: () => own.read(wholeness),
    accept: () =>
      own.write(async (session) => {
        await beginTally(session);
        return undefined;
      }),
    keyed: (text) =>
      own.read(async ({ nameKey }) =>
        toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', nameKey, bytesOf(text)))),
      ),
  };
  return { vault, used: own.used };
}

/** Only what the schema knows is written. A record that does not hold to it is refused; the detail names the field alone. */
function bodiesOf(kind: OwnKind, records: readonly { readonly id: string }[]): Outcome<Bodies> {
  const parsed = records.map((record) => ownRecords[kind].safeParse(record));
  const wrong = parsed.find((one) => !one.success)?.error?.issues[0];
  if (wrong) return failed('store-failed', `not a ${kind}: ${wrong.path.join('.')} ${wrong.code}`);
  return { ok: true, value: parsed.flatMap(({ data }) => (data ? [{ id: data.id, body: data }] : [])) };
}
