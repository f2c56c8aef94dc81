// What a backup holds and what restoring it would do, before it is done. A replacement offers a copy of what is here first.
import { useMemo, useState } from 'preact/hooks';
import { countRecords } from '../../../domain/own/backup.ts';
import { differences } from '../../../domain/own/backup-difference.ts';
import { hasForeignNames, type RestoreWay, restored, restoreWays } from '../../../domain/own/restore.ts';
import type { Outcome } from '../../../domain/problem.ts';
import type { Everything } from '../../../vault/backup.ts';
import type { ReadBackup } from '../../../vault/backup-file.ts';
import { usePanel } from '../../panel-context.ts';
import { RestoreCounts } from './restore-counts.tsx';
import { SecretForm } from './secret-form.tsx';
import { useBackup } from './use-backup.ts';
import { useMoment } from './use-moment.ts';
import { useRestore } from './use-restore.ts';

type Props = {
  readonly backup: ReadBackup;
  readonly here: Everything;
  readonly sealed: boolean;
  readonly leave: () => void;
};

export function RestorePreview({ backup, here, sealed, leave }: Props) {
  const { words, actions } = usePanel();
  const moment = useMoment();
  const save = useBackup();
  const restore = useRestore();
  const [way, setWay] = useState<RestoreWay>('merge');
  const [wantsCopy, wantCopy] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const told = useMemo(() => differences(backup.records, here.records), [backup, here]);
  const isEmpty = countRecords(backup.records) === 0;
  const savesCopy = way === 'replace' && wantsCopy && countRecords(here.records) > 0;
  const run = async (secret?: string): Promise<Outcome> => {
    const copied = savesCopy ? await save(secret) : undefined;
    if (copied?.ok === false) return copied;
    const outcome = await restore((now) => restored(way, backup, now));
    if (outcome.ok) leave();
    return outcome;
  };
  const runPlain = async () => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await run();
    setBusy(false);
    if (!outcome.ok) actions.tell(outcome.problem);
  };
  return (
    <div class="preview">
      <h3>{words.say('restoreFrom', { when: moment(backup.madeAt) })}</h3>
      {isEmpty ? <p>{words.say('restoreNothing')}</p> : <RestoreCounts differences={told} way={way} />}
      {backup.unreadable > 0 && <p class="aside">{words.count('unreadableLeft', backup.unreadable)}</p>}
      <fieldset class="ways">
        <legend>{words.say('restoreHow')}</legend>
        {restoreWays.map((each) => (
          <label key={each} class="way">
            <input type="radio" name="restore-way" checked={way === each} onChange={() => setWay(each)} />
            <span>
              {words.say(`restore_${each}`)}
              <small class="soft">{words.say(`restoreText_${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'merge' && hasForeignNames(backup, here) && <p class="aside">{words.say('restoreNewNames')}</p>}
      {way === 'replace' && countRecords(here.records) > 0 && (
        <label class="check">
          <input type="checkbox" checked={wantsCopy} onChange={(event) => wantCopy(event.currentTarget.checked)} />
          {words.say('restoreCopyFirst')}
        </label>
      )}
      <p class="soft" role="status">
        {isBusy && words.say('restoring')}
      </p>
      {savesCopy && sealed ? (
        <SecretForm label={words.say('passphrase')} submit={words.say('restoreDo')} onSubmit={run} cancel={leave} />
      ) : (
        <div class="row">
          <button type="button" class="btn primary" aria-disabled={isBusy} onClick={runPlain}>
            {words.say('restoreDo')}
          </button>
          <button type="button" class="btn" onClick={leave}>
            {words.say('cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
