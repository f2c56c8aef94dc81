// The agent's settings on disk, one row; what it does not say has its default.
import type { Outcome } from '../domain/problem.ts';
import { defaultSettings, Settings, type SettingsChange } from '../domain/settings.ts';
import { parseRow, withStore, write } from './store.ts';

const key = 'own';

export const readSettings = (): Promise<Outcome<Settings>> =>
  withStore(async (db) => parseRow(Settings, await db.get('settings', key)) ?? defaultSettings);

/** What is absent from `some` stays as it is. */
export function changeSettings(some: SettingsChange): Promise<Outcome<Settings>> {
  return withStore((db) =>
    write(db, 'settings', async (store) => {
      const given = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));
      const next = Settings.parse({ ...parseRow(Settings, await store.get(key)), ...given });
      await store.put(next, key);
      return next;
    }),
  );
}
