// What a shelf says of a pack, without the pack: kept beside it, so that two hundred packs need not be read to list them.
import * as z from 'zod/mini';
import { most, Pack } from '../format/pack.ts';
import { KeptPack } from './kept-pack.ts';
import { ListName, listNames } from './overlay.ts';

const { version, title, authors, licence, languages, vision } = Pack.shape;
export const PackHead = z.object({
  ...{ version, title, authors, licence, languages, vision },
  counts: z.record(ListName, z.number()),
});
export type PackHead = Readonly<z.infer<typeof PackHead>>;

/** A kept pack with its head in place of its text. */
export const KeptHead = z.extend(z.omit(KeptPack, { text: true }), { head: PackHead });
export type KeptHead = Readonly<z.infer<typeof KeptHead>>;

export function headOf(pack: Pack): PackHead {
  const { version, title, authors, licence, languages, vision } = pack;
  const counts: Record<ListName, number> = { ...most };
  for (const list of listNames) counts[list] = pack[list]?.length ?? 0;
  return { version, title, authors, licence, languages, ...(vision && { vision }), counts };
}
