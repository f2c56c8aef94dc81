// The pulse on the first page: between two tickets, out of quiet hours, and only when nothing else is asked or offered there,
// the check-in being answered. Elsewhere it waits on the page of trends.
import { isBetweenTickets } from '../../../domain/wellbeing/nudge-now.ts';
import { noTrendChoices } from '../../../domain/wellbeing/trend-choices.ts';
import { usePanel } from '../../panel-context.ts';
import { useShiftEnd } from '../care/shift-end.tsx';
import { type Care, couldUseBreak, useCare } from '../care/use-care.ts';
import { useRecords } from '../use-records.ts';
import { PulseQuestion } from './pulse-question.tsx';

const answeredLately = 60 * 60_000;

export function HomePulse() {
  const { state } = usePanel();
  const care = useCare();
  return care && isBetweenTickets(state.ticket) ? <WhenCalm care={care} /> : null;
}

function WhenCalm({ care }: { readonly care: Care }) {
  const { state } = usePanel();
  const { lastCheckIn, offer, pause, quiet = 0 } = care;
  const shiftEnd = useShiftEnd(care);
  const pulses = useRecords('pulse', 1);
  const choices = useRecords('trendChoices', 1);
  const isAnswered = lastCheckIn !== undefined && state.now - lastCheckIn.at <= answeredLately;
  const isBusy = offer || pause || shiftEnd.isNear || quiet > state.now || couldUseBreak(care, isAnswered);
  if (!pulses || !choices || !isAnswered || isBusy) return null;
  return <PulseQuestion lastAt={pulses[0]?.at} choices={choices[0] ?? noTrendChoices} />;
}
