// The packs in use, for as long as somebody writes; asked for again when the shelf changes.
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { useStudio } from '../studio-context.ts';

export function usePacksInUse(): readonly Pack[] | undefined {
  const { world, shelf, tell } = useStudio();
  const [packs, show] = useState<readonly Pack[]>();
  useEffect(() => {
    let isGone = false;
    void world.askPacks().then((asked) => {
      if (isGone) return;
      if (asked.ok) show(asked.value);
      else tell(asked.problem);
    });
    return () => {
      isGone = true;
    };
  }, [world, shelf, tell]);
  return packs;
}
