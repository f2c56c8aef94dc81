// What the menu does with the ticket beside the panel: another text to read, reading again, turning off.
import { usePanel } from '../panel-context.ts';
import { MenuEntry, MenuGroup } from './menu-entry.tsx';
import { siteTurnedOn } from './site-turned-on.ts';

export function MenuTicket() {
  const { state, words, actions } = usePanel();
  const origin = siteTurnedOn(state.ticket);
  const readSelection = () => {
    actions.go('ticket');
    return actions.onTab((tabId) => ({ type: 'read-selection', tabId }));
  };
  const turnOff = async (from: string) => {
    if (await actions.send({ type: 'turn-off', origin: from })) actions.say('status_turnedOff');
  };
  return (
    <MenuGroup label={words.say('ticketUntitled')}>
      <MenuEntry label={words.say('readSelection')} run={readSelection} />
      <MenuEntry label={words.say('pasteMessage')} run={() => actions.paste(true)} />
      {origin !== undefined && (
        <>
          <MenuEntry
            label={words.say('readAgain')}
            run={() => actions.onTab((tabId) => ({ type: 'read-again', tabId }))}
          />
          <MenuEntry label={words.say('turnOff')} run={() => turnOff(origin)} />
        </>
      )}
    </MenuGroup>
  );
}
