// The packs kept here, as short as can be: by their heads, where this version of Carecue wrote them all; else with their texts.
import type { KeptPack } from '../../domain/packs/shelf/kept-pack.ts';
import type { KeptHead } from '../../domain/packs/shelf/pack-head.ts';
import type { Outcome } from '../../domain/problem.ts';
import { ownVersion } from '../../platform/runtime.ts';
import { readKeptHeads, readKeptPacks } from '../../storage/kept-packs.ts';

export async function keptRows(): Promise<Outcome<readonly (KeptPack | KeptHead)[]>> {
  const heads = await readKeptHeads();
  if (!heads.ok) return heads;
  if (heads.value?.every(({ readBy }) => readBy === ownVersion())) return { ok: true, value: heads.value };
  const kept = await readKeptPacks();
  return kept.ok ? { ok: true, value: kept.value.rows } : kept;
}
