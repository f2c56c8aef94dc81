// The helpdesks Carecue can read, in the order they are tried; the generic one takes what is left.
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { chatwoot } from './chatwoot.ts';
import { demo } from './demo.ts';
import { faveo } from './faveo.ts';
import { frappeHelpdesk } from './frappe-helpdesk.ts';
import { freescout } from './freescout.ts';
import { freshdesk, freshservice } from './freshdesk.ts';
import { front } from './front.ts';
import { generic } from './generic.ts';
import { glpi } from './glpi.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { kayako } from './kayako.ts';
import { libredesk } from './libredesk.ts';
import { liveagent } from './liveagent.ts';
import { osticket } from './osticket.ts';
import { outlook } from './outlook.ts';
import type { Adapter, Page } from './page.ts';
import { peppermint } from './peppermint.ts';
import { requestTracker } from './request-tracker.ts';
import { salesforce } from './salesforce.ts';
import { servicenow } from './servicenow.ts';
import { trudesk } from './trudesk.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';
import { zohoDesk } from './zoho-desk.ts';

export const adapters: readonly Adapter[] = [
  demo,
  zendesk,
  freshservice,
  freshdesk,
  helpScout,
  intercom,
  hubspot,
  zohoDesk,
  salesforce,
  jira,
  servicenow,
  gorgias,
  front,
  requestTracker,
  chatwoot,
  zammad,
  freescout,
  osticket,
  kayako,
  liveagent,
  gmail,
  outlook,
  znuny,
  glpi,
  uvdesk,
  libredesk,
  frappeHelpdesk,
  trudesk,
  faveo,
  peppermint,
  generic,
];

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
