// What the agent's acts need comes into a page once, and is asked for again only where it did not come.
import { expect, test, vi } from 'vitest';
import type { Acts, Host } from '../../src/content/acts.ts';
import { actsWhenNeeded } from '../../src/content/acts-when-needed.ts';
import { offerActs } from '../../src/content/offered-acts.ts';

const acts: Acts = {
  follow: () => {},
  editable: () => undefined,
  draftOf: () => '',
  insert: async () => 'inserted',
};
const host = {} as Host; // Handed on, never looked at here.

test('asked for twice at once, it is fetched once and told once', async () => {
  const fetchFile = vi.fn(async () => offerActs(() => acts));
  const arrived = vi.fn();
  const needed = actsWhenNeeded(fetchFile, host, arrived);
  expect(needed.here()).toBeUndefined();
  expect(await Promise.all([needed.bring(), needed.bring()])).toEqual([acts, acts]);
  expect(await needed.bring()).toBe(acts);
  expect(needed.here()).toBe(acts);
  expect([fetchFile.mock.calls.length, arrived.mock.calls.length]).toEqual([1, 1]);
});

test('what could not be fetched is fetched the next time', async () => {
  const fetchFile = vi.fn(async () => offerActs(() => acts)).mockRejectedValueOnce(new Error('nobody listens'));
  const needed = actsWhenNeeded(fetchFile, host, () => {});
  expect(await needed.bring()).toBeUndefined();
  expect(await needed.bring()).toBe(acts);
});
