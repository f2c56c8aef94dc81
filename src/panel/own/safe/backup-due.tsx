// A quiet line on the room's first page when there is something to lose and its last copy is old, or was never made.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { isBackupOld } from './backup-age.ts';
import { LastBackup } from './last-backup.tsx';

/** One note tried out is no loss. */
const worthKeeping = 3;

export function BackupDue() {
  const { state, words, actions, vault } = usePanel();
  const isOld = isBackupOld(state.settings.backedUpAt, state.now);
  const [notes, setNotes] = useState(0);
  useEffect(() => {
    if (!isOld) return;
    let isGone = false;
    const look = async () => {
      // Counting a hundred thousand takes a while.
      const some = await vault.newest('note', worthKeeping);
      if (!isGone) setNotes(some.ok ? some.value.rows.length + some.value.unreadable : 0);
    };
    void look();
    const end = vault.onChange((kinds) => (kinds.length === 0 || kinds.includes('note')) && void look());
    return () => {
      isGone = true;
      end();
    };
  }, [vault, isOld]);
  if (!isOld || notes < worthKeeping) return null;
  return (
    <div class="row spread backup-due">
      <LastBackup />
      <button type="button" class="link" onClick={() => actions.goOwn('safe')}>
        {words.say('lastBackupTodo')}
      </button>
    </div>
  );
}
