// The oldest browsers we say we support have all that the sources call, or the call has a way round. docs/browsers.md tells it.
import { beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { dataVersion, entryAt, floors, missingIn } from './api-floors-data.ts';
import { guards, inOptions } from './api-floors-known.ts';
import { manifestKeys, unlisted } from './api-floors-manifest.ts';
import { collectRows, guardOf, type Rows } from './api-floors-rows.ts';
import { browsersDoc } from './api-floors-table.ts';
import { read } from './source-files.ts';

let all: Rows;
beforeAll(() => {
  all = collectRows();
}, 180_000);

const row = (path: string) => all.rows.find((each) => each.path === path);

describe('the floors', () => {
  test('are said alike by the manifest, the build and the README', () => {
    expect(manifest.minimum_chrome_version).toBe(`${floors.chrome}`);
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe(`${floors.firefox}.0`);
    expect(read('vite.config.ts')).toContain(`'firefox${floors.firefox}' : 'chrome${floors.chrome}'`);
    expect(read('README.md')).toContain(`Chrome ${floors.chrome}+, Edge ${floors.edge}+`);
    expect(read('README.md')).toContain(`Firefox ${floors.firefox}+`);
  });
});

describe('what the sources use', () => {
  test.each([
    ['webextensions.api.alarms.create', 'src/platform/alarms.ts'],
    ['webextensions.api.storage.StorageArea.get', 'src/platform/session-memory.ts'],
    ['webextensions.api.sidePanel.open', 'src/platform/panel-opening.ts'],
    ['api.Selection.getComposedRanges', 'src/composer/caret.ts'],
    ['api.URL.createObjectURL_static', 'src/platform/save-file.ts'],
    ['javascript.builtins.TypedArray.with', 'src/sharing/weak-keys.ts'],
    ['css.properties.field-sizing', 'src/ui/css/controls.css'],
    ['webextensions.api.runtime.MessageSender.frameId', 'src/platform/runtime.ts'], // taken out with braces
    [
      'webextensions.api.scripting.RegisteredContentScript.persistAcrossSessions',
      'src/platform/content-registration.ts',
    ],
    ['api.Worker.Worker.options_type_parameter', 'src/vault/argon2-in-worker.ts'],
  ])('%s is found', (path, file) => {
    expect(row(path)?.files).toContain(file);
  });

  test('is in the data, or has its reason why not', () => {
    expect(all.unknown).toEqual([]);
    expect(all.idle).toEqual([]);
  });

  test('is in every browser from its floor on, or guarded', () => {
    const bare = all.rows.filter((each) => missingIn(each).length > 0 && guardOf(each.path) === undefined);
    expect(bare.map(({ path, since, files }) => ({ path, since, files }))).toEqual([]);
  });

  test.each(inOptions)('%s, seen by nobody but us, is in %s', (path, file, words) => {
    expect(entryAt(path), path).toBeDefined();
    expect(read(file)).toContain(words);
  });
});

describe('each guard', () => {
  test.each(guards.flatMap((guard) => guard.apis.map((path) => [path, guard] as const)))(
    'of %s holds',
    (path, guard) => {
      const used = row(path);
      expect(used?.files, 'used there and nowhere else').toEqual([guard.file]);
      expect(used && missingIn(used), 'still needed').toEqual(guard.missingIn);
      expect(read(guard.file)).toContain(guard.code);
    },
  );
});

describe('the manifest', () => {
  test.each(manifestKeys.chromium)('$name counts in Chrome and Edge', ({ name, entry }) => {
    if (!entry) return expect(unlisted).toContain(name);
    expect(entry.since.chrome).toBeLessThanOrEqual(floors.chrome);
    expect(entry.since.edge).toBeLessThanOrEqual(floors.edge);
  });

  test.each(manifestKeys.firefox)('$name counts in Firefox', ({ entry }) => {
    expect(entry?.since.firefox).toBeLessThanOrEqual(floors.firefox);
  });
});

test('docs/browsers.md says so', async () => {
  await expect(browsersDoc(all.rows, dataVersion)).toMatchFileSnapshot('../../docs/browsers.md');
});
