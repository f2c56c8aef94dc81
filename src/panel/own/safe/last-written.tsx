// When the sealed room was written last: the one thing that gives away an old copy of it (tally.ts).
import { usePanel } from '../../panel-context.ts';
import { useMoment } from './use-moment.ts';
import { useWholeness } from './use-wholeness.ts';

export function LastWritten() {
  const { words } = usePanel();
  const { told } = useWholeness();
  const moment = useMoment();
  if (told?.kind !== 'whole' || told.at === undefined) return null;
  return <p class="soft">{words.say('lastWritten', { when: moment(told.at) })}</p>;
}
