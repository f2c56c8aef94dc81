// The lock's header: all that is plain about it. It says how a key is made of the passphrase and holds the master key twice
// over, sealed by that key and by the recovery code's. Every key in use comes from the master key, so that a new passphrase
// rewrites nothing but this.
import * as z from 'zod/mini';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { type Sealed, seal, unseal } from './envelope.ts';
import { type Argon2, freshKdf, Kdf, keyOfPassphrase } from './kdf.ts';
import { codeTyped, freshCode, keyOfCode } from './recovery-code.ts';
import { noTries, Tries } from './tries.ts';

/** Base64. */
const Text = z.string().check(z.maxLength(200));
const Wrapped = z.object({ iv: Text, sealed: Text });
type Wrapped = z.infer<typeof Wrapped>;

export const LockHeader = z.object({
  kdf: Kdf,
  /** For the recovery code; base64. */
  codeSalt: Text,
  byPassphrase: Wrapped,
  byCode: Wrapped,
  /** The code was shown, and nobody said yet that it is kept: it may have gone with a page that was closed. */
  codeUnkept: z.optional(z.literal(true)),
  tries: Tries,
  /** Minutes. */
  idleMinutes: z.optional(z.number().check(z.gte(1), z.lte(24 * 60))),
});
export type LockHeader = Readonly<z.infer<typeof LockHeader>>;

type By = 'passphrase' | 'code';
const boundTo = (by: By, how: unknown): string => JSON.stringify(['carecue own', 1, 'master', by, how]);

async function wrap(key: CryptoKey, master: Bytes, bound: string): Promise<Wrapped> {
  const { iv, sealed } = await seal(key, master, bound);
  return { iv: toBase64(iv), sealed: toBase64(sealed) };
}

async function unwrap(key: CryptoKey, wrapped: Wrapped, bound: string): Promise<Bytes | undefined> {
  const [iv, sealed] = [fromBase64(wrapped.iv), fromBase64(wrapped.sealed)];
  return iv && sealed && unseal(key, { iv, sealed } satisfies Sealed, bound);
}

export async function wrapByPassphrase(
  master: Bytes,
  passphrase: string,
  argon2: Argon2,
): Promise<Pick<LockHeader, 'kdf' | 'byPassphrase'>> {
  const kdf = freshKdf();
  const key = await keyOfPassphrase(passphrase, kdf, argon2);
  return { kdf, byPassphrase: await wrap(key, master, boundTo('passphrase', kdf)) };
}

type ByCode = Pick<LockHeader, 'codeSalt' | 'byCode' | 'codeUnkept'>;

/** @returns `code`: to be shown once, and kept nowhere */
export async function wrapByCode(master: Bytes): Promise<{ readonly code: string; readonly wrapped: ByCode }> {
  const code = freshCode();
  const salt = randomBytes(16);
  const key = await keyOfCode(codeTyped(code) ?? '', salt);
  const codeSalt = toBase64(salt);
  const byCode = await wrap(key, master, boundTo('code', codeSalt));
  return { code, wrapped: { codeSalt, byCode, codeUnkept: true } };
}

/** @returns `master`: 256 random bits, for `vaultKeys` and then to be let go */
export async function freshLock(
  passphrase: string,
  argon2: Argon2,
): Promise<{ readonly header: LockHeader; readonly master: Bytes; readonly code: string }> {
  const master = randomBytes(32);
  const [byPassphrase, { code, wrapped }] = await Promise.all([
    wrapByPassphrase(master, passphrase, argon2),
    wrapByCode(master),
  ]);
  return { header: { ...byPassphrase, ...wrapped, tries: noTries }, master, code };
}

/** The master key, or `undefined` when the passphrase is not the one or the header was altered. */
export async function masterByPassphrase(
  { kdf, byPassphrase }: LockHeader,
  passphrase: string,
  argon2: Argon2,
): Promise<Bytes | undefined> {
  return unwrap(await keyOfPassphrase(passphrase, kdf, argon2), byPassphrase, boundTo('passphrase', kdf));
}

export async function masterByCode({ codeSalt, byCode }: LockHeader, code: string): Promise<Bytes | undefined> {
  const [letters, salt] = [codeTyped(code), fromBase64(codeSalt)];
  if (letters === undefined || salt === undefined) return undefined;
  return unwrap(await keyOfCode(letters, salt), byCode, boundTo('code', codeSalt));
}
