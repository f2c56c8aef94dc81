// Every state of keys, handing out and one's own edits: usable by everyone, in every language, theme and width.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { langs } from '../../src/domain/language/lang.ts';
import { studioOwnStates } from '../gallery/studio-own-states.ts';
import { setTheme, themes } from '../gallery/themes.ts';
import { violations } from '../panel/axe.ts';
import { stand } from './shelf-stand.ts';

// Object.keys says `string`.
const names = Object.keys(studioOwnStates) as (keyof typeof studioOwnStates)[];

beforeEach(async () => {
  setTheme('light');
  await page.viewport(1280, 900);
});

describe.each(langs)('in %s', (lang) => {
  test.each(names)('%s has no violation of WCAG', async (state) => {
    await stand(state, lang);
    expect(await violations()).toEqual([]);
  });
});

describe.each(themes.filter((theme) => theme !== 'light'))('in the theme %s', (theme) => {
  test.each(names)('%s has no violation of WCAG', async (state) => {
    setTheme(theme);
    await stand(state);
    expect(await violations()).toEqual([]);
  });
});

describe.each([
  ['pl', 360],
  ['ro', 360],
  ['en', 320],
  // 800 px at 400 % zoom.
  ['pl', 200],
] as const)('in %s at %i px', (lang, width) => {
  test.each(names)('%s needs no sideways scrolling', async (state) => {
    await page.viewport(width, 900);
    const { root } = await stand(state, lang);
    const main = root.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});

test.each(names)('%s has no target smaller than 24 px', async (state) => {
  const { root } = await stand(state, 'pl');
  const small = [...root.querySelectorAll('main :is(button, select, textarea, input)')].flatMap((target) => {
    // A tick is its label's to press, too.
    const pressed = (target.matches('[type=checkbox], [type=radio]') && target.closest('label')) || target;
    const { width, height } = pressed.getBoundingClientRect();
    return !target.checkVisibility() || (width >= 24 && height >= 24)
      ? []
      : [`${width} × ${height} ${target.outerHTML}`];
  });
  expect(small).toEqual([]);
});
