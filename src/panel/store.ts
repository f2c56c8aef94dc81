// What the panel holds while it is open: the state computed from the facts, and what is open, typed or just said here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../domain/command.ts';
import { owedAtFirst } from '../domain/facts.ts';
import type { KnownKind } from '../domain/knowledge/kinds.ts';
import type { PanelState } from '../domain/panel-state.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlainKey } from '../ui/words.ts';

export const rooms = ['ticket', 'today', 'me'] as const;
export type TabRoom = (typeof rooms)[number];
/** The settings, the playbooks, the tour and what Carecue knows have no tab of their own. */
export type Room = TabRoom | 'settings' | 'playbooks' | 'tour' | 'knows' | 'privacy';

/** The pages of the agent's own room. */
export const ownPages = [
  'home',
  'notes',
  'trends',
  'pause',
  'debrief',
  'good-things',
  'decide',
  'log',
  'thanks',
  'customers',
  'safe',
  'practice',
] as const;
export type OwnPage = (typeof ownPages)[number];

/** The way back: a command, or for what the background never hears of, what does it; true when it is done. */
export type Undo = Command | (() => Promise<boolean>);

/** One line about what just happened, with the way back where there is one. */
type Status = { readonly id: number; readonly key: PlainKey; readonly undo?: Undo };

export type PanelData = {
  /** Absent until the first answer. */
  readonly state?: PanelState;
  /** The browser's interface language, BCP 47. */
  readonly browserLang: string;
  /** The tab beside the panel. */
  readonly tabId?: number;
  readonly room: Room;
  readonly ownPage: OwnPage;
  /** The note that was chosen elsewhere, and the words it was found by. */
  readonly soughtNote?: { readonly id: string; readonly words: string } | undefined;
  /** The command bar is open over the room. */
  readonly isBarOpen?: boolean;
  /** The playbook that is open, by id. */
  readonly playbook?: string | undefined;
  /** The kind of record that is looked at in "What Carecue knows"; absent: all kinds. */
  readonly knownKind?: KnownKind | undefined;
  readonly status?: Status;
  /** What went wrong in this panel; the standing problems are in `state`. */
  readonly troubles: readonly Problem[];
  /** Field texts ahead of the store's: typed here, its echo not back yet. */
  readonly typed: Readonly<Record<string, string>>;
  readonly isPasting: boolean;
  /** The tour was left in this panel, whether or not the settings know of it yet. */
  readonly isTourLeft?: boolean;
  /** Owed promises listed at most. */
  readonly owedShown: number;
};
export type PanelStore = StoreApi<PanelData>;

export function panelStore(browserLang: string): PanelStore {
  return createStore<PanelData>(() => ({
    browserLang,
    room: 'ticket',
    ownPage: 'home',
    troubles: [],
    typed: {},
    isPasting: false,
    owedShown: owedAtFirst,
  }));
}

/** A new state has come: typed texts it already knows are no longer ours to hold. */
export function receive(store: PanelStore, state: PanelState): void {
  const { typed, state: before } = store.getState();
  const ahead = Object.entries(typed).filter(([field, text]) => text !== (state.texts[field] ?? ''));
  const wasPasting = before === undefined && (state.texts.paste ?? '') !== '';
  store.setState({ state, typed: Object.fromEntries(ahead), ...(wasPasting && { isPasting: true }) });
}

/** A problem told in this panel until it is dismissed, or something succeeds after it. */
export function report(store: PanelStore, problem: Problem): void {
  store.setState(({ troubles }) => ({ troubles: [...troubles.filter(({ code }) => code !== problem.code), problem] }));
}
