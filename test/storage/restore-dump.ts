// A browser's databases as a former version of ours left them, from a dump that version's own code made (dumps/).

type StoreDump = {
  readonly keyPath: string | null;
  /** By name: what is looked at, and whether it comes once. */
  readonly indexes: Readonly<Record<string, readonly unknown[]>>;
  /** Of a store whose rows do not hold them. */
  readonly keys?: readonly string[];
  readonly rows: readonly unknown[];
};
export type Databases = Readonly<
  Record<string, { readonly version: number; readonly stores: Readonly<Record<string, StoreDump>> }>
>;

/**
 * Without a line of ours, only the browser's own calls; one that is there already under its name goes. It needs nothing from
 * outside of itself, so that it can be sent into a page.
 */
export async function restoreDump(databases: Databases): Promise<void> {
  /** `{ "bytes": "…" }` stands for bytes, which JSON does not know. */
  const withBytes = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(withBytes);
    if ('bytes' in value && typeof value.bytes === 'string')
      return Uint8Array.from(atob(value.bytes), (sign) => sign.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withBytes(part)]));
  };
  const ended = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const [name, { version, stores }] of Object.entries(databases)) {
    await ended(indexedDB.deleteDatabase(name));
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, keys, rows }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const [index, [path, unique]] of Object.entries(indexes))
          made.createIndex(index, String(path), { unique: unique === true });
        rows.forEach((row, at) => {
          made.add(withBytes(row), keys?.[at]);
        });
      }
    };
    (await ended(opening)).close();
  }
}
