// What every part of the desk is handed: the draft, how it is changed, and what was found in it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../domain/language/lang.ts';
import type { DraftPath } from '../../domain/packs/edit/at-path.ts';
import type { DraftPack } from '../../domain/packs/edit/draft.ts';
import type { DeskPlace } from './desk-place.ts';
import type { Found } from './found.ts';
import type { DeskState } from './use-desk.ts';

export type Desk = Pick<DeskState, 'change' | 'set' | 'flush'> & {
  readonly draftId: string;
  readonly pack: DraftPack;
  /** The pack's text it was begun from. */
  readonly base?: string | undefined;
  /** Those the pack speaks, in the order of the interface; all of them where it names none that is known. */
  readonly languages: readonly Lang[];
  readonly place: DeskPlace;
  readonly goTo: (place: DeskPlace) => void;
  /** To the place something stands at, its field focused. */
  readonly show: (path: DraftPath) => void;
  /** Undefined while it is looked through for the first time. */
  readonly found: readonly Found[] | undefined;
  /** What is found at a place itself. */
  readonly foundAt: (path: DraftPath) => readonly Found[];
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useOpenDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('useOpenDesk away from the desk');
  return desk;
}
