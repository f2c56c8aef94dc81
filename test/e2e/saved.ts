// What is really on disk: reads a store of the extension's database from one of its pages.
import type { Page } from 'playwright-core';

export type StoreName = 'promises' | 'notes' | 'checkIns' | 'progress';

/** Every record of a store, as it was written. */
export function savedIn(store: StoreName, extensionPage: Page): Promise<readonly unknown[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('carecue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}
