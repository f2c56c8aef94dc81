// The lock of the computer's own screen.
import browser from 'webextension-polyfill';

/** Firefox tells of idle and active alone; its build asks for no permission to hear of them. */
export function onScreenLocked(listener: () => void): void {
  if (__FIREFOX__) return;
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') listener();
  });
}
