// Sealing bytes with a key: AES-256-GCM by the browser, a fresh random 96-bit IV each time (NIST SP 800-38D, 8.2.2), and bound
// to what they are, so that nothing sealed for one place can be passed off in another.
import { type Bytes, bytesOf, randomBytes } from './bytes.ts';

export type Sealed = { readonly iv: Bytes; readonly sealed: Bytes };

const ivLength = 12;

export const sealingKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** @param bound what the bytes are and where they belong; is not kept, and has to be said again when they are opened */
export async function seal(key: CryptoKey, plain: Bytes, bound: string): Promise<Sealed> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(bound) }, key, plain);
  return { iv, sealed: new Uint8Array(sealed) };
}

/** `undefined` when it was altered, belongs elsewhere, or was sealed with another key; which of these cannot be told. */
export async function unseal(key: CryptoKey, { iv, sealed }: Sealed, bound: string): Promise<Bytes | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed));
  } catch {
    return undefined;
  }
}
