// The background's end of every message: judge the sender, hand the message on, and answer in any case.
import type { Command } from '../domain/command.ts';
import type { StoredKind } from '../domain/knowledge/kinds.ts';
import type { Lang } from '../domain/language/lang.ts';
import type { ArrivalWay } from '../domain/packs/shelf/kept-pack.ts';
import type { Outcome, ProblemCode } from '../domain/problem.ts';
import { onMessage, ownAddress, ownId, type Sender } from '../platform/runtime.ts';
import { within } from '../platform/time-limit.ts';
import { judge, type PageSender } from './judge.ts';
import type { FromPage } from './page-protocol.ts';
import type { Answers, FromPanel } from './protocol.ts';

export type Handlers = {
  readonly page: (said: FromPage, page: PageSender) => Promise<Outcome>;
  readonly facts: (tabId: number, owed: number) => Promise<Answers['facts']>;
  readonly opening: (
    tabId: number,
    owed: number,
    at: { readonly timeZone: string; readonly browserLang: Lang },
  ) => Promise<Answers['opening']>;
  readonly begunOpening: (
    owed: number,
    at: { readonly timeZone: string; readonly browserLang: Lang },
  ) => Promise<Answers['begun-opening']>;
  readonly owed: () => Promise<Answers['owed']>;
  readonly settled: (since: number) => Promise<Answers['settled']>;
  readonly packs: () => Promise<Answers['packs']>;
  readonly shelf: () => Promise<Answers['shelf']>;
  readonly arrival: (file: string, way: ArrivalWay) => Promise<Answers['arrival']>;
  readonly packText: (id: string) => Promise<Answers['pack-text']>;
  readonly packDrafts: () => Promise<Answers['pack-drafts']>;
  readonly handled: () => Promise<Answers['handled']>;
  readonly known: () => Promise<Answers['known']>;
  readonly knownRecords: (kind: StoredKind, from: number, most: number) => Promise<Answers['known-records']>;
  readonly command: (command: Command) => Promise<Outcome>;
  /** A message was refused that ought not to have come. */
  readonly refused: (reason: string) => Promise<void>;
};

/** Longer than anything we wait for takes, shorter than a panel waits. Milliseconds. */
const limit = 20_000;

/** Must be called at the top level of the background: a message is what wakes it. */
export function serve(handlers: Handlers): void {
  onMessage(async (message, sender) => {
    try {
      return await within(limit, answer(message, sender, handlers));
    } catch (error) {
      console.error('carecue: a message was not carried out', error);
      return problem('store-failed', String(error));
    }
  });
}

async function answer(message: unknown, sender: Sender, handlers: Handlers): Promise<Outcome<unknown>> {
  const verdict = judge(message, sender, { id: ownId(), address: ownAddress() });
  switch (verdict.from) {
    case 'page':
      return handlers.page(verdict.said, verdict.page);
    case 'panel':
      return answerPanel(verdict.question, handlers);
    case 'nobody':
      if (verdict.alarming) await handlers.refused(verdict.reason);
      return problem('message-refused', verdict.reason);
  }
}

function answerPanel(question: FromPanel, handlers: Handlers): Promise<Outcome<unknown>> {
  switch (question.type) {
    case 'facts':
      return handlers.facts(question.tabId, question.owed);
    case 'opening':
      return handlers.opening(question.tabId, question.owed, question);
    case 'begun-opening':
      return handlers.begunOpening(question.owed, question);
    case 'owed':
      return handlers.owed();
    case 'settled':
      return handlers.settled(question.since);
    case 'packs':
      return handlers.packs();
    case 'shelf':
      return handlers.shelf();
    case 'arrival':
      return handlers.arrival(question.file, question.way);
    case 'pack-text':
      return handlers.packText(question.id);
    case 'pack-drafts':
      return handlers.packDrafts();
    case 'handled':
      return handlers.handled();
    case 'known':
      return handlers.known();
    case 'known-records':
      return handlers.knownRecords(question.kind, question.from, question.most);
    case 'command':
      return handlers.command(question.command);
  }
}

const problem = (code: ProblemCode, detail: string): Outcome<never> => ({ ok: false, problem: { code, detail } });
