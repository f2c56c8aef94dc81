import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/sharing/fingerprint.ts';
import { exportKey, importKey, isSignedBy, makeSigningKey, signText } from '../../src/sharing/signing-key.ts';

// RFC 8032, section 7.1, test 2: the secret as `openssl genpkey` would write it.
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const seed = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
const rfc = {
  key: hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c').toString('base64url'),
  secret: hex(`302e020100300506032b657004220420${seed}`).toString('base64'),
  signature: hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ).toString('base64url'),
};
const pem = `-----BEGIN PRIVATE KEY-----\n${rfc.secret}\n-----END PRIVATE KEY-----\n`;

describe('a signing key', () => {
  test('signs as RFC 8032 has it', async () => {
    expect(await signText('r', rfc.secret)).toBe(rfc.signature);
    expect(await isSignedBy('r', rfc)).toBe(true);
  });

  test('comes in from PEM with its public half, and goes out as it came', async () => {
    expect(await importKey(pem)).toEqual({ key: rfc.key, secret: rfc.secret });
    expect(exportKey(rfc.secret)).toBe(pem);
  });

  test('comes in with Windows line ends and words around it', async () => {
    expect(await importKey(`Key of the desk\r\n${pem.replaceAll('\n', '\r\n')}`)).toMatchObject({ key: rfc.key });
  });

  test('that was made goes out and comes in the same', async () => {
    const made = await makeSigningKey();
    expect(made.key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await importKey(exportKey(made.secret))).toEqual(made);
    expect(await isSignedBy('ą', { key: made.key, signature: await signText('ą', made.secret) })).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a public key', pem.replaceAll('PRIVATE', 'PUBLIC')],
    ['a key with a passphrase', pem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE')],
    ['half a key', pem.replace(rfc.secret, rfc.secret.slice(0, 40))],
    ['a key of another curve', pem.replace(rfc.secret, rfc.secret.replace('K2Vw', 'K2Vv'))],
    ['a book', 'x'.repeat(20_000) + pem],
  ])('does not come in from %s', async (_, text) => {
    expect(await importKey(text)).toBeUndefined();
  });

  test('has a fingerprint of 32 digits in groups of four', async () => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(rfc.key, 'base64url')));
    const fingerprint = await fingerprintOf(rfc.key);
    expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(fingerprint.replaceAll(' ', '')).toBe(Buffer.from(hash).toString('hex').slice(0, 32));
  });
});

// With a point of small order for a key, a signature of that point and nothing is right for about every eighth text or more.
test.each([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])('nothing is signed by %s, under which anybody can sign', async (point) => {
  for (const r of [`01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`, '00'.repeat(32), point]) {
    const signature = hex(r + '00'.repeat(32)).toString('base64url');
    for (let i = 0; i < 40; i += 1)
      expect(await isSignedBy(`text ${i}`, { key: hex(point).toString('base64url'), signature })).toBe(false);
  }
});
