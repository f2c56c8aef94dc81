// Packs being written, on disk from one key to the next.
import { DraftRow } from '../domain/packs/edit/draft-row.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRows, type Rows, withStore, write } from './store.ts';

export const readPackDrafts = (): Promise<Outcome<Rows<DraftRow>>> =>
  withStore(async (db) => parseRows(DraftRow, await db.getAll('packDrafts')));

export const putPackDraft = (draft: DraftRow): Promise<Outcome<unknown>> =>
  withStore((db) => write(db, 'packDrafts', (store) => store.put(draft)));

export const deletePackDraft = (id: string): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'packDrafts', (store) => store.delete(id)));
