// The shortcuts of the browser: what the settings show of them, and the way to where they are changed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const create = vi.fn(async () => ({}));
const commands = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
  { name: 'new-note', description: 'Write a note', shortcut: '' },
  { name: 'without-keys' },
  { shortcut: 'Alt+X' },
];

beforeEach(() => {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({
    default: { commands: { getAll: async () => commands }, tabs: { create } },
  }));
});
afterEach(() => vi.doUnmock('webextension-polyfill'));

test('browserCommands tells each by its name, with its keys or none', async () => {
  const { browserCommands } = await import('../../src/platform/commands.ts');
  expect(await browserCommands()).toEqual([
    { name: '_execute_action', keys: 'Alt+Shift+Y' },
    { name: 'new-note', keys: '' },
    { name: 'without-keys', keys: '' },
  ]);
});

test('showBrowserKeys opens the page of the browser for them', async () => {
  const { showBrowserKeys } = await import('../../src/platform/commands.ts');
  await showBrowserKeys();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
});
