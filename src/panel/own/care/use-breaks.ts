// Beginning and ending a break.
import type { SelfCareView } from '../../../domain/packs/choose/self-care-ideas.ts';
import { ended, type Pause } from '../../../domain/wellbeing/pause.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';

export function useBreaks() {
  const own = useOwn();
  const { actions } = usePanel();
  return {
    begin: async ({ id: idea, kind, minutes }: SelfCareView) => {
      const begun = await own.save('pause', { id: crypto.randomUUID(), at: Date.now(), idea, kind, minutes });
      if (begun) actions.goOwn('pause');
    },
    end: (pause: Pause) => own.save('pause', ended(pause, Date.now())),
  };
}
