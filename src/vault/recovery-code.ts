// The recovery code: 120 random bits in Crockford's base 32, six groups of four. As random as a key, so it needs no slow
// derivation to be one.
import { type Bytes, bytesOf, randomBytes } from './bytes.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 24;

/** `ABCD-EFGH-…` */
export function freshCode(): string {
  // 256 is eight times 32: every letter comes as often as any other.
  const letters = [...randomBytes(length)].map((byte) => alphabet.charAt(byte % 32)).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}

/** The letters of a code however it was typed, or `undefined` when it cannot be one. */
export function codeTyped(text: string): string | undefined {
  const letters = text.slice(0, 200).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length === length && [...letters].every((letter) => alphabet.includes(letter)) ? letters : undefined;
}

/** @param letters as `codeTyped` gives them */
export async function keyOfCode(letters: string, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(letters), 'HKDF', false, ['deriveKey']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf('carecue own, recovery code') };
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
