// Where two bundles meet: the file of a desk offers its reader, the content script takes it. In the isolated world, where no
// page can see or set it.
import type { Reader } from '../adapters/page.ts';
import { remembering } from '../adapters/text-memory.ts';

const mark = Symbol.for('carecue desk reader');

/** Called by the file of a desk, desks/<id>.js (vite.config.ts), which has a memory of its own for the texts it reads. */
export function offerReader(reader: Reader): void {
  const read: Reader['read'] = (page) => remembering(page.texts, () => reader.read(page));
  Reflect.set(globalThis, mark, { ...reader, read });
}

/** The reader offered last. */
export const offeredReader = (): Reader | undefined => Reflect.get(globalThis, mark);
