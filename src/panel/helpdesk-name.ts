// The name a helpdesk is called by: its adapter's id in capitals, or the site itself where no adapter knows the page.
import type { TicketRef } from '../domain/ticket/snapshot.ts';

export function helpdeskName({ helpdesk, url }: Pick<TicketRef, 'helpdesk' | 'url'>): string {
  if (helpdesk === 'generic') return hostOf(url) ?? '';
  return helpdesk.replaceAll('-', ' ').replace(/(^| )\w/g, (first) => first.toUpperCase());
}

/** "https://desk.example.com/a/1" → "desk.example.com" */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
