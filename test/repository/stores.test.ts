// Nothing is kept where "What Carecue knows" does not look: who may name a store of the browser's, and under which names.
import { describe, expect, test } from 'vitest';
import { filesBelow, read, withoutComments } from './source-files.ts';

const sources = filesBelow('src', '.ts', '.tsx');
const naming = (word: RegExp): readonly string[] => sources.filter((file) => word.test(withoutComments(read(file))));

const doors: readonly (readonly [store: string, word: RegExp, files: readonly string[]])[] = [
  ['session memory', /storage\.session/, ['src/platform/session-memory.ts']],
  [
    'the extension’s own storage, for one mark and the last policy',
    /storage\.local\b/,
    ['src/platform/last-policy.ts', 'src/platform/outer-mark.ts'],
  ],
  ['the storage that goes to an account', /storage\.sync\b/, []],
  ['policy, which is read', /storage\.managed/, ['src/platform/managed-storage.ts']],
  [
    'cookies, caches and files',
    /document\.cookie|\bcookieStore\b|\bcaches\.|storage\.getDirectory|showSaveFilePicker/,
    [],
  ],
  ['writing to session memory', /\bremember\(\{/, ['src/messages/noted.ts', 'src/storage/session-rows.ts']],
  [
    'localStorage',
    /\blocalStorage\b/,
    ['src/panel/knows/typed-here.ts', 'src/platform/studio-tab.ts', 'src/studio/own-edits/use-unsaved.ts'],
  ],
  [
    'a tab’s own storage',
    /\bsessionStorage\b/,
    [
      'src/panel/own/safe/reload-when-locked.ts',
      'src/studio/shelf/arrival/kept-arrival.ts',
      'src/studio/shelf/use-session-text.ts',
      'src/studio/write/kept-steps.ts',
    ],
  ],
];

test.each(doors)('%s is named by whom it is known of', (_, word, files) => {
  const found = naming(word).filter((file) => !file.endsWith('session-memory.ts') || files.includes(file));
  expect(found).toEqual(files);
});

test('what is put into localStorage begins as the list of it expects', () => {
  for (const file of ['src/platform/studio-tab.ts', 'src/studio/own-edits/use-unsaved.ts']) {
    const places = [...read(file).matchAll(/=\s*(?:\([^)]*\)[^=]*=>\s*)?['"`](carecue[ -][^'"`]*)/g)];
    expect(places, file).toHaveLength(1);
  }
});

describe('databases', () => {
  /** `carecue own …`: the agent's own room, with what its rows are swept with. `carecue fresh log`: made and
   * deleted at once. `carecue kept`: empty, a mark. */
  const known = /^carecue(?: own| fresh log| kept)?$/;
  test('bear names that are told of', () => {
    const named = sources.flatMap((file) => {
      const source = withoutComments(read(file));
      const opens = /\bopenDB\b|connection[<(]|indexedDB\.open/.test(source);
      return opens ? [...source.matchAll(/'(carecue[^']*)'/g)].map(([, name = '']) => name) : [];
    });
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !known.test(name))).toEqual([]);
  });
});
