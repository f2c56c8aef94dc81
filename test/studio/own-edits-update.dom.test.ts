// The agent's own words over a pack that was updated, or has gone: kept, decided on part by part, and never lost.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownWords } from '../gallery/studio-own-states.ts';
import { lamps } from '../gallery/studio-pack.ts';
import { english, sent, thing, within } from './own-edits-stand.ts';
import { button, say, sentOf, stand } from './stand.ts';

const [broken] = lamps.prompts;
if (broken === undefined) throw new Error('the pack has no prompts');

describe('after an update', () => {
  const clash = 'prompts/broken-on-arrival';
  const apart = 'prompts/which-room';

  test('what both changed comes first, part by part', async () => {
    const stage = await stand('studio-pack-conflict');
    const main = stage.root.querySelector('main');
    expect(main?.querySelectorAll('[data-conflict]')).toHaveLength(2);
    const told = thing(stage, clash).textContent;
    for (const said of [broken.text.en, 'A lamp in pieces gives no light. A new one leaves us today.', ownWords.en])
      expect(told).toContain(said);
  });

  test('one’s own is kept: the same words, over what the pack says now', async () => {
    const stage = await stand('studio-pack-conflict');
    await within(stage, clash, say('conflictMine'));
    await expect.poll(() => stage.root.querySelectorAll('[data-conflict]').length).toBe(1);
    const [command] = sentOf(stage, 'keep-overlay');
    expect(JSON.parse(command?.overlay.own ?? '').text.en).toBe(ownWords.en);
    expect(JSON.parse(command?.overlay.base ?? '').text.en).toBe(
      'A lamp in pieces gives no light. A new one leaves us today.',
    );
    expect(document.activeElement?.tagName).toBe('MAIN');
    await button(say('undo')).click();
    await expect.poll(() => stage.root.querySelectorAll('[data-conflict]').length).toBe(2);
  });

  test('the pack’s is taken, and undo brings the conflict back', async () => {
    const stage = await stand('studio-pack-conflict');
    await within(stage, clash, say('conflictTheirs'));
    await expect.poll(() => stage.root.querySelectorAll('[data-conflict]').length).toBe(1);
    await button(say('undo')).click();
    await expect.poll(() => stage.root.querySelectorAll('[data-conflict]').length).toBe(2);
  });

  test('where they do not touch the same, both are put together', async () => {
    const stage = await stand('studio-pack-conflict');
    await within(stage, apart, say('conflictBoth'));
    await expect.poll(() => sentOf(stage, 'keep-overlay')).toHaveLength(1);
    expect(JSON.parse(sentOf(stage, 'keep-overlay')[0]?.overlay.own ?? '')).toMatchObject({
      text: { en: 'Which room is dark now? The stairs and the bathroom come first.' },
      when: { situations: ['our-mistake'] },
    });
    await expect(within(stage, clash, say('conflictBoth'))).rejects.toThrow();
  });

  test('one’s own is changed in the light of it', async () => {
    const stage = await stand('studio-pack-conflict');
    await within(stage, clash, say('conflictEdit'));
    await userEvent.fill(english(stage) ?? stage.root, 'Both of us are right.');
    await within(stage, clash, say('thingSave'));
    await expect.poll(() => stage.root.querySelectorAll('[data-conflict]').length).toBe(1);
    expect(JSON.parse(sentOf(stage, 'keep-overlay')[0]?.overlay.own ?? '').text.en).toBe('Both of us are right.');
  });
});

describe('what the pack has no more', () => {
  test.each(['studio-pack-gone', 'studio-pack-not-here'] as const)(
    'is shown in %s, and nothing is lost',
    async (state) => {
      const stage = await stand(state);
      await expect.element(page.getByText(ownWords.en)).toBeVisible();
      await button(say('thingForget')).click();
      await expect.element(page.getByText(ownWords.en)).not.toBeInTheDocument();
      await button(say('undo')).click();
      await expect.element(page.getByText(ownWords.en)).toBeVisible();
      expect(sent(stage)).toHaveLength(2);
    },
  );
});
