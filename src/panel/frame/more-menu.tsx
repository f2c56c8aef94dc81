// Everything rare behind one button: another text to read, the language, turning off, and what Carecue is.
import { useEffect, useRef } from 'preact/hooks';
import { langs } from '../../domain/language/lang.ts';
import type { TicketRoom } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { PacksWait } from './packs-wait.tsx';

const languageNames = {
  auto: 'languageAuto',
  en: 'languageEn',
  pl: 'languagePl',
  ro: 'languageRo',
} as const satisfies Record<string, PlainKey>;
const languageChoices = ['auto', ...langs] as const;

export function MoreMenu() {
  const { words } = usePanel();
  const menu = useDisclosure();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!menu.isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) menu.close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [menu.isOpen]);
  return (
    <div class="more" ref={place}>
      <button {...menu.button} class="quiet" aria-label={words.say('more')} title={words.say('more')}>
        <Icon name="more" />
      </button>
      {menu.isOpen && (
        <div {...menu.region} class="menu">
          <Reads close={menu.close} />
          <Playbooks close={menu.close} />
          <PacksAndStudio close={menu.close} />
          <PacksWait close={menu.close} />
          <Settings close={menu.close} />
          <AllAdvice />
          <ForgetCorrections />
          <Language />
          <About />
        </div>
      )}
    </div>
  );
}

function Reads({ close }: { readonly close: () => void }) {
  const { state, words, actions } = usePanel();
  const origin = siteTurnedOn(state.ticket);
  const turnOff = async (from: string) => {
    close();
    if (await actions.send({ type: 'turn-off', origin: from })) actions.say('status_turnedOff');
  };
  return (
    <ul>
      <li>
        <button
          type="button"
          onClick={() => {
            close();
            actions.go('ticket');
            void actions.onTab((tabId) => ({ type: 'read-selection', tabId }));
          }}
        >
          {words.say('readSelection')}
        </button>
      </li>
      <li>
        <button
          type="button"
          onClick={() => {
            close();
            actions.paste(true);
          }}
        >
          {words.say('pasteMessage')}
        </button>
      </li>
      {origin !== undefined && (
        <>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                void actions.onTab((tabId) => ({ type: 'read-again', tabId }));
              }}
            >
              {words.say('readAgain')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => turnOff(origin)}>
              {words.say('turnOff')}
            </button>
          </li>
        </>
      )}
    </ul>
  );
}

function Settings({ close }: { readonly close: () => void }) {
  const { words, actions } = usePanel();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        close();
        actions.go('settings');
      }}
    >
      {words.say('settings')}
    </button>
  );
}

function PacksAndStudio({ close }: { readonly close: () => void }) {
  const { words, actions } = usePanel();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        close();
        actions.showStudio();
      }}
    >
      {words.say('packsAndStudio')}
    </button>
  );
}

function Playbooks({ close }: { readonly close: () => void }) {
  const { words, actions } = usePanel();
  return (
    <button
      type="button"
      class="link"
      aria-keyshortcuts="p"
      onClick={() => {
        close();
        actions.goPlaybooks();
      }}
    >
      {words.say('playbooks')}
    </button>
  );
}

function Language() {
  const { state, words, actions } = usePanel();
  return (
    <label class="row spread">
      {words.say('language')}
      <select
        value={state.settings.lang}
        onChange={(event) => {
          const lang = languageChoices.find((choice) => choice === event.currentTarget.value);
          if (lang) void actions.send({ type: 'set-settings', settings: { lang } });
        }}
      >
        {languageChoices.map((choice) => (
          <option key={choice} value={choice}>
            {words.say(languageNames[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The way back for advice that was switched off. */
function AllAdvice() {
  const { state, words, actions } = usePanel();
  if (state.settings.rulesOff.length === 0) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => void actions.send({ type: 'set-settings', settings: { rulesOff: [] } })}
    >
      {words.say('adviceOn')}
    </button>
  );
}

/** The way back for what was learnt from the agent's corrections, with a second look before it is gone. */
function ForgetCorrections() {
  const { state, words, actions } = usePanel();
  const sure = useDisclosure();
  if (state.corrections === 0) return null;
  const forget = async () => {
    if (await actions.send({ type: 'forget-corrections' })) actions.say('status_correctionsForgotten');
  };
  return (
    <div>
      <button {...sure.button} class="link">
        {words.say('forgetCorrections')}
      </button>
      {sure.isOpen && (
        <div {...sure.region} class="row spread">
          <p class="soft">{words.count('correctionsKept', state.corrections)}</p>
          <button type="button" class="btn danger" onClick={forget}>
            {words.say('forget')}
          </button>
        </div>
      )}
    </div>
  );
}

function About() {
  const { words } = usePanel();
  const about = useDisclosure();
  return (
    <div>
      <button {...about.button} class="link">
        {words.say('about')}
      </button>
      {about.isOpen && (
        <ul {...about.region} class="about">
          <li>{words.say('aboutHere')}</li>
          <li>{words.say('aboutNever')}</li>
          <li>{words.say('aboutYours')}</li>
          <li>{words.say('aboutMay')}</li>
        </ul>
      )}
    </div>
  );
}

/** The site beside the panel, where Carecue is on. */
function siteTurnedOn(room: TicketRoom): string | undefined {
  if (room.kind === 'silent' || room.kind === 'no-ticket') return room.origin;
  if (room.kind !== 'open' || room.ticket.source !== 'page') return undefined;
  return URL.canParse(room.ticket.ref.url) ? new URL(room.ticket.ref.url).origin : undefined;
}
