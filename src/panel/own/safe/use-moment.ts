// Moments that may lie years back: "24 Nov 2026, 14:42" on the agent's own clock.
import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';

export function useMoment(): (at: number) => string {
  const { words, state } = usePanel();
  const { timeZone } = state;
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return (at) => format.format(at);
  }, [words.locale, timeZone]);
}
