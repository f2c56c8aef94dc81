// The root of the vault: one row that says which database holds the records, and how they are locked. Turning the lock on or
// off fills a new database and then rewrites this row; that moment is before or after, and nothing lies between.
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { connection, strictly } from './connection.ts';
import { LockHeader } from './lock-header.ts';

export const rootName = 'carecue own';

export const Root = z.object({
  format: z.literal(1),
  /** The name of the database with the records. */
  data: z.string().check(z.startsWith(`${rootName} `), z.maxLength(100)),
  lock: z.optional(LockHeader),
});
export type Root = Readonly<z.infer<typeof Root>>;

interface RootStores extends DBSchema {
  root: { key: 'root'; value: unknown };
}

export type RootStore = {
  /** `undefined` when the vault was never opened. Throws when the row cannot be understood: it is never written over then. */
  readonly read: () => Promise<Root | undefined>;
  readonly write: (root: Root) => Promise<void>;
};

export function rootStore(): RootStore {
  const { use } = connection<RootStores>(rootName, 1, (db) => db.createObjectStore('root'));
  return {
    read: () =>
      use(async (db) => {
        const row = await db.get('root', 'root');
        return row === undefined ? undefined : rootOf(row);
      }),
    write: (root) =>
      use((db) =>
        strictly(db, ['root'], async (tx) => {
          await tx.objectStore('root').put(root, 'root');
        }),
      ),
  };
}

function rootOf(row: unknown): Root {
  const parsed = Root.safeParse(row);
  if (parsed.success) return parsed.data;
  const isNewer = z.object({ format: z.number().check(z.gt(1)) }).safeParse(row).success;
  throw isNewer
    ? new DOMException('the vault was written by a newer Carecue', 'VersionError')
    : new Error(`the vault's root is not one: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
}
