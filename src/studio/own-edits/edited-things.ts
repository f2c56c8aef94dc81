// A pack's things and the agent's own edits of them, together.

import { readDraft } from '../../domain/packs/edit/draft.ts';
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import type { ListName, OverlayState } from '../../domain/packs/shelf/overlay.ts';

/** A thing of a pack as the pack has it now, as JSON, and the agent's own edit of it. */
export type EditedThing = {
  readonly pack: string;
  readonly list: ListName;
  readonly item: string;
  /** Absent: the pack has it no more. */
  readonly now?: string | undefined;
  readonly overlay?: OverlayState | undefined;
};

/** An object written as JSON; undefined for anything else, as old edits may hold. */
export function jsonOf(text: string | undefined): JsonObject | undefined {
  const read = text === undefined ? undefined : readDraft(text);
  return read?.ok ? read.pack : undefined;
}

/** The agent's own text of a thing is in use, the pack's, or neither. */
export type Standing = 'theirs' | 'mine' | 'hidden' | 'unfit';

export function standingOf({ overlay }: Pick<EditedThing, 'overlay'>): Standing {
  if (overlay === undefined) return 'theirs';
  if (overlay.own === undefined) return 'hidden';
  return overlay.isUnfit ? 'unfit' : 'mine';
}
