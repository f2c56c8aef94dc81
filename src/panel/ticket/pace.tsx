// At what pace it goes with this customer, after what kind of case it is: "can't wait · calmer than before · waiting 2 days".
import type { ReadingView } from '../../domain/panel-state.ts';
import { type Panel, usePanel } from '../panel-context.ts';

/** A wait shorter than this is none. Milliseconds. */
const shortWait = 3_600_000;

export function Pace({ reading }: { readonly reading: ReadingView }) {
  const parts = partsOf(reading, usePanel());
  if (parts.length === 0) return null;
  return <p class="pace soft">{parts.flatMap((part, place) => (place === 0 ? [part] : [' · ', part]))}</p>;
}

function partsOf({ urgent, trend, waitingSince }: ReadingView, { words, times, state }: Panel) {
  const waits = waitingSince !== undefined && state.now - waitingSince >= shortWait;
  return [
    urgent && <strong>{words.say('cannotWait')}</strong>,
    trend === 'better' && words.say('trendBetter'),
    trend === 'worse' && words.say('trendWorse'),
    waits && words.say('waitingFor', { time: times.lasting(waitingSince) }),
  ].filter((part) => part !== false);
}
