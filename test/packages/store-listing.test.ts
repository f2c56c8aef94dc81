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

describe.each(langs)('the listing in %s', (lang) => {
  const { purpose, short, long, shown } = listing(lang);
  const { extensionName, extensionDescription } = messages(lang);

  test('has a name no store cuts off', () => {
    expect(extensionName?.message).toBe('Carecue');
    expect(extensionName?.message.length).toBeLessThanOrEqual(45);
  });

  test('has short texts of 132 characters at most, here and in the manifest', () => {
    expect(short.length).toBeGreaterThan(60);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('has a long text that fits every store, and names no more than six makers', () => {
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
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
