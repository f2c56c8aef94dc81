// The readers of all desks, and the two questions to whichever is a page's, for tests that need no content script.
import type { Reader } from '../../src/adapters/page.ts';
import * as asking from '../../src/adapters/read-page.ts';
import { recognise } from '../../src/adapters/recognise.ts';

const desks = import.meta.glob<Reader>('../../src/adapters/desks/*.ts', { eager: true, import: 'reader' });

/** By the name of their files. */
export const readers: readonly (readonly [file: string, reader: Reader])[] = Object.entries(desks).map(
  ([path, reader]) => [path.replace(/^.*\/|\.ts$/g, ''), reader] as const,
);

export function readerOf(id: string): Reader {
  const found = readers.find(([, reader]) => reader.id === id)?.[1];
  if (!found) throw new Error(`no reader ${id}`);
  return found;
}

const readerFor = (document: Document, address: string) => readerOf(recognise(document, address));

export const readPage = (document: Document, address: string, focused?: Element) =>
  asking.readPage(readerFor(document, address), { document, address, focused });

export const findBox = (document: Document, address: string, focused?: Element) =>
  asking.findBox(readerFor(document, address), { document, address, focused });
