// Practice in the own room, and the playbooks, one key away.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openTicket } from '../gallery/pieces.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { button, changedTicket, click, expectSent, say, stand } from './stand.ts';

const ticketKey = openTicket('en').ref.key;
const answer = () => page.getByLabelText(say('practiceAnswer'));
const message = (root: HTMLElement) => root.querySelector('blockquote')?.textContent;

describe('practice', () => {
  test('shows a message, what is known of the case, and a place to answer', async () => {
    const { root } = await stand('practice');
    await expect.poll(() => message(root)).toContain('kitchen ceiling');
    expect(root.querySelector('.known')?.textContent).toContain('main tap');
    await expect.element(answer()).toHaveValue('');
    expect(root.querySelector('.answer-seen')).toBeNull();
  });

  test('an empty answer is not looked at', async () => {
    const { root } = await stand('practice');
    await expect.element(button(say('practiceLook'))).toHaveAttribute('aria-disabled', 'true');
    root.querySelector<HTMLButtonElement>('.practice .btn')?.click();
    await nextFrame();
    expect(root.querySelector('.answer-seen')).toBeNull();
  });

  test('offers what the words do, one thing to try and another way, and follows the words as they change', async () => {
    const { root } = await stand('practice-seen');
    await expect.poll(() => root.querySelectorAll('.answer-seen h2').length).toBe(3);
    expect(root.querySelector('.answer-seen')?.textContent).toContain('“soon” is no time to wait for');
    await answer().fill('A plumber is with you in 50 minutes. Please close the tap beside the meter now.');
    await expect.poll(() => root.querySelector('.answer-seen')?.textContent).not.toContain('“soon”');
  });

  test('says no number, no mark and no countdown', async () => {
    const { root } = await stand('practice-seen');
    await expect.poll(() => root.querySelector('.answer-seen')).not.toBeNull();
    expect(root.querySelector('.answer-seen')?.textContent).not.toMatch(/\d+ ?(?:%|\/|of \d|points?)/);
    expect(root.querySelector('.minute')?.textContent).toBe('');
  });

  test('keeps an answer only when told to', async () => {
    const stage = await stand('practice-seen');
    await expect.element(button(say('practiceKeep'))).toBeVisible();
    const before = stage.vault.all('practice').length;
    await click(say('practiceKeep'));
    await expect.poll(() => stage.vault.all('practice').length).toBe(before + 1);
    expect(stage.vault.all('practice')[0]).toMatchObject({
      exercise: 'i-care/frozen-pipe',
      text: expect.stringContaining('plumber'),
    });
    await expect.element(answer()).toHaveValue('');
    await expect.element(page.getByText(say('status_practiceKept'))).toBeVisible();
  });

  test('keeps the day without the words', async () => {
    const stage = await stand('practice-seen');
    await click(say('practiceKeepDay'));
    await expect.poll(() => stage.vault.all('practice')[0]?.exercise).toBe('i-care/frozen-pipe');
    expect(stage.vault.all('practice')[0]).not.toHaveProperty('text');
  });

  test('what is refused by the disk stays in the field', async () => {
    const stage = await stand('practice-seen');
    await expect.element(button(say('practiceKeep'))).toBeVisible();
    stage.vault.refusal = { ok: false, problem: { code: 'store-full' } };
    await click(say('practiceKeep'));
    await expect.element(answer()).toHaveValue(expect.stringContaining('plumber'));
  });

  test('an unfinished answer is kept in the vault while it is typed', async () => {
    const stage = await stand('practice');
    await answer().fill('I am on it');
    stage.flush();
    await expect
      .poll(() => stage.vault.all('draft'))
      .toContainEqual({ id: 'practice:i-care/frozen-pipe', text: 'I am on it' });
  });

  test('earlier answers are folded away, and can be deleted', async () => {
    const stage = await stand('practice-earlier');
    await expect.poll(() => stage.root.querySelectorAll('.kept-row').length).toBe(1);
    await page.getByRole('button', { name: /^Delete/ }).click();
    await expect.poll(() => stage.vault.all('practice').length).toBe(1);
  });

  test('says so where no pack brings a message', async () => {
    await stand('practice-none');
    await expect.element(page.getByText(say('noPractice'))).toBeVisible();
  });
});

