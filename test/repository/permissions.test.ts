// Each permission says why, in every language: in the product, and in docs/privacy*.md with the same words.
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { langs } from '../../src/domain/language/lang.ts';
import { permissionReasons, reasonsFor } from '../../src/panel/knows/permission-reasons.ts';
import { wordsIn } from '../words-in.ts';
import { read } from './source-files.ts';

const asked = [...manifest.permissions, ...manifest.optional_host_permissions];

test('whatever the manifest asks for has a reason, and nothing else has', () => {
  expect(Object.keys(permissionReasons).toSorted()).toEqual(asked.toSorted());
  // Anything a browser could be asked for in another way would have to be told as well.
  const keys = Object.keys(manifest).filter((key) => key.includes('permissions'));
  expect(keys).toEqual(['permissions', 'optional_host_permissions']);
});

test('permissions with the same reason are told together, in the order they are asked for', () => {
  expect(reasonsFor(['alarms', 'https://*/*', 'idle', 'http://*/*', 'unheard-of'])).toEqual([
    ['permission_alarms', 'alarms'],
    ['permission_sites', 'https://*/*, http://*/*'],
    ['permission_idle', 'idle'],
  ]);
});

describe.each(langs)('docs in %s', (lang) => {
  const page = read(lang === 'en' ? 'docs/privacy.md' : `docs/privacy.${lang}.md`);
  const words = wordsIn(lang, lang);

  test.each(reasonsFor(asked))('%s', (reason, names) => {
    const said = words.say(reason);
    expect(said.length).toBeGreaterThan(10);
    const shown = names.split(', ').map((name) => `\`${name}\``);
    expect(page).toContain(`| ${shown.join(', ')} | ${said} |`);
  });
});
