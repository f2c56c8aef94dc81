// What the menu holds about Carecue itself: its language, what it was told to hush or has learnt, and what it is.
import { langs } from '../../domain/language/lang.ts';
import { usePanel } from '../panel-context.ts';
import { MenuEntry, MenuFold, MenuGroup } from './menu-entry.tsx';

const languageChoices = ['auto', ...langs] as const;

export function MenuCarecue() {
  const { words, actions } = usePanel();
  return (
    <MenuGroup label={words.say('extensionName')}>
      <Language />
      <AllAdvice />
      <ForgetCorrections />
      <MenuEntry label={words.say('tourAgain')} run={() => actions.go('tour')} />
      <MenuEntry label={words.say('knowsTitle')} run={() => actions.goKnows()} />
      <MenuEntry label={words.say('privacyTitle')} run={() => actions.go('privacy')} />
      <MenuFold label={words.say('about')}>
        <ul class="about">
          <li>{words.say('aboutHere')}</li>
          <li>{words.say('aboutNever')}</li>
          <li>{words.say('aboutYours')}</li>
          <li>{words.say('aboutMay')}</li>
        </ul>
      </MenuFold>
    </MenuGroup>
  );
}

function Language() {
  const { state, words, actions } = usePanel();
  return (
    <li>
      <label class="entry">
        <span>{words.say('language')}</span>
        <select
          value={state.settings.lang}
          onChange={(event) => {
            const lang = languageChoices.find((choice) => choice === event.currentTarget.value);
            if (lang) void actions.send({ type: 'set-settings', settings: { lang } });
          }}
        >
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.say(`language_${choice}`)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

/** The way back for advice that was switched off. */
function AllAdvice() {
  const { state, words, actions } = usePanel();
  if (state.settings.rulesOff.length === 0) return null;
  return (
    <MenuEntry
      label={words.say('adviceOn')}
      run={() => actions.send({ type: 'set-settings', settings: { rulesOff: [] } })}
    />
  );
}

/** The way back for what was learnt from the agent's corrections, with a second look before it is gone. */
function ForgetCorrections() {
  const { state, words, actions } = usePanel();
  if (state.corrections === 0) return null;
  const forget = async () => {
    if (await actions.send({ type: 'forget-corrections' })) actions.say('status_correctionsForgotten');
  };
  return (
    <MenuFold label={words.say('forgetCorrections')}>
      <div class="row spread">
        <p class="soft">{words.count('correctionsKept', state.corrections)}</p>
        <button type="button" class="btn danger" onClick={forget}>
          {words.say('forget')}
        </button>
      </div>
    </MenuFold>
  );
}
