// The agent's own signing keys, without their secrets: one of those is read for the moment it signs or is taken along.
import { useEffect, useState } from 'preact/hooks';
import type { SigningKey } from '../../domain/packs/edit/signing-key.ts';
import { failed, type Outcome } from '../../domain/problem.ts';
import { fingerprintOf } from '../../sharing/fingerprint.ts';
import type { Vault } from '../../vault/vault.ts';
import { useStudio } from '../studio-context.ts';

export type MyKey = Omit<SigningKey, 'secret'> & { readonly fingerprint: string };

/** More than anybody signs with. */
const most = 100;

/** @returns newest first; `undefined` while they are read, and while the room is not open */
export function useSigningKeys(): readonly MyKey[] | undefined {
  const { vault, tell } = useStudio();
  const [keys, setKeys] = useState<readonly MyKey[]>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      if (vault.lock().kind !== 'open') return setKeys(undefined);
      const newest = await vault.newest('signingKey', most);
      if (!newest.ok) return newest.problem.code === 'own-locked' ? undefined : tell(newest.problem);
      const shown = await Promise.all(
        newest.value.rows.map(async ({ id, name, madeAt }) => ({
          id,
          name,
          madeAt,
          fingerprint: await fingerprintOf(id),
        })),
      );
      // It may have been locked while they were counted out.
      if (!isGone && vault.lock().kind === 'open') setKeys(shown);
    };
    void read();
    const end = vault.onChange((kinds) => (kinds.length === 0 || kinds.includes('signingKey')) && void read());
    return () => {
      isGone = true;
      end();
    };
  }, [vault]);
  return keys;
}

/** PKCS#8 in base64. */
export async function secretOf(vault: Pick<Vault, 'get'>, key: string): Promise<Outcome<string>> {
  const kept = await vault.get('signingKey', key);
  if (!kept.ok) return kept;
  return kept.value ? { ok: true, value: kept.value.secret } : failed('key-unusable');
}
