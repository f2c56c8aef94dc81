// The way into the studio, and what its page does before and around every view.
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '../panel/axe.ts';
import { say as panelSay, stand as standPanel } from '../panel/stand.ts';
import { button, say, stand } from './stand.ts';

beforeEach(() => page.viewport(1280, 800));

test('the panel’s menu opens it', async () => {
  const stage = await standPanel('ticket');
  await button(panelSay('more')).click();
  await button(panelSay('packsAndStudio')).click();
  expect(stage.studioShown).toBe(1);
  await expect.element(button(panelSay('packsAndStudio'))).not.toBeInTheDocument();
  stage.close();
  stage.root.remove();
});

test('says that it is getting ready while nobody answers', async () => {
  const { root } = await stand('studio-opening');
  expect(root.querySelector('.skeleton')?.getAttribute('aria-label')).toBe(say('loading'));
  expect(await violations()).toEqual([]);
});

test('tells of a problem in words until it is dismissed, and asks again', async () => {
  const stage = await stand('studio-drafts');
  stage.world.problem = { code: 'store-failed', detail: 'disk' };
  await button(say('draftNew')).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(say('problem_storeFailed'));
  expect(await violations()).toEqual([]);
  await button(say('dismiss')).click();
  await expect.element(page.getByText(say('problem_storeFailed'))).not.toBeInTheDocument();
  stage.world.problem = undefined;
  await button(say('draftNew')).click();
  await expect.element(page.getByRole('heading', { name: say('draftUntitled') })).toBeVisible();
});

test('follows what changes elsewhere', async () => {
  const stage = await stand('studio-drafts');
  await stage.world.send({ type: 'drop-pack-draft', id: 'd2' });
  await expect.element(page.getByText('Torches')).not.toBeInTheDocument();
});

test('names the page one is on, and leads to the others', async () => {
  const stage = await stand('studio-drafts');
  const links = () => [...stage.root.querySelectorAll('.studio-head a')];
  expect(links().map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['#packs', null],
    ['#write', 'page'],
    ['#keys', null],
  ]);
});
