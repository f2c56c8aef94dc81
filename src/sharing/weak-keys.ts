// Points of the curve that look like keys and are none: under them anybody can write a signature that is right for any text,
// without a secret. WebCrypto says that verifying fails with them (Secure Curves in the Web Cryptography API, Ed25519, verify);
// OpenSSL, and so Node, lets them through.
import type { Bytes } from './base64url.ts';

/** Every encoding of a point whose order is 8 or less, with the sign of its x left out. */
const weak: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** @param key raw, 32 bytes */
export function isWeakKey(key: Bytes): boolean {
  const plain = key.with(31, (key[31] ?? 0) & 0x7f);
  return weak.includes(Array.from(plain, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
