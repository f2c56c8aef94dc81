// What a content script says, each to the one that sees to it.
import { done, failed, type Outcome } from '../domain/problem.ts';
import type { HelpdeskId } from '../domain/ticket/helpdesks.ts';
import type { PageSender } from '../messages/judge.ts';
import type { FromPage } from '../messages/page-protocol.ts';
import { injectReader } from '../platform/page-scripts.ts';
import { takeDraft, takeReport } from './reports.ts';
import { forgetSending, takeSending } from './sent.ts';

export function hearPage(said: FromPage, page: PageSender): Promise<Outcome> {
  switch (said.type) {
    case 'report':
      return takeReport(said, page);
    case 'draft':
      return takeDraft(said, page);
    case 'sending':
      return takeSending(said, page);
    case 'not-sending':
      return forgetSending(page);
    case 'need-reader':
      return bringReader(said.helpdesk, page);
  }
}

/** Answered when the reader has run in the page. */
const bringReader = (helpdesk: HelpdeskId, { tabId }: PageSender): Promise<Outcome> =>
  injectReader(tabId, helpdesk).then(
    () => done,
    (error) => failed('page-gone', String(error)),
  );
