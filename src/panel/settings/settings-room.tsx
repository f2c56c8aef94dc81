// When the agent works, when to be reminded, and what is kept. Each change is saved as it is made.
import { usePanel } from '../panel-context.ts';
import { Holidays } from './holidays.tsx';
import { QuietHoursForm } from './quiet-hours-form.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { WorkHours } from './work-hours.tsx';

export function SettingsRoom() {
  const { words, actions } = usePanel();
  return (
    <>
      <button type="button" class="link" onClick={() => actions.go('today')}>
        {words.say('back')}
      </button>
      <WorkHours />
      <Holidays />
      <QuietHoursForm />
      <ReminderSettings />
    </>
  );
}
