// The menu's line about packs that wait for the agent's yes.
import { expect, test } from 'vitest';
import { wordsIn } from '../words-in.ts';
import { button, stand } from './stand.ts';

const line = wordsIn('en', 'en-GB').count('packsWait', 1);

test('a pack that waits is told of in the menu, and leads to the studio', async () => {
  const stage = await stand('menu-packs-wait');
  await button(line).click();
  await expect.poll(() => stage.studioShown).toBe(1);
  expect(stage.root.querySelector('.menu')).toBeNull();
});

test('nothing is said while none waits', async () => {
  const { root } = await stand('menu');
  expect(root.textContent).not.toContain(line);
});
