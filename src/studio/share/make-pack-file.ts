// A pack's text as the file that is handed out: signed with a key of the agent's own, or as it is.
import { failed, type Outcome } from '../../domain/problem.ts';
import { readPackFile, writePackFile } from '../../sharing/pack-file.ts';
import { signText } from '../../sharing/signing-key.ts';
import type { Vault } from '../../vault/vault.ts';
import { secretOf } from './use-signing-keys.ts';

/**
 * @param text a pack's JSON: its exact characters are signed
 * @param key the public key to sign with; absent: unsigned
 */
export async function makePackFile(vault: Pick<Vault, 'get'>, text: string, key?: string): Promise<Outcome<string>> {
  if (key === undefined) return { ok: true, value: writePackFile(text) };
  const secret = await secretOf(vault, key);
  if (!secret.ok) return secret;
  const signature = await signText(text, secret.value).catch(() => undefined);
  const file = signature && writePackFile(text, { key, signature });
  // Read back before it goes out: a secret that does not belong to its key would be found out by whoever gets the pack.
  const isSound = file !== undefined && (await isGenuine(file));
  return isSound ? { ok: true, value: file } : failed('key-unusable');
}

async function isGenuine(file: string): Promise<boolean> {
  const read = await readPackFile(file);
  return read.ok && read.isGenuine;
}
