// Texts not yet saved, kept on disk while they are typed.
import * as z from 'zod/mini';
import type { Outcome } from '../domain/problem.ts';
import { parseRows, type Rows, withStore, write } from './store.ts';

const UnsavedText = z.object({ field: z.string(), text: z.string() });
type UnsavedText = Readonly<z.infer<typeof UnsavedText>>;

export const readTexts = (): Promise<Outcome<Rows<UnsavedText>>> =>
  withStore(async (db) => parseRows(UnsavedText, await db.getAll('texts')));

/** An empty text forgets the field. */
export function putText(field: string, text: string): Promise<Outcome<void>> {
  return withStore((db) =>
    write(db, 'texts', async (store) => {
      if (text === '') await store.delete(field);
      else await store.put({ field, text });
    }),
  );
}
