// What a content script says, each to the one that sees to it.
import { done, failed, type Outcome } from '../domain/problem.ts';
import type { PageSender } from '../messages/judge.ts';
import type { FromPage } from '../messages/page-protocol.ts';
import { injectActs, injectReader } from '../platform/page-scripts.ts';
import { takeDraft, takeReport } from './reports.ts';
import { forgetSending, takeSending } from './sent.ts';
import { warmEngineFor } from './warm-engine.ts';

export function hearPage(said: FromPage, page: PageSender): Promise<Outcome> {
  switch (said.type) {
    case 'report':
      if (said.snapshot !== undefined) warmEngineFor(page.tabId);
      return takeReport(said, page);
    case 'draft':
      return takeDraft(said, page);
    case 'sending':
      return takeSending(said, page);
    case 'not-sending':
      return forgetSending(page);
    case 'need-reader':
      return brought(injectReader(page.tabId, said.helpdesk));
    case 'need-acts':
      return brought(injectActs(page.tabId));
  }
}

/** Answered when the file has run in the page. */
const brought = (injection: Promise<void>): Promise<Outcome> =>
  injection.then(
    () => done,
    (error) => failed('page-gone', String(error)),
  );
