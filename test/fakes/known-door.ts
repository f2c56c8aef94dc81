// What the background holds, for views and the gallery: the very records a state says, and nothing else.

import manifest from '../../manifest.json' with { type: 'json' };
import { type StoredKind, storedKinds } from '../../src/domain/knowledge/kinds.ts';
import { type KnownCounts, type KnownRecord, pieceOf } from '../../src/domain/knowledge/known.ts';
import type { KnownDoor } from '../../src/panel/knows/sources.ts';

export type Stored = { readonly [K in StoredKind]?: readonly KnownRecord[] };

export function knownDoor(stored: Stored = {}): KnownDoor {
  const counts = storedKinds.map((kind) => [kind, stored[kind]?.length ?? 0] as const);
  return {
    counts: async () => ({ ok: true, value: Object.fromEntries(counts) as KnownCounts }), // Every kind is in it.
    records: async (kind, from, most) => ({ ok: true, value: pieceOf(stored[kind] ?? [], from, most) }),
    permissions: () => [...manifest.permissions, ...manifest.optional_host_permissions],
  };
}
