// Which helpdesk a page belongs to. Only the recognisers are imported from desks/: what reads a desk is bundled by itself and
// comes into a page when it is that desk's (content/desk-readers.ts).
import type { HelpdeskId, KnownHelpdesk } from '../domain/ticket/helpdesks.ts';
import { matches as isChatwoot } from './desks/chatwoot.ts';
import { matches as isDemo } from './desks/demo.ts';
import { matches as isFaveo } from './desks/faveo.ts';
import { matches as isFrappeHelpdesk } from './desks/frappe-helpdesk.ts';
import { matches as isFreescout } from './desks/freescout.ts';
import { matches as isFreshdesk } from './desks/freshdesk.ts';
import { matches as isFreshservice } from './desks/freshservice.ts';
import { matches as isFront } from './desks/front.ts';
import { matches as isGlpi } from './desks/glpi.ts';
import { matches as isGmail } from './desks/gmail.ts';
import { matches as isGorgias } from './desks/gorgias.ts';
import { matches as isHelpScout } from './desks/help-scout.ts';
import { matches as isHubspot } from './desks/hubspot.ts';
import { matches as isIntercom } from './desks/intercom.ts';
import { matches as isJiraServiceManagement } from './desks/jira-service-management.ts';
import { matches as isKayako } from './desks/kayako.ts';
import { matches as isLibredesk } from './desks/libredesk.ts';
import { matches as isLiveagent } from './desks/liveagent.ts';
import { matches as isOsticket } from './desks/osticket.ts';
import { matches as isOutlook } from './desks/outlook.ts';
import { matches as isPeppermint } from './desks/peppermint.ts';
import { matches as isRequestTracker } from './desks/request-tracker.ts';
import { matches as isSalesforce } from './desks/salesforce.ts';
import { matches as isServicenow } from './desks/servicenow.ts';
import { matches as isTrudesk } from './desks/trudesk.ts';
import { matches as isUvdesk } from './desks/uvdesk.ts';
import { matches as isZammad } from './desks/zammad.ts';
import { matches as isZendesk } from './desks/zendesk.ts';
import { matches as isZnuny } from './desks/znuny.ts';
import { matches as isZohoDesk } from './desks/zoho-desk.ts';
import type { Recogniser } from './page.ts';

/** In the order they are tried. */
const recognisers: readonly (readonly [KnownHelpdesk, Recogniser])[] = [
  ['demo', isDemo],
  ['zendesk', isZendesk],
  ['freshservice', isFreshservice],
  ['freshdesk', isFreshdesk],
  ['help-scout', isHelpScout],
  ['intercom', isIntercom],
  ['hubspot', isHubspot],
  ['zoho-desk', isZohoDesk],
  ['salesforce', isSalesforce],
  ['jira-service-management', isJiraServiceManagement],
  ['servicenow', isServicenow],
  ['gorgias', isGorgias],
  ['front', isFront],
  ['request-tracker', isRequestTracker],
  ['chatwoot', isChatwoot],
  ['zammad', isZammad],
  ['freescout', isFreescout],
  ['osticket', isOsticket],
  ['kayako', isKayako],
  ['liveagent', isLiveagent],
  ['gmail', isGmail],
  ['outlook', isOutlook],
  ['znuny', isZnuny],
  ['glpi', isGlpi],
  ['uvdesk', isUvdesk],
  ['libredesk', isLibredesk],
  ['frappe-helpdesk', isFrappeHelpdesk],
  ['trudesk', isTrudesk],
  ['faveo', isFaveo],
  ['peppermint', isPeppermint],
];

/**
 * Never throws, never writes.
 * @param address the page's own address, `location.href`
 */
export function recognise(document: Document, address: string): HelpdeskId {
  try {
    const page = { document, url: new URL(address) };
    return recognisers.find(([, matches]) => matches(page))?.[0] ?? 'generic';
  } catch {
    return 'generic';
  }
}
