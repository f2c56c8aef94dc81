// Notes, check-ins and their unsaved texts once lay in the database `carecue`, which the background opens. They move in here:
// copied first, then cleared there, and whatever kills the browser in between, nothing is lost and nothing comes twice.
import { type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import type { OwnKind } from '../domain/own/records.ts';
import { openWithin, strictly } from './connection.ts';
import type { Session } from './session.ts';
import { putBodies } from './write-records.ts';

/** A record to be, and the keys of the rows it is made of. */
type Moving = { readonly id: string; readonly body: unknown; readonly from: readonly string[] };
type Former = {
  readonly kind: OwnKind;
  readonly store: string;
  /** In the order they were written. Rows of another shape stay where they are. */
  readonly moving: (rows: readonly unknown[]) => readonly Moving[];
};

const WithId = z.looseObject({ id: z.string() });
const Unsaved = z.object({ field: z.string(), text: z.string() });

/** Rows as they lie there, whatever else is in them. */
const recordsBy =
  (moment: string): Former['moving'] =>
  (rows) =>
    rows
      .flatMap((row) => WithId.safeParse(row).data ?? [])
      .sort((one, other) => Number(one[moment]) - Number(other[moment]))
      .map((body) => ({ id: body.id, body, from: [body.id] }));

const draft = (id: string, text: string, from: readonly string[]): Moving => ({ id, body: { id, text }, from });

/** There was a field for a new note of each kind; now there is one, `note`, and the kind beside it. */
const newNote = 'note:';

const drafts: Former['moving'] = (rows) => {
  const unsaved = rows.flatMap((row) => Unsaved.safeParse(row).data ?? []);
  const newNotes = unsaved.filter(({ field, text }) => field.startsWith(newNote) && text.trim() !== '');
  const texts = newNotes.map(({ text }) => text).join('\n\n');
  const kinds = newNotes.map(({ field }) => field.slice(newNote.length));
  const others = unsaved.filter(({ field }) => field.startsWith('note-edit:') || field === 'check-in');
  return [
    ...others.map(({ field, text }) => draft(field, text, [field])),
    ...(kinds.length === 1 ? [draft('note-kind', kinds.join(), [])] : []),
    ...(kinds.length > 0
      ? [
          draft(
            'note',
            texts,
            newNotes.map(({ field }) => field),
          ),
        ]
      : []),
  ];
};

const formers: readonly Former[] = [
  { kind: 'note', store: 'notes', moving: recordsBy('changedAt') },
  { kind: 'checkIn', store: 'checkIns', moving: recordsBy('at') },
  { kind: 'draft', store: 'texts', moving: drafts },
];

/**
 * Does what is left to do, on an open vault and in turn. What cannot be moved now stays where it is and is tried again at
 * the next opening: a broken `carecue` is told of by those who need it, and must not close this room.
 */
export async function moveIn(session: Session): Promise<void> {
  const there = await openFormer();
  if (!there) return;
  try {
    for (const former of formers.filter(({ store }) => there.objectStoreNames.contains(store)))
      await moveStore(session, there, former);
  } catch {
    // The next opening goes on from here.
  } finally {
    there.close();
  }
}

/** `carecue` at whatever version it is; never made, and never upgraded: that is the background's. */
async function openFormer(): Promise<IDBPDatabase | undefined> {
  try {
    const opening = openDB('carecue', undefined, {
      upgrade(_db, _from, _to, tx) {
        tx.done.catch(() => {});
        tx.abort();
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(), // The event is fired at the database itself.
    });
    return await openWithin(opening);
  } catch {
    return undefined;
  }
}

const Marker = z.object({ from: z.array(z.string()) });

/** The keys moved lie beside the copies, written in the same moment: what is still there under one of them is only cleared. */
async function moveStore(session: Session, there: IDBPDatabase, { kind, store, moving }: Former): Promise<void> {
  const found = moving(await there.getAll(store));
  if (found.length === 0) return;
  const { data } = session;
  const marker = `moved in: ${store}`;
  const marked = new Set(Marker.safeParse(await data.use((db) => db.get('vault', marker))).data?.from);
  const isHere = (id: string) => data.use(async (db) => (await db.getKeyFromIndex(kind, 'id', id)) !== undefined);
  const fresh: Moving[] = [];
  // One of the same name that was written here since then is newer; the older stays where it is.
  for (const one of found) if (!one.from.some((key) => marked.has(key)) && !(await isHere(one.id))) fresh.push(one);
  const moved = [...marked, ...fresh.flatMap(({ from }) => from)];
  await putBodies(session, kind, fresh, (tx) => tx.objectStore('vault').put({ id: marker, from: moved }));
  const tx = there.transaction(store, 'readwrite', { durability: 'strict' });
  await Promise.all([...moved.map((key) => tx.store.delete(key)), tx.done]);
  await data.use((db) => strictly(db, ['vault'], (own) => own.objectStore('vault').delete(marker)));
}
