// Removing and doubling a thing of a list, with the way back.
import { withDouble, withoutThing, withThing } from '../../domain/packs/edit/edit-lists.ts';
import type { JsonValue } from '../../domain/packs/format/read-json.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';

export type ThingEdits = { readonly remove: (index: number) => void; readonly double: (index: number) => void };

export function useThingEdits(list: ListName, things: readonly JsonValue[]): ThingEdits {
  const { say } = useStudio();
  const { change, goTo } = useOpenDesk();
  return {
    remove: (index: number) => {
      const thing = things[index];
      change((now) => withoutThing(now, [list], index), { path: [list, index] });
      const next = Math.min(index, things.length - 2);
      goTo(next < 0 ? { part: 'list', list } : { part: 'list', list, index: next });
      say('status_removed', async () => {
        if (thing !== undefined) change((now) => withThing(now, [list], thing, index), { path: [list, index] });
        goTo({ part: 'list', list, index });
        return true;
      });
    },
    double: (index: number) => {
      change((now) => withDouble(now, [list], index), { path: [list, index + 1] });
      goTo({ part: 'list', list, index: index + 1 });
    },
  };
}
