// A quiet line on the room's first page when there is something to lose and its last copy is old, or was never made.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { isBackupOld } from './backup-age.ts';
import { LastBackup } from './last-backup.tsx';

/** One note tried out is no loss. */
const worthKeeping = 3;

export function BackupDue() {
  const { state, words, actions, vault } = usePanel();
  const [notes, setNotes] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const count = await vault.count('note');
      if (!isGone) setNotes(count.ok ? count.value : 0);
    };
    void look();
    const end = vault.onChange((kinds) => (kinds.length === 0 || kinds.includes('note')) && void look());
    return () => {
      isGone = true;
      end();
    };
  }, [vault]);
  if (!isBackupOld(state.settings.backedUpAt, state.now) || notes < worthKeeping) return null;
  return (
    <div class="row spread backup-due">
      <LastBackup />
      <button type="button" class="link" onClick={() => actions.goOwn('safe')}>
        {words.say('lastBackupTodo')}
      </button>
    </div>
  );
}
