// What every view of the panel is handed.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelState } from '../domain/panel-state.ts';
import type { LoadWords } from '../ui/load-words.ts';
import type { Times } from '../ui/times.ts';
import type { Words } from '../ui/words.ts';
import type { Vault } from '../vault/vault.ts';
import type { Actions } from './actions.ts';
import type { OwnTexts } from './own/own-texts.ts';
import type { PanelData } from './store.ts';

export type Panel = Omit<PanelData, 'state'> & {
  readonly state: PanelState;
  readonly words: Words;
  readonly loadWords: LoadWords;
  readonly times: Times;
  readonly actions: Actions;
  readonly vault: Vault;
  readonly ownTexts: OwnTexts;
};

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === undefined) throw new Error('usePanel outside of the panel');
  return panel;
}
