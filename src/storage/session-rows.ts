// Rows in session memory: customer text lives here and nowhere else. Parsed on the way out like rows from the disk.
import type * as z from 'zod/mini';
import type { MemoryName } from '../domain/knowledge/kinds.ts';
import { forget, recall, recallAll, remember } from '../platform/session-memory.ts';
import { parseRow } from './store.ts';

export type SessionRows<T> = {
  get(key: string): Promise<T | undefined>;
  /** What is there of these, by key. */
  some(keys: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Slow: reads all of session memory. */
  all(): Promise<ReadonlyMap<string, T>>;
  /** Rejects when the browser's 10 MB are full. */
  put(key: string, row: T): Promise<void>;
  /** The same for several at once, all or none. */
  putAll(rows: ReadonlyMap<string, T>): Promise<void>;
  drop(...keys: readonly string[]): Promise<void>;
};

/** @param name one that says what is kept under it: src/domain/knowledge/kinds.ts */
export function sessionRows<T>(name: MemoryName, schema: z.ZodMiniType<T>): SessionRows<T> {
  const prefix = `${name}:`;
  const parsed = (raw: ReadonlyMap<string, unknown>): ReadonlyMap<string, T> => {
    const rows = new Map<string, T>();
    for (const [key, value] of raw) {
      const row = parseRow(schema, value);
      if (row !== undefined) rows.set(key.slice(prefix.length), row);
    }
    return rows;
  };
  const some = async (keys: readonly string[]): Promise<ReadonlyMap<string, T>> =>
    parsed(await recall(...keys.map((key) => prefix + key)));
  return {
    some,
    get: async (key) => (await some([key])).get(key),
    all: async () => parsed(await recallAll(prefix)),
    put: (key, row) => remember({ [prefix + key]: row }),
    putAll: (rows) => remember(Object.fromEntries([...rows].map(([key, row]) => [prefix + key, row]))),
    drop: (...keys) => forget(...keys.map((key) => prefix + key)),
  };
}
