// Looking after oneself: the check-in, offers, what can be said to them, and what comes after a reply was sent.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelState } from '../../src/domain/panel-state.ts';
import { failed } from '../../src/domain/problem.ts';
import { texts } from '../gallery/people.ts';
import { minute, now, openTicket } from '../gallery/pieces.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates } from '../gallery/states.ts';
import { changed, changedTicket, click, say, stand, statusText } from './stand.ts';

const newest = (stage: Stage) => stage.vault.all('checkIn')[0];
const heading = (name: string) => page.getByRole('heading', { name });

describe('a check-in', () => {
  test('takes two taps', async () => {
    const stage = await stand('care-low');
    await click(say('checkInAgain'));
    await click(say('energy_2'));
    await click(say('mood_4'));
    await expect.poll(() => newest(stage)).toMatchObject({ energy: 2, mood: 4 });
    await expect.poll(() => statusText(stage)).toBe(say('status_checkedIn'));
  });

  test('takes a line along, and forgets it only when it is saved', async () => {
    const stage = await stand('me-empty');
    await click(say('energy_3'));
    const line = page.getByLabelText(say('checkInLine'));
    await userEvent.type(line, texts.en.line);
    stage.vault.refusal = failed('store-failed');
    await click(say('mood_2'));
    await expect.element(page.getByRole('alert').getByText(say('problem_storeFailed'))).toBeVisible();
    await expect.element(line).toHaveValue(texts.en.line);
    expect(statusText(stage)).toBe('');
    stage.vault.refusal = undefined;
    await click(say('mood_2'));
    await expect.poll(() => newest(stage)).toMatchObject({ energy: 3, mood: 2, line: texts.en.line });
    await expect.poll(() => stage.vault.all('draft')).toEqual([]);
  });

  test('can do without a mood, and be taken back', async () => {
    const stage = await stand('me-empty');
    await click(say('energy_5'));
    await click(say('energy_5'));
    await click(say('energy_4'));
    await click(say('saveEnergyOnly'));
    await expect.poll(() => newest(stage)).toMatchObject({ energy: 4 });
    expect(newest(stage)).not.toHaveProperty('mood');
  });

  test('is summed up when it was made within the hour', async () => {
    const { root } = await stand('care-low');
    await expect
      .poll(() => root.querySelector('.check-in')?.textContent)
      .toContain('Checked in 14:38: energy empty, mood low');
  });
});

type Change = (state: PanelState) => PanelState;
const nudges = (stage: Stage) => stage.vault.all('nudge');

describe('an offer in the own room', () => {
  test('says why, and is kept as made', async () => {
    const stage = await stand('care-asked');
    await expect.element(page.getByText('2 heavy tickets in 70 minutes. A good moment to ask.')).toBeVisible();
    await expect.poll(() => nudges(stage)).toEqual([{ id: expect.any(String), at: now, about: 'check-in' }]);
  });

  test('is taken by the check-in itself', async () => {
    const stage = await stand('care-asked');
    await expect.poll(() => nudges(stage)).toHaveLength(1);
    await click(say('energy_2'));
    await click(say('mood_4'));
    await expect.poll(() => nudges(stage)).toMatchObject([{ answer: 'taken' }]);
  });

  test('leaves with "not now"', async () => {
    const stage = await stand('care-break-offered');
    await expect.element(heading(say('nudgePauseTitle'))).toBeVisible();
    await click(say('notNow'));
    await expect.poll(() => nudges(stage)).toMatchObject([{ answer: 'not-now', answeredAt: expect.any(Number) }]);
    await expect.element(heading(say('nudgePauseTitle'))).not.toBeInTheDocument();
    await expect.element(heading(say('askEnergy'))).toBeVisible();
  });

  test('is put off for a quarter of an hour, and says so', async () => {
    const stage = await stand('care-break-offered');
    await click(say('inAQuarter'));
    await expect.poll(() => statusText(stage)).toBe(say('status_putOff'));
    expect(nudges(stage)).toMatchObject([{ later: expect.any(Number) }]);
  });

  test('begins its break in one tap', async () => {
    const stage = await stand('care-break-offered');
    await click('Breathe, 5 mins');
    await expect
      .poll(() => stage.vault.all('pause'))
      .toMatchObject([{ idea: 'breaks/sigh-5', kind: 'relax', minutes: 5 }]);
    expect(stage.store.getState().ownPage).toBe('pause');
    await expect.poll(() => nudges(stage)).toMatchObject([{ answer: 'taken' }]);
  });

  const withTicket: Change = (state) => ({ ...state, ticket: { kind: 'open', ticket: openTicket('en') } });
  const inFocus: Change = (state) => ({
    ...state,
    settings: { ...state.settings, work: { ...state.settings.work, focusUntil: now + minute } },
  });

  test.each([
    ['a ticket is open', withTicket],
    ['it is focus time', inFocus],
  ])('does not come while %s', async (_, change) => {
    const stage = await stand(changed('care-asked', change));
    await expect.element(heading(say('askEnergy'))).toBeVisible();
    await nextFrame();
    expect(nudges(stage)).toEqual([]);
    expect(stage.root.querySelector('.care-why')).toBeNull();
  });

  test('never comes when the agent set it so', async () => {
    const made: GalleryState = galleryStates['care-asked']('en');
    const careSettings = [{ id: 'own' as const, howOften: 'never' as const, breaks: true, sound: false }];
    const stage = await stand({ ...made, own: { ...made.own, careSettings } });
    await expect.element(heading(say('askEnergy'))).toBeVisible();
    await nextFrame();
    expect(nudges(stage)).toEqual([]);
  });
});

