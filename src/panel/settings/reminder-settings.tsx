// How early to be reminded, what a notification shows, what is kept of a customer, and when to ask after a quiet ticket.
import type { Priority } from '../../domain/promises/promise.ts';
import type { PromiseSettings } from '../../domain/promises/promise-settings.ts';
import { usePanel } from '../panel-context.ts';

const priorities: readonly Priority[] = ['high', 'normal', 'low'];

export function ReminderSettings() {
  const { state, words, actions } = usePanel();
  const { promises } = state.settings;
  const { leads } = promises;
  const change = async (some: Partial<PromiseSettings>) => {
    if (await actions.send({ type: 'set-settings', settings: { promises: { ...promises, ...some } } }))
      actions.say('status_saved', { type: 'set-settings', settings: { promises } });
  };
  /** None, where 0 says so. */
  const some = (count: number) => (count === 0 ? null : count);
  return (
    <>
      <section class="settings">
        <h2>{words.say('reminders')}</h2>
        <fieldset>
          <legend>{words.say('leadsText')}</legend>
          {priorities.map((priority) => (
            <CountField
              key={priority}
              label={words.say(`priority_${priority}`)}
              value={leads[priority]}
              most={1_440}
              onChange={(minutes) => change({ leads: { ...leads, [priority]: minutes } })}
            />
          ))}
        </fieldset>
        <CountField
          label={`${words.say('chaseText')} (${words.say('chaseNone')})`}
          value={leads.chase ?? 0}
          most={1_440}
          onChange={(minutes) => change({ leads: { ...leads, chase: some(minutes) } })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={promises.privateNotifications}
            onChange={(event) => change({ privateNotifications: event.currentTarget.checked })}
          />
          {words.say('privateNotifications')}
        </label>
        <Choice
          label={words.say('keepMode')}
          value={promises.keep}
          options={{ ask: words.say('keepMode_ask'), sent: words.say('keepMode_sent') }}
          onChange={(keep) => change({ keep })}
        />
        <Choice
          label={words.say('customerKept')}
          value={promises.customer}
          options={{ name: words.say('customerKept_name'), number: words.say('customerKept_number') }}
          onChange={(customer) => change({ customer })}
        />
      </section>
      <section class="settings">
        <h2>{words.say('askAfter')}</h2>
        <p class="soft">{words.say('askAfterText')}</p>
        <CountField
          label={words.say('quietAfter')}
          value={promises.quietAfter ?? 0}
          most={60}
          onChange={(days) => change({ quietAfter: some(days) })}
        />
        <CountField
          label={words.say('solvedAfter')}
          value={promises.solvedAfter ?? 0}
          most={60}
          onChange={(days) => change({ solvedAfter: some(days) })}
        />
      </section>
    </>
  );
}

type CountProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (count: number) => void;
};

function CountField({ label, value, most, onChange }: CountProps) {
  return (
    <label class="row spread">
      {label}
      <input
        type="number"
        min={0}
        max={most}
        value={value}
        onChange={(event) => {
          const count = Math.round(event.currentTarget.valueAsNumber);
          if (Number.isFinite(count)) onChange(Math.min(most, Math.max(0, count)));
        }}
      />
    </label>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const entries = Object.entries<string>(options) as [T, string][]; // Object.entries forgets the keys' names.
  return (
    <label class="row spread">
      {label}
      <select value={value} onChange={(event) => onChange(entries[event.currentTarget.selectedIndex]?.[0] ?? value)}>
        {entries.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
