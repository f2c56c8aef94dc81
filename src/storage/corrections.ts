// The agent's corrections of readings on disk: numbers, no customer's word among them.
import type { Outcome } from '../domain/problem.ts';
import { Correction, mostCorrections } from '../domain/reading/corrections/correction.ts';
import { parseRows, type Rows, withStore, write } from './store.ts';

/** Oldest first. */
export const readCorrections = (): Promise<Outcome<Rows<Correction>>> =>
  withStore(async (db) => parseRows(Correction, await db.getAllFromIndex('corrections', 'at')));

/** Where there are too many with it, the oldest are forgotten. The same id twice is one correction. */
export function addCorrection(correction: Correction): Promise<Outcome<void>> {
  return withStore((db) =>
    write(db, 'corrections', async (store) => {
      await store.put(correction);
      const oldestFirst = await store.index('at').getAllKeys();
      const beyond = oldestFirst.slice(0, Math.max(0, oldestFirst.length - mostCorrections));
      await Promise.all(beyond.map((id) => store.delete(id)));
    }),
  );
}

export const deleteCorrection = (id: string): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'corrections', (store) => store.delete(id)));

export const deleteCorrections = (): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'corrections', (store) => store.clear()));
