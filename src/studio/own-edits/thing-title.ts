// A thing of a pack by what it says first.

import type { Lang } from '../../domain/language/lang.ts';
import { textsOf } from '../../domain/packs/edit/thing-texts.ts';
import { textIn } from '../../domain/packs/format/names.ts';

/** In the language wanted, else the first there is; its id where it says nothing. */
export const titleOfThing = (thing: { readonly id?: unknown }, wanted: Lang): string =>
  textIn(textsOf(thing)[0]?.in, wanted)?.replaceAll('\n', ' · ') ?? String(thing.id ?? '');
