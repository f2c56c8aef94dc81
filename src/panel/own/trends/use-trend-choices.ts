// What the agent chooses about trends, with the way back.
import { noTrendChoices, type TrendChoices } from '../../../domain/wellbeing/trend-choices.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';

/** @param choices as they are now. @returns keeps a change, and says `said`, if anything, with undo */
export function useTrendChoices(choices: TrendChoices) {
  const { actions } = usePanel();
  const own = useOwn();
  return async (change: Partial<Omit<TrendChoices, 'id'>>, said?: PlainKey): Promise<void> => {
    if (!(await own.choose('trendChoices', noTrendChoices, change))) return;
    // Only what was changed here goes back.
    const names = Object.keys(change) as readonly (keyof typeof change)[]; // Object.keys says `string`.
    const former = Object.fromEntries(names.map((name) => [name, choices[name]]));
    if (said) actions.say(said, () => own.choose('trendChoices', noTrendChoices, former));
  };
}
