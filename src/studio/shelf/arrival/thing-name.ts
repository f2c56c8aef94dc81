// One thing of a pack in one line, for a list: what it says first.
import type { Lang } from '../../../domain/language/lang.ts';
import type { ThingName } from '../../../domain/packs/arrival/difference.ts';
import { textsOf } from '../../../domain/packs/edit/thing-texts.ts';
import { textIn } from '../../../domain/packs/format/names.ts';
import type { Pack } from '../../../domain/packs/format/pack.ts';

/** In the language wanted, else the first there is; its id where the pack is not at hand. */
export function thingName(pack: Pack | undefined, { list, id }: ThingName, wanted: Lang): string {
  const thing = pack?.[list]?.find((each) => each.id === id);
  const said = thing && textsOf(thing)[0]?.in;
  return textIn(said, wanted)?.replaceAll('\n', ' · ') ?? id;
}