describe('after a reply was sent', () => {
  test('a heavy one leaves room for a breath and a look back', async () => {
    const stage = await stand('ticket-sent-heavy');
    await expect.element(page.getByText(say('heavyOne'))).toBeVisible();
    // It stands beside the ticket and is no offer that counts.
    expect(nudges(stage)).toEqual([]);
    await click(say('lookBack'));
    expect(stage.store.getState()).toMatchObject({ room: 'me', ownPage: 'debrief' });
  });

  test('"not now" keeps it away', async () => {
    const stage = await stand('ticket-sent-heavy');
    await click(say('notNow'));
    await expect.element(page.getByText(say('heavyOne'))).not.toBeInTheDocument();
    expect(nudges(stage)).toMatchObject([{ answer: 'not-now' }]);
  });

  test('one quiet line may ask', async () => {
    const stage = await stand('ticket-sent-asked');
    await expect.element(page.getByText('2 heavy tickets in 70 minutes. A good moment to ask.')).toBeVisible();
    await expect.poll(() => nudges(stage)).toHaveLength(1);
    await click(say('checkIn'));
    expect(stage.store.getState()).toMatchObject({ room: 'me', ownPage: 'home' });
  });

  test('nothing is asked while the next reply is written', async () => {
    const { own } = galleryStates['ticket-sent-heavy']('en');
    const { root } = await stand({ ...galleryStates.ticket('en'), own });
    await nextFrame();
    await nextFrame();
    expect(root.querySelector('.after')).toBeNull();
  });

  test('a promise in it is seen to before anything is asked; room for a breath there is all the same', async () => {
    const promising = (name: 'ticket-sent-asked' | 'ticket-sent-heavy') =>
      changedTicket(name, ({ sent }) => ({
        ...(sent && { sent: { ...sent, promiseOffers: openTicket('en').promiseOffers } }),
      }));
    const { root } = await stand(promising('ticket-sent-asked'));
    await nextFrame();
    await nextFrame();
    expect(root.querySelector('.after')).toBeNull();
    await stand(promising('ticket-sent-heavy'));
    await expect.element(page.getByText(say('heavyOne'))).toBeVisible();
  });

  test('the breath is for now, not for when the ticket is seen again', async () => {
    const { root } = await stand(
      changedTicket('ticket-sent-heavy', ({ sent }) => ({ ...(sent && { sent: { ...sent, at: now - 31 * minute } }) })),
    );
    await nextFrame();
    await nextFrame();
    expect(root.querySelector('.after')).toBeNull();
  });

  test('nothing is asked while the own room is locked', async () => {
    const { root } = await stand({ ...galleryStates['ticket-sent-heavy']('en'), lock: { kind: 'locked' } });
    await nextFrame();
    await nextFrame();
    expect(root.querySelector('.after')).toBeNull();
  });
});
