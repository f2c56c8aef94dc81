// What must happen inside the click itself: one `await` later, the browsers refuse. For the keys and the menu of a page this stands
// for Chromium's own, which no driver can press: DevTools' keys go to the page, never to the browser round it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../fakes/browser.ts';
import { openTab } from '../fakes/world.ts';

let browser: FakeBrowser;
beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('the toolbar click opens the panel at once', async () => {
  const { onToolbarClick } = await import('../../src/platform/panel-opening.ts');
  const clicked = vi.fn();
  onToolbarClick(clicked);
  browser.click(openTab(browser.world, 'https://desk.example.com/'));
  expect(browser.world.panelOpenings).toBe(1);
  expect(clicked).toHaveBeenCalled();
});

test('the menu of selected text opens the panel at once', async () => {
  const { onSelectionMenu } = await import('../../src/platform/context-menu.ts');
  const picked = vi.fn();
  onSelectionMenu('read-selection', picked);
  const tab = openTab(browser.world, 'https://desk.example.com/');
  browser.world.events.menuClicked.fire({ menuItemId: 'save-note', selectionText: 'x' }, tab);
  expect(browser.world.panelOpenings).toBe(0);
  browser.world.events.menuClicked.fire({ menuItemId: 'read-selection', selectionText: 'Zepsuta' }, tab);
  expect(browser.world.panelOpenings).toBe(1);
  expect(picked).toHaveBeenCalledExactlyOnceWith({ tabId: tab.id, windowId: tab.windowId, text: 'Zepsuta' });
});

test('the menu of a page opens the panel at once', async () => {
  const { onOpenMenu } = await import('../../src/platform/context-menu.ts');
  const opened = vi.fn();
  onOpenMenu(opened);
  const tab = openTab(browser.world, 'https://desk.example.com/');
  browser.world.events.menuClicked.fire({ menuItemId: 'save-note', selectionText: '' }, tab);
  expect(browser.world.panelOpenings).toBe(0);
  browser.world.events.menuClicked.fire({ menuItemId: 'open-panel', selectionText: '' }, tab);
  expect(browser.world.panelOpenings).toBe(1);
  expect(opened).toHaveBeenCalledOnce();
});

test('a shortcut of the browser opens the panel at once', async () => {
  const { onCommand } = await import('../../src/platform/commands.ts');
  const pressed = vi.fn();
  onCommand('new-note', pressed);
  const tab = openTab(browser.world, 'https://desk.example.com/');
  browser.world.events.command.fire('another', tab);
  expect(browser.world.panelOpenings).toBe(0);
  browser.world.events.command.fire('new-note', tab);
  expect(browser.world.panelOpenings).toBe(1);
  expect(pressed).toHaveBeenCalledExactlyOnceWith(tab.windowId);
});

describe('requestSite', () => {
  const requestSite = async (request: () => Promise<boolean>) => {
    vi.doMock('webextension-polyfill', () => ({ default: { permissions: { request } } }));
    return (await import('../../src/platform/site-permission.ts')).requestSite;
  };

  test('asks at once', async () => {
    const request = vi.fn(async () => true);
    const ask = await requestSite(request);
    const answer = ask('https://desk.example.com:8443');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://desk.example.com/*'] });
    expect(await answer).toBe(true);
  });

  test('is a no when the browser refuses to ask', async () => {
    const ask = await requestSite(async () => {
      throw new Error('This function must be called during a user gesture');
    });
    expect(await ask('https://desk.example.com')).toBe(false);
  });
});

test.each([
  ['https://desk.example.com', 'https://desk.example.com/*'],
  ['https://desk.example.com:8443', 'https://desk.example.com/*'],
  ['http://127.0.0.1:5173', 'http://127.0.0.1/*'],
  ['http://[::1]:80', 'http://[::1]/*'],
  ['https://pomoc.żółw.example.com', 'https://pomoc.xn--w-uga1v8h.example.com/*'],
])('the pattern of %s has no port: %s', async (origin, pattern) => {
  const { sitePattern } = await import('../../src/platform/site-permission.ts');
  expect(sitePattern(origin)).toBe(pattern);
});
