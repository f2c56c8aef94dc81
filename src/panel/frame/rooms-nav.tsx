// The three rooms as tabs: arrow keys walk, Home and End jump. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/

import { Icon } from '../../ui/icon.tsx';
import type { PlainKey, Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { type Room, rooms, type TabRoom } from '../store.ts';

const names: Readonly<Record<TabRoom, PlainKey>> = { ticket: 'roomTicket', today: 'roomToday', me: 'roomMe' };
export const tabId = (room: TabRoom) => `tab-${room}`;
export const roomId = 'room';
export const isTab = (room: Room): room is TabRoom => rooms.some((each) => each === room);

export function RoomsNav() {
  const { room, state, words, actions } = usePanel();
  const due = state.today.now.length;
  const isElsewhere = !isTab(room);
  const walk = (event: KeyboardEvent) => {
    const next = neighbour(room, event.key, getComputedStyle(document.documentElement).direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    actions.go(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <nav aria-label={words.say('rooms')}>
      <div class="tabs" role="tablist" aria-label={words.say('rooms')} onKeyDown={walk}>
        {rooms.map((each) => (
          <button
            key={each}
            id={tabId(each)}
            type="button"
            class="tab"
            role="tab"
            aria-selected={each === room}
            aria-label={
              each === 'today' && due > 0 ? `${words.say(names[each])}, ${words.count('dueNow', due)}` : undefined
            }
            aria-controls={each === room ? roomId : undefined}
            // Where no tab is chosen, the first can be reached.
            tabIndex={each === room || (isElsewhere && each === rooms[0]) ? 0 : -1}
            onClick={() => actions.go(each)}
          >
            <TabFace room={each} words={words} />
            {each === 'today' && due > 0 && <em data-count={due} />}
          </button>
        ))}
      </div>
    </nav>
  );
}

type FaceProps = { readonly room: TabRoom; readonly words: Words };

function TabFace({ room, words }: FaceProps) {
  return (
    <>
      <Icon name={room} />
      {words.say(names[room])}
    </>
  );
}

/** The tabs before there is a room to go to. */
export function RoomsShape({ words }: { readonly words: Words }) {
  return (
    <div class="nav tabs" aria-hidden="true">
      {rooms.map((room) => (
        <div key={room} class="tab">
          <TabFace room={room} words={words} />
        </div>
      ))}
    </div>
  );
}

function neighbour(room: Room, key: string, isRightToLeft: boolean): TabRoom | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const place = isTab(room) ? rooms.indexOf(room) : 0;
  if (key === forward) return rooms.at((place + 1) % rooms.length);
  if (key === back) return rooms.at(place - 1);
  if (key === 'Home') return rooms.at(0);
  return key === 'End' ? rooms.at(-1) : undefined;
}
