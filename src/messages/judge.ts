// Who may say what to the background. Pure: decides by what the browser says of the sender, then by the schema of that
// direction. A helpdesk page, even one taken over, can do no more than report what it shows.
import type { Sender } from '../platform/runtime.ts';
import { FromPage } from './page-protocol.ts';
import { FromPanel } from './protocol.ts';

export type PageSender = {
  readonly tabId: number /** Of the page, not of what it says about itself */;
  readonly url: string;
};

export type Verdict =
  | { readonly from: 'page'; readonly said: FromPage; readonly page: PageSender }
  | { readonly from: 'panel'; readonly question: FromPanel }
  | { readonly from: 'nobody'; readonly reason: string /** Worth telling the agent */; readonly alarming: boolean };

/** `address` is what every page of ours starts with, slash included. */
export type Own = { readonly id: string; readonly address: string };

const refused = (reason: string, alarming = true): Verdict => ({ from: 'nobody', reason, alarming });

export function judge(message: unknown, sender: Sender, own: Own): Verdict {
  if (sender.id !== own.id) return refused('not of this extension');
  if (sender.url === undefined) return refused('no address');
  if (sender.url.startsWith(own.address)) {
    const question = FromPanel.safeParse(message);
    return question.success ? { from: 'panel', question: question.data } : refused('a page of ours, not understood');
  }
  if (sender.tabId === undefined || !/^https?:\/\//.test(sender.url)) return refused('neither a page nor ours');
  // Chrome prepares pages before they are asked for; such a page has the tab of the one that is looked at.
  if (sender.lifecycle === 'prerender') return refused('a page not shown yet', false);
  if (sender.frameId !== 0) return refused('a frame in a page');
  const said = FromPage.safeParse(message);
  if (!said.success) return refused('a page, more than a report');
  return { from: 'page', said: said.data, page: { tabId: sender.tabId, url: sender.url } };
}
