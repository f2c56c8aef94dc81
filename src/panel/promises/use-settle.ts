// Settling a promise, from wherever it stands, with the way back.
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { usePanel } from '../panel-context.ts';

export function useSettle({ id, isOverdue }: PromiseLine) {
  const { actions } = usePanel();
  return async (as: 'done' | 'kept' | 'dropped') => {
    if (!(await actions.send({ type: 'settle-promise', id, as }))) return;
    const said =
      as === 'dropped' ? 'status_dropped' : as === 'done' && isOverdue ? 'status_settledLate' : 'status_settled';
    actions.say(said, { type: 'take-back-promise', id });
  };
}
