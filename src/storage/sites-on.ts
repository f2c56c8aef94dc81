// The sites Carecue is turned on for, on disk, one row: match patterns. The browser's permission alone says too little:
// a host may be allowed for the packs it gives, and is no helpdesk by that.
import * as z from 'zod/mini';
import type { Outcome } from '../domain/problem.ts';
import { parseRow, withStore, write } from './store.ts';

const id = 'on';
const SitesOn = z.object({ patterns: z.array(z.string()) });

/** `undefined`: never written, as before version 4 of the database. */
export const readSitesOn = (): Promise<Outcome<readonly string[] | undefined>> =>
  withStore(async (db) => parseRow(SitesOn, await db.get('sites', id))?.patterns);

export function changeSitesOn(change: (patterns: readonly string[]) => readonly string[]): Promise<Outcome<unknown>> {
  return withStore((db) =>
    write(db, 'sites', async (store) => {
      const before = parseRow(SitesOn, await store.get(id))?.patterns ?? [];
      return store.put({ id, patterns: [...new Set(change(before))] });
    }),
  );
}
