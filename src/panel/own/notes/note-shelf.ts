// All notes in memory, for as long as the panel stands and the room is open: read once from the vault, newest first, then kept
// in step with it. Emptied when the lock falls.
import type { Note } from '../../../domain/notes/note.ts';
import { addRead, type NoteIndex, noteIndex, put, sizeOf, takeOut } from '../../../domain/notes/search/note-index.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Share, Vault } from '../../../vault/vault.ts';

export type NoteShelf = {
  /** Another one after it was read anew. */
  readonly index: () => NoteIndex;
  /** How far the reading has come; `undefined` before it began. */
  readonly share: () => Share | undefined;
  readonly isWhole: () => boolean;
  /** `grew`: more notes behind those that were there; `changed`: anything else. @returns ends it */
  readonly onChange: (listener: (how: 'grew' | 'changed') => void) => () => void;
  /** A note that is about to be deleted leaves at once. @returns brings it back, when it was not deleted after all */
  readonly bury: (id: string) => () => void;
};

/** So many of the newest are compared with the vault after a change; where all of them are others, there may be more. */
const headSize = 24;

const shelves = new WeakMap<Vault, NoteShelf>();

/** The one shelf of a vault. @param tell what goes wrong */
export function shelfOf(vault: Vault, tell: (problem: Problem) => void): NoteShelf {
  const shelf = shelves.get(vault) ?? noteShelf(vault, tell);
  shelves.set(vault, shelf);
  return shelf;
}

function noteShelf(vault: Vault, tell: (problem: Problem) => void): NoteShelf {
  let index = noteIndex();
  let share: Share | undefined;
  let isWhole = false;
  let unreadable = 0;
  let reading: AbortController | undefined;
  /** Deleted here; an undo puts them back into their places. */
  const buried = new Map<string, () => void>();
  const listeners = new Set<(how: 'grew' | 'changed') => void>();
  const tellAll = (how: 'grew' | 'changed') => {
    for (const listener of listeners) listener(how);
  };

  const empty = () => {
    reading?.abort();
    reading = undefined;
    index = noteIndex();
    share = undefined;
    isWhole = false;
    buried.clear();
    tellAll('changed');
  };
  const readAll = async () => {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    // While it is read anew, what was there before stays in sight.
    const next = isWhole ? noteIndex() : index;
    unreadable = 0;
    const read = await vault.each(
      'note',
      (piece, far) => {
        if (reading !== mine) return;
        unreadable += piece.unreadable;
        const { turn } = next;
        addRead(next, piece.rows);
        if (next !== index) return;
        share = far;
        tellAll(next.turn === turn ? 'grew' : 'changed');
      },
      mine.signal,
    );
    if (reading !== mine) return;
    reading = undefined;
    if (!read.ok) {
      if (read.problem.code !== 'own-locked') return tell(read.problem);
      // Sealed or unsealed while it was read: the room is another one now.
      if (vault.lock().kind === 'open') await readAll();
      return;
    }
    index = next;
    isWhole = true;
    tellAll('changed');
    await keepUp(false);
  };
  /** A note was put or deleted, in this window or another: the newest and their number tell which, or that all is to be read. */
  const keepUp = async (mayRead: boolean) => {
    const [newest, count] = await Promise.all([vault.newest('note', headSize), vault.count('note')]);
    if (!newest.ok || !count.ok) return;
    for (const [id, bringBack] of buried) {
      const again = await vault.get('note', id);
      if (!again.ok || again.value === undefined) continue;
      bringBack();
      buried.delete(id);
    }
    const changed = newest.value.rows.filter((note) => !isSame(note, index.byId.get(note.id)));
    for (const note of changed.toReversed()) put(index, note);
    tellAll('changed');
    const isOff = changed.length === headSize || sizeOf(index) + unreadable !== count.value;
    if (isOff && mayRead && isWhole) await readAll();
  };
  const look = (kinds: readonly string[]) => {
    if (vault.lock().kind !== 'open') return empty();
    // No kind is named when the lock did something, and when all was written anew.
    if (reading === undefined && (!isWhole || kinds.length === 0)) void readAll();
    else if (kinds.includes('note')) void keepUp(true);
  };
  vault.onChange(look);
  look([]);
  return {
    index: () => index,
    share: () => share,
    isWhole: () => isWhole,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bury: (id) => {
      const bringBack = takeOut(index, id);
      if (bringBack === undefined) return () => {};
      buried.set(id, bringBack);
      tellAll('changed');
      return () => {
        buried.delete(id);
        bringBack();
        tellAll('changed');
      };
    },
  };
}

/** Both were read by the same schema, which names their keys in one order. */
const isSame = (note: Note, known: Note | undefined): boolean => JSON.stringify(note) === JSON.stringify(known);
