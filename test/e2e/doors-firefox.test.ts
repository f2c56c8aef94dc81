// The ways into Carecue in real Firefox: the toolbar button, the shortcut, the menu of a page; and inside it, by key alone, the
// command bar, also with another key than its first.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Firefox, startFirefox } from './firefox.ts';
import { chooseInMenu } from './firefox-menu.ts';
import { until } from './own-process.ts';
import { say } from './side-panel.ts';

/** WebDriver's code points. */
const [alt, shift, control, enter] = ['\uE00A', '\uE008', '\uE009', '\uE007'];

let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;

beforeAll(async () => {
  desk = await serveDesk();
  firefox = await startFirefox('dist/firefox');
  await firefox.open(`${desk.url}#/tickets/48213`);
});

afterAll(async () => {
  await firefox?.close();
  desk.close();
});

/** What the browser's own scripts know of its sidebar. */
declare const SidebarController: { readonly isOpen: boolean; readonly title: string };

const isOpen = () => firefox.inBrowser(() => SidebarController.isOpen && SidebarController.title === 'Carecue');
const opens = () => until('the sidebar', isOpen);
const closes = () => until('no sidebar', async () => !(await isOpen()));

test('the toolbar button opens the sidebar, and closes it', async () => {
  expect(await isOpen()).toBe(false);
  await firefox.clickToolbarButton();
  await opens();
  await firefox.clickToolbarButton();
  await closes();
});

test('so does the shortcut', async () => {
  await firefox.press(alt, shift, 'Y');
  await opens();
  await firefox.press(alt, shift, 'Y');
  await closes();
});

test('the menu of a page opens it', async () => {
  await chooseInMenu(firefox, 'h1', say('actionTitle'));
  await opens();
});

const texts = (selector: string) =>
  firefox.inSidebar(
    (panel, wanted) => [...panel.document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
const hasBar = async () => (await texts('dialog.bar[open]')).length > 0;

/** Types what is sought into the bar, and takes the line when it stands first. */
async function take(sought: string, line: string): Promise<void> {
  await until('the bar', hasBar);
  for (const letter of sought) await firefox.press(letter);
  await until(`"${line}" first`, async () => (await texts('[role="option"][aria-selected="true"]'))[0]?.includes(line));
  await firefox.press(enter);
  await until('no bar', async () => !(await hasBar()));
}

test('the command bar turns Carecue on for the site, called by its Polish name', async () => {
  await until('the panel', async () => (await texts('[role="tab"]')).length > 0);
  await firefox.focusSidebar();
  await firefox.press(control, 'k');
  await take('wlacz', say('turnOn'));
  await until('the ticket', async () => (await texts('.reading .headline')).length > 0, 30);
});

test('its key is changed in the settings: the new one opens it, the first one no more', async () => {
  await firefox.focusSidebar();
  await firefox.press(control, 'k');
  await take('keyboard', say('keyboard'));
  await firefox.clickInSidebar('.keys button', say('bar'));
  await until('it waits for a key', async () => (await texts('.keys button[aria-pressed="true"]')).length === 1);
  await firefox.press('b');
  await until('the new key', async () => (await texts('.keys kbd'))[0] === 'B');
  await firefox.press('b');
  await take('zgloszenie', say('roomTicket'));
  await until('the ticket', async () => (await texts('.reading .headline')).length > 0);
  await firefox.press(control, 'k'); // Firefox's own again: it goes to the field for addresses
  expect(await hasBar()).toBe(false);
});
