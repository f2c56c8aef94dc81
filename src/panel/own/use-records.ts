// The newest records of a kind, read again whenever they change, in this window or another.
import { useEffect, useState } from 'preact/hooks';
import type { OwnKind, OwnRecord } from '../../domain/own/records.ts';
import { usePanel } from '../panel-context.ts';

/** @returns newest first; `undefined` while they are read, and when they cannot be, which is told */
export function useRecords<K extends OwnKind>(kind: K, most: number): readonly OwnRecord<K>[] | undefined {
  const { vault, actions } = usePanel();
  const [rows, setRows] = useState<readonly OwnRecord<K>[]>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      if (vault.lock().kind !== 'open') return setRows(undefined);
      const newest = await vault.newest(kind, most);
      if (isGone) return;
      if (newest.ok) setRows(newest.value.rows);
      else actions.tell(newest.problem);
    };
    void read();
    const end = vault.onChange((kinds) => (kinds.length === 0 || kinds.includes(kind)) && void read());
    return () => {
      isGone = true;
      end();
    };
  }, [vault, actions, kind, most]);
  return rows;
}
