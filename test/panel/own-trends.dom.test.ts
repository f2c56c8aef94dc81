// Trends: the picture and the table say the same, a drop is told quietly and can be put away.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { now, promises } from '../gallery/pieces.ts';
import type { Stage } from '../gallery/stage.tsx';
import { galleryStates } from '../gallery/states.ts';
import { button, click, say, stand } from './stand.ts';

const canvas = ({ root }: { readonly root: HTMLElement }) => root.querySelector('canvas');
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.querySelector('.unseen')?.textContent ?? cell.textContent),
  );

/** A paragraph that goes on after these words with a source, or the way to more. */
const starting = (words: string) => page.getByText(new RegExp(`^${words}`));

describe('the picture', () => {
  test('is drawn as wide as the room, for eyes only', async () => {
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)).not.toBeNull();
    const drawn = canvas(stage);
    expect(drawn?.clientWidth).toBe(stage.root.querySelector('.trend-canvas')?.clientWidth);
    expect(drawn?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test('has the colours of its legend', async () => {
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)).not.toBeNull();
    await expect.poll(() => paintedLike(stage.root, '.trend-legend .of-energy')).toBeGreaterThan(50);
    await expect.poll(() => paintedLike(stage.root, '.trend-legend .of-load')).toBeGreaterThan(50);
  });

  test('is drawn anew when the room changes its width', async () => {
    await page.viewport(360, 700);
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)?.clientWidth).toBe(328);
    await page.viewport(280, 700);
    await expect.poll(() => canvas(stage)?.clientWidth).toBe(256);
    await page.viewport(360, 700);
  });

  test('leaves nothing behind when the page is left', async () => {
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)).not.toBeNull();
    stage.store.setState({ ownPage: 'notes' });
    await expect.poll(() => canvas(stage)).toBeNull();
    expect(document.querySelectorAll('.uplot')).toHaveLength(0);
  });
});

describe('the table', () => {
  test('is there for who listens while the picture is shown', async () => {
    const stage = await stand('trends');
    const table = page.getByRole('table', { name: say('trendTwoWeeks') });
    await expect.element(table).toBeInTheDocument();
    expect(stage.root.querySelector('.unseen table')).not.toBeNull();
  });

  test('has a row a day, newest first, and says where nothing was noted', async () => {
    const { root } = await stand('trends');
    await expect.poll(() => rows(root)).toHaveLength(14);
    expect(rows(root)[0]).toEqual(['Tue 24 Nov', '3', '3', '21.4']);
    expect(rows(root)[2]).toEqual(['Sun 22 Nov', ...Array(3).fill(say('trendNone'))]);
    expect(rows(root)[12]).toEqual(['Thu 12 Nov', '3', say('trendNone'), '21.4']);
  });

  test('takes the place of the picture for who prefers it, and stays so', async () => {
    const stage = await stand('trends');
    await click(say('trendAsTable'));
    await expect.element(button(say('trendAsPicture'))).toBeVisible();
    expect(stage.root.querySelector('.trend-canvas')).toBeNull();
    expect(stage.root.querySelector('.trend-table')).not.toBeNull();
    expect(stage.vault.all('trendChoices')).toEqual([{ id: 'own', asTable: true }]);
    await click(say('trendAsPicture'));
    await expect.poll(() => canvas(stage)).not.toBeNull();
  });

  test('of three months has a row a week', async () => {
    const { root } = await stand('trends-quarter');
    await expect.poll(() => rows(root)).toHaveLength(13);
    expect(rows(root)[0]?.[0]).toBe('23 Nov');
  });
});

describe('the sentence about load', () => {
  test('is said where many days show it', async () => {
    await stand('trends-quarter');
    await expect.element(starting(say('trendLink_energy_lower'))).toBeVisible();
  });

  test('is not said of two weeks', async () => {
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)).not.toBeNull();
    expect(stage.root.textContent).not.toContain(say('trendLink_energy_lower'));
  });
});

