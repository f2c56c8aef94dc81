// A key in a form two people can compare by voice.
import { fromBase64Url } from './base64url.ts';

/** 128 bits: nobody can make a second key that has the same. */
const length = 16;

/**
 * The first sixteen bytes of the key's SHA-256 as hexadecimal digits in eight groups of four.
 * @param key raw, base64url
 * @throws when it is not base64url
 */
export async function fingerprintOf(key: string): Promise<string> {
  const raw = fromBase64Url(key);
  if (raw === undefined) throw new TypeError('no key in base64url');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw)).subarray(0, length);
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
