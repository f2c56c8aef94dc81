// What is being looked at outlives a reload of the page, in this tab alone and until it is closed.
import { Address, ArrivalWay } from '../../../domain/packs/shelf/kept-pack.ts';

/** A pack file on its way in, and where it comes from. */
export type Looked = { readonly file: string; readonly way: ArrivalWay; readonly address?: string };

const place = 'carecue-arrival';
const noRoom = 'no-room';

export function keepArrival({ file, way, address = '' }: Looked): void {
  try {
    sessionStorage.setItem(place, [way, address, file].join('\n'));
  } catch {
    // Fuller than the browser allows: remembered is at least that something was here.
    sessionStorage.setItem(place, noRoom);
  }
}

export const forgetArrival = (): void => sessionStorage.removeItem(place);

/** `no-room`: something was being looked at that could not be kept. */
export function keptArrival(): Looked | typeof noRoom | undefined {
  const kept = sessionStorage.getItem(place);
  if (kept === null || kept === noRoom) return kept ?? undefined;
  const [first, second = '', ...file] = kept.split('\n');
  const way = ArrivalWay.safeParse(first);
  const address = Address.safeParse(second);
  if (!way.success) return undefined;
  return { file: file.join('\n'), way: way.data, ...(address.success && { address: address.data }) };
}
