// Saving a backup of everything among the downloads, and remembering when.
import { wallOf, wallText } from '../../../domain/due/wall.ts';
import { done, type Outcome } from '../../../domain/problem.ts';
import { usePanel } from '../../panel-context.ts';

/** "carecue-notes-2026-11-24.md", on the agent's own calendar. */
export function useFileName(): (what: string, ending: string) => string {
  const { state } = usePanel();
  return (what, ending) => {
    const date = wallText(wallOf(Date.now(), state.timeZone)).slice(0, 'yyyy-mm-dd'.length);
    return `carecue-${what}-${date}.${ending}`;
  };
}

/** @returns saves one; sealed by `secret` where there is one; `far` is told how many records were read, now and then */
export function useBackup(): (secret?: string, far?: (records: number) => void) => Promise<Outcome> {
  const { vault, actions, ownTexts } = usePanel();
  const fileName = useFileName();
  return async (secret, far) => {
    await ownTexts.flush();
    const madeAt = Date.now();
    const made = await vault.backup(madeAt, secret, far);
    if (!made.ok) return made;
    actions.saveFile(fileName('backup', 'json'), made.value);
    await actions.send({ type: 'set-settings', settings: { backedUpAt: madeAt } });
    actions.say('status_backupSaved');
    return done;
  };
}
