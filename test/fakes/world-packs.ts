// The packs of the studio's fake world: read once, shown on its shelf, and held against what arrives.
import type { ReadArrival } from '../../src/domain/packs/arrival/arrival.ts';
import { comparePacks } from '../../src/domain/packs/arrival/compare-packs.ts';
import { judgeArrival } from '../../src/domain/packs/arrival/judge-arrival.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { ArrivalWay } from '../../src/domain/packs/shelf/kept-pack.ts';
import { listNames } from '../../src/domain/packs/shelf/overlay.ts';
import { noPolicy } from '../../src/domain/packs/shelf/policy.ts';
import type { Shelf, ShelfPack } from '../../src/domain/packs/shelf/shelf.ts';
import { fingerprintOf } from '../../src/sharing/fingerprint.ts';
import { readPackFile } from '../../src/sharing/pack-file.ts';

/** A pack as it lies there: its text alone, or with how it came. */
export type WorldPack = { readonly text: string } & Partial<Omit<ShelfPack, 'id'>>;

const parsed = new Map<string, Pack | undefined>();

export function packOf(text: string): Pack | undefined {
  if (!parsed.has(text)) {
    const read = parsePack(text);
    parsed.set(text, read.ok ? read.pack : undefined);
  }
  return parsed.get(text);
}

export function shelfPack({ text, ...said }: WorldPack): ShelfPack | undefined {
  const pack = packOf(text);
  if (pack === undefined) return undefined;
  const { id, version, title, authors, licence, languages, vision } = pack;
  // One number for each of the lists.
  const counts = Object.fromEntries(listNames.map((list) => [list, pack[list]?.length ?? 0])) as ShelfPack['counts'];
  return {
    id,
    version,
    title,
    authors,
    licence,
    languages,
    counts,
    way: 'built-in',
    isOn: true,
    isAutomatic: false,
    ...(vision && { vision }),
    ...said,
  };
}

/** As the background judges: who signed it, and what is here already. */
export async function judged(
  file: string,
  way: ArrivalWay,
  here: (id: string) => WorldPack | undefined,
  { keys, policy }: Omit<Shelf, 'packs' | 'overlays'>,
): Promise<ReadArrival> {
  const read = await readPackFile(file);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const parsedPack = parsePack(read.text);
  if (!parsedPack.ok) return parsedPack;
  const { pack } = parsedPack;
  const there = here(pack.id);
  const before = there && packOf(there.text);
  const key = read.signed?.key;
  const isKept = there !== undefined && before !== undefined && (there.way ?? 'built-in') !== 'built-in';
  const verdict = judgeArrival(
    { pack, text: read.text, isGenuine: read.isGenuine, way, ...(key !== undefined && { key }) },
    {
      builtIns: there !== undefined && !isKept ? [pack.id] : [],
      keys,
      policy: policy ?? noPolicy,
      ...(isKept && {
        here: {
          text: there.text,
          way: there.way === 'built-in' ? 'own' : (there.way ?? 'own'),
          version: before.version,
        },
      }),
    },
  );
  const name = keys.find((one) => one.key === key)?.name;
  const signer = key !== undefined && {
    key,
    fingerprint: await fingerprintOf(key),
    ...(name !== undefined && { name }),
  };
  const difference = comparePacks(before, pack);
  return { ok: true, arrival: { pack, verdict, difference, ...(signer && { signer }) } };
}
