// What the browser and the stores are told, checked on the source and on both builds.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { helpdeskNames } from '../../src/domain/ticket/helpdesks.ts';
import { filesBelow, read } from './source-files.ts';

const readme = read('README.md');
const sealed = ['chromium-sealed', 'firefox-sealed'] as const;
const builds = ['chromium', 'firefox', ...sealed] as const;
/** The scripts that must be there before a page of ours works: those it names, and all that these import. */
function startOf(target: string, page: 'panel' | 'studio', isLaterToo = false): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = read(file);
    // What is imported when it is wanted, `import("…")`, is not among them.
    for (const [, next] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) add(`dist/${target}/assets/${next}`);
    if (isLaterToo)
      for (const [, next] of source.matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
        add(`dist/${target}/assets/${next}`);
  };
  for (const [, src] of read(`dist/${target}/src/${page}/index.html`).matchAll(/<script[^>]* src="([^"]+)"/g))
    add(`dist/${target}${src}`);
  return [...found];
}
const built = (target: (typeof builds)[number]) => JSON.parse(read(`dist/${target}/manifest.json`));

describe('manifest', () => {
  test.each(source.permissions)('permission %s has its reason in the README', (permission) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${permission}\` \\| .{20,}`, 'm'));
  });

  test('asks for no site at installation', () => {
    expect(source).not.toHaveProperty('host_permissions');
    expect(source).not.toHaveProperty('content_scripts');
  });

  test('allows no network but the addresses of packs, no frame, no inline code and no HTML sink', () => {
    const policy = source.content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      'connect-src https:',
      "frame-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy.replace('connect-src https:', '')).not.toMatch(/unsafe|https?:|\*/);
    expect(policy.split('; ')).toHaveLength(9);
  });

  test('names the words a company may say, and the file is there', () => {
    expect(source.storage).toEqual({ managed_schema: 'policy-schema.json' });
    expect(JSON.parse(read('public/policy-schema.json'))).toMatchObject({ type: 'object' });
  });
});

describe.each(sealed)('the %s build', (target) => {
  const { content_security_policy: policy, ...rest } = built(target);

  test('has no network, and is the same in all else', () => {
    const open = built(target.startsWith('firefox') ? 'firefox' : 'chromium');
    expect(policy.extension_pages.split('; ')).toContain("connect-src 'none'");
    expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
    // The worker's file is called by what is in it.
    const { background: _, content_security_policy: __, ...same } = open;
    const { background: ___, ...own } = rest;
    expect(own).toEqual(same);
  });

  test('has no line that could ask the network', () => {
    for (const file of filesBelow(`dist/${target}`, '.js'))
      expect(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.exec(read(file))?.[0],
        file,
      ).toBeUndefined();
  });
});

describe.each(builds)('the %s build', (target) => {
  test('gives pages nothing to find or to speak to', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'host_permissions', 'content_scripts'])
      expect(built(target)).not.toHaveProperty(key);
  });

  test.each([`dist/${target}/content.js`, `dist/${target}/acts.js`, ...filesBelow(`dist/${target}/desks`, '.js')])(
    '%s, which runs in pages, is self-contained',
    (file) => {
      expect(read(file)).not.toMatch(/(?:^|[;}\s])import\s*[({*"']|import\.meta/m);
    },
  );

  test.each([
    ['panel', 'studio'],
    ['studio', 'panel'],
  ] as const)('starts the %s in its own page alone: the %s never loads its start', (page, other) => {
    const isStart = (file: string): boolean => file.includes(`/start-${page}-`);
    expect(startOf(target, page).filter(isStart)).toHaveLength(1);
    const others = startOf(target, other, true);
    expect(others.length).toBeGreaterThan(startOf(target, other).length);
    expect(others.filter(isStart)).toEqual([]);
  });

  test('has a reader for every helpdesk with a name, and one for any other page', () => {
    const files = filesBelow(`dist/${target}/desks`, '.js').map((file) => file.replace(/^.*\/|\.js$/g, ''));
    expect(files.sort()).toEqual([...Object.keys(helpdeskNames), 'generic'].sort());
  });

  test('stays within its budget', () => {
    const kB = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1_000;
    const content = kB([`dist/${target}/content.js`]);
    const desks = filesBelow(`dist/${target}/desks`, '.js').map((file) => kB([file]));
    const own = filesBelow(`dist/${target}`, '.js', '.css', '.html').filter((file) => !file.includes('/desks/'));
    const all = kB(own);
    const largest = Math.max(...desks);
    const words = filesBelow(`dist/${target}/assets`, '.js').filter((file) => file.includes('/messages-'));
    // A ticket is shown by the panel's own code and that of its views, in the words of one language; the engine, the agent's own
    // room and the other rooms come behind it.
    const start = startOf(target, 'panel');
    const code = kB(start);
    const oneLanguage = Math.max(...words.map((one) => kB([one])));
    console.log(
      `${target}, kB gzip: content script ${content.toFixed(1)}, the largest desk's reader ${largest.toFixed(1)}, ` +
        `showing a ticket in the panel ${code.toFixed(1)} and words ${oneLanguage.toFixed(1)}, ` +
        `everything but readers ${all.toFixed(1)}`,
    );
    expect(content).toBeLessThan(10);
    expect(largest).toBeLessThan(8);
    expect(code).toBeLessThan(60);
    // Each is a request that somebody waits for.
    expect(start.length).toBeLessThan(6);
    expect(startOf(target, 'studio').length).toBeLessThan(9);
    expect(oneLanguage).toBeLessThan(45);
    // Of it the built-in packs may have 105, the words of three languages 100, and the studio 65.
    expect(all).toBeLessThan(830);
  });
});

test('each browser gets its own panel, its own background, its own floor', () => {
  const [chromium, firefox] = [built('chromium'), built('firefox')];
  expect(chromium).toMatchObject({
    minimum_chrome_version: '141',
    side_panel: {},
    background: { service_worker: expect.any(String) },
    incognito: 'not_allowed',
  });
  expect(chromium).not.toHaveProperty('sidebar_action');
  expect(chromium).not.toHaveProperty('browser_specific_settings');
  expect(firefox).toMatchObject({
    sidebar_action: {},
    background: { scripts: [expect.any(String)] },
    browser_specific_settings: {
      gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
    incognito: 'not_allowed',
  });
  expect(firefox).not.toHaveProperty('side_panel');
  for (const permission of ['sidePanel', 'idle']) expect(firefox.permissions).not.toContain(permission);
});
