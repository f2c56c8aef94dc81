// Keeps the store in step with the world: the tab beside the panel, what the background announces, and the clock.
import type { Facts } from '../domain/facts.ts';
import type { Pack } from '../domain/packs/format/pack.ts';
import { panelState } from '../domain/panel-view.ts';
import type { Outcome } from '../domain/problem.ts';
import type { Topic } from '../messages/protocol.ts';
import type { Typed } from '../messages/typing-line.ts';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import { isGrave } from '../ui/problem-words.ts';
import { pickLang } from '../ui/words.ts';
import { type PanelStore, receive, report } from './store.ts';
import { typedOn } from './typed-on.ts';

/** What the panel asks and hears; handed in, so that tests need no browser. */
export type World = {
  /** `owed`: how many owed promises to bring along. */
  readonly askFacts: (tabId: number, owed: number) => Promise<Outcome<Facts>>;
  readonly askPacks: () => Promise<Outcome<readonly Pack[]>>;
  readonly onChanges: (listener: (topics: readonly Topic[]) => void) => () => void;
  readonly watchActiveTab: (listener: (tabId: number | undefined) => void) => () => void;
  /** Hears the reply of one tab while it is typed; see messages/typing-line.ts. */
  readonly followTyping: (heard: (typed: Typed | undefined) => void) => (tabId: number | undefined) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** IANA name. */
  readonly timeZone: () => string;
};

export type Connection = {
  /** Asks for everything again. */
  readonly refresh: () => void;
  readonly close: () => void;
};

/** How often what is shown is computed again, so that "in 20 min" and what is due stay true. Milliseconds. */
const tick = 15_000;

export function connect(store: PanelStore, world: World): Connection {
  let facts: Facts | undefined;
  let packs: readonly Pack[] | undefined;
  let typed: Typed | undefined;

  const show = () => {
    if (facts === undefined) return;
    const uiLang = pickLang(facts.settings.lang, store.getState().browserLang);
    receive(
      store,
      panelState(typedOn(facts, typed), packs ?? [], { now: world.now(), timeZone: world.timeZone(), uiLang }),
    );
  };
  const askOnce = async (tabId: number) => {
    const [facts_, packs_] = await Promise.all([
      world.askFacts(tabId, store.getState().owedShown),
      packs === undefined ? world.askPacks() : undefined,
    ]);
    if (packs_?.ok) packs = packs_.value;
    if (packs_?.ok === false) report(store, packs_.problem);
    if (!facts_.ok) return report(store, facts_.problem);
    // The agent has gone to another tab meanwhile: its own answer is on its way.
    if (store.getState().tabId !== tabId) return;
    facts = facts_.value;
    lookAt(facts.pageAnswers ? tabId : undefined);
    show();
  };
  // While this line is open the page works for every key; without it, now and then.
  const lookAt = world.followTyping((heard) => {
    typed = heard;
    if (heard !== undefined) show();
  });
  const refresh = oneAtATime(async () => {
    const { tabId } = store.getState();
    if (tabId !== undefined) await askOnce(tabId);
  });

  const ends = [
    world.watchActiveTab((tabId) => {
      const { tabId: before } = store.getState();
      // What went wrong with one page says nothing about the next.
      if (tabId !== undefined && tabId !== before) {
        store.setState(({ troubles }) => ({ tabId, troubles: troubles.filter(({ code }) => isGrave(code)) }));
      }
      void refresh();
    }),
    world.onChanges((topics) => {
      if (topics.includes('packs')) packs = undefined;
      void refresh();
    }),
  ];
  const timer = setInterval(show, tick);
  return {
    refresh: () => {
      store.setState({ troubles: [] });
      void refresh();
    },
    close: () => {
      clearInterval(timer);
      lookAt(undefined);
      for (const end of ends) end();
    },
  };
}
