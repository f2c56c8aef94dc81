// The name a helpdesk is called by: its adapter's id in capitals, or the site itself where no adapter knows the page.
import type { TicketRef } from '../domain/ticket/snapshot.ts';

/** Names that capitals alone do not give. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['freescout', 'FreeScout'],
  ['glpi', 'GLPI'],
  ['hubspot', 'HubSpot'],
  ['liveagent', 'LiveAgent'],
  ['osticket', 'osTicket'],
  ['servicenow', 'ServiceNow'],
  ['uvdesk', 'UVdesk'],
  ['znuny', 'Znuny / OTRS / OTOBO'],
]);

export function helpdeskName({ helpdesk, url }: Pick<TicketRef, 'helpdesk' | 'url'>): string {
  if (helpdesk === 'generic') return hostOf(url) ?? '';
  const own = spelled.get(helpdesk);
  if (own !== undefined) return own;
  return helpdesk.replaceAll('-', ' ').replace(/(^| )\w/g, (first) => first.toUpperCase());
}

/** "https://desk.example.com/a/1" → "desk.example.com" */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
