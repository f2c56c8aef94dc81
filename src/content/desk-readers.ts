// The reader of the desk a page belongs to: a file of its own (desks/<id>.js) that the background puts into the page when it is
// first needed, so that no page carries thirty of them.
import type { Reader } from '../adapters/page.ts';
import { recognise } from '../adapters/recognise.ts';
import type { HelpdeskId } from '../domain/ticket/helpdesks.ts';
import { offeredReader } from './offered-reader.ts';

export type DeskReaders = (document: Document, address: string) => Reader | undefined;

/**
 * @param fetchReader resolves when the desk's file has run in this page; what it rejects is tried again when next asked
 * @param arrived a reader that was waited for is there
 * @returns the reader for a page; `undefined` while it is on its way
 */
export function deskReaders(fetchReader: (id: HelpdeskId) => Promise<void>, arrived: () => void): DeskReaders {
  const readers = new Map<string, Reader>();
  const awaited = new Set<string>();
  const fetchOnce = async (id: HelpdeskId) => {
    awaited.add(id);
    const reader = await fetchReader(id).then(offeredReader, () => undefined);
    awaited.delete(id);
    if (reader?.id !== id) return;
    readers.set(id, reader);
    arrived();
  };
  return (document, address) => {
    const id = recognise(document, address);
    const reader = readers.get(id);
    if (!reader && !awaited.has(id)) void fetchOnce(id);
    return reader;
  };
}
