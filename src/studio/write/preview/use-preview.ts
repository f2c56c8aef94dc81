// The draft tried on a ticket, a moment after the last key.
import { useEffect, useState } from 'preact/hooks';
import { type DraftPack, isObject, thingsIn } from '../../../domain/packs/edit/draft.ts';
import { playable } from '../../../domain/packs/edit/playable.ts';
import { type Standing, standingOf, tryOn } from '../../../domain/packs/edit/try-on.ts';
import type { Pack } from '../../../domain/packs/format/pack.ts';
import type { ListName } from '../../../domain/packs/shelf/overlay.ts';
import type { TicketView } from '../../../domain/panel-state.ts';
import type { TicketSnapshot } from '../../../domain/ticket/snapshot.ts';
import { useStudio } from '../../studio-context.ts';

export type Preview = {
  readonly view: TicketView;
  /** Undefined: the thing is not whole yet. */
  readonly standing: Standing | undefined;
  readonly thingId: string;
};

/** Milliseconds after the last change. */
const pause = 120;

export type Tried = {
  readonly draft: DraftPack;
  /** Those in use. */
  readonly packs: readonly Pack[];
  readonly list: ListName;
  readonly index: number;
  readonly snapshot: TicketSnapshot;
};

export function usePreview({ draft, packs, list, index, snapshot }: Tried): Preview | undefined {
  const { words, world } = useStudio();
  const [preview, show] = useState<Preview>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const mine = playable(draft);
      const all = [...packs.filter(({ id }) => id !== mine.id), mine];
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const view = tryOn({ packs: all, snapshot, now: world.now(), timeZone, uiLang: words.lang });
      const thing = thingsIn(draft, list)[index];
      const id = isObject(thing) && typeof thing.id === 'string' ? thing.id : '';
      if (view === undefined) return;
      const standing = standingOf(view, { packs: all, snapshot }, { pack: mine.id, list, id });
      show({ view, standing, thingId: `${mine.id}/${id}` });
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, packs, list, index, snapshot, words, world]);
  return preview;
}
