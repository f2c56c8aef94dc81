// The agent's own edits of things in packs, on disk. They outlive the pack: it may come back.
import { Overlay } from '../domain/packs/shelf/overlay.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRows, type Rows, withStore, write } from './store.ts';

export const readOverlays = (): Promise<Outcome<Rows<Overlay>>> =>
  withStore(async (db) => parseRows(Overlay, await db.getAll('overlays')));

export const putOverlay = (overlay: Overlay): Promise<Outcome<unknown>> =>
  withStore((db) => write(db, 'overlays', (store) => store.put(overlay)));

export const deleteOverlay = (id: string): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'overlays', (store) => store.delete(id)));
