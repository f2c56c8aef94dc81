// Every state of the studio: usable by everyone, in every language, theme and width, with no word outside the message files.
// A state is put up once for each language, and each language has its own themes: so every state is seen in all of both.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { nextFrame } from '../gallery/stage.tsx';
import { studioStateNames, studioStates } from '../gallery/studio-states.ts';
import { violations } from '../panel/axe.ts';
import { cutWords, tooWide } from '../ui/fits.ts';
import { type Look, lookAs, sized } from '../ui/media.ts';
import { outsideBrackets, pseudoWords, wordsShown } from '../ui/pseudo.ts';
import { lostFocus, moving, smallTargets } from '../ui/reach.ts';
import { stand } from './stand.ts';

const wide = 1_280;
/** So high that little is scrolled away: what is half under an edge cannot be measured. */
const tall = 2_400;
/** Words that are cut because they are as long as somebody made them; chosen or pointed at, they are told whole. */
const cutOnPurpose = '.thing-row, pre, code';

beforeEach(async () => {
  await sized(wide, tall);
});
afterAll(() => lookAs('light'));

const matrix = [
  { lang: 'en', first: ['light', 'still'], after: ['contrast-dark'], widths: [320] },
  { lang: 'pl', first: ['dark'], after: ['forced'], widths: [360, 200] }, // 200 px: 800 at 400 % zoom
  { lang: 'ro', first: ['contrast'], after: [], widths: [360] },
] as const satisfies readonly {
  readonly lang: string;
  readonly first: readonly Look[];
  readonly after: readonly Look[];
  readonly widths: readonly number[];
}[];

describe.each(matrix)('in $lang, seen as $first, then as $after, at 1280 px and at $widths', (row) => {
  const { lang, first, after, widths } = row;
  test.each(studioStateNames)('%s has no violation of WCAG 2.2 AA, and room for its words', async (state) => {
    await lookAs(...first);
    const { root } = await stand(state, lang);
    expect.soft(await violations()).toEqual([]);
    expect.soft(cutWords(root, cutOnPurpose)).toEqual([]);
    expect.soft(smallTargets(root), 'less than 24 px').toEqual([]);
    if (lang === 'en') expect.soft(moving(root)).toEqual([]);
    for (const theme of after) {
      await lookAs(theme);
      await nextFrame();
      expect.soft(await violations('color-contrast'), theme).toEqual([]);
    }
    for (const width of widths) {
      await sized(width, 900);
      await nextFrame();
      expect.soft(tooWide(root, width), `${width} px`).toEqual([]);
    }
    if (lang === 'en') expect.soft(await lostFocus(root), 'by keyboard').toEqual([]);
  });
});

describe('in a language that does not exist, two fifths longer', () => {
  test.each(studioStateNames)(
    '%s has room at 1280 and 360 px from either side, and no word that is not in the message files',
    async (state) => {
      const { root, world } = await stand(state, 'en', pseudoWords());
      const given = JSON.stringify([studioStates[state](), world]);
      // Times are the browser's words; what a pack holds is its own.
      const foreign = wordsShown(root, 'time, kbd, pre, code, textarea, [lang]').flatMap(outsideBrackets);
      expect.soft(foreign.filter((part) => !given.includes(JSON.stringify(part).slice(1, -1)))).toEqual([]);
      expect.soft(cutWords(root, cutOnPurpose)).toEqual([]);
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        for (const width of [wide, 360]) {
          await sized(width, 900);
          await nextFrame();
          expect.soft(tooWide(root, width), `${dir} ${width} px`).toEqual([]);
        }
      }
    },
  );
});
