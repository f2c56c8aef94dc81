// Self-care check-ins on disk.
import type { Outcome } from '../domain/problem.ts';
import { CheckIn } from '../domain/wellbeing/check-in.ts';
import { parseRows, type Rows, withStore, write } from './store.ts';

/** Newest first. */
export function readCheckIns(): Promise<Outcome<Rows<CheckIn>>> {
  return withStore(async (db) => parseRows(CheckIn, (await db.getAllFromIndex('checkIns', 'at')).reverse()));
}

export const addCheckIn = (checkIn: CheckIn): Promise<Outcome<string>> =>
  withStore((db) => write(db, 'checkIns', (store) => store.put(checkIn)));
