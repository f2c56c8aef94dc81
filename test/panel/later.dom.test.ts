// Views whose code comes later: their shape meanwhile, and what to do when they cannot be had.
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Coming, later } from '../../src/ui/later.tsx';
import { wordsIn } from '../words-in.ts';

const words = wordsIn('en', 'en-GB');
const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(load: () => Promise<() => preact.JSX.Element>) {
  const View = later(load, (instead) => h(Coming, { ...instead, words }));
  document.body.append(root);
  render(h(View, {}), root);
  return View;
}
const arrived = () => h('p', {}, 'arrived');

test('shows the shape of a view until it comes, then the view', async () => {
  let come: (view: typeof arrived) => void = () => {};
  const coming = new Promise<typeof arrived>((resolve) => {
    come = resolve;
  });
  show(() => coming);
  expect(root.querySelector('.skeleton')).not.toBeNull();
  come(arrived);
  await expect.element(page.getByText('arrived')).toBeVisible();
  expect(root.querySelector('.skeleton')).toBeNull();
});

test('says that a view could not be loaded, and loads it when it is tried again', async () => {
  const load = vi.fn<() => Promise<typeof arrived>>();
  load.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(arrived);
  show(load);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words.say('partMissing'));
  expect(root.querySelector('.skeleton')).toBeNull();
  await page.getByRole('button', { name: words.say('tryAgain') }).click();
  await expect.element(page.getByText('arrived')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('stands at once when it was fetched ahead', async () => {
  const load = vi.fn(async () => arrived);
  const View = later(load, () => null);
  await View.come();
  document.body.append(root);
  render(h(View, {}), root);
  expect(root.textContent).toBe('arrived');
  expect(load).toHaveBeenCalledOnce();
});
