// docs/browsers.md: made from the sources, the manifest and MDN's data.
import { type Browser, type Entry, floors } from './api-floors-data.ts';
import { guards } from './api-floors-known.ts';
import { manifestKeys } from './api-floors-manifest.ts';
import { guardOf, neededOf, type Row, youngest } from './api-floors-rows.ts';

const young = 100;

const shortOf = (path: string) =>
  path
    .replace(
      /^(?:webextensions\.(?:api|manifest)|api|javascript\.builtins|javascript|css\.(?:types|properties)|css)\./,
      '',
    )
    .replace(/^selectors\.(?=-)/, '::')
    .replace(/^selectors\./, ':')
    .replace(/^color\./, '')
    .replace(/_static$|_parameter/g, '')
    .replace('.options.options_', ', option ')
    .replace('_', ' ');

const sinceOf = ({ since }: Entry) =>
  [since.chrome, since.edge, since.firefox].map((version) => (Number.isFinite(version) ? version : 'no')).join(' | ');

/** The files of what only `platform` may call; of the rest the rooms, which stay when a file comes or goes. */
function placesOf({ path, files }: Row): string {
  const depth = path.startsWith('webextensions.') ? undefined : 1;
  const places = files.map((file) => file.split('/').slice(1).slice(0, depth).join('/'));
  return [...new Set(places)].map((place) => `\`${place}\``).join(', ');
}

const line = (row: Row) =>
  `| \`${shortOf(row.path)}\` | ${sinceOf(row)} | ${placesOf(row)} | ${guardOf(row.path) ? 'yes' : ''} |`;
const head = '| what | Chrome | Edge | Firefox | where in `src/` | guarded |\n|---|---|---|---|---|---|';
const table = (rows: readonly Row[]) => [head, ...rows.map(line)].join('\n');

function manifestLines(): readonly string[] {
  const names = [...new Set([...manifestKeys.chromium, ...manifestKeys.firefox].map(({ name }) => name))].sort();
  return names.map((name) => {
    const [inChromium, inFirefox] = [manifestKeys.chromium, manifestKeys.firefox].map((keys) =>
      keys.find((key) => key.name === name),
    );
    const entry = (inChromium ?? inFirefox)?.entry;
    const which = inChromium && inFirefox ? 'both' : inChromium ? 'Chrome, Edge' : 'Firefox';
    return `| \`${name}\` | ${which} | ${entry ? sinceOf(entry) : 'not in the data | |'} |`;
  });
}

/** @param version of the compatibility data */
export function browsersDoc(rows: readonly Row[], version: string): string {
  const ofBrowser = rows.filter(({ path }) => path.startsWith('webextensions.'));
  const others = rows.filter(({ path }) => !path.startsWith('webextensions.'));
  const recent = others.filter((row) => youngest(row) >= young || guardOf(row.path));
  const needs = (browser: Browser) => {
    const row = neededOf(browser, rows);
    return row ? `${row.since[browser]}, for \`${shortOf(row.path)}\`` : '';
  };
  return `# Browsers
Made by \`npx vitest run --project unit test/repository/api-floors -u\`; a test fails when it no longer holds. The versions are those of MDN’s browser-compat-data ${version}, the uses are found by the TypeScript compiler.

| | oldest supported | said in | needed by the code without a way round |
|---|---|---|---|
| Chrome | ${floors.chrome} | \`minimum_chrome_version\` | ${needs('chrome')} |
| Edge | ${floors.edge} | \`minimum_chrome_version\` | ${needs('edge')} |
| Firefox | ${floors.firefox} | \`strict_min_version\` | ${needs('firefox')} |

Edge takes the same package as Chrome, byte by byte.

## What is different where
| what | not in | what it means |
|---|---|---|
${guards
  .map(
    ({ apis, missingIn, says }) =>
      `| ${apis.map((path) => `\`${shortOf(path)}\``).join(', ')} | ${missingIn[0] === 'firefox' ? `Firefox ${floors.firefox}` : 'Chrome, Edge'} | ${says} |`,
  )
  .join('\n')}

## The manifest
| key or value | package | Chrome | Edge | Firefox |
|---|---|---|---|---|
${manifestLines().join('\n')}

## The browser’s own API
${table(ofBrowser)}

## The web and the language
All that is used is checked. Told here is what came to a browser with version ${young} or later, and what is guarded:

${table(recent)}
`;
}
