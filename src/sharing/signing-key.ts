// Keys packs are signed with: Ed25519 (RFC 8032) by the platform's own WebCrypto. Outside they are PKCS#8 in PEM, which
// OpenSSL writes and reads as well: `openssl genpkey -algorithm ed25519`.
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { bytesOf } from './bytes.ts';
import { isWeakKey } from './weak-keys.ts';

/** `key`: the public one, raw, base64url. `secret`: the private one, PKCS#8 in base64, as it stands in the PEM. */
export type SigningKey = { readonly key: string; readonly secret: string };

const algorithm = 'Ed25519';

export async function makeSigningKey(): Promise<SigningKey> {
  const made = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  // lib.dom knows of Ed25519 only that it may be a single key.
  if (!('privateKey' in made)) throw new Error('no key pair was made');
  const raw = await crypto.subtle.exportKey('raw', made.publicKey);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', made.privateKey);
  return { key: toBase64Url(new Uint8Array(raw)), secret: toBase64(new Uint8Array(pkcs8)) };
}

/**
 * The signature over the UTF-8 bytes of `text`, base64url.
 * @throws when `secret` is not one of a `SigningKey`
 */
export async function signText(text: string, secret: string): Promise<string> {
  const signature = await crypto.subtle.sign(algorithm, await privateKey(secret), bytesOf(text));
  return toBase64Url(new Uint8Array(signature));
}

/** The secret as a PEM file. Whoever has it can sign in this name. */
export const exportKey = (secret: string): string =>
  `-----BEGIN PRIVATE KEY-----\n${(secret.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PRIVATE KEY-----\n`;

/** Longer than any PEM file of one key. */
const maxPem = 10_000;

/** Undefined when it is no PEM file of an Ed25519 key without a passphrase. */
export async function importKey(pem: string): Promise<SigningKey | undefined> {
  if (pem.length > maxPem) return undefined;
  const [, body] = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  if (body === undefined) return undefined;
  try {
    const secret = await privateKey(body.replace(/\s/g, ''), true);
    // Only this form says the public half, which PKCS#8 need not hold.
    const { x } = await crypto.subtle.exportKey('jwk', secret);
    const pkcs8 = await crypto.subtle.exportKey('pkcs8', secret);
    return x === undefined ? undefined : { key: x, secret: toBase64(new Uint8Array(pkcs8)) };
  } catch {
    return undefined;
  }
}

/** Whether the text was signed with the secret half of `key`. False for whatever is no key and no signature. */
export async function isSignedBy(text: string, { key, signature }: { key: string; signature: string }) {
  const [raw, signed] = [fromBase64Url(key), fromBase64Url(signature)];
  if (raw?.length !== 32 || signed?.length !== 64 || isWeakKey(raw)) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, publicKey, signed, bytesOf(text));
  } catch {
    // Browsers differ in which points of the curve they take as a key at all.
    return false;
  }
}

const privateKey = (secret: string, isToBeExported = false): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', fromBase64(secret), algorithm, isToBeExported, ['sign']);

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
