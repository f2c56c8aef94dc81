// What the stores are told and shown: within their limits, complete, and the same wherever it is said twice.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { langs } from '../../src/domain/language/lang.ts';
import { pictures, storeTexts } from '../gallery/store-texts.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/store');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** The parts of a listing by their place: purpose, short, long, pictures. */
function listing(lang: string) {
  const [purpose = '', short = '', long = '', shown = ''] = read(`${lang}.md`)
    .split(/^## .+\n/m)
    .slice(1)
    .map((part) => part.trim());
  return { purpose, short, long, shown };
}

function messages(lang: string): Readonly<Record<string, { readonly message: string } | undefined>> {
  return JSON.parse(readFileSync(path.join(folder, `../../public/_locales/${lang}/messages.json`), 'utf8'));
}

/** Width, height and kind of a PNG, from its first chunk. https://www.w3.org/TR/png-3/#11IHDR */
function headOf(file: string) {
  const bytes = readFileSync(path.join(folder, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colourType: bytes.readUInt8(25) };
}
const rgbWithoutAlpha = 2;

type Part = 'name' | 'manifest' | 'short' | 'long';
type Limit = { readonly store: string; readonly least?: number; readonly most: number; readonly source: string };

const names = 'https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name';
const appealing = 'https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/';
const edge = 'https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension';
/** In characters, and where the store says so. Firefox has no limit for the long text. */
const limits: Readonly<Record<Part, readonly Limit[]>> = {
  name: [
    { store: 'Chrome', most: 75, source: names },
    { store: 'Edge', most: 45, source: names },
    { store: 'Firefox', most: 50, source: names },
  ],
  // Chrome and Edge show the manifest's as the short text.
  manifest: [
    {
      store: 'Chrome',
      most: 132,
      source: 'https://developer.chrome.com/docs/extensions/reference/manifest/description',
    },
    { store: 'Edge', most: 132, source: edge },
    {
      store: 'Firefox',
      most: 132,
      source: 'https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/description',
    },
  ],
  short: [{ store: 'Firefox', most: 250, source: appealing }],
  long: [
    // Its form counts down from there; no page of Google's says it.
    {
      store: 'Chrome',
      most: 16_000,
      source: 'https://dev.to/mattgaiser/the-chrome-extension-deployment-checklist-2dg5',
    },
    { store: 'Edge', least: 250, most: 10_000, source: edge },
  ],
};
const eachLimit = Object.entries(limits).flatMap(
  ([part, all]) => all.map((limit) => ({ least: 1, ...limit, part: part as Part })), // Object.entries forgets the keys' names.
);

describe.each(langs)('the listing in %s', (lang) => {
  const { purpose, short, long, shown } = listing(lang);
  const { extensionName, extensionDescription } = messages(lang);

  const texts: Readonly<Record<Part, string>> = {
    name: extensionName?.message ?? '',
    manifest: extensionDescription?.message ?? '',
    short,
    long,
  };

  test('has the name of the product', () => {
    expect(texts.name).toBe('Carecue');
  });

  test.each(eachLimit)('fits $store: $part of $least to $most characters', ({ part, least, most }) => {
    expect(texts[part].length).toBeGreaterThanOrEqual(least);
    expect(texts[part].length).toBeLessThanOrEqual(most);
  });

  test('has a short text that says something, and stands in every store’s place for it', () => {
    expect(short.length).toBeGreaterThan(60);
    expect(short.length).toBeLessThanOrEqual(132);
  });

  test('names no more than six makers', () => {
    // A list of brands is spam to the Chrome Web Store: developer.chrome.com/docs/webstore/program-policies/listing-requirements
    const makers = long.match(/Zendesk|Freshdesk|Intercom|Gmail|Zammad|Outlook|HubSpot|Salesforce|ServiceNow|Jira/g);
    expect(makers?.length).toBeLessThanOrEqual(6);
  });

  test('names one purpose, in one sentence', () => {
    expect(purpose).toMatch(/^[^.]+\.$/);
  });

  test.each(pictures)('shows the picture %s under the words that stand on it', (picture) => {
    const caption = storeTexts[lang].captions[picture];
    const file = `pictures/${lang}/${pictures.indexOf(picture) + 1}-${picture}.png`;
    expect(shown).toContain(`![${caption}](${file})\n*${caption}*`);
    expect(headOf(file)).toEqual({ width: 1280, height: 800, colourType: rgbWithoutAlpha });
    expect(statSync(path.join(folder, file)).size).toBeLessThan(250_000);
  });

  test('shows the tile', () => {
    const { tile } = storeTexts[lang];
    expect(shown).toContain(`![${tile}](pictures/${lang}/tile.png)\n*${tile}*`);
    expect(headOf(`pictures/${lang}/tile.png`)).toEqual({ width: 440, height: 280, colourType: rgbWithoutAlpha });
  });
});

describe('the table of the stores', () => {
  test.each(eachLimit)('says what $store takes of the $part, and where that is said', ({ part, most, source }) => {
    const rows = { name: 'name', manifest: 'short text', short: 'short text', long: 'long text' };
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${rows[part]} |`));
    expect(row).toContain(most.toLocaleString('en'));
    expect(read('README.md')).toContain(`](${source})`);
  });
});

describe('the forms', () => {
  test.each([...source.permissions, ...source.optional_host_permissions])('%s has its justification', (permission) => {
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith('| `') && line.includes(`\`${permission}\``));
    expect(row?.split('|')[2]?.trim().length).toBeGreaterThan(30);
  });
});

test('all pictures together stay small enough for the repository', () => {
  const files = readdirSync(path.join(folder, 'pictures'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const size = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  expect(files).toHaveLength(langs.length * (pictures.length + 1));
  expect(size).toBeLessThan(4_000_000);
});
