// What is different between two versions of a pack, thing by thing, for a person to read before they say yes.
import type { ListName } from '../shelf/overlay.ts';

/** A thing of a pack: `prompts`, `apology-late`. */
export type ThingName = { readonly list: ListName; readonly id: string };

/** One thing that changed: its parts by path (`text.pl`, `when.feelings`), as text; absent where there was or is none. */
export type ChangedThing = ThingName & {
  readonly parts: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
};

/** One thing that stands elsewhere: of two that fit a ticket alike, the earlier one is offered first. */
export type MovedThing = ThingName & {
  /** Id of the thing it now stands behind; absent: it is the first of its list. */
  readonly behind?: string;
};

export type PackDifference = {
  /** Title, authors, licence, languages, vision, contacts, principles. */
  readonly head: ChangedThing['parts'];
  readonly added: readonly ThingName[];
  readonly changed: readonly ChangedThing[];
  readonly removed: readonly ThingName[];
  /** As few as can be said to have moved while the others stayed. */
  readonly moved: readonly MovedThing[];
};
