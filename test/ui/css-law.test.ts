// What every stylesheet of ours keeps to, so that each page can be read from either side, in its own order, and without motion.
import { describe, expect, test } from 'vitest';
import { filesBelow, read } from '../repository/source-files.ts';

const side = '(left|right|top|bottom)';
/** Of one declaration, `property: value;`. */
const laws = [
  {
    name: 'sides by what they mean, not left and right',
    pattern: new RegExp(
      `^((margin|padding|border|inset|scroll-margin|scroll-padding)-${side}\\b|${side}:|border-\\w+-(left|right)-radius` +
        `|((min|max)-)?(width|height):|overflow-[xy]:|(text-align|float|clear): (left|right))|\\bto (left|right)\\b`,
    ),
    reason: 'a language from right to left turns the page round',
  },
  {
    name: 'four sides in one value only where left and right are the same',
    pattern: /^(margin|padding|inset|border-(width|color|style)): \S+ (\S+) \S+ (?!\3;)\S+;$/,
    reason: 'the second and the fourth are right and left',
  },
  {
    name: 'no order but that of the document',
    pattern: /^order:|-reverse\b|\bdense\b/,
    reason: 'the Tab key and a screen reader follow the document',
  },
  {
    name: 'no frame taken from what has the focus',
    pattern: /^outline(-style|-width)?: (0|none)\b/,
    reason: 'who has no pointer sees by it where they are',
  },
] as const;

const stands = 'it is no control: the focus is put there so that what comes next is read from its start';
/** Rules that break a law, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  'src/panel/css/frame.css #room:focus-visible': stands,
  'src/panel/css/knows.css .knows > .headline:focus': stands,
  'src/panel/css/safe.css .safe > :is(h2, h3):focus-visible': stands,
  'src/panel/css/tour.css :is(.tour, .try-out):focus': stands,
  'src/studio/css/frame.css main:focus-visible': stands,
  'src/studio/css/shelf.css .headline:focus-visible': stands,
  'src/panel/css/command-bar.css .bar-field input': 'the frame is drawn around the whole field',
  'src/panel/css/power.css .customers label:has([type="checkbox"])': 'one control alone: there is no order to follow',
  'src/panel/css/steps.css .step.next::before': 'a gradient knows no start and end: its twin is turned round',
  'src/panel/css/steps.css .step.next:dir(rtl)::before': 'the twin',
};

describe('every stylesheet has', () => {
  test.each(laws)('$name', ({ pattern, reason }) => {
    const broken = filesBelow('src', '.css').flatMap((file) =>
      declarations(read(file)).flatMap(({ selector, line }) =>
        pattern.test(line) && !(`${file} ${selector}` in allowed) ? [`${file} ${selector} { ${line} }: ${reason}`] : [],
      ),
    );
    expect(broken).toEqual([]);
  });
});

/** Declarations with the selector they stand under; the conditions of media queries are no declarations. */
function declarations(css: string): readonly { readonly selector: string; readonly line: string }[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .map((line) => ({ selector: selector.replace(/\s+/g, ' ').trim(), line: `${line};` })),
  );
}
