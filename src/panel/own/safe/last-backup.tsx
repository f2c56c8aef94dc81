// When the last backup was made. Known with the room locked, too.
import { usePanel } from '../../panel-context.ts';
import { useMoment } from './use-moment.ts';

export function LastBackup() {
  const { state, words } = usePanel();
  const moment = useMoment();
  const { backedUpAt } = state.settings;
  return (
    <p class="soft">
      {backedUpAt === undefined ? words.say('lastBackupNever') : words.say('lastBackup', { when: moment(backedUpAt) })}
    </p>
  );
}
