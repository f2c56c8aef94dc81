// The keeper of one draft, for as long as it is open: what it still holds goes out when the draft or the page is left.
import { useEffect, useMemo } from 'preact/hooks';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import { onLeaving } from '../../ui/on-leaving.ts';
import { useStudio } from '../studio-context.ts';
import { type DraftKeeper, draftKeeper } from './keep-draft.ts';

export function useDraftKeeper({ id, base }: Pick<DraftRow, 'id' | 'base'>): DraftKeeper {
  const { world, tell } = useStudio();
  const keeper = useMemo(
    () =>
      draftKeeper((text) => {
        const draft = { id, text, ...(base !== undefined && { base }) };
        void world.send({ type: 'keep-pack-draft', draft }).then((kept) => kept.ok || tell(kept.problem));
      }),
    [world, tell, id, base],
  );
  useEffect(() => {
    const end = onLeaving(keeper.flush);
    return () => {
      end();
      keeper.flush();
    };
  }, [keeper]);
  return keeper;
}
