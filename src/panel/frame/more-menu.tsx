// Everything rare behind one button, as one list: what can be done with this ticket, the other rooms, and Carecue itself.
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { MenuCarecue } from './menu-carecue.tsx';
import { CloseMenu, MenuEntry, MenuGroup } from './menu-entry.tsx';
import { MenuTicket } from './menu-ticket.tsx';
import { PacksWait } from './packs-wait.tsx';

export function MoreMenu() {
  const { words } = usePanel();
  const menu = useDisclosure();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!menu.isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) menu.close();
    };
    // Left open, it would hide what the Tab key comes to next.
    const kinds = ['pointerdown', 'focusin'];
    for (const kind of kinds) document.addEventListener(kind, closeOutside);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, closeOutside);
    };
  }, [menu.isOpen]);
  return (
    <div class="more" ref={place}>
      <IconButton icon="more" label={words.say('more')} {...menu.button} />
      {menu.isOpen && (
        <CloseMenu.Provider value={menu.close}>
          <div {...menu.region} class="menu">
            <MenuTicket />
            <MenuRooms />
            <MenuCarecue />
          </div>
        </CloseMenu.Provider>
      )}
    </div>
  );
}

/** The rooms that have no tab. */
function MenuRooms() {
  const { words, actions } = usePanel();
  return (
    <MenuGroup label={words.say('rooms')}>
      <MenuEntry label={words.say('playbooks')} shortcut="playbooks" run={() => actions.goPlaybooks()} />
      <MenuEntry label={words.say('packsAndStudio')} run={() => actions.showStudio()} />
      <PacksWait />
      <MenuEntry label={words.say('settings')} run={() => actions.go('settings')} />
    </MenuGroup>
  );
}
