// How often the agent wants to be asked, and what about. Each change is saved as it is made.
import { type CareSettings, defaultCareSettings, howOften } from '../../../domain/wellbeing/care-settings.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useRecords } from '../use-records.ts';

export function CareSettingsForm() {
  const { words, actions } = usePanel();
  const own = useOwn();
  const kept = useRecords('careSettings', 1);
  const more = useDisclosure();
  if (kept === undefined) return null;
  const settings = kept[0] ?? defaultCareSettings;
  const change = async (some: Partial<CareSettings>) => {
    if (await own.choose('careSettings', defaultCareSettings, some)) actions.say('status_checkedIn');
  };
  return (
    <section class="care-settings">
      <button {...more.button} class="more-of">
        <span>{words.say('careAsk')}</span> <Icon name="open" />
      </button>
      {more.isOpen && (
        <div {...more.region} class="care-choices">
          <fieldset>
            <legend class="unseen">{words.say('careAsk')}</legend>
            {howOften.map((often) => (
              <label key={often}>
                <input
                  type="radio"
                  name="how-often"
                  checked={often === settings.howOften}
                  onChange={() => change({ howOften: often })}
                />
                {words.say(`howOften_${often}`)}
              </label>
            ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={settings.breaks}
              onChange={({ currentTarget }) => change({ breaks: currentTarget.checked })}
            />
            {words.say('careBreaks')}
          </label>
          <p class="soft">{words.say('careWhen')}</p>
        </div>
      )}
    </section>
  );
}
