// Words picked on a page come into the capture field, behind those that stand there; with the lock on, once it is open.
import type { Vault } from '../../../vault/vault.ts';
import type { Actions } from '../../actions.ts';
import type { OwnTexts } from '../own-texts.ts';
import { after, captureField } from './capture-fields.ts';
import { focusCapture } from './focus-capture.ts';

/** The ways the words come by. */
export type NotedDoors = {
  readonly isWaiting: () => Promise<boolean>;
  readonly take: (taken: (words: string) => void) => Promise<void>;
  /** Calls when something may wait. */
  readonly onNoted: (listener: () => void) => unknown;
};

type Panel = { readonly vault: Vault; readonly ownTexts: OwnTexts; readonly actions: Actions };

/** For as long as the panel stands. */
export function followNoted({ vault, ownTexts, actions }: Panel, doors: NotedDoors): void {
  const put = (words: string) => {
    if (words === '') return;
    ownTexts.type(captureField, after(ownTexts.read(captureField) ?? '', words));
    ownTexts.flush();
    actions.say('noteTaken');
  };
  const look = async () => {
    if (!(await doors.isWaiting())) return;
    // The room asks for the passphrase there, where it is locked.
    actions.goOwn('home');
    if (vault.lock().kind !== 'open') return;
    const kept = await vault.get('draft', captureField);
    if (!kept.ok) return;
    ownTexts.found(captureField, kept.value?.text ?? '');
    await doors.take(put);
    focusCapture();
  };
  doors.onNoted(() => void look());
  vault.onChange((kinds) => kinds.length === 0 && void look());
  void look();
}
