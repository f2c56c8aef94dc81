// Changing one thing about the agent's work, and what stands in the way of it.
import { changedWork, type WorkSettings } from '../../domain/promises/work-settings.ts';
import { usePanel } from '../panel-context.ts';

export function useWorkSettings() {
  const { state, actions } = usePanel();
  const { work } = state.settings;
  return {
    work,
    /** False when it would make no sense; then nothing was changed. */
    change: async (some: Partial<WorkSettings>): Promise<boolean> => {
      const next = changedWork(work, some);
      if (next === undefined) return false;
      if (await actions.send({ type: 'set-settings', settings: { work: next } }))
        actions.say('status_saved', { type: 'set-settings', settings: { work } });
      return true;
    },
  };
}
