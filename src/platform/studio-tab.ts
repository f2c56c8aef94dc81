// The studio's tab. The browser itself opens the options page once and brings it to the front from then on, which no list of
// tabs could tell us without a permission.
import browser from 'webextension-polyfill';

/** Where the studio is asked to go; it may be open already, and is then not loaded again. */
const asked = 'carecue studio place';

/** @param place as its address bar would have it: `#pack/lamps`; absent: wherever it is */
export async function showStudio(place?: string): Promise<void> {
  if (place !== undefined) localStorage.setItem(asked, place);
  await browser.runtime.openOptionsPage();
}

/** For the studio itself: tells each place it is asked to go to, also the one it was opened for. */
export function onStudioAsked(go: (place: string) => void): void {
  const take = () => {
    const place = localStorage.getItem(asked);
    if (place === null) return;
    localStorage.removeItem(asked);
    go(place);
  };
  take();
  addEventListener('storage', ({ key }) => key === asked && take());
}
