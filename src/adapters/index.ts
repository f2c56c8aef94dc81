// The helpdesks Carecue can read, in the order they are tried; the generic one takes what is left.
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { demo } from './demo.ts';
import { freshdesk, freshservice } from './freshdesk.ts';
import { generic } from './generic.ts';
import type { Adapter, Page } from './page.ts';
import { requestTracker } from './request-tracker.ts';
import { zendesk } from './zendesk.ts';

export const adapters: readonly Adapter[] = [demo, zendesk, freshservice, freshdesk, requestTracker, generic];

/**
 * What the page says about the ticket that is open.
 * @param address the page's own address, `location.href`
 * @param focused the editable the agent had the caret in last
 * @returns `undefined` when no ticket is open, or the page cannot be read; never throws, never writes
 */
export function readPage(document: Document, address: string, focused?: Element): TicketSnapshot | undefined {
  return ask(document, address, focused, (adapter, page) => adapter.read(page));
}

/** The reply box of the ticket that is open: a field, or the root of an editable. Never throws, never writes. */
export function findBox(document: Document, address: string, focused?: Element): Element | undefined {
  return ask(document, address, focused, (adapter, page) => adapter.replyBox(page));
}

function ask<T>(
  document: Document,
  address: string,
  focused: Element | undefined,
  question: (adapter: Adapter, page: Page) => T,
) {
  try {
    const page = { document, url: new URL(address), focused };
    const adapter = adapters.find(({ matches }) => matches(page));
    return adapter && question(adapter, page);
  } catch {
    // A page can be stranger than any reader foresees; the agent can still hand over the text.
    return undefined;
  }
}
