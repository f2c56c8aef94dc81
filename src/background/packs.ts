// The packs every panel may draw from. Built-in ones come in by the same door as any other.
import type { Pack } from '../domain/packs/pack.ts';
import { parsePack } from '../domain/packs/parse-pack.ts';
import type { Outcome } from '../domain/problem.ts';
import { builtInPacks } from '../packs/index.ts';

/** A pack that does not parse is left out: a test keeps the built-in ones whole. */
export async function knownPacks(): Promise<Outcome<readonly Pack[]>> {
  const packs = builtInPacks.flatMap((text) => {
    const parsed = parsePack(text);
    return parsed.ok ? [parsed.pack] : [];
  });
  return { ok: true, value: packs };
}
