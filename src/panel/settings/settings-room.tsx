// When the agent works, when to be reminded, and what is kept. Each change is saved as it is made.
import { usePanel } from '../panel-context.ts';
import { Holidays } from './holidays.tsx';
import { Keyboard } from './keyboard.tsx';
import { QuietHoursForm } from './quiet-hours-form.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { WorkHours } from './work-hours.tsx';

export function SettingsRoom() {
  return (
    <>
      <WorkHours />
      <Holidays />
      <QuietHoursForm />
      <ReminderSettings />
      <WhatIsKnown />
      <Keyboard />
    </>
  );
}

function WhatIsKnown() {
  const { words, actions } = usePanel();
  return (
    <section>
      <h2>{words.say('knowsTitle')}</h2>
      <p>{words.say('knowsIntro')}</p>
      <div class="links">
        <button type="button" class="link" onClick={() => actions.goKnows()}>
          {words.say('knowsLook')}
        </button>
        <button type="button" class="link" onClick={() => actions.go('privacy')}>
          {words.say('privacyTitle')}
        </button>
      </div>
    </section>
  );
}
