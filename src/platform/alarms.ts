// The alarms: wake-up calls, never the truth. Firefox forgets them at every restart, Chrome at every update.
import browser from 'webextension-polyfill';

/** wake: the reminders. addresses: where packs come from. */
type AlarmName = 'wake' | 'addresses';

/** Wakes the background at `at` (epoch milliseconds), instead of whenever it was planned before; never, without one. */
export async function planWake(at: number | undefined, name: AlarmName = 'wake'): Promise<void> {
  if (at === undefined) await browser.alarms.clear(name);
  // Chrome answers with a promise that can reject, Firefox with nothing.
  else await browser.alarms.create(name, { when: at });
}

export function onWake(listener: () => void, name: AlarmName = 'wake'): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
