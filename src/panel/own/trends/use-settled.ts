// What became of the promises settled since a moment: asked of the ledger, which knows of those settled while no panel was open.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settlement } from '../../../domain/promises/settlement.ts';
import { usePanel } from '../../panel-context.ts';

/** @param since epoch milliseconds; that of the last asking counts. @returns `undefined` until it is answered */
export function useSettled(since: number): readonly Settlement[] | undefined {
  const { state, actions } = usePanel();
  const [settled, know] = useState<readonly Settlement[]>();
  const from = useRef(since);
  from.current = since;
  // Whatever settles a promise, or takes that back, is told here first.
  const told = state.today.settled.map(({ id, state: as }) => `${id} ${as}`).join();
  useEffect(() => {
    let isGone = false;
    void actions.settledSince(from.current).then((answer) => answer && !isGone && know(answer));
    return () => {
      isGone = true;
    };
  }, [actions, told]);
  return settled;
}
