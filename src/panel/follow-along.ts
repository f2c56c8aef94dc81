// What the panel does beside showing: it collects what was handled, remembers customers, takes words that wait for a note, and
// locks with the screen. None of it is waited for, so it comes behind the first sight of a ticket.
import { onChanges } from '../messages/changes.ts';
import { ask, send } from '../messages/client.ts';
import { isNoteWaiting, takeForNote } from '../messages/noted.ts';
import { ownWindow } from '../platform/own-window.ts';
import { onScreenLocked } from '../platform/screen-lock.ts';
import type { Vault } from '../vault/vault.ts';
import type { Actions } from './actions.ts';
import { collectHandled } from './own/care/collect-handled.ts';
import { followNoted } from './own/notes/follow-noted.ts';
import type { OwnTexts } from './own/own-texts.ts';
import { followCustomers } from './own/power/follow-customers.ts';
import { lockWithScreen } from './own/safe/lock-with-screen.ts';
import type { PanelStore } from './store.ts';

type Panel = {
  readonly store: PanelStore;
  readonly actions: Actions;
  readonly vault: Vault;
  readonly ownTexts: OwnTexts;
};

/** For as long as the panel stands. */
export function followAlong({ store, actions, vault, ownTexts }: Panel): void {
  lockWithScreen({ vault, ownTexts }, onScreenLocked);
  followCustomers({ store, vault, tell: actions.tell });
  collectHandled({ vault, send, onChanges, askHandled: () => ask('handled') });
  followNoted(
    { vault, ownTexts, actions },
    {
      isWaiting: async () => isNoteWaiting(await ownWindow()),
      take: async (taken) => takeForNote(await ownWindow(), taken),
      onNoted: (listener) => onChanges((topics) => topics.includes('noted') && listener()),
    },
  );
}
