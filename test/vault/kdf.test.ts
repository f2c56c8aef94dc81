// From a passphrase to a key: as the reference implementations do, and with neither too little work nor too much.
import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { argon2 } from '../../src/vault/argon2.ts';
import { bytesOf } from '../../src/vault/bytes.ts';
import { seal, sealingKey, unseal } from '../../src/vault/envelope.ts';
import { freshKdf, Kdf, keyOfPassphrase } from '../../src/vault/kdf.ts';
import { codeTyped, freshCode } from '../../src/vault/recovery-code.ts';
import { openBytes, sealBytes } from '../../src/vault/sealed-bytes.ts';
import { quickKey } from './windows.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('Argon2id', () => {
  // From src/test.c of the reference implementation, version 0x13.
  test.each([
    ['password', 'somesalt', 256, 2, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    ['password', 'somesalt', 256, 2, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    ['password', 'somesalt', 65_536, 1, 1, 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'],
    ['differentpassword', 'somesalt', 65_536, 2, 1, '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
    ['password', 'diffsalt', 65_536, 2, 1, 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
  ])('of %s with %s, %i KiB, %i passes, %i lanes', (passphrase, salt, memory, passes, lanes, tag) => {
    expect(hex(argon2({ passphrase: bytesOf(passphrase), salt: bytesOf(salt), memory, passes, lanes }))).toBe(tag);
  });
});

test('PBKDF2 is what it is elsewhere', async () => {
  const kdf = Kdf.parse(freshKdf('pbkdf2-sha256'));
  const key = await keyOfPassphrase('zażółć', kdf, quickKey);
  const raw = pbkdf2Sync('zażółć', Buffer.from(kdf.salt, 'base64'), 600_000, 32, 'sha256');
  const sealed = await seal(key, bytesOf('x'), 'y');
  expect(await unseal(await sealingKey(new Uint8Array(raw)), sealed, 'y')).toEqual(bytesOf('x'));
});

describe('the work asked for', () => {
  const salt = freshKdf().salt;
  const argon = (more: object) => ({ id: 'argon2id', salt, memory: 47_104, passes: 1, lanes: 1, ...more });
  const pbkdf2 = (more: object) => ({ id: 'pbkdf2-sha256', salt, rounds: 600_000, ...more });

  test.each<readonly [string, boolean, unknown]>([
    ['as we make it', true, freshKdf()],
    ['as we make it for FIPS', true, freshKdf('pbkdf2-sha256')],
    ['19 MiB twice', true, argon({ memory: 19_456, passes: 2 })],
    ['19 MiB once', false, argon({ memory: 19_456 })],
    ['too little memory, many passes', false, argon({ memory: 8_192, passes: 10 })],
    ['a gibibyte', false, argon({ memory: 1_048_576 })],
    ['256 MiB five times', false, argon({ memory: 262_144, passes: 5 })],
    ['half a pass', false, argon({ passes: 1.5 })],
    ['no pass', false, argon({ passes: 0 })],
    ['many lanes', false, argon({ lanes: 64 })],
    ['a short salt', false, argon({ salt: btoa('short') })],
    ['no base64', false, argon({ salt: '****************************' })],
    ['599,999 rounds', false, pbkdf2({ rounds: 599_999 })],
    ['a billion rounds', false, pbkdf2({ rounds: 1e9 })],
    ['another way', false, { id: 'scrypt', salt }],
    ['nothing', false, undefined],
  ])('%s: %s', (_, isTaken, kdf) => {
    expect(Kdf.safeParse(kdf).success).toBe(isTaken);
  });
});

describe('sealed bytes', () => {
  const plain = bytesOf('Everything the agent kept.');

  test.each(['argon2id', 'pbkdf2-sha256'] as const)(
    'come back with their passphrase and name alone: %s',
    async (id) => {
      const sealed = await sealBytes(plain, 'correct horse', 'backup 1', quickKey, id);
      const stored = { ...JSON.parse(JSON.stringify({ kdf: sealed.kdf, iv: sealed.iv })), sealed: sealed.sealed };
      expect(await openBytes(stored, 'correct horse', 'backup 1', quickKey)).toEqual(plain);
      expect(await openBytes(stored, 'Correct horse', 'backup 1', quickKey)).toBe('wrong');
      expect(await openBytes(stored, 'correct horse', 'backup 2', quickKey)).toBe('wrong');
    },
  );

  test('asking for other work than they were sealed with are refused before any is done', async () => {
    const sealed = await sealBytes(plain, 'correct horse', 'backup 1', quickKey);
    const never = () => expect.unreachable();
    expect(await openBytes({ ...sealed, kdf: { ...sealed.kdf, memory: 64 } }, 'x', 'backup 1', never)).toBe('unknown');
    expect(await openBytes({ ...sealed, iv: 'AAAA' }, 'x', 'backup 1', never)).toBe('unknown');
    expect(await openBytes({ ...sealed, iv: 7 }, 'x', 'backup 1', never)).toBe('unknown');
    const other = { ...sealed, kdf: { ...sealed.kdf, passes: 3 } };
    expect(await openBytes(other, 'correct horse', 'backup 1', quickKey)).toBe('wrong');
  });
});

describe('the recovery code', () => {
  test('is 24 letters of 32, in groups one can read out', () => {
    const codes = Array.from({ length: 200 }, freshCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(200);
    expect(new Set(codes.join('')).size).toBe(33);
  });

  test.each([
    ['3QHK-9T2W-7XNB-E4MD-R8VA-C6PY', '3QHK9T2W7XNBE4MDR8VAC6PY'],
    [' 3qhk 9t2w 7xnb e4md r8va c6py ', '3QHK9T2W7XNBE4MDR8VAC6PY'],
    ['oOiI-lL00-1111-0000-1111-0000', '001111001111000011110000'],
    ['3QHK-9T2W-7XNB-E4MD-R8VA-C6P', undefined],
    ['3QHK-9T2W-7XNB-E4MD-R8VA-C6PU', undefined],
    ['', undefined],
    ['ą'.repeat(24), undefined],
  ])('%s is read as %s', (typed, letters) => {
    expect(codeTyped(typed)).toBe(letters);
  });
});
