// The stylesheets: colours, type, time and space come from the tokens alone, so that a theme or a language changes one file.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
  .map((file) => `src/${file}`);
/** The studio has a page's room, and distances of its own. */
const inPanel = files.filter((file) => !file.startsWith('src/studio/'));

/** Of forced colours and of what surrounds. https://www.w3.org/TR/css-color-4/#css-system-colors */
const given = /^(?:currentColor|transparent|inherit|CanvasText|Canvas|Highlight|HighlightText|LinkText|GrayText|none)$/;
const painted =
  /^(?:color|background(?:-color)?|border(?:-[a-z-]+)?|outline(?:-color)?|fill|stroke|caret-color|accent-color)$/;
const spaced = /^(?:(?:row-|column-)?gap|padding(?:-[a-z-]+)?|margin(?:-[a-z-]+)?)$/;
const named = /^(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|brown|purple|pink|teal|navy)$/i;

type Declaration = { readonly name: string; readonly value: string };

function declarations(file: string): readonly Declaration[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+)(?=[;}])/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' ').trim(),
  }));
}

const faults = (file: string, isFault: (one: Declaration) => boolean): readonly string[] =>
  declarations(file)
    .filter(isFault)
    .map(({ name, value }) => `${name}: ${value}`);

const hasColour = ({ name, value }: Declaration): boolean =>
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i.test(value) ||
  (painted.test(name) && value.split(/[\s,()]+/).some((part) => named.test(part) && !given.test(part)));

/** Sizes of type are tokens, or those around them. A line height may stand beside. */
const hasSize = ({ name, value }: Declaration): boolean =>
  (name === 'font-size' && !/^(?:var\(--text[a-z-]*\)|inherit)$/.test(value)) ||
  (name === 'font' &&
    value !== 'inherit' &&
    !/^(?:\d{3} )?var\(--text[a-z-]*\)(?: \/ (?:[\d.]+|var\(--leading\)))? /.test(value));

/** None at all is no duration. */
const hasTime = ({ value }: Declaration): boolean => /(?<![\w.-])(?!0m?s\b)[\d.]+m?s\b/.test(value);

/** A line's width is no distance. */
const hasSpace = ({ name, value }: Declaration): boolean =>
  spaced.test(name) && /(?<![\w.-])(?![01]px\b)[\d.]+(?:px|rem)\b/.test(value.replace(/calc\([^;]*\)/g, ''));

test('there are stylesheets, and they are read', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(declarations('src/ui/css/base.css')).toContainEqual({ name: 'background', value: 'var(--paper)' });
});

describe.each(files)('%s takes from the tokens', (file) => {
  test('every colour', () => {
    expect(faults(file, hasColour)).toEqual([]);
  });

  test('every size of type', () => {
    expect(faults(file, hasSize)).toEqual([]);
  });

  test('every duration', () => {
    expect(faults(file, hasTime)).toEqual([]);
  });
});

test.each(inPanel)('%s takes every distance from the tokens', (file) => {
  expect(faults(file, hasSpace)).toEqual([]);
});

test('every token that is used is one', () => {
  const made = new Set(readFileSync('src/ui/css/tokens.css', 'utf8').match(/--[a-z\d-]+(?=:)/g));
  const used = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/var\((--[a-z\d-]+)\)/g)].map(([, name = '']) => `${file} ${name}`),
  );
  const own = new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(--[a-z\d-]+):/g)].map(([, name = '']) => name)),
  );
  expect(used.filter((one) => !made.has(one.split(' ')[1] ?? '') && !own.has(one.split(' ')[1] ?? ''))).toEqual([]);
});
