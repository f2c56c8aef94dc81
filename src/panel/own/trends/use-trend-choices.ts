// What the agent chooses about trends, with the way back.
import type { TrendChoices } from '../../../domain/wellbeing/trend-choices.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';

/** @param choices as they are now. @returns keeps a change, and says `said`, if anything, with undo */
export function useTrendChoices(choices: TrendChoices) {
  const { actions } = usePanel();
  const own = useOwn();
  return async (change: Partial<Omit<TrendChoices, 'id'>>, said?: PlainKey): Promise<void> => {
    if (!(await own.save('trendChoices', { ...choices, ...change }))) return;
    if (said) actions.say(said, () => own.save('trendChoices', choices));
  };
}
