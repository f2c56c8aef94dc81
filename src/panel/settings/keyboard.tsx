// The keys of the panel, each to be changed or turned off; and those of the browser, which only the browser changes.
import { useEffect, useState } from 'preact/hooks';
import { allOff, type OwnKeys, type ShortcutAction, shortcutActions, withKey } from '../../domain/shortcuts.ts';
import type { BrowserCommand } from '../../platform/commands.ts';
import type { PlainKey, Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { KeyRow } from './key-row.tsx';

const names = {
  bar: 'bar',
  note: 'commandNewNote',
  playbooks: 'playbooks',
  find: 'notesSearch',
} as const satisfies Partial<Record<ShortcutAction, PlainKey>>;

function nameOf(action: ShortcutAction, words: Words): string {
  if (action === 'insert1' || action === 'insert2' || action === 'insert3')
    return words.say('keyInsert', { place: action.slice('insert'.length) });
  return words.say(names[action]);
}

export function Keyboard() {
  const { state, words, actions } = usePanel();
  const { keys } = state.settings;
  const change = async (next: OwnKeys) => {
    if (await actions.send({ type: 'set-settings', settings: { keys: next } }))
      actions.say('status_saved', { type: 'set-settings', settings: { keys } });
  };
  return (
    <section class="settings keys">
      <h2>{words.say('keyboard')}</h2>
      <p class="soft">{words.say('keyboardText')}</p>
      <ul>
        {shortcutActions.map((action) => (
          <KeyRow
            key={action}
            action={action}
            nameOf={(one) => nameOf(one, words)}
            set={(key) => change(withKey(keys, action, key))}
          />
        ))}
      </ul>
      <div class="row">
        <button type="button" class="btn" onClick={() => change(allOff)}>
          {words.say('keysAllOff')}
        </button>
        <button type="button" class="btn" onClick={() => change({})}>
          {words.say('keysFirst')}
        </button>
      </div>
      <BrowserKeys />
    </section>
  );
}

const commandNames: Readonly<Record<string, PlainKey>> = {
  _execute_action: 'actionTitle',
  'new-note': 'commandNewNote',
};

function BrowserKeys() {
  const { words, actions } = usePanel();
  const [commands, setCommands] = useState<readonly BrowserCommand[]>([]);
  useEffect(() => {
    let isGone = false;
    const look = () => void actions.browserCommands().then((all) => !isGone && setCommands(all));
    look();
    // They are changed on another page: whoever comes back sees what they chose there.
    addEventListener('focus', look);
    return () => {
      isGone = true;
      removeEventListener('focus', look);
    };
  }, [actions]);
  return (
    <>
      <h3>{words.say('keysBrowser')}</h3>
      <ul>
        {commands.map(({ name, keys }) => {
          const said = commandNames[name];
          return (
            <li key={name}>
              <span>{said === undefined ? name : words.say(said)}</span>
              {keys === '' ? <span class="soft">{words.say('keysBrowserNone')}</span> : <kbd class="key">{keys}</kbd>}
            </li>
          );
        })}
      </ul>
      <button type="button" class="link" onClick={actions.showBrowserKeys}>
        {words.say('keysBrowserChange')}
      </button>
    </>
  );
}
