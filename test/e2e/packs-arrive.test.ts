// A pack comes in on the packs page of the built extension, in real browsers: from a signed file, and from a picture of a code.
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import { fingerprintOf } from '../../src/sharing/fingerprint.ts';
import { packCode } from '../../src/sharing/pack-code.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { teamText } from '../fakes/team-text.ts';
import { type Chromium, startForThisRun } from './chromium.ts';
import { type Firefox, panelInATab, startFirefox } from './firefox.ts';
import { until } from './own-process.ts';
import { qrPng } from './qr-png.ts';
import { like, say } from './side-panel.ts';
import { answerTo, studioIn } from './studio-page.ts';

const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');
const { key, secret } = await makeSigningKey();
const signed = async (version: string, by = secret) => {
  const text = teamText(version);
  return writePackFile(text, { key, signature: await signText(text, by) });
};

const browsers: (Chromium | Firefox)[] = [];
afterAll(async () => {
  for (const one of browsers) await one.close();
});

type Dropped = { readonly bytes: readonly number[]; readonly name: string; readonly type: string };

/** In the page: drops a file on it. */
function dropInPage({ bytes, name, type }: Dropped): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

test('Chromium: a signed file is looked at, outlives a reload, and is added; its next version is an update, a forged one is none', async () => {
  const chromium = await startForThisRun(path.join(dist, 'chromium'), 'headless');
  browsers.push(chromium);
  const page = await studioIn(chromium);
  const drop = async (file: string) => {
    await page.locator('.shelf').waitFor({ state: 'attached' });
    await page.evaluate(dropInPage, { bytes: [...Buffer.from(file)], name: 'team.carecue', type: '' });
  };
  const verdict = page.locator('.verdict');
  const shelf = () => answerTo<Shelf>(page, { type: 'shelf' });
  const team = async () => (await shelf()).packs.find(({ id }) => id === 'team');

  await drop(await signed('1.0.0'));
  await expect.poll(() => verdict.textContent()).toBe(say('verdictNew'));
  await expect.poll(() => page.locator('.arrival .fingerprint code').innerText()).toBe(await fingerprintOf(key));
  expect(await team()).toBeUndefined();
  await page.reload();
  await expect.poll(() => verdict.textContent()).toBe(say('verdictNew'));
  await page.getByRole('button', { name: say('packAdd'), exact: true }).click();
  await expect.poll(async () => (await team())?.version).toBe('1.0.0');

  await drop(await signed('1.1.0'));
  await expect.poll(() => verdict.textContent()).toMatch(like('verdictUpdate'));
  await expect.poll(() => page.locator('.arrival ins').first().innerText()).toContain('(1.1.0)');
  await page.getByRole('button', { name: like('packUpdate') }).click();
  await expect.poll(async () => (await team())?.version).toBe('1.1.0');

  await drop(await signed('1.2.0', (await makeSigningKey()).secret));
  await expect.poll(() => verdict.textContent()).toBe(say('packRefusal_badSignature'));
});

test('Firefox: a picture of a code is read and its pack added', async () => {
  const firefox = await startFirefox(path.join(dist, 'firefox'));
  browsers.push(firefox);
  await firefox.open(panelInATab.replace('panel', 'studio'));
  const shown = (selector: string) =>
    firefox.inPage((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await until('the packs page', async () => (await shown('.shelf')) !== '', 60);
  const png = [...qrPng(await packCode(teamText('3.0.0')))];
  await firefox.inPage(dropInPage, { bytes: png, name: 'qr.png', type: 'image/png' });
  await until('the look at it', async () => (await shown('.verdict')) === say('verdictNew'), 60);
  expect(await shown('.samples li')).toBe('Good to hear from you (3.0.0).');
  await firefox.clickInPage('.decide .primary');
  await until('its row', async () => (await shown('[data-pack="team"]')).includes('3.0.0'), 60);
});
