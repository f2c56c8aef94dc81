// The keys in use: one for each kind of record and one for the vault's own rows, every one made from the master key
// (HKDF, RFC 5869) under its name. None can be read out again.
import { type OwnKind, ownKinds } from '../domain/own/records.ts';
import { type Bytes, bytesOf } from './bytes.ts';

/** `vault`: what the vault keeps for itself. */
export type Part = OwnKind | 'vault';
export type VaultKeys = ReadonlyMap<Part, CryptoKey>;

export async function vaultKeys(master: Bytes): Promise<VaultKeys> {
  const base = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const keyOf = (part: Part): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf(`carecue own, ${part}`) },
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  const parts: readonly Part[] = ['vault', ...ownKinds];
  return new Map(await Promise.all(parts.map(async (part) => [part, await keyOf(part)] as const)));
}
