// What company policy says of a pack that is here or wants to come in.
import type { Policy } from './policy.ts';

type Forbiddance = 'blocked' | 'not-allowed' | 'revoked-key' | 'key-not-allowed';

/**
 * Of a pack that is required nobody asks this.
 * @param key absent: nobody signed it
 * @param isBuiltIn comes with Carecue: it can be blocked, and needs no one's leave
 */
export function policyForbids(
  { blockedPacks, allowedPacks, revokedKeys, allowedKeys }: Policy,
  { id, key, isBuiltIn = false }: { readonly id: string; readonly key?: string; readonly isBuiltIn?: boolean },
): Forbiddance | undefined {
  if (blockedPacks.includes(id)) return 'blocked';
  if (isBuiltIn) return undefined;
  if (allowedPacks?.includes(id) === false) return 'not-allowed';
  if (key !== undefined && revokedKeys.includes(key)) return 'revoked-key';
  if (allowedKeys !== undefined && (key === undefined || !allowedKeys.includes(key))) return 'key-not-allowed';
  return undefined;
}
