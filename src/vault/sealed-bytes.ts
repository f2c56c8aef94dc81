// Bytes under a passphrase of their own, for what leaves the vault: a backup. Everything but `sealed` is plain JSON.
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { seal, unseal } from './envelope.ts';
import { type Argon2, freshKdf, Kdf, type KdfId, keyOfPassphrase } from './kdf.ts';

export type SealedBytes = {
  readonly kdf: Kdf;
  /** Base64. */
  readonly iv: string;
  readonly sealed: Bytes;
};

const boundTo = (bound: string, kdf: Kdf): string => JSON.stringify(['carecue sealed bytes', 1, bound, kdf]);

/** @param bound what these bytes are, by name and format version; to be said again when they are opened */
export async function sealBytes(
  plain: Bytes,
  passphrase: string,
  bound: string,
  argon2: Argon2,
  id: KdfId = 'argon2id',
): Promise<SealedBytes> {
  const kdf = freshKdf(id);
  const { iv, sealed } = await seal(await keyOfPassphrase(passphrase, kdf, argon2), plain, boundTo(bound, kdf));
  return { kdf, iv: toBase64(iv), sealed };
}

/**
 * `wrong`: the passphrase is not the one, or something was altered; which of the two cannot be told. `unknown`: sealed in
 * a way this Carecue does not take, with too little work or too much among them.
 * @param from as it was found; nothing of it is trusted
 */
export async function openBytes(
  from: { readonly kdf: unknown; readonly iv: unknown; readonly sealed: Bytes },
  passphrase: string,
  bound: string,
  argon2: Argon2,
): Promise<Bytes | 'wrong' | 'unknown'> {
  const kdf = Kdf.safeParse(from.kdf);
  const iv = typeof from.iv === 'string' ? fromBase64(from.iv) : undefined;
  if (!kdf.success || iv?.length !== 12) return 'unknown';
  const key = await keyOfPassphrase(passphrase, kdf.data, argon2);
  return (await unseal(key, { iv, sealed: from.sealed }, boundTo(bound, kdf.data))) ?? 'wrong';
}
