// Addresses packs are fetched from: asked for in the click, followed, asked again, left.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { alerts, button, expectSent, say, stand, status } from './stand.ts';

const field = () => page.getByRole('textbox', { name: say('bringText') });

describe('an address', () => {
  const address = 'https://packs.example.com/night.carecue';
  const give = async (words: string) => {
    await page.getByRole('textbox').first().fill(words);
    await button(say('bringLook')).click();
  };

  test('is followed after the browser was asked for its site in the click', async () => {
    const stage = await stand('studio-shelf');
    await give(address);
    await expectSent(stage, { type: 'subscribe', address });
    expect(stage.world.sitesAsked).toEqual(['https://packs.example.com']);
    await expect.element(field()).toHaveValue('');
  });

  test('that the agent does not allow is not asked, and stays in the field', async () => {
    const stage = await stand('studio-shelf');
    stage.world.grantsSite = false;
    await give(address);
    await expect.poll(() => status(stage)).toBe(say('siteNotAllowed'));
    expect(stage.world.sent).toEqual([]);
    await expect.element(field()).toHaveValue(address);
  });

  test.each(['http://packs.example.com/a', 'https://ola:secret@packs.example.com/a'])('%s is none', async (words) => {
    const stage = await stand('studio-shelf');
    await give(words);
    await expect.poll(() => alerts(stage)).toBe(say('unread_address'));
    expect(stage.world.sitesAsked).toEqual([]);
  });

  test.each(['studio-shelf-sealed', 'studio-shelf-managed'] as const)(
    'in %s is not open, and says so',
    async (state) => {
      const stage = await stand(state);
      await give(address);
      await expect.poll(() => alerts(stage)).toBe(say('unread_addressClosed'));
      expect(stage.world.sitesAsked).toEqual([]);
    },
  );

  test('can be left and taken up again by undo', async () => {
    const stage = await stand('studio-shelf');
    await button(`${say('addressRemove')} https://packs.example.com/lamps.carecue`).click();
    await button(say('undo')).click();
    const left = 'https://packs.example.com/lamps.carecue';
    await expectSent(stage, { type: 'unsubscribe', address: left }, { type: 'subscribe', address: left });
  });

  test('is asked now', async () => {
    const stage = await stand('studio-shelf');
    await button(`${say('addressAskNow')} https://packs.example.com/lamps.carecue`).click();
    await expectSent(stage, { type: 'ask-address', address: 'https://packs.example.com/lamps.carecue' });
  });
});
