// What is really on disk: reads a store of the extension's databases from one of its pages, without a line of ours.
import type { Page } from 'playwright-core';

export type StoreName = 'promises' | 'progress' | 'overlays';
type OwnStore = 'note' | 'checkIn';

/** Every record of a store of the background, as it was written. */
export const savedIn = (store: StoreName, extensionPage: Page): Promise<readonly unknown[]> =>
  rowsOf(extensionPage, 'carecue', store);

/** Every row of a kind in the agent's vault, as it lies there: newest first, sealed when the lock is on. */
export const keptIn = (store: OwnStore, extensionPage: Page): Promise<readonly unknown[]> =>
  rowsOf(extensionPage, 'carecue own ', store);

/** @param database its name, or how it begins: the vault's has a new one each time it is made anew */
const rowsOf = (extensionPage: Page, database: string, store: string): Promise<readonly unknown[]> =>
  extensionPage.evaluate(
    async ([wanted, name]) => {
      const there = await indexedDB.databases();
      const found = there.find((one) => one.name === wanted) ?? there.find((one) => one.name?.startsWith(wanted));
      if (found?.name === undefined) return [];
      const opening = indexedDB.open(found.name);
      return new Promise<unknown[]>((resolve, reject) => {
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      });
    },
    [database, store] as const,
  );
