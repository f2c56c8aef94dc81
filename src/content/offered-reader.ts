// Where two bundles meet: the file of a desk offers its reader, the content script takes it. In the isolated world, where no
// page can see or set it.
import type { Reader } from '../adapters/page.ts';

const mark = Symbol.for('carecue desk reader');

/** Called by the file of a desk, desks/<id>.js (vite.config.ts). */
export function offerReader(reader: Reader): void {
  Reflect.set(globalThis, mark, reader);
}

/** The reader offered last. */
export const offeredReader = (): Reader | undefined => Reflect.get(globalThis, mark);
