// The button that saves a backup. With the lock on, the passphrase is asked for first: it seals the file.
import { useState } from 'preact/hooks';
import { SaidAtRest } from '../../../ui/said-at-rest.tsx';
import { usePanel } from '../../panel-context.ts';
import { SecretForm } from './secret-form.tsx';
import { useBackup } from './use-backup.ts';

type Props = {
  readonly sealed: boolean;
  /** Where it is what should be done next. */
  readonly isDue?: boolean;
};

/** Fewer records are there before a word about them could be read. */
const worthTelling = 2_000;

export function SaveBackup({ sealed, isDue = false }: Props) {
  const { words, actions } = usePanel();
  const backup = useBackup();
  const [isAsking, ask] = useState(false);
  const [far, tellFar] = useState<number>();
  const save = async (secret?: string) => {
    tellFar(0);
    const saved = await backup(secret, tellFar);
    tellFar(undefined);
    return saved;
  };
  const start = async () => {
    if (sealed) return ask(true);
    if (far !== undefined) return;
    const saved = await save();
    if (!saved.ok) actions.tell(saved.problem);
  };
  const sealAndSave = async (secret: string) => {
    const saved = await save(secret);
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
          <button type="button" class={isDue ? 'btn primary' : 'btn'} aria-disabled={far !== undefined} onClick={start}>
            {words.say('backupSave')}
          </button>
        </div>
      )}
      {far !== undefined && far >= worthTelling && <SaidAtRest words={words.count('backupSoFar', far)} />}
    </>
  );
}
