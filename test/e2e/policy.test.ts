// A company's pack arrives in real browsers, through the policy files an administrator writes.
import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { teamText } from '../fakes/team-text.ts';
import { type Chromium, startForThisRun } from './chromium.ts';
import { type Firefox, panelInATab, startFirefox } from './firefox.ts';
import { temporaryFolder, until } from './own-process.ts';
import { chromiumPolicy, firefoxPolicy, type PolicyFile } from './policy-file.ts';
import { answerTo, studioIn } from './studio-page.ts';

const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');
const { key, secret } = await makeSigningKey();
const text = teamText('2.1.0');
const file = writePackFile(text, { key, signature: await signText(text, secret) });
const policy = {
  requiredPacks: [
    { file, key },
    { file: teamText('1.0.0', { id: 'unsigned', title: { en: 'Our team, unsigned' } }) },
    { file: '{"format":"carecue-pack"}' },
  ],
  blockedPacks: ['five-truths'],
  allowedPacks: [],
  allowAddresses: false,
};

const files: PolicyFile[] = [];
const browsers: (Chromium | Firefox)[] = [];
afterAll(async () => {
  for (const one of files) one.remove();
  for (const browser of browsers) await browser.close();
});

/** The file, or `undefined` and the reason on the console. */
function orReason(given: PolicyFile | string): PolicyFile | undefined {
  if (typeof given !== 'string') {
    files.push(given);
    return given;
  }
  console.warn(`skipped: ${given}`);
  return undefined;
}

const extension = path.join(temporaryFolder('policy'), 'carecue');
const inChromium = orReason(chromiumPolicy(copied()));
const inFirefox = orReason(firefoxPolicy());

/** Told by its folder, it is an extension of its own, and no other browser test sees the policy. */
function copied(): string {
  cpSync(path.join(dist, 'chromium'), extension, { recursive: true });
  return extension;
}

const isStudio = (page: Page): boolean => page.url().includes('/src/studio/');

function expectPolicyOn({ packs, policy: read, policyIgnored }: Shelf): void {
  const find = (id: string) => packs.find((pack) => pack.id === id);
  expect(find('team')).toMatchObject({
    version: '2.1.0',
    way: 'policy',
    byPolicy: 'required',
    isOn: true,
    signer: { key },
  });
  expect(find('unsigned')).toMatchObject({ byPolicy: 'required', isOn: true });
  expect(find('five-truths')).toMatchObject({ byPolicy: 'blocked', isOn: false });
  expect(find('i-care')).toMatchObject({ isOn: true });
  expect(packs).toHaveLength(8);
  expect(read).toMatchObject({ allowAddresses: false, allowedPacks: [] });
  expect(policyIgnored).toBeUndefined();
}

test.skipIf(!inChromium)('in Chromium', async () => {
  inChromium?.write(policy);
  const chromium = await startForThisRun(extension, 'headless');
  browsers.push(chromium);
  const studio = await studioIn(chromium);
  const shelf = await until('the policy', async () => {
    const read = await answerTo<Shelf>(studio, { type: 'shelf' });
    return read.policy && read;
  });
  expectPolicyOn(shelf);
  const turnOff = { type: 'command', command: { type: 'turn-pack', id: 'team', isOn: false } };
  await expect(answerTo(studio, turnOff)).rejects.toThrow('by-policy');
  const other = {
    type: 'command',
    command: { type: 'take-pack', file: teamText('9.9.9', { id: 'other' }), way: 'file', isAutomatic: false },
  };
  await expect(answerTo(studio, other)).rejects.toThrow('not-allowed');
});

test.skipIf(!inChromium)('in Chromium a changed file is told to a page that is open', async () => {
  const studio = browsers.flatMap((one) => ('context' in one ? one.context.pages() : [])).find(isStudio);
  if (studio === undefined) throw new Error('the studio of the test before is not there');
  await studio.evaluate(() => {
    const heard = (event: MessageEvent<readonly string[]>) =>
      document.body.setAttribute('data-heard', event.data.join());
    new BroadcastChannel('carecue changes').onmessage = heard;
  });
  inChromium?.write({ blockedPacks: ['evidence'] });
  await until('the news', async () => (await studio.getAttribute('body', 'data-heard'))?.includes('packs'), 30);
  const { packs } = await answerTo<Shelf>(studio, { type: 'shelf' });
  expect(packs.filter(({ isOn }) => !isOn).map(({ id }) => id)).toEqual(['evidence']);
  expect(packs.every(({ way }) => way === 'built-in')).toBe(true);
});

test.skipIf(!inFirefox)('in Firefox', async () => {
  inFirefox?.write(policy);
  const firefox = await startFirefox(path.join(dist, 'firefox'));
  browsers.push(firefox);
  await firefox.open(panelInATab);
  const read = await until('the policy', () =>
    firefox.inPage(async () => {
      const answer = await browser.runtime.sendMessage({ type: 'shelf' });
      return answer.ok && answer.value.policy ? answer.value : undefined;
    }),
  );
  expectPolicyOn(read);
});

/** In pages of ours. */
declare const browser: { readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: Shelf }> } };
