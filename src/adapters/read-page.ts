// Asks a reader about a page. A page can be stranger than any reader foresees: then nothing is said, and the agent can still
// hand over the text.
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { Page, Reader } from './page.ts';
import type { Texts } from './text-memory.ts';

export type Place = {
  readonly document: Document;
  /** The page's own address, `location.href`. */
  readonly address: string;
  /** The editable the agent had the caret in last. */
  readonly focused?: Element | undefined;
  readonly texts?: Texts | undefined;
};

/**
 * What the page says about the ticket that is open.
 * @returns `undefined` when no ticket is open, or the page cannot be read; never throws, never writes
 */
export const readPage = (reader: Reader, place: Place): TicketSnapshot | undefined =>
  ask(place, (page) => reader.read(page));

/** The reply box of the ticket that is open: a field, or the root of an editable. Never throws, never writes. */
export const findBox = (reader: Reader, place: Place): Element | undefined =>
  ask(place, (page) => reader.replyBox(page));

function ask<T>({ address, ...place }: Place, question: (page: Page) => T): T | undefined {
  try {
    return question({ ...place, url: new URL(address) });
  } catch {
    return undefined;
  }
}
