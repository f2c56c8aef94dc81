// Keeps the store in step with the world: the tab beside the panel, what the background announces, and the clock. What is shown
// first comes computed from the background; the panel's own engine and the packs come behind it, and compute from then on.
import type { Facts } from '../domain/facts.ts';
import type { BegunOpening, Opening } from '../domain/opening.ts';
import type { readyToChoose } from '../domain/packs/choose/select-prompts.ts';
import type { Pack } from '../domain/packs/format/pack.ts';
import type { panelState } from '../domain/panel-view.ts';
import type { Outcome } from '../domain/problem.ts';
import type { Topic } from '../messages/protocol.ts';
import type { Typed } from '../messages/typing-line.ts';
import { inBreaths } from '../platform/breaths.ts';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import { isGrave } from '../ui/problem-words.ts';
import { pickLang } from '../ui/words.ts';
import { type PanelStore, receive, report } from './store.ts';
import { typedOn } from './typed-on.ts';

/** Hears the reply of one tab while it is typed; see messages/typing-line.ts. */
export type FollowTyping = (heard: (typed: Typed | undefined) => void) => (tabId: number | undefined) => void;

/** What the panel computes with, and the line that lets it do so at each key. */
export type Engine = {
  readonly panelState: typeof panelState;
  readonly readyToChoose: typeof readyToChoose;
  readonly followTyping: FollowTyping;
};

/** What the panel asks and hears; handed in, so that tests need no browser. */
export type World = {
  /** The facts and what there is to see of them. `owed`: how many owed promises to bring along. */
  readonly askOpening: (tabId: number, owed: number) => Promise<Outcome<Opening>>;
  /** The same, of the tab whose toolbar button was clicked, where it was begun with the click. */
  readonly askBegun: (owed: number) => Promise<Outcome<BegunOpening | undefined>>;
  readonly askFacts: (tabId: number, owed: number) => Promise<Outcome<Facts>>;
  readonly askPacks: () => Promise<Outcome<readonly Pack[]>>;
  /** Called once something is shown. Rejects where it cannot be had; then the background goes on computing. */
  readonly loadEngine: () => Promise<Engine>;
  readonly onChanges: (listener: (topics: readonly Topic[]) => void) => () => void;
  readonly watchActiveTab: (listener: (tabId: number | undefined) => void) => () => void;
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

/** An answer that brings no sight of its own. */
const factsAlone = async (
  asked: Promise<Outcome<Facts>>,
): Promise<Outcome<Partial<Opening> & Pick<Opening, 'facts'>>> => {
  const answer = await asked;
  return answer.ok ? { ok: true, value: { facts: answer.value } } : answer;
};

export function connect(store: PanelStore, world: World): Connection {
  let facts: Facts | undefined;
  /** The tab whose page the facts are about, while it answers. */
  let beside: number | undefined;
  let packs: readonly Pack[] = [];
  let arePacksNew = true;
  let typed: Typed | undefined;
  let engine: Engine | undefined;
  let lookAt: (tabId: number | undefined) => void = () => {};

  const show = () => {
    if (facts === undefined || engine === undefined) return;
    const uiLang = pickLang(facts.settings.lang, store.getState().browserLang);
    receive(
      store,
      engine.panelState(typedOn(facts, typed), packs, { now: world.now(), timeZone: world.timeZone(), uiLang }),
    );
  };
  const take = (known: Facts, tabId: number) => {
    facts = known;
    beside = known.pageAnswers ? tabId : undefined;
    lookAt(beside);
  };
  const askOpening = async (tabId: number, owed: number): Promise<Outcome<Opening>> => {
    const answer = begun === undefined ? undefined : await begun;
    begun = undefined;
    return answer?.ok && answer.value?.tabId === tabId
      ? { ok: true, value: answer.value.opening }
      : world.askOpening(tabId, owed);
  };
  const askPacks = async () => {
    if (!arePacksNew) return;
    arePacksNew = false;
    const answer = await world.askPacks();
    if (!answer.ok) {
      arePacksNew = true;
      return report(store, answer.problem);
    }
    // Those from before go on being offered until these can be chosen from.
    if (engine) await inBreaths(engine.readyToChoose(answer.value));
    packs = answer.value;
  };
  const askOnce = async (tabId: number) => {
    const owed = store.getState().owedShown;
    const [answer] = await Promise.all(
      engine === undefined ? [askOpening(tabId, owed)] : [factsAlone(world.askFacts(tabId, owed)), askPacks()],
    );
    if (!answer.ok) return report(store, answer.problem);
    // The agent has gone to another tab meanwhile: its own answer is on its way.
    if (store.getState().tabId !== tabId) return;
    const { facts: known, state } = answer.value;
    take(known, tabId);
    if (engine === undefined && state !== undefined) receive(store, { ...state, packs });
    show();
    void bringEngine();
  };
  const bringEngine = oneAtATime(async () => {
    if (engine !== undefined) return;
    const [loaded] = await Promise.all([world.loadEngine().catch(console.warn), askPacks()]);
    if (!loaded) return;
    await inBreaths(loaded.readyToChoose(packs));
    engine = loaded;
    // While this line is open the page works for every key; without it, now and then.
    lookAt = engine.followTyping((heard) => {
      typed = heard;
      if (heard !== undefined) show();
    });
    lookAt(beside);
    show();
  });
  const refresh = oneAtATime(async () => {
    const { tabId } = store.getState();
    if (tabId !== undefined) await askOnce(tabId);
  });

  const endChanges = world.onChanges((topics) => {
    if (topics.includes('packs')) arePacksNew = true;
    begun = undefined;
    void refresh();
  });
  // From here on whatever changes is heard of.
  let begun: Promise<Outcome<BegunOpening | undefined>> | undefined = world.askBegun(store.getState().owedShown);
  const ends = [
    endChanges,
    world.watchActiveTab((tabId) => {
      const { tabId: before } = store.getState();
      // What went wrong with one page says nothing about the next.
      if (tabId !== undefined && tabId !== before) {
        store.setState(({ troubles }) => ({ tabId, troubles: troubles.filter(({ code }) => isGrave(code)) }));
      }
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
