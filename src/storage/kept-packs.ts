// Packs that came to this machine, on disk, text and all, and beside each its head. A row of a pack that is no longer understood
// stays where it is; it has no head that this version wrote.
import { KeptPack } from '../domain/packs/shelf/kept-pack.ts';
import { KnownKey } from '../domain/packs/shelf/known-key.ts';
import { KeptHead, type PackHead } from '../domain/packs/shelf/pack-head.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRow, parseRows, type Rows, withStore, writeSome } from './store.ts';

export const readKeptPacks = (): Promise<Outcome<Rows<KeptPack>>> =>
  withStore(async (db) => parseRows(KeptPack, await db.getAll('packs')));

export const readKeptPack = (id: string): Promise<Outcome<KeptPack | undefined>> =>
  withStore(async (db) => parseRow(KeptPack, await db.get('packs', id)));

/** The heads of all packs, without a text being read; `undefined` when one is missing. */
export const readKeptHeads = (): Promise<Outcome<readonly KeptHead[] | undefined>> =>
  withStore(async (db) => {
    const [ids, raw] = await Promise.all([db.getAllKeys('packs'), db.getAll('packHeads')]);
    const { rows } = parseRows(KeptHead, raw);
    return rows.length === ids.length && rows.every(({ id }) => ids.includes(id)) ? rows : undefined;
  });

/**
 * In place of the version that was here. Whoever signed it is remembered, also when the pack goes: under its id nobody
 * else's is taken.
 * @param authors what to call a key that is new here
 */
export function putKeptPack(pack: KeptPack, head: PackHead, authors: string): Promise<Outcome<void>> {
  return withStore((db) =>
    writeSome(db, ['packs', 'packHeads', 'keys'], async (tx) => {
      await putBoth((store, row) => tx.objectStore(store).put(row), pack, head);
      if (pack.signed === undefined) return;
      const { key } = pack.signed;
      const fresh: KnownKey = { key, name: authors, packs: [], isRevoked: false, since: pack.at };
      const known = parseRow(KnownKey, await tx.objectStore('keys').get(key)) ?? fresh;
      if (known.packs.includes(pack.id)) return;
      await tx.objectStore('keys').put({ ...known, packs: [...known.packs, pack.id] });
    }),
  );
}

/**
 * Nothing happens when it is not there, or `change` gives back what it got.
 * @param head where it is read anew
 */
export function changeKeptPack(
  id: string,
  change: (pack: KeptPack) => KeptPack,
  head?: PackHead,
): Promise<Outcome<void>> {
  return withStore((db) =>
    writeSome(db, ['packs', 'packHeads'], async (tx) => {
      const pack = parseRow(KeptPack, await tx.objectStore('packs').get(id));
      const next = pack && change(pack);
      if (next === undefined || next === pack) return;
      const put: Put = (store, row) => tx.objectStore(store).put(row);
      await putBoth(put, next, head ?? parseRow(KeptHead, await tx.objectStore('packHeads').get(id))?.head);
    }),
  );
}

type Put = (store: 'packs' | 'packHeads', row: unknown) => Promise<unknown>;

async function putBoth(put: Put, pack: KeptPack, head: PackHead | undefined): Promise<void> {
  await put('packs', pack);
  const { text: _, ...row } = pack;
  if (head !== undefined) await put('packHeads', { ...row, head });
}

export const deleteKeptPack = (id: string): Promise<Outcome<void>> =>
  withStore((db) =>
    writeSome(db, ['packs', 'packHeads'], async (tx) => {
      await tx.objectStore('packs').delete(id);
      await tx.objectStore('packHeads').delete(id);
    }),
  );
