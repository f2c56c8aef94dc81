// A page port that works without an extension: what was reported can be read, what is answered can be asked for.
import { acts } from '../../src/content/acts.ts';
import { offerActs } from '../../src/content/offered-acts.ts';
import { offerReader } from '../../src/content/offered-reader.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import type { PageHandlers, PagePort } from '../../src/messages/page-port.ts';
import { readerOf } from '../adapters/readers.ts';

export type FakePagePort = PagePort & {
  /** Oldest first; `undefined` for "no ticket". */
  readonly reports: (TicketSnapshot | undefined)[];
  /** What was told as a draft alone; it stands in `reports` as well, joined with the report before. */
  readonly drafts: string[];
  /** What was shown to a panel. */
  readonly shown: string[];
  /** A panel looks at the page from now on, or no longer. */
  readonly look: (isLooking: boolean) => void;
  /** What was told of sending: the draft and whether that is sure; `undefined` for "not sending". */
  readonly sends: ({ readonly draft: string; readonly isSure: boolean } | undefined)[];
  readonly asked: () => PageHandlers;
  /** The extension is gone. */
  readonly die: () => void;
  /** The background takes no report until further notice. */
  deaf: boolean;
  isAnswering: boolean;
};

export function fakePagePort(): FakePagePort {
  let handlers: PageHandlers | undefined;
  let alive = true;
  let isLooking = false;
  const port: FakePagePort = {
    reports: [],
    drafts: [],
    shown: [],
    sends: [],
    deaf: false,
    isAnswering: false,
    isAlive: () => alive,
    die() {
      alive = false;
    },
    async report(snapshot) {
      if (port.deaf) throw new Error('nobody listens');
      port.reports.push(snapshot);
    },
    async sending(draft, isSure) {
      port.sends.push({ draft, isSure });
    },
    async notSending() {
      port.sends.push(undefined);
    },
    isLookedAt: () => isLooking,
    show(draft) {
      if (isLooking) port.shown.push(draft);
    },
    look(isNow) {
      isLooking = isNow;
      if (isNow) port.asked().looked();
    },
    async draft(draft) {
      const last = port.reports.at(-1);
      if (port.deaf || !last?.composer) throw new Error('nobody listens');
      port.drafts.push(draft);
      // As the background joins it with the last report.
      port.reports.push({ ...last, composer: { ...last.composer, draft } });
    },
    async fetchReader(id) {
      offerReader(readerOf(id));
    },
    async fetchActs() {
      offerActs(acts);
    },
    answer(given) {
      handlers = given;
      port.isAnswering = true;
      return () => {
        port.isAnswering = false;
      };
    },
    asked() {
      if (!handlers) throw new Error('nobody answers');
      return handlers;
    },
  };
  return port;
}
