// Every state of the studio: usable by everyone, in every language, theme and width. Each is put up once for what is looked at
// in it: a theme changes colours alone, and a language no colour.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nextFrame } from '../gallery/stage.tsx';
import { studioStateNames } from '../gallery/studio-states.ts';
import { setTheme, themes } from '../gallery/themes.ts';
import { violations } from '../panel/axe.ts';
import { stand } from './stand.ts';

beforeEach(async () => {
  setTheme('light');
  await page.viewport(1280, 900);
});

test.each(studioStateNames)('%s has no violation of WCAG, and can be read in every theme', async (state) => {
  await stand(state);
  expect(await violations()).toEqual([]);
  for (const theme of themes) {
    setTheme(theme);
    await nextFrame();
    expect(await violations('color-contrast'), theme).toEqual([]);
  }
});

describe.each([
  ['pl', [360, 200]], // 200 px: 800 at 400 % zoom
  ['ro', [360]],
  ['en', [320]],
] as const)('in %s', (lang, widths) => {
  test.each(studioStateNames)('%s has no violation of WCAG, and needs no sideways scrolling', async (state) => {
    const { root } = await stand(state, lang);
    if (lang !== 'en') expect(await violations()).toEqual([]);
    for (const width of widths) {
      await page.viewport(width, 900);
      await nextFrame();
      const main = root.querySelector('main');
      expect(main?.scrollWidth, `${width} px`).toBe(main?.clientWidth);
      expect(document.documentElement.scrollWidth).toBe(width);
    }
  });
});

test.each(studioStateNames)('%s has no target smaller than 24 px', async (state) => {
  const { root } = await stand(state, 'pl');
  const small = [...root.querySelectorAll('main :is(button, select, textarea, input)')].flatMap((target) => {
    // A tick is its label's to press, too; a file is chosen by its label alone.
    const pressed = (target.matches('[type=checkbox], [type=radio]') && target.closest('label')) || target;
    const { width, height } = pressed.getBoundingClientRect();
    return !target.checkVisibility() || target.matches('.unseen') || (width >= 24 && height >= 24)
      ? []
      : [`${width} × ${height} ${target.outerHTML}`];
  });
  expect(small).toEqual([]);
});
