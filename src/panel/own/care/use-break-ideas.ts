// The breaks the packs bring, in the language of the panel, and a breathing of each length that none of them brings.
import { useMemo } from 'preact/hooks';
import { type SelfCareView, selfCareIdeas } from '../../../domain/packs/choose/self-care-ideas.ts';
import { usePanel } from '../../panel-context.ts';

/** Minutes. */
const breathings = [5, 3, 1] as const;

export function useBreakIdeas(): readonly SelfCareView[] {
  const { state, words } = usePanel();
  return useMemo(() => {
    const ideas = selfCareIdeas(state.packs, words.lang);
    const brought = ideas.filter(({ guide }) => guide === 'breathing').map(({ minutes }) => minutes);
    const ours = breathings
      .filter((minutes) => !brought.includes(minutes))
      .map((minutes) => ({
        id: `carecue/breathing-${minutes}`,
        kind: 'relax' as const,
        minutes,
        guide: 'breathing' as const,
        title: words.say('breathTitle'),
        text: words.say('breathText'),
        lang: words.lang,
        principle: '',
        source: words.say('breathSource'),
        pack: '',
      }));
    return [...ideas, ...ours];
  }, [state.packs, words]);
}
