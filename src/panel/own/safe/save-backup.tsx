// The button that saves a backup. With the lock on, the passphrase is asked for first: it seals the file.
import { useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { SecretForm } from './secret-form.tsx';
import { useBackup } from './use-backup.ts';

type Props = {
  readonly sealed: boolean;
  /** Where it is what should be done next. */
  readonly isDue?: boolean;
};

export function SaveBackup({ sealed, isDue = false }: Props) {
  const { words, actions } = usePanel();
  const backup = useBackup();
  const [isAsking, ask] = useState(false);
  const start = async () => {
    if (sealed) return ask(true);
    const saved = await backup();
    if (!saved.ok) actions.tell(saved.problem);
  };
  const sealAndSave = async (secret: string) => {
    const saved = await backup(secret);
    if (saved.ok) ask(false);
    return saved;
  };
  return (
    <>
      <p class="soft">{words.say(sealed ? 'backupSealed' : 'backupPlain')}</p>
      {isAsking ? (
        <SecretForm
          takesFocus
          label={words.say('passphrase')}
          submit={words.say('backupSave')}
          onSubmit={sealAndSave}
          cancel={() => ask(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class={isDue ? 'btn primary' : 'btn'} onClick={start}>
            {words.say('backupSave')}
          </button>
        </div>
      )}
    </>
  );
}
