// The one alarm: a wake-up call, never the truth. Firefox forgets it at every restart, Chrome at every update.
import browser from 'webextension-polyfill';

const name = 'wake';

/** Wakes the background at `at` (epoch milliseconds), instead of whenever it was planned before; never, without one. */
export async function planWake(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(name);
  // Chrome answers with a promise that can reject, Firefox with nothing.
  else await browser.alarms.create(name, { when: at });
}

export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
