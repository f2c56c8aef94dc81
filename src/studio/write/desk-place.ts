// Where on the desk one is: the head, a list, a thing of it, the check, or handing out. As it stands behind `#write/<draft>/`.
import type { DraftPath } from '../../domain/packs/edit/at-path.ts';
import { isListName } from '../../domain/packs/edit/draft.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';

export type DeskPlace =
  | { readonly part: 'head' | 'check' | 'hand-out' }
  | { readonly part: 'list'; readonly list: ListName; readonly index?: number };

export function deskPlaceOf(item: string | undefined): DeskPlace {
  const [part = '', index] = (item ?? '').split('/');
  if (part === 'check' || part === 'hand-out') return { part };
  if (!isListName(part)) return { part: 'head' };
  return index !== undefined && /^\d{1,6}$/.test(index)
    ? { part: 'list', list: part, index: Number(index) }
    : { part: 'list', list: part };
}

export function itemOf(place: DeskPlace): string {
  if (place.part !== 'list') return place.part;
  return place.index === undefined ? place.list : `${place.list}/${place.index}`;
}

/** Where a place of the pack is written. */
export function deskPlaceAt([first, index]: DraftPath): DeskPlace {
  if (typeof first !== 'string' || !isListName(first)) return { part: 'head' };
  return typeof index === 'number' ? { part: 'list', list: first, index } : { part: 'list', list: first };
}