describe('playbooks', () => {
  const open = (root: HTMLElement) => root.querySelector('.playbooks [aria-expanded="true"]')?.textContent?.trim();

  test('"p" opens them from anywhere, but not from a field', async () => {
    const { root } = await stand('today');
    await userEvent.keyboard('p');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe(say('playbooks'));
    const { root: typing } = await stand('me');
    typing.querySelector('textarea')?.focus();
    await userEvent.keyboard('p');
    expect(typing.querySelector('h1')?.textContent).not.toBe(say('playbooks'));
  });

  test('one line on the ticket leads to the one that fits, which stands on top', async () => {
    const { root } = await stand('ticket-hard-moment');
    await page.getByRole('button', { name: /^May be a hard moment/ }).click();
    await expect.poll(() => open(root)).toBe('A threat against you or a colleague');
    expect(root.querySelector('.playbooks .what')?.textContent?.trim()).toBe('A threat against you or a colleague');
    await click(say('backToTicket'));
    await expect.poll(() => root.querySelector('.playbook-line')).not.toBeNull();
  });

  test('"p" on that ticket opens it', async () => {
    const { root } = await stand('ticket-hard-moment');
    await userEvent.keyboard('p');
    await expect.poll(() => open(root)).toBe('A threat against you or a colleague');
  });

  test('a step is ticked with its ticket', async () => {
    const stage = await stand('playbook-ticked');
    const steps = page.getByRole('button', { pressed: true });
    await expect.poll(() => steps.elements().length).toBe(2);
    await page.getByRole('button', { name: /^Answer the person/ }).click();
    await steps.first().click();
    await expectSent(
      stage,
      { type: 'tick-item', ticketKey, item: 'laws-of-cx/self-harm/3', done: true },
      { type: 'tick-item', ticketKey, item: 'laws-of-cx/self-harm/1', done: false },
    );
  });

  test('a sentence is inserted like a prompt, whom to call marked in it', async () => {
    const stage = await stand('playbook-ticked');
    await click(say('insert'), 1);
    await expectSent(stage, {
      type: 'insert',
      tabId: 7,
      ticketKey,
      text: expect.stringContaining('Please call your local emergency number'),
    });
    const marked = [...stage.root.querySelectorAll('.sentence i')].map((one) => one.textContent);
    expect(marked).toContain('a crisis line near you');
  });

  test('without a ticket a sentence can be copied, and ticks last while it is open', async () => {
    const stage = await stand('playbooks');
    await page.getByRole('button', { name: 'Insults' }).click();
    expect(button(say('insert')).elements()).toHaveLength(0);
    await page.getByRole('button', { name: /^Look away/ }).click();
    await expect.element(page.getByRole('button', { name: /^Look away/ })).toHaveAttribute('aria-pressed', 'true');
    await click(say('copy'));
    await expect
      .poll(() => stage.copied)
      .toEqual(['I see how angry this has made you. Here is what I am doing about it now.']);
    expect(stage.sent).toEqual([]);
  });

  test('says so where no pack brings one', async () => {
    await stand('playbooks-none');
    await expect.element(page.getByText(say('noPlaybooks'))).toBeVisible();
  });
});

test('a phrase a pack would leave out is told under the reply, with another way', async () => {
  const { root } = await stand(
    changedTicket('ticket', () => ({
      avoided: { id: 'a/b', words: 'calm down', instead: 'I see.', lang: 'en', source: 'A paper', pack: 'Ours' },
    })),
  );
  const told = root.querySelector('.advice details');
  expect(told?.querySelector('summary')?.textContent).toBe('“calm down” has a better way');
  expect(told?.textContent).toContain('A paper. From the pack Ours.');
});
