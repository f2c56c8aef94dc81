// What each store is told, made from the one manifest: held to the rules of its browser.
import { describe, expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import npm from '../../package.json' with { type: 'json' };
import { forChromium, forFirefox } from '../../vite.config.ts';

const chromium: Readonly<Record<string, unknown>> = { ...forChromium(source) };
const firefox: Readonly<Record<string, unknown>> = { ...forFirefox(source) };
const both = [
  ['Chrome and Edge', chromium],
  ['Firefox', firefox],
] as const;

describe.each(both)('the manifest for %s', (_, manifest) => {
  test('has the version of the project: one to four numbers, as every store wants it', () => {
    expect(manifest.version).toBe(npm.version);
    expect(manifest.version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){1,3}$/);
  });

  test('leaves private windows alone, and asks for no site when it is installed', () => {
    expect(manifest.incognito).toBe('not_allowed');
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('has no key that only a package outside the stores may have', () => {
    for (const key of ['update_url', 'key', 'differential_fingerprint']) expect(manifest).not.toHaveProperty(key);
    expect(JSON.stringify(manifest)).not.toContain('update_url');
  });

  test('asks for each permission once, and for none that reads other sites or the history', () => {
    const permissions = Object(manifest.permissions);
    expect(new Set(permissions).size).toBe(permissions.length);
    for (const wide of ['tabs', 'webRequest', 'history', 'cookies', 'downloads', 'nativeMessaging', '<all_urls>'])
      expect(permissions).not.toContain(wide);
  });

  test('loads nothing from elsewhere and runs no text as code', () => {
    expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/unsafe-|script-src[^;]*https?:/);
  });
});

describe('the manifest for Chrome and Edge', () => {
  test('says the oldest version, and runs a service worker', () => {
    expect(chromium.minimum_chrome_version).toBe('141');
    expect(chromium.background).toEqual({ service_worker: source.background.service_worker, type: 'module' });
  });

  test('has the side panel, and knows nothing of Firefox', () => {
    expect(chromium).toHaveProperty('side_panel.default_path');
    expect(chromium.permissions).toContain('sidePanel');
    for (const key of ['sidebar_action', 'browser_specific_settings', 'applications'])
      expect(chromium).not.toHaveProperty(key);
  });
});

describe('the manifest for Firefox', () => {
  const gecko = Object(firefox.browser_specific_settings).gecko;

  test('says who it is, the oldest version, and that it gathers nothing', () => {
    expect(gecko.id).toMatch(/^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/);
    expect(gecko.strict_min_version).toBe('142.0');
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('runs an event page where Chromium runs a service worker', () => {
    expect(firefox.background).toEqual({ scripts: [source.background.service_worker], type: 'module' });
  });

  test('has the sidebar, closed at installation, and knows nothing of Chromium', () => {
    expect(firefox.sidebar_action).toMatchObject({ open_at_install: false });
    for (const key of ['side_panel', 'minimum_chrome_version', 'storage', 'key'])
      expect(firefox).not.toHaveProperty(key);
    for (const permission of ['sidePanel', 'idle']) expect(firefox.permissions).not.toContain(permission);
  });
});
