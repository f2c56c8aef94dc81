// What a panel that has just opened shows first, computed where the engine runs already: the panel's own is still coming.
import type { Facts } from './facts.ts';
import type { Lang } from './language/lang.ts';
import type { Pack } from './packs/format/pack.ts';
import type { PanelState } from './panel-state.ts';
import { panelState } from './panel-view.ts';

/** The state lacks the packs, which can be large and which no ticket needs for its first sight. */
export type Opening = { readonly facts: Facts; readonly state: Omit<PanelState, 'packs'> };

/** One that was begun before a panel asked, for the tab in which the toolbar button was clicked. */
export type BegunOpening = { readonly tabId: number; readonly opening: Opening };

/** now: epoch milliseconds. timeZone: IANA name. browserLang: the language of the interface unless the settings name one. */
type At = { readonly now: number; readonly timeZone: string; readonly browserLang: Lang };

export function openingOf(facts: Facts, packs: readonly Pack[], { now, timeZone, browserLang }: At): Opening {
  const { lang } = facts.settings;
  const uiLang = lang === 'auto' ? browserLang : lang;
  const { packs: _, ...state } = panelState(facts, packs, { now, timeZone, uiLang });
  return { facts, state };
}
