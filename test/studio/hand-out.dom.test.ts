// What is handed out is read back to the same text under a genuine signature: as a file, as a text, as a picture, in a policy.
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeDraft } from '../../src/domain/packs/edit/draft.ts';
import { Policy } from '../../src/domain/packs/shelf/policy.ts';
import { readPackFile } from '../../src/sharing/pack-file.ts';
import { readFile } from '../../src/studio/shelf/bring/read-file.ts';
import { readText } from '../../src/studio/shelf/bring/read-text.ts';
import { signingKeys } from '../gallery/studio-own-states.ts';
import { lamps } from '../gallery/studio-pack.ts';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { button, say, stand } from './stand.ts';

const pack = { ...lamps, prompts: lamps.prompts.slice(0, 1), languages: ['en'] };
const few = ['checklists', 'cadences', 'limits', 'avoid', 'vision', 'contacts'];
const small = writeDraft(JSON.parse(JSON.stringify(pack, (key, value) => (few.includes(key) ? undefined : value))));
const large = writeDraft(JSON.parse(JSON.stringify(lamps)));
const [first, second] = signingKeys;

async function ready(text: string, parts: Partial<Parameters<typeof stand>[0] & object> = {}): Promise<StudioStage> {
  const stage = await stand({
    place: { page: 'pack', id: 'lamps-and-light' },
    now: 1,
    packs: [{ text, way: 'own' }],
    own: { signingKey: signingKeys },
    ...parts,
  });
  await button(say('handOut')).click();
  return stage;
}

const saved = async ({ world }: StudioStage) => {
  await expect.poll(() => world.saved.length).toBeGreaterThan(0);
  const { name, text } = world.saved.at(-1) ?? {};
  return { name, text: text instanceof Blob ? '' : (text ?? ''), blob: text instanceof Blob ? text : new Blob() };
};

afterEach(() => localStorage.clear());

describe('handed out', () => {
  test('as a file, signed with the newest key, under the pack’s name and version', async () => {
    const stage = await ready(small);
    await button(say('handOutFile')).click();
    const { name, text } = await saved(stage);
    expect(name).toBe('lamps-and-light-1.2.0.carecue');
    expect(await readPackFile(text)).toMatchObject({
      ok: true,
      text: small,
      isGenuine: true,
      signed: { key: first?.id },
    });
  });

  test('signed with the key that was chosen', async () => {
    const stage = await ready(small);
    await page.getByRole('radio', { name: /^Night shift/ }).click();
    await button(say('handOutFile')).click();
    expect(await readPackFile((await saved(stage)).text)).toMatchObject({
      isGenuine: true,
      signed: { key: second?.id },
    });
  });

  test('unsigned it is the text as it is', async () => {
    const stage = await ready(small);
    await page.getByRole('radio', { name: new RegExp(`^${say('handOutUnsigned')}`) }).click();
    await button(say('handOutFile')).click();
    expect((await saved(stage)).text).toBe(small);
  });

  test('as a text, it is the same file to whoever pastes it', async () => {
    const stage = await ready(large);
    await button(say('handOutCodeCopy')).click();
    const [code = ''] = stage.world.copied;
    await expect
      .element(page.getByText(new RegExp(`^${code.length.toLocaleString('en-GB')} characters\\.`)))
      .toBeVisible();
    const read = await readText(code.replace(/.{76}/g, '$&\n'));
    if (read.kind !== 'file') throw new Error(`read as ${read.kind}`);
    expect(await readPackFile(read.file)).toMatchObject({ ok: true, text: large, isGenuine: true });
  });

  test('as a picture, it is the same file to whoever drops it in', async () => {
    const stage = await ready(small);
    await button(say('handOutQrSave')).click();
    const { name, blob } = await saved(stage);
    expect([name, blob.type]).toEqual(['lamps-and-light-1.2.0.png', 'image/png']);
    const read = await readFile(new File([blob], 'code.png', { type: 'image/png' }));
    if (read.kind !== 'file') throw new Error(`read as ${read.kind}`);
    expect(await readPackFile(read.file)).toMatchObject({ ok: true, text: small, isGenuine: true });
  });

  test('a pack too large for a picture says so', async () => {
    await ready(large);
    await expect.element(page.getByText(/^Too large for a QR code, by [\d,]+ bytes/)).toBeVisible();
    expect(document.querySelector('.qr')).toBeNull();
  });

  test('the code is drawn when it is asked for, named, and hidden again', async () => {
    await ready(small);
    await button(say('handOutQrShow')).click();
    const name = say('handOutQrName', { name: 'lamps-and-light-1.2.0.png' });
    await expect.element(page.getByRole('img', { name })).toBeVisible();
    await button(say('handOutQrHide')).click();
    await expect.element(page.getByRole('img', { name })).not.toBeInTheDocument();
  });

  test('in a policy, it is what the policy takes', async () => {
    const stage = await ready(small);
    await button(say('handOutPolicyHow')).click();
    await button(say('handOutPolicyCopy')).click();
    const { requiredPacks } = Policy.parse(JSON.parse(stage.world.copied[0] ?? ''));
    expect(requiredPacks[0]?.key).toBe(first?.id);
    expect(await readPackFile(requiredPacks[0]?.file ?? '')).toMatchObject({ ok: true, text: small, isGenuine: true });
  });

  test('with a key whose secret is another’s, it is refused', async () => {
    const broken = [{ ...signingKeys[0], secret: second?.secret ?? '' }] as typeof signingKeys; // One key of two halves.
    await ready(small, { own: { signingKey: broken } });
    await expect.element(page.getByText(say('problem_keyUnusable'))).toBeVisible();
    await expect.element(button(say('handOutFile'))).not.toBeInTheDocument();
  });
});

describe('while the own room is locked', () => {
  test('nothing goes out before somebody says how, and unlocking brings the keys', async () => {
    await ready(small, { lock: { kind: 'locked' } });
    await expect.element(button(say('handOutFile'))).not.toBeInTheDocument();
    await userEvent.fill(page.getByLabelText(say('passphrase'), { exact: true }), 'correct horse');
    await button(say('unlock')).click();
    await expect.element(page.getByRole('radio', { name: /^Lamps and light, returns/ })).toBeChecked();
    await expect.element(button(say('handOutFile'))).toBeVisible();
  });

  test('what was signed is not turned into something unsigned when it locks', async () => {
    const stage = await ready(small);
    await expect.element(button(say('handOutFile'))).toBeVisible();
    stage.vault.setLock({ kind: 'locked' });
    await expect.element(button(say('handOutFile'))).not.toBeInTheDocument();
    expect(stage.root.textContent).not.toContain('Night shift');
  });
});

test('without a key, it goes out unsigned, and a key is one step away', async () => {
  const stage = await ready(small, { own: {} });
  await expect.element(page.getByRole('radio')).toBeChecked();
  await button(say('keyMake')).click();
  expect(stage.store.getState().place).toEqual({ page: 'keys' });
});
