// The pages of what the agent may decide, decided and gave: written, changed, deleted with a way back, and kept while typed.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { galleryStates } from '../gallery/states.ts';
import { button, click, say, stand, statusText } from './stand.ts';

const field = (key: Parameters<typeof say>[0]) => page.getByRole('textbox', { name: say(key), exact: true });

describe('a card', () => {
  test('is written with where it applies', async () => {
    const stage = await stand('decide-adding');
    await userEvent.type(field('cardDecision'), ' Free shipping ');
    await userEvent.type(field('cardLimit'), '10 euro');
    await userEvent.type(field('cardWords'), 'lamp, , broken glass');
    await click(say('situation_delay'));
    await click(say('need_time'));
    await click(say('save'));
    await expect
      .poll(() => stage.vault.all('card'))
      .toMatchObject([
        {
          decision: 'Free shipping',
          limit: '10 euro',
          when: { situations: ['delay'], needs: ['time'], words: ['lamp', 'broken glass'] },
        },
      ]);
    expect(stage.vault.all('card')[0]).not.toHaveProperty('owner');
    await expect.poll(() => statusText(stage)).toContain(say('status_noteSaved'));
    stage.flush();
    await expect.poll(() => stage.vault.all('draft')).toEqual([]);
  });

  test('without a decision is not saved, and says what is missing', async () => {
    const stage = await stand('decide-adding');
    await click(say('save'));
    await expect.element(field('cardDecision')).toHaveAttribute('aria-invalid', 'true');
    expect(stage.vault.all('card')).toEqual([]);
  });

  test('stays in its fields when it could not be saved', async () => {
    const stage = await stand('decide-adding');
    await userEvent.type(field('cardDecision'), 'Free shipping');
    stage.vault.refusal = failed('store-failed');
    await click(say('save'));
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.element(field('cardDecision')).toHaveValue('Free shipping');
  });

  test('half written is found again', async () => {
    const stage = await stand('decide-adding');
    await userEvent.type(field('cardCondition'), 'with a photo');
    stage.flush();
    await expect.poll(() => stage.vault.all('draft')).toEqual([{ id: 'card:new:condition', text: 'with a photo' }]);
  });

  test('is changed in place', async () => {
    const stage = await stand('decide-editing');
    await expect.element(field('cardDecision')).toHaveValue('Send a new one before the old one is back');
    await userEvent.clear(field('cardLimit'));
    await click(say('save'));
    await expect.poll(() => stage.vault.all('card').find(({ id }) => id === 'd1')).not.toHaveProperty('limit');
  });

  test('is deleted, and comes back', async () => {
    const stage = await stand('decide-editing');
    await click(say('delete'));
    await expect.poll(() => stage.vault.all('card').map(({ id }) => id)).toEqual(['d2', 'd3', 'd4']);
    await click(say('undo'));
    await expect.poll(() => stage.vault.all('card').map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4']);
  });

  test('that ends soon, or has ended, is told; a limit of a pack names its pack', async () => {
    const { root } = await stand('decide');
    const text = root.querySelector('main')?.textContent ?? '';
    expect(text).toContain('1 ends within two weeks · 1 has ended');
    expect(root.querySelectorAll('.ended')).toHaveLength(1);
    expect(text).toContain('From the pack “Legendary Service”');
  });

  test('comes of an example in a pack, once that is agreed on', async () => {
    const stage = await stand('decide-taking-over');
    await expect.element(field('cardDecision')).toHaveValue('Refund the postage');
    await userEvent.type(field('cardOwner'), 'Ruth');
    await click(say('save'));
    await expect
      .poll(() => stage.vault.all('card'))
      .toMatchObject([{ decision: 'Refund the postage', limit: 'up to 20 euro', owner: 'Ruth' }]);
  });

  test('comes of a note of former versions, once', async () => {
    const note = { id: 'n1', kind: 'may-decide' as const, text: 'up to 60', madeAt: 1, changedAt: 1 };
    const stage = await stand({ ...galleryStates.decide('en'), own: { note: [note] } });
    await expect.poll(() => stage.vault.all('card').map(({ decision }) => decision)).toEqual(['up to 60']);
    await expect.poll(() => stage.vault.all('note')).toEqual([]);
    await expect.element(page.getByText('up to 60')).toBeVisible();
  });
});

describe('a decision', () => {
  test('is asked about once, after some days', async () => {
    const stage = await stand('me-power');
    await userEvent.type(field('decisionOutcome'), 'She was glad');
    await page
      .getByRole('textbox', { name: say('decisionOutcome') })
      .element()
      .closest('section')
      ?.querySelector('button')
      ?.click();
    await expect
      .poll(() => stage.vault.all('note').find(({ id }) => id === 'l1')?.decision)
      .toEqual({ why: 'It was a present for the weekend', outcome: 'She was glad' });
    await expect.element(page.getByText(say('outcomeAsk'))).not.toBeInTheDocument();
  });

  test('is not asked about again when the agent does not want it', async () => {
    const stage = await stand('me-power');
    await click(say('outcomeSkip'));
    await expect.poll(() => stage.vault.all('note').find(({ id }) => id === 'l1')).toHaveProperty('askedAt');
    await expect.element(page.getByText(say('outcomeAsk'))).not.toBeInTheDocument();
  });

  test('is added to later, and keeps what it was', async () => {
    const stage = await stand('log-editing');
    await userEvent.fill(field('decisionLesson'), 'Two photos are better');
    await click(say('save'), 1);
    await expect
      .poll(() => stage.vault.all('note').find(({ id }) => id === 'l3'))
      .toMatchObject({
        text: 'Replaced a lamp without waiting for the return',
        decision: { why: 'Second broken one, and the photo was clear', lesson: 'Two photos are better' },
        about: { situations: ['our-mistake'], needs: ['fix'] },
      });
  });

  test('goes to a colleague as text', async () => {
    const stage = await stand('log');
    await click(say('passOn'), 1);
    await expect
      .poll(() => stage.copied)
      .toEqual([`${say('passOnOpening')}\nAsk for the hour, not the day: two customers took “Friday” as the morning.`]);
  });
});

describe('thanks', () => {
  test('are put together from what was done and changed, copied and kept', async () => {
    const stage = await stand('thanks-giving');
    const words = 'Ola, thank you for taking over the late call. Because of that I could finish the repair before six.';
    await expect.element(field('thanksWords')).toHaveValue(words);
    await click(say('thanksKeep'));
    await expect.poll(() => stage.copied).toEqual([words]);
    expect(stage.vault.all('note')).toMatchObject([{ kind: 'thanks-given', text: words }]);
    await expect.poll(() => statusText(stage)).toContain(say('status_copied'));
  });

  test('are what the agent made of them', async () => {
    const stage = await stand('thanks-giving');
    await userEvent.fill(field('thanksWords'), 'Ola, you saved my day.');
    await click(say('thanksKeep'));
    await expect.poll(() => stage.copied).toEqual(['Ola, you saved my day.']);
  });
});

test('a vision is written, and shown at home where it is wanted', async () => {
  const stage = await stand('decide-vision');
  await userEvent.fill(field('vision'), 'I answer people.');
  await page.getByRole('checkbox', { name: say('visionAtHome') }).click();
  await click(say('save'));
  await expect.poll(() => stage.vault.all('vision')).toMatchObject([{ text: 'I answer people.', isAtHome: false }]);
  await expect.element(page.getByText('I answer people.')).toBeVisible();
});

describe('customers', () => {
  test('are all forgotten with one click, and brought back with one', async () => {
    const stage = await stand('customers');
    await expect.element(page.getByText('1 customer is remembered')).toBeVisible();
    const before = stage.vault.all('care');
    await click(say('careForgetAll'));
    await expect.poll(() => stage.vault.all('care')).toEqual([]);
    await click(say('undo'));
    await expect.poll(() => stage.vault.all('care')).toEqual(before);
  });

  test('are remembered as long as is wanted, or not at all', async () => {
    const stage = await stand('customers');
    await page.getByRole('combobox').selectOptions('90');
    await expect.poll(() => stage.vault.all('careHistorySettings')).toMatchObject([{ days: 90, isOn: true }]);
    await nextFrame();
    await page.getByRole('checkbox', { name: say('careOn') }).click();
    await expect.poll(() => stage.vault.all('careHistorySettings')).toMatchObject([{ days: 90, isOn: false }]);
    await expect.element(button(say('careForgetAll'))).toBeVisible();
  });
});
