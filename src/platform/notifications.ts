// The system's notifications: best effort. Banners vanish by system settings nobody tells us of, so badge and panel
// carry the same.
import browser from 'webextension-polyfill';

export type Notification = { readonly id: string; readonly title: string; readonly text: string };

/** Shows it, in place of an earlier one with the same id. Rejects when the system refuses. */
export async function showNotification({ id, title, text }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
}

/** The ids of ours that are on the screen. */
export const shownNotifications = async (): Promise<readonly string[]> =>
  Object.keys(await browser.notifications.getAll());

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** False when the agent or the system switched ours off. Firefox cannot tell, and counts as yes. */
export async function mayNotify(): Promise<boolean> {
  if (__FIREFOX__) return true;
  return (await chrome.notifications.getPermissionLevel()) === 'granted';
}

export function onNotificationClicked(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}
