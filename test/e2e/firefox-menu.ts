// The menu of a page in real Firefox, opened with the right button and chosen from, as a person does.
import type { Firefox } from './firefox.ts';
import { until } from './own-process.ts';

/** What the browser's own scripts know of a menu; the types of the web do not. */
type Menu = HTMLElement & { readonly state: string; activateItem(item: Element): void };

/** @param selector of what in the page is clicked. @param words of the entry */
export async function chooseInMenu(firefox: Firefox, selector: string, words: string): Promise<void> {
  await firefox.clickInPage(selector, 'right');
  await until('the menu of the page', () =>
    firefox.inBrowser(() => (document.getElementById('contentAreaContextMenu') as Menu | null)?.state === 'open'),
  );
  await until(`"${words}" in the menu`, () => firefox.inBrowser(choose, words));
}

/** Runs in the browser's own window. @returns whether there was such an entry */
function choose(words: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null; // There from the start.
  const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find((item) => item.getAttribute('label') === words);
  if (entry === undefined) return false;
  menu?.activateItem(entry);
  return true;
}
