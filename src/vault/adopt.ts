// When the root is gone and records are there: a browser that lost one database, or a person who deleted it. What they lie in
// is found again where that is beyond doubt, and never thrown away.
import { dataConnection } from './data.ts';
import { leftovers } from './discard.ts';
import type { Root } from './root.ts';
import { plainRows } from './row.ts';

/**
 * The root to write, or `undefined` when there are no records at all. Throws when there are several databases, or one that is
 * sealed: without its header no key of it can be made any more, but a backup of the profile may still bring it back.
 */
export async function adopted(): Promise<Root | undefined> {
  const [name, ...others] = await leftovers('');
  if (name === undefined) return undefined;
  const data = dataConnection(name, false);
  try {
    const nameKey = await plainRows.read('vault', await data.use((db) => db.get('vault', 'name-key')));
    if (nameKey === undefined || others.length > 0)
      throw new Error('the root of the vault is gone, and records are there');
    return { format: 1, data: name };
  } finally {
    data.close();
  }
}
