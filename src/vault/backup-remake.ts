// Everything at once: read, and made anew in a fresh database that takes the place of the old one when the root names it.
// That moment is before or after: a killed browser or a full disk leaves all as it was.
import { type OwnRecords, recordsOf } from '../domain/own/backup.ts';
import { type OwnKind, ownKinds, ownRecords } from '../domain/own/records.ts';
import { done, failed, type Outcome } from '../domain/problem.ts';
import type { Everything, VaultBackup } from './backup.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { rescued } from './backup-rescue.ts';
import { randomBytes, toBase64 } from './bytes.ts';
import { strictly } from './connection.ts';
import { type Data, dataConnection } from './data.ts';
import { discard, freshName } from './discard.ts';
import { pieces } from './read-records.ts';
import type { Room } from './room.ts';
import type { Place, RowForm } from './row.ts';
import { readNameKey, type Session, writeNameKey } from './session.ts';
import { storeProblem } from './store-problem.ts';
import { beginTally } from './tally.ts';
import type { Vault } from './vault.ts';

const pieceSize = 500;

type Contents = Pick<Everything, 'records' | 'nameKey'>;
type Row = { readonly kind: OwnKind; readonly id: string; readonly body: unknown };
type Found = Everything & { readonly notUnderstood: readonly Row[] };

/** @param said tells the other windows that the root is another */
export function vaultBackup(room: Room, confirm: Vault['confirm'], said: (news: 'root') => void): VaultBackup {
  const everything = (far?: (records: number) => void): Promise<Outcome<Everything>> =>
    room.read(async (session) => {
      const { notUnderstood: _, ...all } = await readAll(session, far);
      return all;
    });

  /** In turn, from within `room.write`. */
  const replace = async (from: Session, contents: Contents, carried: readonly Row[]): Promise<void> => {
    const former = await room.roots.read();
    if (former === undefined) throw new Error('the vault has no root');
    const root = { ...former, data: await freshName() };
    const data = dataConnection(root.data, true);
    try {
      await fill(from, data, contents, carried);
      data.close();
      await room.roots.write(root);
    } catch (error) {
      data.close();
      await room.look(); // Whichever of the two the root does not name goes.
      throw error;
    }
    // Locked meanwhile, it stays locked.
    if (room.state().kind === 'open') await room.enter(root, from.form);
    else await room.look();
    await discard(from.data.name);
    said('root');
  };

  return {
    everything: () => everything(),
    backup: async (madeAt, secret, far) => {
      const right = secret === undefined ? undefined : await confirm(secret);
      if (right?.ok === false) return right;
      const all = await everything(far);
      return all.ok ? writeBackup({ madeAt, ...all.value }, room.world.argon2, secret) : all;
    },
    readBackup: (file) => readBackup(file, room.world.argon2),
    remakeAll: (make) =>
      room.write(async (from) => {
        const { notUnderstood, ...here } = await readAll(from);
        await replace(from, make(here), notUnderstood);
        return undefined;
      }),
    forgetAll: () =>
      room.write(async (from) => {
        await replace(from, { records: {}, nameKey: toBase64(randomBytes(32)) }, []);
        return undefined;
      }),
    startAnew: async () => {
      await room.ready();
      try {
        return await room.world.inTurn(async () => {
          if (room.state().kind !== 'locked') return failed('own-locked');
          await room.roots.write({ format: 1, data: await freshName() });
          await room.look(); // What the root does not name goes.
          said('root');
          return done;
        });
      } catch (error) {
        return storeProblem(error);
      }
    },
    rescue: async (madeAt) => {
      try {
        const found = await rescued();
        const file = await writeBackup({ madeAt, ...found }, room.world.argon2);
        return file.ok ? { ok: true, value: { records: found.records, file: file.value } } : file;
      } catch (error) {
        return storeProblem(error);
      }
    },
  };
}

async function readAll(session: Session, far?: (records: number) => void): Promise<Found> {
  const { data, form } = session;
  let count = 0;
  const notUnderstood: Row[] = [];
  const records: Record<string, unknown[]> = {};
  for (const kind of ownKinds) {
    const list: unknown[] = [];
    for await (const { rows, places } of pieces(session, kind)) {
      const read = await Promise.all(rows.map((row) => form.read(kind, row)));
      count += read.length;
      far?.(count);
      read.forEach((found, index) => {
        const record = ownRecords[kind].safeParse(found?.body);
        if (record.success && record.data.id === found?.id) list.push(record.data);
        else
          notUnderstood.push({
            kind,
            id: found?.id ?? `not understood ${places[index]}`,
            body: found?.body ?? rows[index],
          });
      });
    }
    if (list.length > 0) records[kind] = list;
  }
  return {
    records: records as OwnRecords, // Each list was read by the schema of its kind.
    nameKey: (await readNameKey(data, form)).nameKey,
    unreadable: notUnderstood.length,
    notUnderstood,
  };
}

/** Places go on where the former database stopped: under one key none may come twice (row.ts). */
async function fill(
  { data: former, form }: Session,
  data: Data,
  contents: Contents,
  carried: readonly Row[],
): Promise<void> {
  await writeNameKey(data, form, contents.nameKey);
  let last = await lastPlace(former);
  for (const kind of ownKinds) {
    const records = recordsOf(contents.records, kind).map((record) => ({ kind, id: record.id, body: record }));
    // The oldest first, and before them what is too strange to be shown.
    const rows = [...carried.filter((row) => row.kind === kind), ...records.toReversed()];
    for (let at = 0; at < rows.length; at += pieceSize) {
      const piece = rows.slice(at, at + pieceSize);
      await addRows(data, form, piece, last);
      last -= piece.length;
    }
  }
  await data.use((db) =>
    strictly(db, ['vault'], async (tx) => {
      await tx.objectStore('vault').put({ id: 'counter', last });
    }),
  );
  await beginTally({ data, form });
}

async function addRows(data: Data, form: RowForm, rows: readonly Row[], last: Place): Promise<void> {
  const made = await Promise.all(
    rows.map(async ({ kind, id, body }, index) => ({
      kind,
      row: await form.write(kind, { place: last - 1 - index, id }, body),
    })),
  );
  await data.use((db) =>
    strictly(db, [...ownKinds], async (tx) => {
      await Promise.all(made.map(({ kind, row }) => tx.objectStore(kind).add(row)));
    }),
  );
}

/** The lowest place ever given in any of its stores. */
const lastPlace = (data: Data): Promise<Place> =>
  data.use(async (db) => {
    const counter = await db.get('vault', 'counter');
    const lowest = await Promise.all(ownKinds.map((kind) => db.getAllKeys(kind, undefined, 1)));
    const told = Number(Object(counter).last);
    return Math.min(0, Number.isFinite(told) ? told : 0, ...lowest.flat());
  });
