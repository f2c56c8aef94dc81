// What the browser threw away without a word.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fakes/browser.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(() => {
  freshDatabase();
  fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../src/storage/store-lost.ts');

test('a new store is not a lost one, nor is the same one at the next start', async () => {
  const { isStoreLost } = await load();
  expect(await isStoreLost()).toBe(false);
  expect(await isStoreLost()).toBe(false);
});

test('a store that is empty again is lost, until the agent knows', async () => {
  expect(await (await load()).isStoreLost()).toBe(false);
  freshDatabase();
  const { isStoreLost, startOver } = await load();
  expect(await isStoreLost()).toBe(true);
  expect(await isStoreLost()).toBe(true);
  await startOver();
  expect(await isStoreLost()).toBe(false);
});
