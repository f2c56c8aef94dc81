// The panel: head, room, what just happened, and the way to the other rooms.
import { useRef } from 'preact/hooks';
import type { PanelState } from '../domain/panel-state.ts';
import type { LoadWords } from '../ui/load-words.ts';
import { timesIn } from '../ui/times.ts';
import { useFocusKeeper } from '../ui/use-focus-keeper.ts';
import { useStore } from '../ui/use-store.ts';
import { useWords } from '../ui/use-words.ts';
import { pickLang, type Words } from '../ui/words.ts';
import type { Vault } from '../vault/vault.ts';
import type { Actions } from './actions.ts';
import { useBarKey } from './frame/bar-button.tsx';
import { DueAlert } from './frame/due-alert.tsx';
import { Header } from './frame/header.tsx';
import { Notices } from './frame/notices.tsx';
import { isTab, RoomsNav, roomId, tabId } from './frame/rooms-nav.tsx';
import { Waiting } from './frame/waiting.tsx';
import { later } from './later.tsx';
import { useNoteKey } from './own/notes/use-note-key.ts';
import type { OwnTexts } from './own/own-texts.ts';
import { type Panel, PanelContext } from './panel-context.ts';
import type { PanelData, PanelStore, Room } from './store.ts';
import { usePlaybookKey } from './ticket/playbook-key.ts';
import { TicketRoom } from './ticket/ticket-room.tsx';
import { Tour } from './tour/tour-later.ts';

const TodayRoom = later(async () => (await import('./today/today-room.tsx')).TodayRoom);
const OwnRoom = later(async () => (await import('./own/own-room.tsx')).OwnRoom);
const KnowsRoom = later(async () => (await import('./knows/knows-room.tsx')).KnowsRoom);
const PrivacyRoom = later(async () => (await import('./knows/privacy-room.tsx')).PrivacyRoom);
const SettingsRoom = later(async () => (await import('./settings/settings-room.tsx')).SettingsRoom);
const PlaybooksRoom = later(async () => (await import('./ticket/playbooks.tsx')).PlaybooksRoom);
const CommandBar = later(async () => (await import('./command-bar/command-bar.tsx')).CommandBar);

const views: Readonly<Record<Room, preact.FunctionComponent>> = {
  ticket: TicketRoom,
  today: TodayRoom,
  me: OwnRoom,
  settings: SettingsRoom,
  playbooks: PlaybooksRoom,
  tour: Tour,
  knows: KnowsRoom,
  privacy: PrivacyRoom,
};

type Props = {
  readonly store: PanelStore;
  readonly actions: Actions;
  readonly vault: Vault;
  readonly ownTexts: OwnTexts;
  /** Those of the browser's language. */
  readonly firstWords: Words;
  readonly loadWords: LoadWords;
};

export function App({ store, actions, vault, ownTexts, firstWords, loadWords }: Props) {
  const data = useStore(store, (all) => all);
  const { state, browserLang } = data;
  const words = useWords(firstWords, pickLang(state?.settings.lang ?? 'auto', browserLang), loadWords);
  if (state === undefined) return <Waiting words={words} troubles={data.troubles} tryAgain={actions.refresh} />;
  const panel: Panel = {
    ...data,
    state,
    words,
    loadWords,
    actions,
    vault,
    ownTexts,
    times: timesIn(words.locale, state.timeZone, state.now),
  };
  return (
    <PanelContext.Provider value={panel}>
      <Frame room={data.room} page={pageOf(data, state)} />
      {data.isBarOpen && <CommandBar />}
    </PanelContext.Provider>
  );
}

/** Another ticket, room or page of one starts at its top. */
function pageOf({ room, ownPage, knownKind }: PanelData, { ticket }: PanelState): string {
  if (room === 'ticket') return ticket.kind === 'open' ? ticket.ticket.ref.key : '';
  if (room === 'knows') return `knows ${knownKind ?? ''}`;
  return room === 'me' ? ownPage : room;
}

function Frame({ room, page }: { readonly room: Room; readonly page: string }) {
  const View = views[room];
  const place = useRef<HTMLDivElement>(null);
  useFocusKeeper(place);
  useNoteKey();
  usePlaybookKey();
  useBarKey();
  return (
    <>
      <Header />
      <main key={page}>
        <div
          id={roomId}
          ref={place}
          tabIndex={-1}
          {...(isTab(room) && { role: 'tabpanel', 'aria-labelledby': tabId(room) })}
        >
          <View />
        </div>
      </main>
      <footer>
        <Notices />
        <RoomsNav />
      </footer>
      <DueAlert />
    </>
  );
}
