// What can be done from anywhere in the panel, as far as it can be done now.
import type { PlainKey } from '../../ui/words.ts';
import { siteTurnedOn } from '../frame/site-turned-on.ts';
import { focusCapture } from '../own/notes/focus-capture.ts';
import type { Panel } from '../panel-context.ts';
import type { BarEntry, InAll } from './bar-entry.ts';
import { reachField, reachFolded, reachRoom } from './reach.ts';

type Action = Pick<BarEntry, 'shortcut' | 'isFirst' | 'run'> & {
  readonly name: PlainKey;
  /** Other words for it, in each language. */
  readonly also?: PlainKey;
};

export function actionEntries(panel: Panel, inAll: InAll): readonly BarEntry[] {
  const { words } = panel;
  return actionsOf(panel).map(({ name, also, ...rest }) => ({
    ...rest,
    id: name,
    group: 'action',
    names: inAll(name),
    ...(also && { also: inAll(also) }),
    shown: () => ({ title: words.say(name) }),
  }));
}

function actionsOf(panel: Panel): readonly Action[] {
  return [...onTicket(panel), ...forAgent(panel), ...ofSite(panel), ...ofToday(panel), ...ofCarecue(panel)];
}

function onTicket({ state, words, actions }: Panel): readonly Action[] {
  const isOpen = state.ticket.kind === 'open';
  const add: Action = {
    name: 'barAddPromise',
    also: 'barAlso_promise',
    isFirst: true,
    run: () => {
      actions.go('ticket');
      reachFolded(words.say('newPromise'));
    },
  };
  return [
    ...(isOpen ? [add] : []),
    {
      name: 'playbooks',
      also: 'barAlso_playbooks',
      shortcut: 'playbooks',
      isFirst: true,
      run: () => {
        actions.goPlaybooks(state.ticket.kind === 'open' ? state.ticket.ticket.playbook?.id : undefined);
        reachRoom();
      },
    },
    {
      name: 'readSelection',
      also: 'barAlso_read',
      run: () => {
        actions.go('ticket');
        void actions.onTab((tabId) => ({ type: 'read-selection', tabId }));
      },
    },
    { name: 'pasteMessage', also: 'barAlso_read', run: () => actions.paste(true) },
  ];
}

function forAgent({ actions, vault }: Panel): readonly Action[] {
  const lock = vault.lock();
  return [
    {
      name: 'commandNewNote',
      also: 'barAlso_note',
      shortcut: 'note',
      isFirst: true,
      run: () => {
        actions.goOwn('home');
        focusCapture();
      },
    },
    {
      name: 'barBreak',
      also: 'barAlso_break',
      isFirst: true,
      run: () => {
        actions.goOwn('pause');
        reachRoom();
      },
    },
    {
      name: 'barCheckIn',
      also: 'barAlso_checkIn',
      run: () => {
        actions.goOwn('home');
        reachRoom();
      },
    },
    ...(lock.kind === 'open' && lock.sealed ? [{ name: 'lockNow', run: vault.lockNow } as const] : []),
  ];
}

/** Turning on asks the browser within the key press itself. */
function ofSite({ state: { ticket }, actions }: Panel): readonly Action[] {
  if (ticket.kind === 'off') {
    const { origin } = ticket;
    return [{ name: 'turnOn', also: 'barAlso_turnOn', isFirst: true, run: () => void actions.turnOn(origin) }];
  }
  const origin = siteTurnedOn(ticket);
  if (origin === undefined) return [];
  const turnOff = async () => {
    if (await actions.send({ type: 'turn-off', origin })) actions.say('status_turnedOff');
  };
  return [
    { name: 'readAgain', run: () => void actions.onTab((tabId) => ({ type: 'read-again', tabId })) },
    { name: 'turnOff', also: 'barAlso_turnOff', run: () => void turnOff() },
  ];
}

const ofToday = ({ words, actions }: Panel): readonly Action[] => [
  {
    name: 'todayTools',
    also: 'barAlso_handOver',
    run: () => {
      actions.go('today');
      reachFolded(words.say('todayTools'));
    },
  },
];

function ofCarecue({ state, status, words, actions }: Panel): readonly Action[] {
  const giveAllAdvice = () => void actions.send({ type: 'set-settings', settings: { rulesOff: [] } });
  return [
    ...(status?.undo ? [{ name: 'undo', isFirst: true, run: () => void actions.undo() } as const] : []),
    ...(state.settings.rulesOff.length > 0 ? [{ name: 'adviceOn', run: giveAllAdvice } as const] : []),
    { name: 'packsAndStudio', also: 'barAlso_studio', run: () => actions.showStudio() },
    {
      name: 'keyboard',
      also: 'barAlso_keyboard',
      isFirst: true,
      run: () => {
        actions.go('settings');
        reachField(words.say('keyboard'));
      },
    },
  ];
}
