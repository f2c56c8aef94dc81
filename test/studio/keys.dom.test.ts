// Keys in the studio: made, told by fingerprint, taken along, taken in, removed; those of others named and trusted no more.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fingerprintOf } from '../../src/sharing/fingerprint.ts';
import { isSignedBy, signText } from '../../src/sharing/signing-key.ts';
import { forgettingKeys } from '../../src/studio/share/forgetting-keys.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { signingKeys } from '../gallery/studio-own-states.ts';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { button, expectSent, say, stand, status } from './stand.ts';

const [first, second] = signingKeys;
if (first === undefined || second === undefined) throw new Error('two keys are needed');

const field = (label: string) => page.getByLabelText(label, { exact: true });
const shown = ({ root }: StudioStage) => root.querySelector('main')?.textContent ?? '';
const pem = (secret: string) => `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`;

afterEach(() => localStorage.clear());

describe('a key of one’s own', () => {
  test('is made by name alone, kept in the own room, and can sign', async () => {
    const { vault, root } = await stand('studio-keys-none');
    await button(say('keyMake')).click();
    await expect.element(field(say('keyName'))).toHaveFocus();
    await userEvent.keyboard('  Returns desk {Enter}');
    await expect.poll(() => vault.all('signingKey')).toHaveLength(1);
    const [made] = vault.all('signingKey');
    if (made === undefined) throw new Error('no key was made');
    expect(made.name).toBe('Returns desk');
    const signature = await signText('{"a":1}', made.secret);
    expect(await isSignedBy('{"a":1}', { key: made.id, signature })).toBe(true);
    const fingerprint = await fingerprintOf(made.id);
    await expect.poll(() => root.querySelector('.key-row code')?.textContent?.trim()).toBe(fingerprint);
    await expect.element(button(say('keyMake'))).toHaveFocus();
  });

  test('is not made without a name', async () => {
    const { vault } = await stand('studio-keys-none');
    await button(say('keyMake')).click();
    await button(say('keyMakeDo')).click();
    await expect.element(page.getByText(say('keyNameMissing'))).toBeVisible();
    expect(vault.all('signingKey')).toEqual([]);
  });

  test('gives its public half, never its secret one', async () => {
    const stage = await stand('studio-keys-mine');
    await button(say('keyCopyPublic')).first().click();
    expect(stage.world.copied).toEqual([first.id]);
    expect(status(stage)).toBe(say('status_copied'));
    expect(stage.root.innerHTML).not.toContain(first.secret);
  });

  test('is saved unencrypted only after a plain warning', async () => {
    const { world } = await stand('studio-keys-mine');
    await button(say('keySave')).first().click();
    expect(world.saved).toEqual([]);
    await expect.element(page.getByText(say('keySaveText'))).toBeVisible();
    await button(say('keySaveDo')).click();
    await expect.poll(() => world.saved).toHaveLength(1);
    expect(world.saved[0]).toMatchObject({ name: 'carecue-key-cc5f.pem', text: pem(first.secret) });
    await expect.element(button(say('keySave')).first()).toHaveFocus();
  });

  test('is removed after a second look, and comes back', async () => {
    const stage = await stand('studio-keys-mine');
    await button(say('keyRemove')).first().click();
    await button(say('keyRemoveDo')).click();
    await expect.poll(() => stage.vault.all('signingKey').map(({ id }) => id)).toEqual([second.id]);
    expect(document.activeElement?.tagName).toBe('MAIN');
    await button(say('undo')).click();
    await expect.poll(() => stage.vault.all('signingKey')).toEqual(signingKeys);
  });

  test('comes in from the text of a PEM file, and is told when it is here already', async () => {
    const { vault } = await stand('studio-keys-none');
    const takeIn = async () => {
      await button(say('keyTakeIn')).click();
      await userEvent.fill(field(say('keyPem')), pem(second.secret));
      await userEvent.fill(field(say('keyName')), 'Night shift');
      await button(say('keyTakeInDo')).click();
    };
    await takeIn();
    await expect
      .poll(() => vault.all('signingKey').map(({ id, secret }) => [id, secret]))
      .toEqual([[second.id, second.secret]]);
    await takeIn();
    await expect.element(page.getByText(say('keyHereAlready'))).toBeVisible();
    expect(vault.all('signingKey')).toHaveLength(1);
  });

  test('that was chosen as a file stands in the field', async () => {
    const { root } = await stand('studio-key-taken-in');
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([pem(first.secret)], 'key.pem'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(field(say('keyPem'))).toHaveValue(pem(first.secret));
  });

  test.each([
    ['a text that is none', 'hello'],
    ['a key with a passphrase', pem(first.secret).replaceAll('PRIVATE', 'ENCRYPTED PRIVATE')],
    ['a public key', pem(first.secret).replaceAll('PRIVATE', 'PUBLIC')],
    ['a damaged one', pem(first.secret.slice(0, -8))],
  ])('is not made of %s', async (_, text) => {
    const { vault } = await stand('studio-key-taken-in');
    await userEvent.fill(field(say('keyPem')), text);
    await userEvent.fill(field(say('keyName')), 'Mine');
    await button(say('keyTakeInDo')).click();
    await expect.element(page.getByText(say('keyNotOne'))).toBeVisible();
    await expect.element(field(say('keyPem'))).toHaveValue(text);
    expect(vault.all('signingKey')).toEqual([]);
  });
});

describe('while the own room is locked', () => {
  test('nothing of the keys is shown, and it is opened here', async () => {
    const stage = await stand('studio-keys-locked');
    expect(shown(stage)).not.toContain(first.name);
    await userEvent.fill(field(say('passphrase')), 'wrong horse');
    await button(say('unlock')).click();
    await expect.element(page.getByText(say('problem_ownWrong'))).toBeVisible();
    await userEvent.fill(field(say('passphrase')), 'correct horse');
    await button(say('unlock')).click();
    await expect.poll(() => shown(stage)).toContain(first.name);
    expect(shown(stage)).toContain(say('keysSealed'));
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  test('what was shown goes the moment it locks, and so does a form with a secret in it', async () => {
    const stage = await stand('studio-keys-mine');
    await button(say('keyTakeIn')).click();
    await userEvent.fill(field(say('keyPem')), pem(second.secret));
    stage.vault.setLock({ kind: 'locked' });
    await expect.poll(() => shown(stage)).toContain(say('keysLocked'));
    expect(shown(stage)).not.toContain(first.name);
    expect(stage.root.querySelector('textarea')).toBeNull();
  });
});

describe('a page that read keys', () => {
  const start = () => {
    const vault = memoryVault({ signingKey: signingKeys });
    const reload = vi.fn();
    return { vault, reload, watched: forgettingKeys(vault, reload) };
  };

  test('is loaded anew once the room is locked, one time', async () => {
    const { vault, reload, watched } = start();
    await watched.newest('signingKey', 9);
    vault.setLock({ kind: 'locked' });
    vault.setLock({ kind: 'locked', waitUntil: 1 });
    expect(reload).toHaveBeenCalledOnce();
  });

  test('goes on as it is when it read none', async () => {
    const { vault, reload, watched } = start();
    await watched.newest('note', 9);
    vault.setLock({ kind: 'locked' });
    await watched.newest('signingKey', 9);
    vault.setLock({ kind: 'open', sealed: true });
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('keys of others', () => {
  const theirs = 'h_vM25Bl0A_n3g1W73cOVTYCFKMebuRT_5yVTP1PD3M';

  test('are renamed, and named back', async () => {
    const stage = await stand('studio-keys-mine');
    await button(say('keyRename')).first().click();
    await userEvent.fill(field(say('keyRenameTo')), 'Ewa, returns');
    await button(say('save')).click();
    await expect.element(page.getByRole('heading', { name: 'Ewa, returns' })).toBeVisible();
    await button(say('undo')).click();
    await expect.element(page.getByRole('heading', { name: 'Ewa Example' })).toBeVisible();
    await expectSent(
      stage,
      { type: 'name-key', key: theirs, name: 'Ewa, returns' },
      { type: 'name-key', key: theirs, name: 'Ewa Example' },
    );
  });

  test('are trusted no more after it is said what that does, and again', async () => {
    const stage = await stand('studio-keys-mine');
    await button(say('keyRevoke')).first().click();
    await expect.element(page.getByText(say('keyRevokeText'))).toBeVisible();
    expect(stage.world.sent).toEqual([]);
    await page
      .getByRole('button', { name: say('keyRevokeDo') })
      .nth(1)
      .click();
    await expectSent(stage, { type: 'revoke-key', key: theirs, isRevoked: true });
    await button(say('undo')).click();
    await expect.poll(() => stage.world.sent.at(-1)).toEqual({ type: 'revoke-key', key: theirs, isRevoked: false });
  });

  test('that the company revoked cannot be trusted again here', async () => {
    const stage = await stand({
      place: { page: 'keys' },
      now: 1,
      shelf: {
        keys: [
          {
            key: theirs,
            fingerprint: 'aa bb',
            name: 'Old',
            packs: [],
            isRevoked: false,
            since: 1,
            byPolicy: 'revoked',
          },
        ],
      },
    });
    expect(shown(stage)).toContain(say('keyRevokedByPolicy'));
    expect([...stage.root.querySelectorAll('.key-row button')].map((one) => one.textContent)).toEqual([
      say('keyRename'),
    ]);
  });
});
