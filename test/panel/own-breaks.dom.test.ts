// Breaks, a look back after a hard one, the good things of a day.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { careTexts } from '../gallery/care-people.ts';
import { minute } from '../gallery/pieces.ts';
import type { Stage } from '../gallery/stage.tsx';
import { galleryStates } from '../gallery/states.ts';
import { button, click, say, stand } from './stand.ts';

const heading = (name: string) => page.getByRole('heading', { name });

describe('a break', () => {
  const pauses = (stage: Stage) => stage.vault.all('pause');

  test('is chosen by its length', async () => {
    const stage = await stand('pause-choose');
    await expect.element(page.getByText('Ask a colleague')).toBeVisible();
    await page.getByRole('radio', { name: '10 mins' }).click({ force: true });
    await expect.element(page.getByText('Ask a colleague')).not.toBeInTheDocument();
    await click(`${say('startBreak')}, A walk`);
    await expect.poll(() => pauses(stage)).toMatchObject([{ idea: 'breaks/walk', minutes: 10 }]);
    await expect.element(heading('A walk')).toBeVisible();
  });

  test('can be stopped at any time, counts for what it was, and ends with one line', async () => {
    const stage = await stand('pause-breathing');
    await click(say('stopBreak'));
    await expect.poll(() => pauses(stage)[0]?.lasted).toBeGreaterThanOrEqual(5);
    expect(pauses(stage)[0]?.lasted).toBeLessThan(300);
    await expect.element(page.getByRole('status').filter({ hasText: 'A break of' })).toBeVisible();
    await click(say('back'));
    expect(stage.store.getState().ownPage).toBe('home');
  });

  test('ends by itself when its time is over', async () => {
    const own = {
      pause: [{ id: 'p', at: Date.now() - minute + 400, idea: 'breaks/far', kind: 'relax' as const, minutes: 1 }],
    };
    const stage = await stand({ ...galleryStates['pause-eyes']('en'), own });
    await expect.poll(() => pauses(stage)[0]?.lasted, { timeout: 5_000 }).toBe(60);
    await expect.element(page.getByText('A break of 1 minute.', { exact: false })).toBeVisible();
  });

  test('breathing says which form was tested', async () => {
    await stand('pause-breathing-short');
    await expect.element(page.getByText(say('breathUntested'))).toBeVisible();
    await stand('pause-breathing');
    await expect.element(page.getByText(say('guide_breathing_out'))).toBeVisible();
    await expect.element(page.getByText(say('breathUntested'))).not.toBeInTheDocument();
  });

  test('is silent until sound is turned on, and stays as it was left', async () => {
    const made = vi.fn();
    vi.stubGlobal(
      'AudioContext',
      class extends AudioContext {
        constructor() {
          super();
          made();
        }
      },
    );
    const stage = await stand('pause-breathing');
    await expect.element(button(say('breakSound'))).toHaveAttribute('aria-pressed', 'false');
    expect(made).not.toHaveBeenCalled();
    await click(say('breakSound'));
    await expect.poll(() => stage.vault.all('careSettings')).toMatchObject([{ sound: true }]);
    await expect.poll(() => made.mock.calls.length).toBe(1);
    await click(say('breakSound'));
    await expect.poll(() => stage.vault.all('careSettings')).toMatchObject([{ sound: false }]);
    vi.unstubAllGlobals();
  });

  test('that goes on is found again from the home', async () => {
    const stage = await stand('care-pause-running');
    await click(say('backToBreak'));
    expect(stage.store.getState().ownPage).toBe('pause');
  });

  test('there is always one, also without packs', async () => {
    await stand('pause-no-packs');
    await expect.element(button(`${say('startBreak')}, ${say('breathTitle')}`)).toBeVisible();
  });

  test('how often it may be asked is the agent’s to say', async () => {
    const stage = await stand('pause-settings');
    await page.getByRole('radio', { name: say('howOften_never') }).click();
    await expect.poll(() => stage.vault.all('careSettings')).toMatchObject([{ howOften: 'never', breaks: true }]);
    await page.getByRole('checkbox', { name: say('careBreaks') }).click();
    await expect.poll(() => stage.vault.all('careSettings')).toMatchObject([{ howOften: 'never', breaks: false }]);
  });

  test('two choices in the same moment both stay', async () => {
    const stage = await stand('pause-settings');
    const [never, breaks] = [
      page.getByRole('radio', { name: say('howOften_never') }).element(),
      page.getByRole('checkbox', { name: say('careBreaks') }).element(),
    ];
    for (const control of [never, breaks]) if (control instanceof HTMLElement) control.click();
    await expect.poll(() => stage.vault.all('careSettings')).toMatchObject([{ howOften: 'never', breaks: false }]);
  });
});

describe('a look back', () => {
  test('keeps what was answered and nothing else, and leads back', async () => {
    const stage = await stand({ ...galleryStates['ticket-sent-heavy']('en') });
    await click(say('lookBack'));
    await userEvent.type(page.getByLabelText(say('debriefMine')), ` ${careTexts.en.mine} `);
    await page.getByRole('radio', { name: say('faked_1') }).click({ force: true });
    await click(say('save'));
    await expect
      .poll(() => stage.vault.all('debrief'))
      .toEqual([{ id: expect.any(String), at: expect.any(Number), mine: careTexts.en.mine, faked: 1 }]);
    expect(stage.store.getState().room).toBe('ticket');
    await expect.poll(() => stage.vault.all('draft')).toEqual([]);
  });

  test('of nothing is not saved', async () => {
    const stage = await stand('ticket-sent-heavy');
    await click(say('lookBack'));
    await expect.element(button(say('save'))).toHaveAttribute('aria-disabled', 'true');
    await button(say('save')).click({ force: true });
    expect(stage.vault.all('debrief')).toEqual([]);
  });

  test('is deleted with a way back', async () => {
    const stage = await stand('debrief');
    await page.getByRole('button', { name: /^Delete, / }).click();
    await expect.poll(() => stage.vault.all('debrief')).toEqual([]);
    await click(say('undo'));
    await expect.poll(() => stage.vault.all('debrief')).toHaveLength(1);
  });
});

describe('the end of a shift', () => {
  test('asks for good things once, and takes "not today"', async () => {
    const stage = await stand('care-shift-end');
    await expect.element(heading(say('shiftEndTitle'))).toBeVisible();
    await click(say('notToday'));
    await expect.element(heading(say('shiftEndTitle'))).not.toBeInTheDocument();
    expect(stage.vault.all('nudge')).toMatchObject([{ about: 'shift-end', answer: 'not-now' }]);
  });

  test('keeps up to three, each with its why, and asks for the next when one is there', async () => {
    const stage = await stand('care-shift-end');
    await click(say('writeDown'));
    await expect.element(page.getByLabelText(say('goodAnother'))).not.toBeInTheDocument();
    await userEvent.type(page.getByLabelText(say('goodWhat')), careTexts.en.good);
    await userEvent.type(page.getByLabelText(say('goodWhy')), careTexts.en.why);
    await userEvent.type(page.getByLabelText(say('goodAnother')), careTexts.en.goodBefore);
    await expect.element(page.getByLabelText(say('goodAnother')).nth(1)).toBeVisible();
    await click(say('save'));
    await expect
      .poll(() => stage.vault.all('goodThings')[0]?.things)
      .toEqual([{ what: careTexts.en.good, why: careTexts.en.why }, { what: careTexts.en.goodBefore }]);
    await expect.element(page.getByText(careTexts.en.goodBefore)).toBeVisible();
    await expect.element(page.getByLabelText(say('goodWhat'))).toHaveValue('');
  });
});
