// The pulse: two taps, once a week at most, and an end to it when the agent says so.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { now } from '../gallery/pieces.ts';
import { type GalleryState, galleryStates, type StateName } from '../gallery/states.ts';
import { button, changed, click, say, stand, statusText } from './stand.ts';

/** A gallery state with other records in its room. */
const holding = (name: StateName, own: Kept): GalleryState => {
  const state: GalleryState = galleryStates[name]('en');
  return { ...state, own };
};

test('the pulse takes two taps, and is not asked again that week', async () => {
  const stage = await stand('trends-pulse');
  await click(say('pulseLevel_2'));
  await expect.element(page.getByRole('heading', { name: say('pulse_good') })).toBeVisible();
  await expect.element(button(say('pulseLevel_1'))).toHaveFocus();
  await click(say('pulseLevel_4'));
  await expect.poll(() => stage.vault.all('pulse')).toMatchObject([{ energy: 2, good: 4 }]);
  expect(statusText(stage)).toBe(say('status_checkedIn'));
  // The answer carries the clock of the day the test runs on; the gallery's is a fixed one.
  expect(stage.vault.all('pulse')[0]?.at).toBeGreaterThan(0);
});

test('the pulse can go back to the first sentence', async () => {
  const stage = await stand('trends-pulse-second');
  await click(say('pulseBack'));
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).toBeVisible();
  expect(stage.vault.all('pulse')).toEqual([]);
});

test('the pulse stays where it is when it cannot be saved', async () => {
  const stage = await stand('trends-pulse-second');
  stage.vault.refusal = failed('store-failed');
  await click(say('pulseLevel_5'));
  await expect.element(page.getByRole('heading', { name: say('pulse_good') })).toBeVisible();
  expect(statusText(stage)).toBe('');
  stage.vault.refusal = undefined;
  await click(say('pulseLevel_5'));
  await expect.poll(() => stage.vault.all('pulse')).toHaveLength(1);
});

test('the pulse waits a day at "not now"', async () => {
  const stage = await stand('trends-pulse');
  await click(say('notNow'));
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).not.toBeInTheDocument();
  expect(stage.vault.all('trendChoices')).toEqual([{ id: 'own', pulseAfter: now + 86_400_000 }]);
});

test('the pulse is asked no more when the agent says so, and again when they like', async () => {
  const stage = await stand('trends-pulse');
  await click(say('pulseStop'));
  await expect.poll(() => statusText(stage)).toBe(say('status_pulseStopped'));
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).not.toBeInTheDocument();
  await click(say('undo'));
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).toBeVisible();
  await click(say('pulseStop'));
  await click(say('pulseStart'));
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).toBeVisible();
});

test('the pulse stands on the first page only once the check-in there is answered', async () => {
  await stand('trends-home-pulse');
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).toBeVisible();
  await stand(holding('trends-home-pulse', { checkIn: [] }));
  await expect.element(page.getByRole('heading', { name: say('askEnergy') })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).not.toBeInTheDocument();
});

test('the pulse does not stand on the first page beside an open ticket', async () => {
  const { state: open } = changed('ticket-fresh', (state) => state);
  await stand(changed('trends-home-pulse', (state) => ({ ...state, ticket: open?.ticket ?? state.ticket })));
  await expect.element(button(say('checkInAgain'))).toBeVisible();
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).not.toBeInTheDocument();
});

test('the pulse does not stand on the first page beside the breaks that are offered after little energy', async () => {
  await stand('care-low');
  await expect.element(button(say('moreBreaks'))).toBeVisible();
  await expect.element(page.getByRole('heading', { name: say('pulse_energy') })).not.toBeInTheDocument();
});
