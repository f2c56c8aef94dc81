// The studio's pages as the address bar has them: `#pack/lamps`, `#write/7f3a/prompts/3`. A place that is not ours is the first page.
import type { StudioPlace } from './studio-context.ts';

const enough = /^#(packs|pack|write|keys)(?:\/([^/]+))?(?:\/(.+))?$/;

/** Never throws: what stands in the address bar may come from anywhere. */
export function placeOf(hash: string): StudioPlace {
  const [, page, first, rest] = enough.exec(hash) ?? [];
  const id = first === undefined ? undefined : decoded(first);
  const item = rest === undefined ? undefined : decoded(rest);
  if (page === 'pack' && id !== undefined) return item === undefined ? { page, id } : { page, id, item };
  if (page === 'keys') return { page };
  if (page !== 'write') return { page: 'packs' };
  if (id === undefined) return { page };
  return item === undefined ? { page, draft: id } : { page, draft: id, item };
}

export function hashOf(place: StudioPlace): string {
  switch (place.page) {
    case 'pack':
      return `#pack/${encodeURIComponent(place.id)}${itemOf(place)}`;
    case 'write':
      return place.draft === undefined ? '#write' : `#write/${encodeURIComponent(place.draft)}${itemOf(place)}`;
    default:
      return `#${place.page}`;
  }
}

const itemOf = ({ item }: { readonly item?: string }): string =>
  item === undefined ? '' : `/${item.split('/').map(encodeURIComponent).join('/')}`;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
