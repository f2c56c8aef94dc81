// A pack as it lies on this machine, without the agent's own edits; read again whenever another version has come.
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { parsePack } from '../../domain/packs/format/parse-pack.ts';
import { readPackFile } from '../../sharing/pack-file.ts';
import { useStudio } from '../studio-context.ts';

/** `text`: its JSON, character for character. */
export type ReadPack = { readonly pack: Pack; readonly text: string };

/** @returns undefined while it is read, and when it cannot be, which is told */
export function usePack(id: string): ReadPack | undefined {
  const { world, shelf, tell } = useStudio();
  const here = shelf.packs.find((pack) => pack.id === id);
  const version = here && `${here.version} ${here.at}`;
  const [found, setFound] = useState<ReadPack>();
  useEffect(() => {
    if (version === undefined) return;
    let isGone = false;
    const read = async () => {
      const file = await world.askText(id);
      if (!file.ok) return isGone ? undefined : tell(file.problem);
      const read = await readPackFile(file.value);
      const parsed = read.ok ? parsePack(read.text) : undefined;
      if (!isGone) setFound(read.ok && parsed?.ok ? { pack: parsed.pack, text: read.text } : undefined);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [world, id, version]);
  return found?.pack.id === id ? found : undefined;
}