describe('a lasting drop', () => {
  const told = 'Your energy has been lower than your usual since about 15 October.';

  test('is told on the first page in one line, with the way to what may help', async () => {
    await stand('trends-home');
    await expect.element(starting(told)).toBeVisible();
    await click(say('dropLook'));
    await expect.element(starting(say('dropHelp_breaks'))).toBeVisible();
  });

  test('brings words to raise it, which are made one’s own and then copied', async () => {
    const stage = await stand('trends-drop');
    await click(say('raise'));
    const words = page.getByLabelText(say('raiseLabel'));
    await expect.element(words).toHaveValue(`${say('raise_energy')} ${say('raiseAsk')}`);
    await userEvent.clear(words);
    await expect.element(words).toHaveValue('');
    await userEvent.type(words, 'A word with you?');
    await click(say('copy'));
    expect(stage.copied).toEqual(['A word with you?']);
    stage.flush();
    expect(stage.vault.all('draft')).toMatchObject([{ id: 'raise:energy', text: 'A word with you?' }]);
  });

  test('can be put away for two weeks, and brought back', async () => {
    const stage = await stand('trends-drop');
    await expect.element(page.getByText(told)).toBeVisible();
    await click(say('dropPutAway'));
    await expect.element(page.getByText(told)).not.toBeInTheDocument();
    expect(stage.vault.all('trendChoices')).toEqual([{ id: 'own', dropAfter: now + 14 * 86_400_000 }]);
    await click(say('undo'));
    await expect.element(page.getByText(told)).toBeVisible();
  });

  test('is not seen on steady days', async () => {
    const stage = await stand('trends');
    await expect.poll(() => canvas(stage)).not.toBeNull();
    expect(stage.root.querySelector('.trend-drop')).toBeNull();
  });
});

describe('the impact', () => {
  test('is told in figures', async () => {
    await stand('trends');
    await expect.element(page.getByText('You kept 24 promises. Once, word came after its time.')).toBeVisible();
    await expect
      .element(page.getByText(/^Customers wrote again \d+ times\. \d+ of those messages felt lighter/))
      .toBeVisible();
  });

  const rows = (count: number) => Array.from({ length: count }, () => ({ at: now, as: 'kept' as const }));
  const settle = (stage: Stage, count: number) => {
    const [line] = promises('en');
    stage.settled = rows(count);
    const { state } = stage.store.getState();
    const settled = [{ ...line, id: String(count), state: 'kept' as const }];
    if (state) stage.store.setState({ state: { ...state, today: { ...state.today, settled } } });
  };

  test('follows the ledger, and counts each promise once', async () => {
    const stage = await stand({ ...galleryStates.trends('en'), settled: rows(3) });
    await expect.element(page.getByText('You kept 3 promises.')).toBeVisible();
    settle(stage, 4);
    await expect.element(page.getByText('You kept 4 promises.')).toBeVisible();
    stage.store.setState({ room: 'today' });
    stage.store.setState({ room: 'me', ownPage: 'trends' });
    await expect.element(page.getByText('You kept 4 promises.')).toBeVisible();
  });
});

test('with nothing noted yet there is no picture, and it is said why', async () => {
  const stage = await stand('trends-empty');
  await expect.element(page.getByText(say('trendEmpty'))).toBeVisible();
  expect(canvas(stage)).toBeNull();
});

/** How many pixels of the picture have the colour of an element, or nearly. */
function paintedLike(root: HTMLElement, selector: string): number {
  const [place, like] = [root.querySelector('canvas'), root.querySelector(selector)];
  const probe = document.createElement('canvas').getContext('2d');
  const paint = place?.getContext('2d');
  if (!place || !like || !paint || !probe) return 0;
  probe.fillStyle = getComputedStyle(like).color;
  probe.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data;
  const { data } = paint.getImageData(0, 0, place.width, place.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    const away =
      Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (data[at + 3] === 255 && away < 12) found += 1;
  }
  return found;
}
