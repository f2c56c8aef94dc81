// Forgetting one customer or all, with the way back. What is forgotten is not remembered anew from a reply already sent.
import { defaultCareHistory } from '../../../domain/care-history/settings.ts';
import { usePanel } from '../../panel-context.ts';

export function useForgetCustomers() {
  const { vault, actions, state } = usePanel();
  return async (ids: readonly string[]): Promise<void> => {
    const noted = await vault.update('careHistorySettings', defaultCareHistory.id, (there = defaultCareHistory) => ({
      ...there,
      forgottenAt: state.now,
    }));
    if (!noted.ok) return actions.tell(noted.problem);
    const removed = await vault.remove('care', ...ids);
    if (!removed.ok) return actions.tell(removed.problem);
    actions.say('status_careForgotten', async () => {
      const back = await removed.value();
      if (!back.ok) actions.tell(back.problem);
      return back.ok;
    });
  };
}
