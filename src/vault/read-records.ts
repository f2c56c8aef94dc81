// Records of an open vault on their way out. Whatever lies there is parsed; what cannot be understood is counted and stays.
import { type OwnKind, type OwnRecord, ownRecords } from '../domain/own/records.ts';
import type { DataDatabase } from './data.ts';
import type { Place } from './row.ts';
import type { Session } from './session.ts';
import type { Rows, Share } from './vault.ts';

/** So many at once: few enough to leave the page its frames, enough to keep the disk busy. */
const pieceSize = 500;

async function recordOf<K extends OwnKind>(
  { form }: Session,
  kind: K,
  row: unknown,
): Promise<OwnRecord<K> | undefined> {
  const found = await form.read(kind, row);
  const parsed = ownRecords[kind].safeParse(found?.body);
  // A record under another's id would be found as that one.
  if (!parsed.success || parsed.data.id !== found?.id) return undefined;
  return parsed.data as unknown as OwnRecord<K>; // Parsed by the schema of that very kind.
}

async function recordsOf<K extends OwnKind>(
  session: Session,
  kind: K,
  raw: readonly unknown[],
): Promise<Rows<OwnRecord<K>>> {
  const rows = (await Promise.all(raw.map((row) => recordOf(session, kind, row)))).filter((row) => row !== undefined);
  return { rows, unreadable: raw.length - rows.length };
}

export type Found<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'found'; readonly record: T };

const rowById = async (db: DataDatabase, kind: OwnKind, id: string): Promise<unknown> =>
  db.getFromIndex(kind, 'id', id);

export async function find<K extends OwnKind>(session: Session, kind: K, id: string): Promise<Found<OwnRecord<K>>> {
  const row = await session.data.use((db) => rowById(db, kind, id));
  if (row === undefined) return { kind: 'none' };
  const record = await recordOf(session, kind, row);
  return record ? { kind: 'found', record } : { kind: 'unreadable' };
}

export async function newest<K extends OwnKind>(session: Session, kind: K, most: number): Promise<Rows<OwnRecord<K>>> {
  if (most < 1) return { rows: [], unreadable: 0 };
  return recordsOf(session, kind, await session.data.use((db) => db.getAll(kind, undefined, most)));
}

export const count = ({ data }: Session, kind: OwnKind): Promise<number> => data.use((db) => db.count(kind));

type Piece = { readonly rows: readonly unknown[]; readonly places: readonly Place[] };

/** Raw rows by place, piece by piece, newest first. What is written meanwhile comes before them all, and is not met. */
export async function* pieces({ data }: Session, kind: OwnKind): AsyncGenerator<Piece> {
  const after = (key?: IDBValidKey) =>
    data.use((db) => {
      const tx = db.transaction(kind);
      const range = key === undefined ? undefined : IDBKeyRange.lowerBound(key, true);
      return Promise.all([tx.store.getAll(range, pieceSize), tx.store.getAllKeys(range, pieceSize)]);
    });
  // The disk reads the next piece while this one is worked on.
  let next = after();
  for (;;) {
    const [rows, keys] = await next;
    const last = keys.at(-1);
    if (last === undefined) return;
    const isLast = keys.length < pieceSize;
    if (!isLast) {
      next = after(last);
      // Asked for ahead: when nobody comes for it, its failure is nobody's.
      next.catch(() => {});
    }
    yield { rows, places: keys };
    if (isLast) return;
  }
}

/** @param goesOn asked before every piece */
export async function each<K extends OwnKind>(
  session: Session,
  kind: K,
  take: (piece: Rows<OwnRecord<K>>, share: Share) => void,
  goesOn: () => boolean,
): Promise<void> {
  let counting: Promise<number> | undefined;
  let read = 0;
  for await (const { rows } of pieces(session, kind)) {
    const of = (await counting) ?? 0;
    // Counting many takes the database a while, in which it reads nothing: what is newest comes first.
    counting ??= count(session, kind);
    counting.catch(() => {}); // Of a single piece nobody asks.
    const piece = await recordsOf(session, kind, rows);
    if (!goesOn()) return;
    read += rows.length;
    take(piece, { read, of: Math.max(of, read) });
  }
  if (read === 0 && goesOn()) take({ rows: [], unreadable: 0 }, { read, of: read });
}
