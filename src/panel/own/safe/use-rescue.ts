// Saves what can still be read of a broken room as a backup that can be restored later.
import { countRecords, type OwnRecords } from '../../../domain/own/backup.ts';
import { usePanel } from '../../panel-context.ts';
import { useFileName } from './use-backup.ts';

/** @returns what was read, nothing of it saved when it is empty; `undefined` when that failed, which is told */
export function useRescue(): () => Promise<OwnRecords | undefined> {
  const { vault, actions } = usePanel();
  const fileName = useFileName();
  return async () => {
    const rescued = await vault.rescue(Date.now());
    if (!rescued.ok) {
      actions.tell(rescued.problem);
      return undefined;
    }
    const { records, file } = rescued.value;
    if (countRecords(records) > 0) actions.saveFile(fileName('rescued', 'json'), file);
    return records;
  };
}
