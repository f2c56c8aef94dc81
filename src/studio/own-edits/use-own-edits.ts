// The agent's own edits of one pack: what can be done with each, with the way back.
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import type { Overlay } from '../../domain/packs/shelf/overlay.ts';
import { isSameJson } from '../../domain/packs/shelf/same-json.ts';
import type { PlainKey } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import type { EditedThing } from './edited-things.ts';

const idOf = ({ pack, list, item }: Pick<EditedThing, 'pack' | 'list' | 'item'>): string => `${pack}/${list}/${item}`;

export function useOwnEdits() {
  const { act } = useStudio();
  const keep = ({ id, pack, list, item, base, own }: Omit<Overlay, 'at'>) =>
    ({ type: 'keep-overlay', overlay: { id, pack, list, item, base, ...(own !== undefined && { own }) } }) as const;
  const drop = (id: string) => ({ type: 'drop-overlay', id }) as const;
  /** As it was before. */
  const back = (thing: EditedThing) => () => act(thing.overlay ? keep(thing.overlay) : drop(idOf(thing)));

  const put = (thing: EditedThing, own: string | undefined, said: PlainKey) => {
    const { pack, list, item, now, overlay } = thing;
    const base = now ?? overlay?.base ?? own ?? '';
    return act(keep({ id: idOf(thing), pack, list, item, base, ...(own !== undefined && { own }) }), said, back(thing));
  };
  const takeBack = (thing: EditedThing, said: PlainKey) => act(drop(idOf(thing)), said, back(thing));

  return {
    hide: (thing: EditedThing) => put(thing, undefined, 'status_thingHidden'),
    /** What says the same as the pack is no edit. */
    change: (thing: EditedThing, own: JsonObject) => {
      const text = JSON.stringify(own);
      const isTheirs = thing.now !== undefined && isSameJson(text, thing.now);
      return isTheirs ? takeBack(thing, 'status_thingTheirs') : put(thing, text, 'status_thingMine');
    },
    /** The agent's own stands, though the pack's has changed since. */
    keepMine: (thing: EditedThing) => put(thing, thing.overlay?.own, 'status_thingMine'),
    takeTheirs: (thing: EditedThing) => takeBack(thing, 'status_thingTheirs'),
    forget: (thing: EditedThing) => takeBack(thing, 'status_thingForgotten'),
  };
}
