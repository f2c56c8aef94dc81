// "Save as note": from the page to where the panel of the same window finds the words, and nothing written on the way.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { rawDatabase, rawRows } from '../storage/fresh-database.ts';
import { address, browserAtDesk, endBrowser, snapshot } from './start.ts';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

async function saveAsNote(on: FakeTab, selectionText: string): Promise<void> {
  browser.world.events.menuClicked.fire({ menuItemId: 'save-note', selectionText }, on);
  await browser.settle();
}

/** What the panel of a window takes; `undefined` when nothing waits. */
async function taken(windowId = 1): Promise<string | undefined> {
  const { takeForNote } = await import('../../src/messages/noted.ts');
  let words: string | undefined;
  await takeForNote(windowId, (waiting) => {
    words = waiting;
  });
  return words;
}

describe('the words of the menu', () => {
  test('come with their line breaks from a page that can be read, and once', async () => {
    tab.page.selection = 'first line\nsecond line';
    await saveAsNote(tab, 'first line second line');
    expect(browser.world.panelOpenings).toBe(1);
    expect(await taken()).toBe('first line\nsecond line');
    expect(await taken()).toBeUndefined();
  });

  test('come as the menu gave them from any other page', async () => {
    await saveAsNote(await browser.open('https://else.example.com/mail'), 'Mulțumim frumos');
    expect(await taken()).toBe('Mulțumim frumos');
  });

  test('picked twice before the panel took them are both there', async () => {
    await saveAsNote(tab, 'one');
    await saveAsNote(tab, 'two');
    expect(await taken()).toBe('one\n\ntwo');
  });

  test('wait for the panel of their own window', async () => {
    const other = await browser.open('https://else.example.com/');
    other.windowId = 2;
    await saveAsNote(other, 'theirs');
    expect(await taken(1)).toBeUndefined();
    expect(await taken(2)).toBe('theirs');
  });

  test('are cut where a note ends', async () => {
    tab.page.selection = 'x'.repeat(30_000);
    await saveAsNote(tab, 'x');
    expect(await taken()).toHaveLength(20_000);
  });

  test('lie in memory only, and are gone with the browser', async () => {
    await saveAsNote(tab, 'Zepsuta lampa');
    const db = await rawDatabase();
    const rows = await Promise.all([...db.objectStoreNames].map((store) => rawRows(db, store)));
    db.close();
    expect(JSON.stringify(rows)).not.toContain('Zepsuta');
    expect(JSON.stringify([...browser.world.session])).toContain('Zepsuta');
    browser.kill();
    expect(browser.world.session.size).toBe(0);
  });
});

test('the shortcut asks the panel of its window for the field alone', async () => {
  browser.world.events.command.fire('new-note', tab);
  await browser.settle();
  expect(await taken()).toBe('');
});

test('an update renews the entries of the menu', async () => {
  browser.world.events.installed.fire();
  await browser.settle();
  expect([...browser.world.menu.keys()]).toEqual(['open-panel', 'read-selection', 'save-note']);
});
