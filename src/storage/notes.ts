// The agent's own notes on disk.
import { Note } from '../domain/notes/note.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRow, parseRows, type Rows, withStore, write } from './store.ts';

/** Newest first. */
export function readNotes(): Promise<Outcome<Rows<Note>>> {
  return withStore(async (db) => parseRows(Note, (await db.getAllFromIndex('notes', 'changedAt')).reverse()));
}

/** A note that is there already keeps the day it was made. */
export function putNote(note: Note): Promise<Outcome<Note>> {
  return withStore((db) =>
    write(db, 'notes', async (store) => {
      const former = parseRow(Note, await store.get(note.id));
      const next = { ...note, madeAt: former?.madeAt ?? note.madeAt };
      await store.put(next);
      return next;
    }),
  );
}

export const deleteNote = (id: string): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'notes', (store) => store.delete(id)));
