// The name a helpdesk is called by; the site itself where no adapter knows the page.
import { helpdeskNames, isKnownHelpdesk } from '../domain/ticket/helpdesks.ts';
import type { TicketRef } from '../domain/ticket/snapshot.ts';

export const helpdeskName = ({ helpdesk, url }: Pick<TicketRef, 'helpdesk' | 'url'>): string =>
  isKnownHelpdesk(helpdesk) ? helpdeskNames[helpdesk] : (hostOf(url) ?? '');

/** "https://desk.example.com/a/1" → "desk.example.com" */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
