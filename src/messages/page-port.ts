// The content script's side of the messages: it may report, and answers what the background asks. Imported by content only.
import { done, failed, type Outcome } from '../domain/problem.ts';
import type { HelpdeskId } from '../domain/ticket/helpdesks.ts';
import { maxText } from '../domain/ticket/limits.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { type Line, onLine } from '../platform/lines.ts';
import { isConnected, onMessage, ownId, type Sender, sendMessage } from '../platform/runtime.ts';
import type { FromPage, PageAnswers, ToPage } from './page-protocol.ts';
import { isSiteOff } from './site-off.ts';
import { typingLine } from './typing-line-name.ts';

export type PageHandlers = {
  /** Reports again, in any case. */
  readonly read: () => void;
  /** The selected text; empty when nothing is. */
  readonly selection: () => string;
  readonly insert: (text: string) => Promise<'inserted' | 'refused' | 'no-composer'>;
  /** A panel looks at this page from now on. */
  readonly looked: () => void;
};

export type PagePort = {
  /** False once the extension is gone or updated, or the site was turned off: then this script has nothing to do here. */
  readonly isAlive: () => boolean;
  /** `undefined`: no ticket on this page. Rejects when nobody took it. */
  readonly report: (snapshot: TicketSnapshot | undefined) => Promise<void>;
  /** Whether a panel looks at this page. */
  readonly isLookedAt: () => boolean;
  /** Shows the reply to the ticket of the last report to the panels that look: cheap enough for every key. */
  readonly show: (draft: string) => void;
  /** Only the reply has changed since the last report. Rejects when nobody took it. */
  readonly draft: (draft: string) => Promise<void>;
  /** The agent presses what sends this draft; not `isSure` when it only may. Never rejects: a report will tell as well. */
  readonly sending: (draft: string, isSure: boolean) => Promise<void>;
  /** It was discarded or cleared instead. */
  readonly notSending: () => Promise<void>;
  /** Resolves when the reader of this desk has been put into the page; rejects when it was not. */
  readonly fetchReader: (helpdesk: HelpdeskId) => Promise<void>;
  /** The same for what the agent's acts need. */
  readonly fetchActs: () => Promise<void>;
  /** @returns stops answering */
  readonly answer: (handlers: PageHandlers) => () => void;
};

const refusals = { refused: 'insert-refused', 'no-composer': 'no-composer' } as const;

export function pagePort(): PagePort {
  const loadedAt = performance.timeOrigin;
  let isOff = false;
  let ticket: Pick<TicketSnapshot, 'url' | 'ticketId'> | undefined;
  const lines = new Set<Line>();

  const tell = async (message: FromPage): Promise<void> => {
    const answer = await sendMessage(message);
    isOff ||= isSiteOff(answer);
    if (!wasTaken(answer)) throw new Error(`${message.type}: not taken`);
  };
  const mention = (message: FromPage) => tell(message).catch(() => {});
  return {
    isAlive: () => isConnected() && !isOff,
    report(snapshot) {
      ticket = snapshot && { url: snapshot.url, ticketId: snapshot.ticketId };
      return tell({ type: 'report', ...(snapshot && { snapshot }), loadedAt });
    },
    isLookedAt: () => lines.size > 0,
    show(draft) {
      if (ticket) for (const line of lines) line.say({ draft, ...ticket });
    },
    draft: (draft) => tell({ type: 'draft', draft, loadedAt }),
    sending: (draft, isSure) => mention({ type: 'sending', draft, isSure, loadedAt }),
    notSending: () => mention({ type: 'not-sending' }),
    fetchReader: (helpdesk) => tell({ type: 'need-reader', helpdesk }),
    fetchActs: () => tell({ type: 'need-acts' }),
    answer(handlers) {
      const stop = onMessage((message, sender) => reply(handlers, message, sender));
      const stopTaking = onLine(typingLine, (line) => {
        lines.add(line);
        handlers.looked();
        return () => void lines.delete(line);
      });
      return () => {
        stop();
        stopTaking();
        // The panel opens them again to whoever follows.
        for (const line of lines) line.end();
        lines.clear();
      };
    },
  };
}

async function reply(handlers: PageHandlers, message: unknown, sender: Sender): Promise<Outcome<unknown>> {
  const asked = isBackground(sender) ? readQuestion(message) : undefined;
  if (!asked) return failed('message-refused');
  if (asked.type === 'insert') return insert(handlers, asked.text);
  if (asked.type === 'selection') return selection(handlers);
  handlers.read();
  return done;
}

function readQuestion(message: unknown): ToPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (type === 'read' || type === 'selection') return { type };
  return type === 'insert' && 'text' in message && typeof message.text === 'string'
    ? { type, text: message.text }
    : undefined;
}

const wasTaken = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

/** Another tab is never the one who asks, not even one with a page of ours in it. */
const isBackground = ({ id, tabId }: Sender) => id === ownId() && tabId === undefined;

function selection({ selection }: PageHandlers): PageAnswers['selection'] {
  const text = selection().slice(0, maxText);
  return text.trim() === '' ? failed('no-selection') : { ok: true, value: text };
}

async function insert({ insert }: PageHandlers, text: string): Promise<PageAnswers['insert']> {
  const answer = await insert(text);
  return answer === 'inserted' ? done : failed(refusals[answer]);
}
