// In real Firefox: a reply is sent, and what happens to an open page when the extension is updated or its permission goes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import manifest from '../../manifest.json' with { type: 'json' };
import { type Firefox, startFirefox } from './firefox.ts';
import { site } from './job.ts';
import { until } from './own-process.ts';
import { like, say } from './side-panel.ts';

const extensionId = manifest.browser_specific_settings.gecko.id;
const box = '[data-composer] [contenteditable]';
const reply = 'Thank you for your patience. I will write to you tomorrow by 10:00.';
/** WebDriver's code points: Control, its release, Delete. */
const [control, release, deleteKey] = ['\uE009', '\uE000', '\uE017'];

let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;

beforeAll(async () => {
  desk = await serveDesk();
  firefox = await startFirefox('dist/firefox');
  await firefox.open(`${desk.url}#/tickets/48213`);
  await firefox.openSidebar();
  await firefox.clickInSidebar('button', say('turnOn'));
  await shown('.reading .headline');
});

afterAll(async () => {
  await firefox?.close();
  desk.close();
});

/** The texts of what fits a selector in the sidebar. */
const texts = (selector: string) =>
  firefox.inSidebar(
    (panel, wanted) => [...panel.document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
const shown = (selector: string) => until(selector, async () => (await texts(selector)).length > 0, 30);
const draft = () => firefox.inPage((selector) => document.querySelector(selector)?.textContent ?? '', box);
const isThanked = (state: 'done' | 'earlier') =>
  until(`the step earned, ${state}`, async () =>
    (await texts(`.step.${state}`)).some((step) => step.includes(say('step_thank'))),
  );

async function write(): Promise<void> {
  await firefox.typeInPage(box, reply);
  await isThanked('done');
}

test.each<[string, () => Promise<void>]>([
  ['discarded', () => firefox.clickInPage('[data-discard]')],
  ['cleared by hand', () => firefox.typeInPage(box, `${control}a${release}${deleteKey}`)],
])('a reply that is %s is not taken for sent', async (_, empty) => {
  await write();
  await empty();
  await isThanked('earlier');
  expect(await texts('.sent')).toEqual([]);
});

test.each<[string, () => Promise<void>]>([
  ['with the button', () => firefox.clickInPage('[data-send]')],
  ['with Ctrl+Enter', () => firefox.typeInPage(box, `${control}\uE007${release}`)],
])('a reply that is sent %s is, and its promise is still offered', async (_, send) => {
  await write();
  await send();
  await shown('.sent');
  expect((await texts('.offer .words')).join()).toContain('tomorrow by 10:00');
  await firefox.clickInSidebar('.sent button');
  await until('the line gone', async () => (await texts('.sent')).length === 0);
});

test('an update: a new script takes over the open page, and the draft stays', async () => {
  await write();
  await firefox.inBrowser(async (id) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(id)).reload();
  }, extensionId);
  await firefox.openSidebar();
  await isThanked('done');
  expect(await draft()).toBe(reply);
  await firefox.clickInPage('[data-send]');
  await shown('.sent');
});

test('a permission taken back: the panel says that the site is off', async () => {
  await firefox.inBrowser(
    async (id, origin) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, extension);
    },
    extensionId,
    site,
  );
  await until('"off" in the panel', async () => like('offTitle').test((await texts('main')).join()));
  await firefox.typeInPage(box, reply);
  expect(await texts('.step.done')).toEqual([]);
});

/** What Firefox gives to privileged scripts; the types of the web do not know it. */
type Privileged = {
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionPermissions: { remove(id: string, permissions: object, extension: object): Promise<void> };
};
declare const ChromeUtils: { importESModule(address: string): Privileged };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: object } };
