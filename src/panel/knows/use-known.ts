// The sources of a view, the counts of all kinds, and the records of one, read again when some were deleted.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { KnownKind } from '../../domain/knowledge/kinds.ts';
import type { KnownRecord } from '../../domain/knowledge/known.ts';
import { usePanel } from '../panel-context.ts';
import { type Counts, type Sources, sources } from './sources.ts';

export function useSources(): Sources {
  const { vault, actions } = usePanel();
  return useMemo(() => sources(vault, actions), [vault, actions]);
}

/** @returns `undefined` while they are counted, and when they cannot be, which is told */
export function useCounts(from: Sources): Counts | undefined {
  const { vault, actions } = usePanel();
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const counted = await from.counts();
      if (isGone) return;
      if (counted.ok) setCounts(counted.value);
      else actions.tell(counted.problem);
    };
    void look();
    const end = vault.onChange(() => void look());
    return () => {
      isGone = true;
      end();
    };
  }, [from, vault, actions]);
  return counts;
}

const atATime = 20;

export function useRecordsOf(from: Sources, kind: KnownKind) {
  const { actions } = usePanel();
  const [records, setRecords] = useState<readonly KnownRecord[]>();
  const [next, setNext] = useState<number>();
  const read = useCallback(
    async (start: number, most = atATime) => {
      const piece = await from.piece(kind, start, most);
      if (!piece.ok) return actions.tell(piece.problem);
      setRecords((before = []) => [...before.slice(0, start), ...piece.value.records]);
      setNext(piece.value.next);
    },
    [from, kind, actions],
  );
  useEffect(() => void read(0), [read]);
  return {
    /** `undefined` while they are read. */
    records,
    more: next === undefined ? undefined : () => read(next),
    /** As many as are shown, read again. */
    again: () => read(0, Math.max(atATime, records?.length ?? 0)),
  };
}
