// The panel: head, room, what just happened, and the way to the other rooms.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Actions } from './actions.ts';
import { type Panel, PanelContext } from './panel-context.ts';
import { DueAlert } from './parts/due-alert.tsx';
import { Header } from './parts/header.tsx';
import { Notices } from './parts/notices.tsx';
import { isTab, RoomsNav, roomId, tabId } from './parts/rooms-nav.tsx';
import { useFocusKeeper } from './parts/use-focus-keeper.ts';
import type { PanelStore, Room } from './store.ts';
import { timesIn } from './times.ts';
import { useStore } from './use-store.ts';
import { MeRoom } from './views/me-room.tsx';
import { SettingsRoom } from './views/settings-room.tsx';
import { TicketRoom } from './views/ticket-room.tsx';
import { TodayRoom } from './views/today-room.tsx';
import { Waiting } from './views/waiting.tsx';
import { pickLang, type Words, wordsIn } from './words.ts';

const views: Readonly<Record<Room, () => preact.JSX.Element>> = {
  ticket: TicketRoom,
  today: TodayRoom,
  me: MeRoom,
  settings: SettingsRoom,
};

type Props = {
  readonly store: PanelStore;
  readonly actions: Actions;
  /** Stands in for the words of the chosen language in tests. */
  readonly words?: Words;
};

export function App({ store, actions, words: given }: Props) {
  const data = useStore(store, (all) => all);
  const { state, browserLang } = data;
  const lang = pickLang(state?.settings.lang ?? 'auto', browserLang);
  const words = useMemo(() => given ?? wordsIn(lang, browserLang), [given, lang, browserLang]);
  useEffect(() => {
    document.documentElement.lang = words.lang;
  }, [words]);
  if (state === undefined) return <Waiting words={words} troubles={data.troubles} tryAgain={actions.refresh} />;
  const panel: Panel = { ...data, state, words, actions, times: timesIn(words.locale, state.timeZone, state.now) };
  return (
    <PanelContext.Provider value={panel}>
      <Frame room={data.room} about={state.ticket.kind === 'open' ? state.ticket.ticket.ref.key : ''} />
    </PanelContext.Provider>
  );
}

/** `about`: the ticket beside the panel. Another ticket or room is another page, and starts at its top. */
function Frame({ room, about }: { readonly room: Room; readonly about: string }) {
  const View = views[room];
  const place = useRef<HTMLDivElement>(null);
  useFocusKeeper(place);
  return (
    <>
      <Header />
      <main key={room === 'ticket' ? about : room}>
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
