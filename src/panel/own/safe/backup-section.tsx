// The backup: when the last one was made, what one holds, and the button that makes one.
import { usePanel } from '../../panel-context.ts';
import { isBackupOld } from './backup-age.ts';
import { type Count, keptWords } from './kept-words.ts';
import { LastBackup } from './last-backup.tsx';
import { SaveBackup } from './save-backup.tsx';

type Props = { readonly sealed: boolean; readonly counts: readonly Count[] | undefined };

export function BackupSection({ sealed, counts }: Props) {
  const { state, words } = usePanel();
  const things = counts && keptWords(counts, words);
  const isDue = isBackupOld(state.settings.backedUpAt, state.now);
  return (
    <section class="safe">
      <h2>{words.say('copies')}</h2>
      <p>{words.say('copiesText')}</p>
      <LastBackup />
      {things === '' ? (
        <p>{words.say('backupEmpty')}</p>
      ) : (
        <>
          {things && <p>{words.say('backupHolds', { things })}</p>}
          <SaveBackup sealed={sealed} isDue={isDue} />
        </>
      )}
    </section>
  );
}
