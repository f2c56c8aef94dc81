// Where the records of a kind come from: the background, the agent's own room, or the browser's storage for our pages. The
// background never sees the room's; here they meet, and go no further than the screen and a file the person saves.
import { isOwnKind, isStoredKind, type KnownKind, type storedKinds } from '../../domain/knowledge/kinds.ts';
import {
  type KnownCounts,
  type KnownPiece,
  type KnownRecord,
  pieceOf,
  withoutSecrets,
} from '../../domain/knowledge/known.ts';
import { type OwnKind, ownKinds } from '../../domain/own/records.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Actions } from '../actions.ts';
import { forgetTyped, typedHere } from './typed-here.ts';

/** How many there are; a kind that cannot be counted now, as with the room locked, is absent. */
export type Counts = Readonly<Partial<Record<KnownKind, number>>>;

export type Sources = {
  readonly counts: () => Promise<Outcome<Counts>>;
  /** @param from how many to pass over */
  readonly piece: (kind: KnownKind, from: number, most: number) => Promise<Outcome<KnownPiece>>;
  readonly all: (kind: KnownKind) => Promise<Outcome<readonly KnownRecord[]>>;
  /** Deletes one, or without an id all of a kind; true when it is done, what went wrong is told. */
  readonly forget: (kind: KnownKind, id?: string) => Promise<boolean>;
};

/** Of these so many come at once. */
const atOnce = 200;

export function sources(vault: Vault, actions: Pick<Actions, 'known' | 'send' | 'tell' | 'say'>): Sources {
  const record = (kind: OwnKind) => (value: { readonly id: string }) => ({
    id: value.id,
    value: withoutSecrets(kind, value),
  });

  const counts: Sources['counts'] = async () => {
    const stored = await actions.known.counts();
    if (!stored.ok) return stored;
    const own = await Promise.all(
      ownKinds.map(async (kind) => {
        const count = await vault.count(kind);
        return count.ok ? [[kind, count.value] as const] : [];
      }),
    );
    return { ok: true, value: { ...stored.value, ...Object.fromEntries(own.flat()), typed: typedHere().length } };
  };

  const piece: Sources['piece'] = async (kind, from, most) => {
    if (isStoredKind(kind)) return actions.known.records(kind, from, most);
    if (!isOwnKind(kind)) return { ok: true, value: pieceOf(typedHere(), from, most) };
    const newest = await vault.newest(kind, from + most + 1);
    return newest.ok ? { ok: true, value: pieceOf(newest.value.rows.map(record(kind)), from, most) } : newest;
  };

  const all: Sources['all'] = async (kind) => {
    const records: KnownRecord[] = [];
    if (isOwnKind(kind)) {
      const read = await vault.each(kind, ({ rows }) => void records.push(...rows.map(record(kind))));
      return read.ok ? { ok: true, value: records } : read;
    }
    for (let from: number | undefined = 0; from !== undefined; ) {
      const next: Outcome<KnownPiece> = await piece(kind, from, atOnce);
      if (!next.ok) return next;
      records.push(...next.value.records);
      from = next.value.next;
    }
    return { ok: true, value: records };
  };

  const forgetOwn = async (kind: OwnKind, id?: string): Promise<boolean> => {
    const gone: Outcome<unknown> = await (id === undefined ? vault.clear(kind) : vault.remove(kind, id));
    if (!gone.ok) actions.tell(gone.problem);
    return gone.ok;
  };

  const forget: Sources['forget'] = async (kind, id) => {
    if (isOwnKind(kind)) return forgetOwn(kind, id);
    if (isStoredKind(kind)) return actions.send({ type: 'forget-known', kind, ...(id !== undefined && { id }) });
    forgetTyped(id);
    return done.ok;
  };
  return { counts, piece, all, forget };
}

/** What a panel asks the background for. */
export type KnownDoor = {
  readonly counts: () => Promise<Outcome<KnownCounts>>;
  readonly records: (kind: (typeof storedKinds)[number], from: number, most: number) => Promise<Outcome<KnownPiece>>;
  /** What this build asks the browser for: permissions, and match patterns of sites it may ask for later. */
  readonly permissions: () => readonly string[];
};
