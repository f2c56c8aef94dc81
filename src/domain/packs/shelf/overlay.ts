// The agent's own edit of one thing in a pack they did not write: it stays theirs when the pack is updated.
import * as z from 'zod/mini';
import { most } from '../format/pack.ts';
import { Id } from '../format/texts.ts';

export const listNames = Object.keys(most) as readonly (keyof typeof most)[]; // Object.keys says `string`.
export const ListName = z.enum(Object.keys(most) as [keyof typeof most, ...(keyof typeof most)[]]);
export type ListName = z.infer<typeof ListName>;

export const Overlay = z.object({
  /** `pack/list/item` */
  id: z.string(),
  pack: Id,
  list: ListName,
  item: Id,
  /** The thing as the pack had it when it was edited, as JSON. Another text now is a conflict. */
  base: z.string(),
  /** The agent's own, as JSON; absent: they do not want to see it. */
  own: z.optional(z.string()),
  at: z.number(),
});
export type Overlay = Readonly<z.infer<typeof Overlay>>;

/**
 * An overlay and what the pack says now. `now` is absent when the pack has it no more. `isUnfit`: the agent's own text is none
 * a pack may hold, so that the pack's stands.
 */
export type OverlayState = Overlay & {
  readonly now?: string;
  readonly isConflict: boolean;
  readonly isUnfit?: boolean;
};
