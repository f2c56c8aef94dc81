// The number on the toolbar button.
import browser from 'webextension-polyfill';

/** No number at zero: a badge is something owed. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3d5a80' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
