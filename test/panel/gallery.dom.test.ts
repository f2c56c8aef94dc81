// Every state of the gallery: usable by everyone, in every language, theme and width, with no word outside the message files.
// A state is put up once for each language, and each language has its own themes: so every state is seen in all of both.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { nextFrame } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates, stateNames } from '../gallery/states.ts';
import { cutWords, tooWide } from '../ui/fits.ts';
import { type Look, lookAs, sized } from '../ui/media.ts';
import { outsideBrackets, pseudoWords, wordsShown } from '../ui/pseudo.ts';
import { atRest, lostFocus, moving, smallTargets } from '../ui/reach.ts';
import { violations } from './axe.ts';
import { stand } from './stand.ts';

const narrow = 280;
/** So high that nothing is scrolled away: what is half under an edge cannot be measured. */
const tall = 2_400;
const height = 700;
/** Words that are cut because they are as long as somebody made them; pressed or pointed at, they are told whole. */
const cutOnPurpose = [
  '.head', // the ticket, as the page calls it
  '.note-ticket', // likewise
  'button.chip[title]', // likewise
  '.from', // a pack's own names
  '.who', // a customer, or what they were promised
  '.advice:has([open]) summary', // steps back while its neighbour is read
  '.foot:has(details[open]) .offer', // likewise
  '.bar-line', // whatever was found
].join(', ');

beforeEach(async () => {
  await sized(narrow, tall);
});
afterAll(() => lookAs('light'));

const matrix = [
  { lang: 'en', first: ['light', 'still'], after: ['contrast-dark'] },
  { lang: 'pl', first: ['dark'], after: ['forced'] },
  { lang: 'ro', first: ['contrast'], after: [] },
] as const satisfies readonly {
  readonly lang: string;
  readonly first: readonly Look[];
  readonly after: readonly Look[];
}[];

describe.each(matrix)('in $lang at 280 px, seen as $first, then as $after', ({ lang, first, after }) => {
  test.each(stateNames)('%s has no violation of WCAG 2.2 AA, and room for its words', async (state) => {
    await lookAs(...first);
    const { root } = await stand(state, lang);
    await atRest(root);
    expect.soft(await violations()).toEqual([]);
    expect.soft(tooWide(root, narrow)).toEqual([]);
    // Its words have no end.
    if (state !== 'ticket-hostile') expect.soft(cutWords(root, cutOnPurpose)).toEqual([]);
    expect.soft(smallTargets(root), 'less than 24 px').toEqual([]);
    if (lang === 'en') expect.soft(moving(root)).toEqual([]);
    for (const theme of after) {
      await lookAs(theme);
      await nextFrame();
      expect.soft(await violations('color-contrast'), theme).toEqual([]);
    }
    if (lang !== 'pl') return;
    await sized(narrow, height);
    expect.soft(await lostFocus(root), 'by keyboard').toEqual([]);
  });
});

test.each(stateNames)('%s needs no sideways scrolling in Polish at 360 px, zoomed to twice its size', async (state) => {
  await sized(180, height);
  const { root } = await stand(state, 'pl');
  expect(tooWide(root, 180)).toEqual([]);
});

describe('in a language that does not exist, two fifths longer', () => {
  test.each(stateNames)(
    '%s has room at 320 px from either side, and no word that is not in the message files',
    async (state) => {
      await sized(320, tall);
      const { root, store } = await stand(state, 'en', pseudoWords());
      const made: GalleryState = galleryStates[state]('en');
      const given = JSON.stringify([store.getState().state ?? {}, made.own ?? {}, made.known ?? {}]);
      // Times are the browser's words, not ours, and an update speaks the customer's language; what packs say to the try-out's
      // own ticket is in no state.
      const foreign = wordsShown(root, 'time, .about-note, .lines, code, .try-out .saying').flatMap(outsideBrackets);
      expect.soft(foreign.filter((part) => !isGiven(part, given))).toEqual([]);
      expect.soft(tooWide(root, 320)).toEqual([]);
      if (state !== 'ticket-hostile') expect.soft(cutWords(root, cutOnPurpose)).toEqual([]);
      document.documentElement.dir = 'rtl';
      expect.soft(tooWide(root, 320), 'from right to left').toEqual([]);
    },
  );
});

const isGiven = (part: string, given: string) => given.includes(JSON.stringify(part).slice(1, -1));
