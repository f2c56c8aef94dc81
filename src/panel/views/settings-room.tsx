// When the agent works, when to be reminded, and what is kept. Each change is saved as it is made.
import { usePanel } from '../panel-context.ts';
import { Holidays } from '../parts/holidays.tsx';
import { QuietHoursForm } from '../parts/quiet-hours-form.tsx';
import { ReminderSettings } from '../parts/reminder-settings.tsx';
import { WorkHours } from '../parts/work-hours.tsx';

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
