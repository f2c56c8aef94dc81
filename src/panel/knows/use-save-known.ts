// Records as a file the person saves: plain JSON, kind by kind, each record as it lies there.
import type { KnownKind } from '../../domain/knowledge/kinds.ts';
import type { KnownRecord } from '../../domain/knowledge/known.ts';
import { useFileName } from '../own/safe/use-backup.ts';
import { usePanel } from '../panel-context.ts';
import type { Sources } from './sources.ts';

/** @returns saves one kind, or several in one file; what cannot be read is told, and nothing is saved then */
export function useSaveKnown(from: Sources): (name: string, kinds: readonly KnownKind[]) => Promise<void> {
  const { actions } = usePanel();
  const fileName = useFileName();
  return async (name, kinds) => {
    const held: [KnownKind, readonly KnownRecord[]][] = [];
    for (const kind of kinds) {
      const records = await from.all(kind);
      if (!records.ok) return actions.tell(records.problem);
      held.push([kind, records.value]);
    }
    const file = { format: 'carecue-known', version: 1, savedAt: Date.now(), kinds: Object.fromEntries(held) };
    actions.saveFile(fileName(name, 'json'), JSON.stringify(file, undefined, 1));
  };
}
