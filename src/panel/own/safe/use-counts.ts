// How many records of each kind lie in the room, counted again whenever they change.
import { useEffect, useState } from 'preact/hooks';
import { ownKinds } from '../../../domain/own/records.ts';
import { usePanel } from '../../panel-context.ts';
import type { Count } from './kept-words.ts';

/** @returns `undefined` while they are counted, and while they cannot be */
export function useCounts(): readonly Count[] | undefined {
  const { vault } = usePanel();
  const [counts, setCounts] = useState<readonly Count[]>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const counted = await Promise.all(
        ownKinds.map(async (kind) => {
          const count = await vault.count(kind);
          return { kind, count: count.ok ? count.value : 0 };
        }),
      );
      if (!isGone) setCounts(vault.lock().kind === 'open' ? counted : undefined);
    };
    void look();
    const end = vault.onChange(() => void look());
    return () => {
      isGone = true;
      end();
    };
  }, [vault]);
  return counts;
}
