// Every state of the gallery: usable by everyone, in every language, theme and width, with no word outside the message files.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import en from '../../public/_locales/en/messages.json';
import { langs } from '../../src/domain/language/lang.ts';
import { type Messages, wordsIn } from '../../src/ui/words.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates, stateNames } from '../gallery/states.ts';
import { setTheme, themes } from '../gallery/themes.ts';
import { violations } from './axe.ts';
import { stand } from './stand.ts';

const narrow = 280;
const height = 700;

beforeEach(async () => {
  setTheme('light');
  await page.viewport(360, height);
});

describe.each(langs)('in %s', (lang) => {
  test.each(stateNames)('%s has no violation of WCAG', async (state) => {
    await stand(state, lang);
    expect(await violations()).toEqual([]);
  });
});

/** A theme changes colours alone. */
test.each(stateNames)('%s can be read in every theme', async (state) => {
  await stand(state);
  for (const theme of themes) {
    setTheme(theme);
    await nextFrame();
    expect(await violations('color-contrast'), theme).toEqual([]);
  }
});

describe.each([
  ['pl', narrow],
  ['ro', narrow],
  ['en', narrow],
  // A panel of 360 px at 200 % zoom.
  ['pl', 180],
] as const)('in %s at %i px', (lang, width) => {
  test.each(stateNames)('%s needs no sideways scrolling', async (state) => {
    await page.viewport(width, height);
    const { root } = await stand(state, lang);
    expect(tooWide(root, width)).toEqual([]);
  });
});

/** Forty per cent longer than English, in brackets that tell it from the words of a page. */
const pseudo: Messages = Object.fromEntries(
  Object.entries(en).map(([key, { message }]) => [
    key,
    { message: `⟦${message}${'·'.repeat(Math.ceil(message.length * 0.4))}⟧` },
  ]),
);

describe('in a language that does not exist', () => {
  test.each(stateNames)('%s shows no word that is not in the message files', async (state) => {
    const { root, store } = await stand(state, 'en', wordsIn('en', 'en-GB', pseudo));
    const made: GalleryState = galleryStates[state]('en');
    const given = JSON.stringify([store.getState().state ?? {}, made.own ?? {}]);
    const foreign = wordsShown(root).filter((text) => !isGiven(text, given));
    expect(foreign).toEqual([]);
  });

  test.each(stateNames)('%s has room for longer words', async (state) => {
    await page.viewport(narrow, height);
    const { root } = await stand(state, 'en', wordsIn('en', 'en-GB', pseudo));
    expect(tooWide(root, narrow)).toEqual([]);
  });
});

test.each(stateNames)('%s has no target smaller than 24 px', async (state) => {
  const { root } = await stand(state, 'pl');
  const small = [...root.querySelectorAll('button, select, textarea, input, .kinds label')].flatMap((target) => {
    // A tick is its label's to press, too.
    const pressed = (target.matches('[type=checkbox]') && target.closest('label')) || target;
    const { width, height } = pressed.getBoundingClientRect();
    // What is folded away is no target. The radio's own box is unseen: its label is the target.
    return !target.checkVisibility() || target.matches('[type=radio]') || (width >= 24 && height >= 24)
      ? []
      : [`${width} × ${height} ${target.outerHTML}`];
  });
  expect(small).toEqual([]);
});

/** Elements that stick out of the panel and are not cut off by their own frame. */
function tooWide(root: HTMLElement, width: number): readonly string[] {
  if (document.documentElement.scrollWidth > width)
    return [`the page is ${document.documentElement.scrollWidth} px wide`];
  const main = root.querySelector('main');
  if (main && main.scrollWidth > main.clientWidth)
    return [`the room is ${main.scrollWidth} px wide in ${main.clientWidth}`];
  return [...root.querySelectorAll('button, p, h1, h2, label, textarea, input, select, legend')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    const sticksOut = right > width + 0.5 || left < -0.5;
    const isCut = element.closest('.unseen, header') !== null || element.matches('[type=radio]');
    return sticksOut && !isCut ? [`${Math.round(left)}–${Math.round(right)} ${element.outerHTML.slice(0, 120)}`] : [];
  });
}

/** Every text and every spoken attribute. Times are the browser's words, not ours, and an update speaks the customer's language. */
function wordsShown(root: HTMLElement): readonly string[] {
  const shown: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('time, .about-note, .lines') === null) shown.push(node.textContent ?? '');
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '');
  }
  return shown;
}

/** Nothing is left of it but signs once our words and what the state holds are taken out. */
function isGiven(text: string, given: string): boolean {
  const rest = text
    .replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '')
    .split(/[·,]/)
    .map((part) => part.trim().replace(/^#(?:\d+ )?/, ''));
  return rest.every(
    (part) => !/\p{L}/u.test(part) || given.includes(JSON.stringify(part).slice(1, -1)) || isTold(part),
  );
}

/** Names of helpdesks, zones, days and the full dates of tooltips come from the state by way of Intl or an id. */
function isTold(part: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(part)) return true;
  return /^(Zendesk|\d+|.*\d{4}( at \d\d:\d\d)?|(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?|\d+ [A-Z][a-z]{2}( \d{4})?)$/.test(
    part,
  );
}
